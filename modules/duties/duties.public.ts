export { addEdition } from './actions/editions.ts';
export { dutiesForm, importDuties } from './actions/sheet.ts';
export { isForMeeting, namedBy, weightOf } from './ownership.rules.ts';
export type { Found } from './views/evidence.ts';
export { listGaps } from './views/ownership.ts';
