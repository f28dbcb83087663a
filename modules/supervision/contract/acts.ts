import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, month, nothing, text, version } from '../../../platform/http/schema.ts';
import { answerers, callsAsked, checkers, office } from '../kinds.rules.ts';
import { supervisionWords as w } from '../supervision.words.ts';
import { matterSchema } from './shapes.ts';

const words = text(400);

const proofGiven = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), indicator: text(60), from: month, to: month }),
  z.strictObject({
    kind: z.literal('calls'),
    /** Who was called, by the numbers of their needs. */
    calls: z.array(z.strictObject({ reference: text(40), solved: z.boolean() })).length(callsAsked),
  }),
]);

const dueAnyway = z.boolean().default(false);

const put = { method: 'PUT', creates: false, params: z.object({ id }), query: nothing } as const;

export const actsContract = {
  order: endpoint({
    ...{ ...put, name: 'supervision.order', path: '/api/supervision-matters/:id/order', audience: office },
    ...{ summary: w.orderSummary, answer: matterSchema },
    body: z.strictObject({ version, organisationId: id, due: day, dueAnyway }),
  }),
  answer: endpoint({
    ...{ ...put, name: 'supervision.answer', path: '/api/supervision-matters/:id/answer' },
    ...{ audience: answerers, summary: w.answerSummary, answer: matterSchema },
    body: z.strictObject({ version, words }),
  }),
  prove: endpoint({
    ...{ ...put, name: 'supervision.prove', path: '/api/supervision-matters/:id/proof' },
    ...{ audience: answerers, summary: w.proveSummary, answer: matterSchema },
    body: z.strictObject({ version, words, proof: proofGiven }),
  }),
  sendBack: endpoint({
    ...{ ...put, name: 'supervision.sendBack', path: '/api/supervision-matters/:id/return' },
    ...{ audience: checkers, summary: w.sendBackSummary, answer: matterSchema },
    /** Another day, or the one it had. */
    body: z.strictObject({ version, words, due: day.nullable().default(null), dueAnyway }),
  }),
  strike: endpoint({
    ...{ ...put, name: 'supervision.strike', path: '/api/supervision-matters/:id/striking' },
    ...{ audience: checkers, summary: w.strikeSummary, answer: matterSchema },
    body: z.strictObject({ version, words: anyName(400).default('') }),
  }),
  withdraw: endpoint({
    ...{ ...put, name: 'supervision.withdraw', path: '/api/supervision-matters/:id/withdrawal' },
    ...{ audience: office, summary: w.withdrawSummary, answer: matterSchema },
    body: z.strictObject({ version, words }),
  }),
};

export type Order = z.infer<typeof actsContract.order.body>;
export type Answer = z.infer<typeof actsContract.answer.body>;
export type ProofGiven = z.infer<typeof proofGiven>;
export type Proving = z.infer<typeof actsContract.prove.body>;
export type SendingBack = z.infer<typeof actsContract.sendBack.body>;
