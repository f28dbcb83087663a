export { areaLabels } from './area-labels.rules.ts';
export { createPlanned } from './areas.actions.ts';
export { type AreaRow, type BadRow, planAreas } from './areas.rules.ts';
export { linesFor } from './matters.rules.ts';
export type { Middle } from './middles.rules.ts';
export { listMiddles } from './middles.views.ts';
export { createAreaTree, createHelpLine, createStations, type NewStation } from './places.actions.ts';
export type { Area, HelpLine, Station } from './places.contract.ts';
export { isOpen } from './places.rules.ts';
export {
  findArea,
  listAllStations,
  listAreaIdsWithin,
  listAreas,
  listHelpLines,
  listStations,
} from './places.store.ts';
export { areaGroups } from './portal/area-groups.ts';
export { readAreaSheet } from './sheet.actions.ts';
