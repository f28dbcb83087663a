export { addDuty } from './actions/duty.ts';
export { checkPassword, type PasswordAbout, passwordHash } from './actions/password.ts';
export { createStaff, type NewStaff } from './actions/staff.ts';
export { createOrganisation } from './organisations.actions.ts';
export type { Colleague, Organisation } from './organisations.contract.ts';
export {
  findOrganisation,
  listColleagues,
  listOrganisations,
  listReaders,
  listStaffNames,
} from './organisations.store.ts';
export { kindWords } from './settings.words.ts';
export { listStaffHere, listStaffIds } from './store/staff.ts';
export { findDutyEntry, type OnDuty, whoIsOnDuty } from './views/duty.ts';
export { areasSeen } from './views/me.ts';
