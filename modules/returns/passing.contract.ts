import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { day, id, instant, nothing, text, version } from '../../platform/http/schema.ts';
import { fillers, readers } from './columns.rules.ts';
import { cellStates, deciders, leastReason, mostPassed } from './passing.rules.ts';
import { passingWords as w } from './passing.words.ts';

const person = z.object({ name: z.string(), number: z.string() }).nullable();
const organisation = z.object({ id, shortName: z.string() });
const reason = text(300).min(leastReason);

const cellSchema = z.object({
  id,
  version: z.int(),
  organisation,
  title: z.string(),
  state: z.enum(cellStates),
  /** The answer, or why there is none; empty while it is open. */
  answer: z.string(),
  by: person,
  at: instant.nullable(),
});

const passingSchema = z.object({
  id,
  returnId: id,
  title: z.string(),
  /** Who asks, and the person who decided so. */
  organisation,
  by: person,
  at: instant,
  reason: z.string(),
  due: day,
  cells: z.array(cellSchema),
});
export type Passing = z.infer<typeof passingSchema>;
export type PassedCell = z.infer<typeof cellSchema>;

export const passingContract = {
  passings: endpoint({
    ...{ name: 'returns.passings', method: 'GET', path: '/api/return-passings', audience: readers },
    ...{ creates: false, summary: w.listSummary, params: nothing, query: nothing, body: nothing },
    answer: z.object({
      /** What the caller's organisation asked of those below, newest first. */
      asked: z.array(passingSchema),
      /** What is asked of it, with its own cells only. */
      ofUs: z.array(passingSchema),
      /** Bodies below the caller's organisation. */
      below: z.array(organisation),
      mayPass: z.boolean(),
      mayAnswer: z.boolean(),
    }),
  }),
  pass: endpoint({
    ...{ name: 'returns.pass', method: 'POST', path: '/api/returns/:id/passings', audience: deciders },
    ...{ creates: true, summary: w.passSummary, params: z.object({ id }), query: nothing },
    body: z.strictObject({
      /** Places of columns of which cells are not known. */
      columns: z.array(z.int().min(0).max(16_383)).min(1).max(mostPassed.columns),
      organisations: z.array(id).min(1).max(mostPassed.organisations),
      reason,
      due: day,
      /** Said by whoever was told that the same was asked within the year. */
      again: z.boolean().default(false),
    }),
    answer: passingSchema,
  }),
  answerCell: endpoint({
    ...{ name: 'returns.answerCell', method: 'PUT', path: '/api/return-cells/:id', audience: fillers },
    ...{ creates: false, summary: w.answerSummary, params: z.object({ id }), query: nothing },
    body: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('answered'), version, answer: text(200) }),
      z.strictObject({ state: z.literal('declined'), version, answer: reason }),
    ]),
    answer: cellSchema,
  }),
};

export type NewPassing = z.output<typeof passingContract.pass.body>;
export type CellAnswer = z.output<typeof passingContract.answerCell.body>;
