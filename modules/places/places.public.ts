export { createArea, createHelpLine, createStation, type NewStation } from './places.actions.ts';
export type { Area, HelpLine, Station } from './places.contract.ts';
export { isOpen } from './places.rules.ts';
export { findArea, listAreaIdsWithin, listAreas, listHelpLines, listStations } from './places.store.ts';
