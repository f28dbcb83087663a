import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { nothing } from '../../platform/http/schema.ts';
import type { Matter } from './matters.rules.ts';
import { placesWords } from './places.words.ts';
import { settingsContract } from './settings.contract.ts';
import { areaSchema, stationSchema } from './shapes.contract.ts';

export type Area = z.infer<typeof areaSchema>;
export type Station = z.infer<typeof stationSchema>;

export interface HelpLine {
  readonly phone: string;
  readonly name: string;
  readonly about: string;
  /** Dangers for which it comes first. */
  readonly matters: Matter[];
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
