import { z } from 'zod';
import { id } from '../../platform/http/schema.ts';

export const organisationSchema = z.object({
  id,
  kind: z.string(),
  name: z.string(),
  shortName: z.string(),
  areaId: id,
  parentId: id.nullable(),
  phone: z.string(),
  partner: z.boolean(),
  /** Takes on nothing new; records go on naming it. */
  closed: z.boolean(),
  version: z.int(),
});
