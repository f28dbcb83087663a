/** What things are counted in; shares and changes have names of their own. */
export const unitNames = [
  'need',
  'time',
  'person_time',
  'person',
  'household',
  'class',
  'event',
  'item',
  'place',
  'organisation',
  'day',
  'fen',
  'percent',
  'point',
  'multiple',
] as const;
export type UnitName = (typeof unitNames)[number];
