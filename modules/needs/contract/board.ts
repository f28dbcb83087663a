import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, instant, nothing } from '../../../platform/http/schema.ts';
import { boardKinds } from '../board.rules.ts';
import { boardContractWords as w } from '../board.words.ts';
import { categoryRef, needStates, placeRef } from './shapes.ts';

const coordinators = ['coordinator'] as const;

const boardItem = z.object({
  id,
  reference: z.string(),
  state: z.enum(needStates),
  category: categoryRef.nullable(),
  area: placeRef.nullable(),
  /** Who leads it, or else received it. */
  organisation: z.string().nullable(),
  saidAt: instant,
  /** What is due: the earliest open leg, or the supervision. */
  due: day.nullable(),
  daysLeft: z.int().nullable(),
});

export const boardFilter = {
  kind: z.enum(boardKinds).default('declined_twice'),
  /** With all within it. */
  area: id.optional(),
  /** A code of either level. */
  category: z.string().max(60).optional(),
  organisation: id.optional(),
};

export const boardContract = {
  board: endpoint({
    name: 'needs.board',
    method: 'GET',
    path: '/api/board',
    audience: coordinators,
    creates: false,
    summary: w.board,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.object({
      today: day,
      counts: z.record(z.enum(boardKinds), z.int()),
      /** Of the overdue and of what is under supervision: late already. */
      late: z.int(),
      /** A number and nothing else. */
      protected: z.int(),
      /** Unmet needs opened since the working day before began. */
      newUnmet: z.object({ since: day, count: z.int() }),
      /** Matters of the office's own queue whose residents wrote, and nobody has opened them since. */
      unheard: z.int(),
      /** The office's own telephone, and who of it is on duty now. */
      duty: z.object({ name: z.string().nullable(), phone: z.string() }),
    }),
  }),
  boardItems: endpoint({
    name: 'needs.boardItems',
    method: 'GET',
    path: '/api/board/items',
    audience: coordinators,
    creates: false,
    summary: w.items,
    params: nothing,
    query: z.object({
      ...boardFilter,
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    body: nothing,
    answer: z.object({
      items: z.array(boardItem),
      total: z.int(),
      pageSize: z.int(),
    }),
  }),
};

export type Board = z.infer<typeof boardContract.board.answer>;
export type BoardItem = z.infer<typeof boardItem>;
