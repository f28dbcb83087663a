import { z } from 'zod';
import { id } from '../../../platform/http/schema.ts';

export const organisationRef = z.object({ id, shortName: z.string() });
export type OrganisationRef = z.infer<typeof organisationRef>;

/** Of a day, `14:30`. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
