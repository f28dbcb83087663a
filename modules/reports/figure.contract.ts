import { z } from 'zod';
import { day, id, instant, month, name } from '../../platform/http/schema.ts';
import { marksWords } from './marks.words.ts';
import { spans, stopReasons } from './reports.rules.ts';

const wordSchema = z.object({ zh: z.string(), en: z.string() });
/** A value as the ledger tells it to anybody. */
const toldSchema = z.object({
  state: z.enum(['told', 'none', 'few', 'withheld', 'no_records', 'no_source', 'no_base']),
  text: z.string().nullable(),
  number: z.number().nullable(),
  unit: wordSchema,
  n: z.int().nullable(),
});
const code = z.string().min(1).max(60);
/** A number as it is to stand in the text, without its unit. */
const given = z.string().trim().regex(marksWords.given);

const rounding = { span: z.enum(spans).default('period'), wan: z.boolean(), decimals: z.int().min(0).max(4) };

/** What a person said of a blank of a template. */
export const choiceSchema = z.discriminatedUnion('kind', [
  /** Filled from the ledger by an indicator. */
  z.strictObject({ kind: z.literal('ledger'), code, ...rounding }),
  /** Written by hand each time, with who counted it and how. */
  z.strictObject({ kind: z.literal('on_spot') }),
  /** Taken from a document each time. */
  z.strictObject({ kind: z.literal('document') }),
  /** No figure: words are written each time. */
  z.strictObject({ kind: z.literal('words') }),
  /** Its clause is left out of reports. */
  z.strictObject({ kind: z.literal('struck') }),
  /** It is no blank: the text stays as it is. */
  z.strictObject({ kind: z.literal('none') }),
]);

/** Where a figure of a report is from, as the author tells it. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ledger'), code, ...rounding }),
  z.strictObject({
    ...{ kind: z.literal('on_spot'), text: given, about: z.boolean().default(false) },
    /** Who counted, and how. */
    ...{ by: name(60), how: name(200) },
  }),
  z.strictObject({
    ...{ kind: z.literal('document'), text: given },
    /** Which one, and its day. */
    ...{ title: name(200), day: day.nullable().default(null) },
  }),
  /** A figure that was accepted from a paper the organisation received. */
  z.strictObject({ kind: z.literal('paper'), figure: id }),
  z.strictObject({ kind: z.literal('words'), text: name(500) }),
]);

const kinds = z.object({ ledger: z.string(), onSpot: z.string(), counts: z.int() }).nullable();

/** A figure as it is kept: from the ledger with all it needs to be computed again. */
export const keptSource = z.discriminatedUnion('kind', [
  z.object({
    ...{ kind: z.literal('ledger'), code, ...rounding, version: z.int(), name: wordSchema },
    ...{ from: month, to: month, asOf: instant, value: toldSchema, formula: wordSchema, kinds },
    /** What it counts in. */
    counts: z.string().nullable(),
  }),
  z.object({
    ...{ kind: z.literal('on_spot'), text: z.string().nullable(), about: z.boolean() },
    ...{ by: z.string(), how: z.string() },
  }),
  z.object({
    ...{ kind: z.literal('document'), text: z.string().nullable(), title: z.string() },
    day: day.nullable(),
    /** The paper it was accepted from, and the figure there; null for a document that was named by hand. */
    paper: z.object({ id, figure: id, sentence: z.string() }).nullable(),
  }),
  z.object({ kind: z.literal('words'), text: z.string().nullable() }),
]);

export const keptFigure = z.object({
  n: z.int().min(1),
  struck: z.boolean(),
  /** What the template says of it. */
  what: z.string(),
  unit: z.string().nullable(),
  source: keptSource.nullable(),
});

export const stopSchema = z.object({
  why: z.enum(stopReasons),
  /** The figure it is about. */
  n: z.int().nullable(),
  /** The place in the text of a number or a mask without a source. */
  at: z.int().nullable(),
  end: z.int().nullable(),
  written: z.string(),
  sentence: z.string(),
});

/** The same figure in the last issue of the same report. */
export const beforeSchema = z.object({
  text: z.string(),
  unit: wordSchema,
  change: z.string().nullable(),
  /** Why there is no difference; null where there is one. */
  incomparable: z.enum(['version', 'scale', 'untold']).nullable(),
});

export const figureSchema = keptFigure.extend({
  /** As it stands in the text. */
  shown: z.string(),
  before: beforeSchema.nullable(),
});

export const blankSchema = z.object({
  n: z.int().min(1),
  at: z.int().min(0),
  end: z.int().min(0),
  kind: z.enum(['number', 'ordinal', 'words']),
  unit: z.string().nullable(),
  written: z.string(),
  what: z.string(),
  sentence: z.string(),
  choice: choiceSchema.nullable(),
});

export const proposalSchema = z.object({
  code: z.string(),
  name: wordSchema,
  unit: z.string(),
  wan: z.boolean(),
  decimals: z.int(),
});

export type Choice = z.infer<typeof choiceSchema>;
export type GivenSource = z.output<typeof sourceSchema>;
export type KeptSource = z.infer<typeof keptSource>;
export type KeptFigure = z.infer<typeof keptFigure>;
export type ReportFigure = z.infer<typeof figureSchema>;
export type Stop = z.infer<typeof stopSchema>;
export type KeptBlank = z.infer<typeof blankSchema>;
export type LedgerSource = Extract<KeptSource, { kind: 'ledger' }>;
export type DocumentSource = Extract<KeptSource, { kind: 'document' }>;
