import { z } from 'zod';
import { id, instant } from '../../../platform/http/schema.ts';
import { type Act, actStates, fields, importStates, outcomes } from '../columns.rules.ts';

export const pathOf = z.object({ id });
export const field = z.enum(fields);
export const outcome = z.enum(outcomes);

const by = z.object({ name: z.string(), at: instant });

/** An import as the list of all shows it. */
export const importSchema = z.object({
  id,
  name: z.string(),
  state: z.enum(importStates),
  rows: z.int(),
  taken: z.int(),
  bad: z.int(),
  made: by,
  takenBy: by.nullable(),
  undoneBy: by.nullable(),
  version: z.int(),
});

export const faultSchema = z.object({
  number: z.int(),
  column: z.string(),
  reason: z.string(),
  what: z.string(),
});

const meant = z.record(z.string().max(5000), z.string().max(60));

export const meaningsSchema = z.strictObject({
  ...{ category: meant, organisation: meant },
  ...{ outcome: meant, area: meant },
});

/** One import with everything to decide on. */
export const importDetailSchema = importSchema.extend({
  titled: z.boolean(),
  titles: z.array(z.string()),
  columns: z.array(field),
  day: z.string().nullable(),
  /** The area of rows that tell none. */
  areaId: id.nullable(),
  /** The first rows, with numbers of people masked and long texts cut. */
  preview: z.array(z.object({ number: z.int(), cells: z.array(z.string()) })),
  /** Rows of the work under way that are done. */
  done: z.int(),
  good: z.int(),
  /** Rows that are there already, or come twice. */
  doubled: z.int(),
  /** Good rows without a time: they are found, and counted in no month. */
  undated: z.int(),
  /** Whether the sheet itself is still there. */
  sheetKept: z.boolean(),
  faults: z.array(faultSchema),
  may: z.array(z.enum(Object.keys(actStates) as [Act, ...Act[]])),
});

const named = z.object({ name: z.string(), nameEn: z.string() });

export const pastNeedSchema = z.object({
  id,
  saidAt: instant.nullable(),
  endedAt: instant.nullable(),
  days: z.int().nullable(),
  /** Numbers of people masked; null for those who read figures only. */
  words: z.string().nullable(),
  category: named.extend({ code: z.string(), by: z.enum(['sheet', 'matched']) }).nullable(),
  categoryWritten: z.string(),
  organisation: z.string().nullable(),
  organisationWritten: z.string(),
  /** What it is called, with those above it where several areas have that name. */
  area: z.string().nullable(),
  /** As the sheet has it, for those who read the words. */
  areaWritten: z.string(),
  answer: z.string().nullable(),
  outcome,
  more: z.array(z.object({ title: z.string(), cell: z.string() })),
  from: z.object({ name: z.string(), row: z.int(), takenAt: instant }),
  /** Its words were erased at somebody's wish; null: they stand. */
  erasedAt: instant.nullable(),
  mayErase: z.boolean(),
});

/** What was done in like matters: never fewer than five together, and nobody's words. */
export const similarSchema = z.object({
  category: named,
  organisation: z.string().nullable(),
  count: z.int(),
  /** Of those, solved or partly solved as far as the sheet says. */
  solved: z.int(),
  /** Working days as a rule, where they are known of five or more. */
  days: z.number().nullable(),
});

export type ImportLine = z.infer<typeof importSchema>;
export type ImportDetail = z.infer<typeof importDetailSchema>;
export type SeenPastNeed = z.infer<typeof pastNeedSchema>;
export type SimilarMatters = z.infer<typeof similarSchema>;
