import { happening } from '../../platform/happenings/happening.ts';

/** What of a record was set: names of its fields, never what stood or stands in them. */
export type Setting = {
  readonly version: number;
  readonly fields: readonly string[];
};

export const areaAdded = happening<Setting>('places.area-added');
export const areaChanged = happening<Setting>('places.area-changed');
/** Its subject is where it went; `areas` counts those that moved along. */
export const areaMoved = happening<Setting & { parent: string; areas: number }>('places.area-moved');
export const areaClosed = happening<Setting>('places.area-closed');
export const areaReopened = happening<Setting>('places.area-reopened');
/** Of the city as a whole. */
export const areasImported = happening<Setting & { areas: number }>('places.areas-imported');
export const stationAdded = happening<Setting>('places.station-added');
export const stationChanged = happening<Setting>('places.station-changed');
export const stationClosed = happening<Setting>('places.station-closed');
export const stationReopened = happening<Setting>('places.station-reopened');
export const helpLinesChanged = happening<Setting>('places.help-lines-changed');
