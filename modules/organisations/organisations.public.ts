export {
  createOrganisation,
  createStaff,
  type NewStaff,
  passwordHash,
} from './organisations.actions.ts';
export type { Colleague, Organisation } from './organisations.contract.ts';
export {
  findOrganisation,
  listColleagues,
  listOrganisations,
  listReaders,
  listStaffNames,
} from './organisations.store.ts';
