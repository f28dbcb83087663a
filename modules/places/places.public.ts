export { createPlanned } from './areas.actions.ts';
export { type AreaRow, type BadRow, planAreas } from './areas.rules.ts';
export { linesFor } from './matters.rules.ts';
export { createAreaTree, createHelpLine, createStations, type NewStation } from './places.actions.ts';
export type { Area, HelpLine, Station } from './places.contract.ts';
export { isOpen } from './places.rules.ts';
export { findArea, listAreaIdsWithin, listAreas, listHelpLines, listStations } from './places.store.ts';
export { areaGroups } from './portal/area-groups.ts';
export { readAreaSheet } from './sheet.actions.ts';
