import { z } from 'zod';
import { anyName, day, id, instant, name, text } from '../../platform/http/schema.ts';
import { accesses, itemKinds, itemStates, mostAreas, mostText } from './kinds.rules.ts';

/** One edition as it is typed. */
export const contentSchema = z.strictObject({
  title: name(120),
  /** 发文字号, where it has one. */
  number: anyName(60),
  /** Who issued it: the own organisation, or anybody. */
  issuer: name(80),
  /** The day it is dated. */
  day,
  /** The first day on which it holds. */
  fromDay: day,
  /** Plain text, a line for each paragraph. */
  text: text(mostText),
  /** Where it was published, as an address. */
  source: anyName(500),
});
export type Content = z.infer<typeof contentSchema>;

/** How an item is kept, whatever its words. */
export const facts = {
  kind: z.enum(itemKinds),
  access: z.enum(accesses),
  /** Whom it concerns; none: the whole city. */
  areaIds: z.array(id).max(mostAreas),
};

const piece = z.object({ text: z.string(), hit: z.boolean() });
const named = z.object({ id, name: z.string() });

/** An item as a list shows it: by its newest edition. */
export const lineSchema = z.object({
  id,
  kind: facts.kind,
  access: facts.access,
  state: z.enum(itemStates),
  title: z.string(),
  number: z.string(),
  issuer: z.string(),
  day,
  fromDay: day,
  editions: z.int(),
  withdrawnFrom: day.nullable(),
  /** The title in pieces; joined they give it. */
  titlePieces: z.array(piece),
  /** Some eighty characters of its text, where most of what was looked for stands. */
  snippet: z.object({ pieces: z.array(piece), before: z.boolean(), after: z.boolean() }),
});
export type LibraryLine = z.infer<typeof lineSchema>;

/** An edition without its text. */
export const editionLineSchema = z.object({
  number: z.int(),
  title: z.string(),
  documentNumber: z.string(),
  fromDay: day,
  /** The last day on which it held; null: it still does, or never did. */
  toDay: day.nullable(),
  /** `corrected`: another one took its place from the very day it was to begin. */
  state: z.enum(['inForce', 'coming', 'over', 'corrected']),
});
export type EditionLine = z.infer<typeof editionLineSchema>;

/** An item with the words of one of its editions, for everybody. */
export const itemSchema = z.object({
  id,
  kind: facts.kind,
  access: facts.access,
  state: z.enum(itemStates),
  areas: z.array(named),
  /** Which edition this is, and all there are, newest first. */
  edition: z.int(),
  editions: z.array(editionLineSchema),
  title: z.string(),
  number: z.string(),
  issuer: z.string(),
  day,
  fromDay: day,
  toDay: day.nullable(),
  text: z.string(),
  source: z.string(),
  withdrawn: z
    .object({ from: day, why: z.string(), replacedBy: z.object({ id, title: z.string() }).nullable() })
    .nullable(),
});
export type LibraryItem = z.infer<typeof itemSchema>;

const person = z.object({ name: z.string(), number: z.string() }).nullable();

/** As {@link itemSchema}, with what only staff are told. */
export const staffItemSchema = itemSchema.extend({
  version: z.int(),
  organisation: named,
  areaIds: facts.areaIds,
  /** The official document that this edition was taken from, where the caller's organisation issued it. */
  documentId: id.nullable(),
  history: z.array(
    z.object({ number: z.int(), by: person, at: instant, why: z.string(), ofDocument: z.boolean() }),
  ),
  mayChange: z.boolean(),
});
export type StaffItem = z.infer<typeof staffItemSchema>;
