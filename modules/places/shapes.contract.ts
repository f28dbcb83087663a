import { z } from 'zod';
import { id } from '../../platform/http/schema.ts';
import { stationKinds } from './places.rules.ts';

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
  kind: z.enum(stationKinds),
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
