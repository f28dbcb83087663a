import { z } from 'zod';
import { id } from '../../../platform/http/schema.ts';
import { dutyKinds } from '../duties.rules.ts';

export const kind = z.enum(dutyKinds);
export const organisationRef = z.object({ id, shortName: z.string() });
export const areaRef = z.object({ id, name: z.string() });
export const categoryRef = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });
export const code = z.string().min(1).max(60);
export const page = z.coerce.number().int().min(1).max(10_000).default(1);
