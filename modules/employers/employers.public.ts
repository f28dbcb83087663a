export { createEmployers } from './employers.actions.ts';
export type { Employer } from './employers.contract.ts';
export { findEmployer, listEmployerPlaces } from './employers.store.ts';
export { employerNamedIn, employerWrittenIn } from './employers.views.ts';
