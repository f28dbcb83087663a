import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { id, nothing } from '../../platform/http/schema.ts';
import { settingsContract } from './settings.contract.ts';
import { placesWords } from './places.words.ts';

export const areaSchema = z.object({
  id,
  parentId: id.nullable(),
  level: z.string(),
  name: z.string(),
  /** Ids from the area itself up to the city. */
  path: z.array(id),
  /** GB/T 2260 or the statistical code below it. */
  code: z.string().nullable(),
  /** No longer offered anywhere; records go on naming it. */
  closed: z.boolean(),
  version: z.int(),
});

export const stationSchema = z.object({
  id,
  name: z.string(),
  areaId: id,
  address: z.string(),
  phone: z.string(),
  hours: z.string(),
  facilities: z.array(z.string()),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  openNow: z.boolean(),
  /** `HH:MM:SS`, local. */
  openFrom: z.string(),
  openTo: z.string(),
  /** ISO week days, 1 is Monday. */
  openDays: z.array(z.int()),
  closed: z.boolean(),
  version: z.int(),
});

export type Area = z.infer<typeof areaSchema>;
export type Station = z.infer<typeof stationSchema>;

export interface HelpLine {
  readonly phone: string;
  readonly name: string;
  readonly about: string;
}

export const placesContract = {
  areas: endpoint({
    name: 'places.areas',
    method: 'GET',
    path: '/api/areas',
    audience: 'anyone',
    creates: false,
    summary: placesWords.areasSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ areas: z.array(areaSchema) }),
  }),
  ...settingsContract,
  stations: endpoint({
    name: 'places.stations',
    method: 'GET',
    path: '/api/stations',
    audience: 'anyone',
    creates: false,
    summary: placesWords.stationsSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ stations: z.array(stationSchema) }),
  }),
};
