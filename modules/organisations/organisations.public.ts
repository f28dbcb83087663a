export { checkPassword, type PasswordAbout, passwordHash } from './actions/password.ts';
export {
  createOrganisation,
  createStaff,
  type NewStaff,
} from './organisations.actions.ts';
export type { Colleague, Organisation } from './organisations.contract.ts';
export {
  findOrganisation,
  listColleagues,
  listOrganisations,
  listStaffNames,
} from './organisations.store.ts';
export { kindWords } from './settings.words.ts';
