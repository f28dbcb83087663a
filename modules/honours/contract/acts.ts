import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, id, name, nothing, text, version } from '../../../platform/http/schema.ts';
import * as kinds from '../kinds.rules.ts';
import { honoursWords as w } from '../words/summaries.words.ts';
import { roundSchema } from './shapes.ts';

const { readers, keepers, deciders, lengths } = kinds;
const words = text(lengths.words);
const params = z.object({ id });
const ids = z.array(id).max(500);

export const nomineeFields = {
  nominee: z.enum(kinds.nomineeKinds),
  name: name(lengths.name),
  words,
};

const nomination = z.strictObject({
  ...nomineeFields,
  /** The unit itself, or where the person works. */
  employerId: id.nullable().default(null),
  organisationId: id.nullable().default(null),
  bodyId: id.nullable().default(null),
});

const objection = z.strictObject({ nominationId: id.nullable().default(null), words });

const put = { method: 'PUT', creates: false, params, query: nothing, answer: roundSchema } as const;
const post = { method: 'POST', creates: true, params, query: nothing, answer: roundSchema } as const;

export const actsContract = {
  nominate: endpoint({
    ...{ ...post, name: 'honours.nominate', path: '/api/honours/:id/nominations', audience: keepers },
    ...{ summary: w.nominateSummary, body: nomination },
  }),
  seat: endpoint({
    ...{ ...put, name: 'honours.seat', path: '/api/honours/:id/jury', audience: keepers },
    ...{ summary: w.seatSummary, body: z.strictObject({ version, staffIds: ids }) },
  }),
  judging: endpoint({
    ...{ ...put, name: 'honours.judging', path: '/api/honours/:id/judging', audience: keepers },
    ...{ summary: w.judgingSummary, body: z.strictObject({ version }) },
  }),
  declare: endpoint({
    ...{ ...post, name: 'honours.declare', path: '/api/honours/:id/declarations', audience: readers },
    ...{ summary: w.declareSummary, body: z.strictObject({ closeTo: ids }) },
  }),
  mark: endpoint({
    ...{ ...post, name: 'honours.mark', path: '/api/honours/:id/marks', audience: readers },
    summary: w.markSummary,
    body: z.strictObject({
      marks: z
        .array(z.strictObject({ nominationId: id, mark: z.int().min(0).max(kinds.highestMark) }))
        .min(1)
        .max(500),
    }),
  }),
  decide: endpoint({
    ...{ ...put, name: 'honours.decide', path: '/api/honours/:id/decision', audience: deciders },
    ...{ summary: w.decideSummary, body: z.strictObject({ version, chosen: ids.min(1), words }) },
  }),
  object: endpoint({
    ...{ ...post, name: 'honours.object', path: '/api/honours/:id/objections', audience: keepers },
    ...{ summary: w.objectSummary, body: objection },
  }),
  answer: endpoint({
    ...{ ...put, name: 'honours.answer', path: '/api/honours/:id/answers', audience: keepers },
    summary: w.answerSummary,
    body: z.strictObject({ version, objectionId: id, upheld: z.boolean(), words }),
  }),
  conclude: endpoint({
    ...{ ...put, name: 'honours.conclude', path: '/api/honours/:id/conclusion', audience: deciders },
    summary: w.concludeSummary,
    body: z.strictObject({ version, words: anyName(lengths.words).default('') }),
  }),
  drop: endpoint({
    ...{ ...put, name: 'honours.drop', path: '/api/honours/:id/end', audience: [...keepers, 'leader'] },
    ...{ summary: w.dropSummary, body: z.strictObject({ version, words }) },
  }),
  result: endpoint({
    ...{ ...put, name: 'honours.result', path: '/api/honours/:id/result', audience: keepers },
    summary: w.resultSummary,
    body: z.strictObject({
      ...{ version, taken: z.boolean(), number: anyName(lengths.number).default('') },
      words: anyName(lengths.words).default(''),
    }),
  }),
  contact: endpoint({
    ...{ method: 'PUT', creates: false, params, query: nothing, audience: keepers },
    ...{ name: 'honours.contact', path: '/api/honours/:id/contacts', summary: w.contactSummary },
    /** Of a nomination or an objection; the purpose goes on record. */
    body: z.strictObject({ of: id, purpose: text(100) }),
    answer: z.object({ contact: z.string() }),
  }),
};

export type NewNomination = z.infer<typeof nomination>;
export type NewObjection = z.infer<typeof objection>;
export type Marking = z.infer<typeof actsContract.mark.body>;
export type Decision = z.infer<typeof actsContract.decide.body>;
export type Answering = z.infer<typeof actsContract.answer.body>;
export type Resulting = z.infer<typeof actsContract.result.body>;
