import { z } from 'zod';
import { type Role, roleNames } from '../../../platform/access/roles.ts';
import { id } from '../../../platform/http/schema.ts';

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

export const meSchema = z.object({
  staffId: id,
  number: z.string(),
  login: z.string(),
  name: z.string(),
  post: z.string(),
  roles: z.array(z.enum(roleNames as [Role, ...Role[]])),
  /** For which the person acts now; the roles are those held there. */
  organisation: organisationSchema,
  /** Where they have a role. */
  organisations: z.array(z.object({ id, shortName: z.string() })),
  /** Names of the areas whose figures they see, none for most; null for the whole city. */
  areas: z.array(z.string()).nullable(),
  stationId: id.nullable(),
  city: z.object({ name: z.string(), zone: z.string() }),
});

export type Organisation = z.infer<typeof organisationSchema>;
export type Me = z.infer<typeof meSchema>;
