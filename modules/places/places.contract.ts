import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { id, nothing } from '../../platform/http/schema.ts';
import { placesWords } from './places.words.ts';

export const areaSchema = z.object({
  id,
  parentId: id.nullable(),
  level: z.string(),
  name: z.string(),
  /** Ids from the area itself up to the city. */
  path: z.array(id),
});

export const stationSchema = z.object({
  id,
  name: z.string(),
  areaId: id,
  address: z.string(),
  phone: z.string(),
  hours: z.string(),
  facilities: z.array(z.string()),
  longitude: z.number(),
  latitude: z.number(),
  openNow: z.boolean(),
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
