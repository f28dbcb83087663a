export { addDuty } from './actions/duty.ts';
export { type LinkToMail, linkToMail } from './actions/mail.ts';
export { checkPassword, type PasswordAbout, passwordHash } from './actions/password.ts';
export { createAllStaff, createStaff, type NewStaff } from './actions/staff.ts';
export type { OpenWith } from './closure.actions.ts';
export { createOrganisation, createOrganisations } from './organisations.actions.ts';
export type { Colleague, Organisation } from './organisations.contract.ts';
export { linkMade } from './organisations.happenings.ts';
export {
  findOrganisation,
  listColleagues,
  listOrganisations,
  listPersons,
  listReaders,
  listStaffNames,
} from './organisations.store.ts';
export { kindWords } from './settings.words.ts';
export { listHolders } from './store/roles.ts';
export { counterOf, findStaffByPhone, listDailyReaders, listStaffHere, listStaffIds } from './store/staff.ts';
export { findDutyEntry, getDuties, type OnDuty, whoIsOnDuty } from './views/duty.ts';
export { areasSeen } from './views/me.ts';
