import { z } from 'zod';
import { roleNames } from '../../platform/access/roles.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { anyName, id, instant, name, nothing, text, version } from '../../platform/http/schema.ts';
import { lexiconWords as w } from './lexicon.words.ts';

/** What may be sent; how long a way may be and how many there may be is told field by field. */
const longest = 200;
const most = 2000;
const phrases = z.array(z.string().max(longest)).max(most);

/** One meaning: the word offices use, and all the ways people say it. `…` in a way is a gap. */
export const meaningContentSchema = z.strictObject({
  official: name(longest),
  /** The code of the built-in meaning it adds to; null: a meaning of its own. */
  builtIn: z.string().max(60).nullable(),
  ways: phrases,
  /** Longer phrases in which a way means something else. */
  lookAlikes: phrases,
  note: anyName(500),
});

export const stateSchema = z.enum(['live', 'withdrawn']);
const person = z.object({ name: z.string(), number: z.string() }).nullable();

export const meaningSchema = z.object({
  id,
  version,
  ...meaningContentSchema.shape,
  /** Of the official word, syllables parted by blanks. */
  pinyin: z.string(),
  state: stateSchema,
  /** Null for the system itself. */
  changedBy: person,
  changedAt: instant,
});

/** A meaning known from the start, by its code. */
export const builtInSchema = z.object({
  code: z.string(),
  official: z.string(),
  pinyin: z.string(),
  ways: z.array(z.string()),
  lookAlikes: z.array(z.string()),
});

export const meaningEditionSchema = z.object({
  version,
  content: meaningContentSchema,
  state: stateSchema,
  /** The version whose content was put back. */
  restored: z.int().nullable(),
  why: z.string(),
  by: person,
  at: instant,
  /** What differs from the version before; none in the first. */
  fields: z.array(z.string()),
});

export const trialSchema = z.object({
  meanings: z.array(
    z.object({
      /** Of a built-in meaning its code, else the id. */
      id: z.string(),
      official: z.string(),
      builtIn: z.boolean(),
      /** Exactly as they stand in the text. */
      words: z.array(z.string()),
    }),
  ),
  /** The words that the text was cut into. */
  cut: z.array(z.string()),
});

export const editors = ['administrator', 'coordinator'] as const;
const byId = z.object({ id });
const why = anyName(200).default('');

export const lexiconContract = {
  list: endpoint({
    name: 'lexicon.list',
    method: 'GET',
    path: '/api/lexicon',
    audience: roleNames,
    creates: false,
    summary: w.listSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({
      meanings: z.array(meaningSchema),
      builtIn: z.array(builtInSchema),
      mayEdit: z.boolean(),
    }),
  }),
  one: endpoint({
    name: 'lexicon.one',
    method: 'GET',
    path: '/api/lexicon/:id',
    audience: roleNames,
    creates: false,
    summary: w.oneSummary,
    params: byId,
    query: nothing,
    body: nothing,
    answer: meaningSchema,
  }),
  add: endpoint({
    name: 'lexicon.add',
    method: 'POST',
    path: '/api/lexicon',
    audience: editors,
    creates: true,
    summary: w.addSummary,
    params: nothing,
    query: nothing,
    body: meaningContentSchema.extend({ why }),
    answer: meaningSchema,
  }),
  change: endpoint({
    name: 'lexicon.change',
    method: 'PUT',
    path: '/api/lexicon/:id',
    audience: editors,
    creates: false,
    summary: w.changeSummary,
    params: byId,
    query: nothing,
    body: meaningContentSchema.extend({ version, why }),
    answer: meaningSchema,
  }),
  setState: endpoint({
    name: 'lexicon.setState',
    method: 'PUT',
    path: '/api/lexicon/:id/state',
    audience: editors,
    creates: false,
    summary: w.setStateSummary,
    params: byId,
    query: nothing,
    body: z.strictObject({ version, state: stateSchema, why }),
    answer: meaningSchema,
  }),
  history: endpoint({
    name: 'lexicon.history',
    method: 'GET',
    path: '/api/lexicon/:id/editions',
    audience: roleNames,
    creates: false,
    summary: w.historySummary,
    params: byId,
    query: nothing,
    body: nothing,
    answer: z.object({ editions: z.array(meaningEditionSchema) }),
  }),
  restore: endpoint({
    name: 'lexicon.restore',
    method: 'PUT',
    path: '/api/lexicon/:id/edition',
    audience: editors,
    creates: false,
    summary: w.restoreSummary,
    params: byId,
    query: nothing,
    /** The version whose content holds again. */
    body: z.strictObject({ version, edition: z.int().min(1), why }),
    answer: meaningSchema,
  }),
  trial: endpoint({
    name: 'lexicon.trial',
    // What somebody says stands in no address: addresses are logged on the way.
    method: 'POST',
    path: '/api/lexicon/trial',
    audience: roleNames,
    creates: false,
    summary: w.trialSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ words: text(2000) }),
    answer: trialSchema,
  }),
};

export type MeaningContent = z.infer<typeof meaningContentSchema>;
export type MeaningState = z.infer<typeof stateSchema>;
export type Meaning = z.infer<typeof meaningSchema>;
export type BuiltIn = z.infer<typeof builtInSchema>;
export type MeaningEdition = z.infer<typeof meaningEditionSchema>;
export type Trial = z.infer<typeof trialSchema>;
