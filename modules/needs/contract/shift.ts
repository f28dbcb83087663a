import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, instant, nothing, text } from '../../../platform/http/schema.ts';
import { shiftWords as w } from '../shift.words.ts';
import { needStates } from './shapes.ts';

/** One spoken sentence. */
export const mostSentence = 60;
export const mostShiftLines = 30;

const matter = z.object({
  needId: id,
  reference: z.string(),
  /** The beginning of what was said. */
  words: z.string(),
  saidAt: instant,
  state: z.enum(needStates),
  /** Who leads it. */
  lead: z.string().nullable(),
  deadline: day.nullable(),
});

const shiftSchema = z.object({
  /** Of the last shift, not ticked off yet, oldest first. */
  left: z.array(
    z.object({
      ...matter.shape,
      id,
      sentence: z.string(),
      by: z.string(),
      at: instant,
      over: z.boolean(),
    }),
  ),
  /** What is open of this counter and concerns the next shift, with the sentence that stands or is proposed. */
  open: z.array(z.object({ ...matter.shape, sentence: z.string(), kept: z.boolean() })),
  /** Open and protected: nothing of them is handed over but that they are. */
  protected: z.int(),
});

const atCounter = ['clerk', 'coordinator'] as const;

export const shiftContract = {
  shift: endpoint({
    name: 'needs.shift',
    method: 'GET',
    path: '/api/counter/shift',
    audience: atCounter,
    creates: false,
    summary: w.shift,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: shiftSchema,
  }),
  handShift: endpoint({
    name: 'needs.handShift',
    method: 'POST',
    path: '/api/counter/shift',
    audience: atCounter,
    creates: true,
    summary: w.handShift,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      lines: z
        .array(z.strictObject({ needId: id, sentence: text(mostSentence) }))
        .min(1)
        .max(mostShiftLines),
    }),
    answer: shiftSchema,
  }),
  seeShift: endpoint({
    name: 'needs.seeShift',
    method: 'PUT',
    path: '/api/counter/shift/:id/seen',
    audience: atCounter,
    creates: false,
    summary: w.seeShift,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({}),
    answer: shiftSchema,
  }),
};

export type Shift = z.infer<typeof shiftSchema>;
