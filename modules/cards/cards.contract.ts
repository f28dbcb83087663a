import { z } from 'zod';
import { bodyKinds } from '../../base/body-kinds.words.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { day, id, instant, name, nothing, text, version } from '../../platform/http/schema.ts';
import { listAsSheet } from '../../platform/sheets/sheet.contract.ts';
import { cardsWords as w } from './cards.words.ts';

/** An answer card: `words` are said or printed as they are, `source` names what they rest on. */
export const cardContentSchema = z.strictObject({
  title: name(60),
  words: text(1500),
  /** Where it says so, with the article. */
  source: text(200),
  /** The day of that source, where it has one. */
  sourceDay: day.nullable(),
  category: z.string().min(1).max(60),
  /** Whom to ask for more; null: nobody in particular. */
  organisationId: id.nullable(),
  /** The last day on which it may be said; null: until it is taken down. */
  validUntil: day.nullable(),
  /** The kind of body that somebody joins at once with this answer; null: the answer is all. */
  joins: z.enum(bodyKinds).nullable().default(null),
});

export const shownCardSchema = z.object({
  ...cardContentSchema.shape,
  id,
  organisation: z.object({ name: z.string(), shortName: z.string(), phone: z.string() }).nullable(),
});

const person = z.object({ name: z.string() }).nullable();

export const editionSchema = z.object({
  number: z.int(),
  content: cardContentSchema,
  proposedBy: person,
  proposedAt: instant,
  publishedBy: person,
  publishedAt: instant.nullable(),
});

/** A card as it is edited. */
export const keptCardSchema = z.object({
  id,
  version,
  /** The number of the edition the counter shows. */
  published: z.int().nullable(),
  newest: z.int(),
  /** Of the newest edition. */
  content: cardContentSchema,
  /** Its last day is over. */
  expired: z.boolean(),
  mayPublish: z.boolean(),
});

const atCounter = ['clerk', 'coordinator', 'handler', 'head'] as const;
const byId = z.object({ id });

export const cardsContract = {
  search: endpoint({
    name: 'cards.search',
    // What somebody says stands in no address: addresses are logged on the way.
    method: 'POST',
    path: '/api/cards/matching',
    audience: atCounter,
    creates: false,
    summary: w.searchSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      search: z.string().trim().max(200).default(''),
      category: z.string().max(60).optional(),
    }),
    answer: z.object({ cards: z.array(shownCardSchema) }),
  }),
  all: endpoint({
    name: 'cards.all',
    method: 'GET',
    path: '/api/cards/kept',
    audience: atCounter,
    creates: false,
    summary: w.allSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({ cards: z.array(keptCardSchema) }),
  }),
  sheet: endpoint({
    ...{ name: 'cards.sheet', path: '/api/cards/kept/sheet', audience: atCounter },
    ...{ summary: w.sheetSummary, ...listAsSheet({}) },
  }),
  history: endpoint({
    name: 'cards.history',
    method: 'GET',
    path: '/api/cards/:id/editions',
    audience: atCounter,
    creates: false,
    summary: w.historySummary,
    params: byId,
    query: nothing,
    body: nothing,
    answer: z.object({ editions: z.array(editionSchema) }),
  }),
  add: endpoint({
    name: 'cards.add',
    method: 'POST',
    path: '/api/cards',
    audience: atCounter,
    creates: true,
    summary: w.addSummary,
    params: nothing,
    query: nothing,
    body: cardContentSchema,
    answer: keptCardSchema,
  }),
  propose: endpoint({
    name: 'cards.propose',
    method: 'PUT',
    path: '/api/cards/:id',
    audience: atCounter,
    creates: false,
    summary: w.proposeSummary,
    params: byId,
    query: nothing,
    body: cardContentSchema.extend({ version }),
    answer: keptCardSchema,
  }),
  publish: endpoint({
    name: 'cards.publish',
    method: 'PUT',
    path: '/api/cards/:id/publication',
    audience: ['head', 'coordinator'],
    creates: false,
    summary: w.publishSummary,
    params: byId,
    query: nothing,
    /** The edition that the counter shows from now on; null takes the card down. */
    body: z.strictObject({ version, edition: z.int().min(1).nullable() }),
    answer: keptCardSchema,
  }),
};

export type CardContent = z.infer<typeof cardContentSchema>;
export type ShownCard = z.infer<typeof shownCardSchema>;
export type KeptCard = z.infer<typeof keptCardSchema>;
export type CardEdition = z.infer<typeof editionSchema>;
