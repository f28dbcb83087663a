import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, instant, name, nothing, text, version } from '../../../platform/http/schema.ts';
import { longestLine, meetingStates, mostLines, readers, remarkers } from '../kinds.rules.ts';
import { plansWords as w } from '../plans.words.ts';
import { organisationRef } from './shapes.ts';

const year = z.int().min(2000).max(2099);

const line = z.object({ id, text: z.string(), innovation: z.boolean() });

/** A task that a line became, as far as the caller sees it. */
const taskSchema = z.object({
  owner: organisationRef,
  tableId: id,
  taskId: id,
  /** Null where the caller does not see the table. */
  state: z.enum(['open', 'done', 'withdrawn']).nullable(),
  outcome: z.string(),
  /** What the ledger counts of it, in words of both languages; null where no indicator is tied or nothing is told. */
  progress: z
    .object({
      indicator: z.object({ zh: z.string(), en: z.string() }),
      unit: z.object({ zh: z.string(), en: z.string() }),
      target: z.string(),
      value: z.string().nullable(),
      percent: z.int().nullable(),
    })
    .nullable(),
});

const comparedLine = line.extend({
  /** Words that others have in theirs, with whom. */
  shared: z.array(z.object({ word: z.string(), organisations: z.array(organisationRef) })),
  /** The same was asked there. */
  same: z.array(z.object({ year: z.int(), organisation: organisationRef })),
  tasks: z.array(taskSchema),
});

const handedIn = z.object({
  edition: z.int(),
  version: z.int(),
  why: z.string(),
  by: z.string(),
  at: instant,
});

export const remarkSchema = z.object({
  id,
  version: z.int(),
  year: z.int(),
  words: z.string(),
  saidBy: z.string(),
  at: instant,
  answer: z.string(),
  answeredAt: instant.nullable(),
  mayChange: z.boolean(),
  mayAnswer: z.boolean(),
});

const planSchema = z.object({
  organisation: organisationRef,
  /** Null until it is handed in. */
  plan: handedIn.extend({ lines: z.array(comparedLine) }).nullable(),
  /** What stood there before the present edition, newest first. */
  earlier: z.array(handedIn.extend({ lines: z.array(line) })),
  before: z.array(line.extend({ tasks: z.array(taskSchema) })),
  remarks: z.array(remarkSchema),
  /** Of the year before, to be answered with this plan. */
  toAnswer: z.array(remarkSchema),
  mayHandIn: z.boolean(),
});

export const plansSchema = z.object({
  office: organisationRef,
  year: z.int(),
  /** The ideas meeting of the year; after it was held a plan is only superseded. */
  meeting: z.object({ id, title: z.string(), day, state: z.enum(meetingStates) }).nullable(),
  /** The first working day after the Spring Festival; `announced`: the holidays of that year are known. */
  proposed: z.object({ day, announced: z.boolean() }),
  mayArrange: z.boolean(),
  mayRemark: z.boolean(),
  plans: z.array(planSchema),
  /** The table that the caller may take lines into: its organisation and its priorities. */
  own: z
    .object({
      organisation: organisationRef,
      priorities: z.array(
        z.object({ id, kind: z.enum(['key', 'hard', 'special', 'routine']), title: z.string() }),
      ),
    })
    .nullable(),
});

const ofPlan = { officeId: id, year };

export const plansContract = {
  plans: endpoint({
    ...{ name: 'meetings.plans', method: 'GET', path: '/api/joint-plans', audience: readers },
    ...{ creates: false, summary: w.plansSummary, params: nothing, body: nothing, answer: plansSchema },
    query: z.object({ office: id.optional(), year: z.coerce.number().pipe(year).optional() }),
  }),
  handIn: endpoint({
    ...{ name: 'meetings.handIn', method: 'PUT', path: '/api/joint-plans/:organisation', audience: readers },
    ...{ creates: false, summary: w.handInSummary, query: nothing, answer: plansSchema },
    params: z.object({ organisation: id }),
    body: z.strictObject({
      ...ofPlan,
      /** The version that was seen; 0 for the first. */
      version: z.int().min(0),
      lines: z
        .array(z.strictObject({ id: id.nullable(), text: name(longestLine), innovation: z.boolean() }))
        .min(1)
        .max(mostLines),
      /** Why it changes after the meeting was held. */
      why: anyName(200).default(''),
    }),
  }),
  remark: endpoint({
    ...{ name: 'meetings.remark', method: 'POST', path: '/api/joint-plans/:organisation/remarks' },
    ...{ audience: remarkers, creates: true, summary: w.remarkSummary, query: nothing },
    params: z.object({ organisation: id }),
    body: z.strictObject({ ...ofPlan, words: text(400), saidBy: anyName(20).default('') }),
    answer: plansSchema,
  }),
  changeRemark: endpoint({
    ...{ name: 'meetings.changeRemark', method: 'PUT', path: '/api/plan-remarks/:remark' },
    ...{ audience: remarkers, creates: false, summary: w.changeRemarkSummary, query: nothing },
    params: z.object({ remark: id }),
    body: z.strictObject({ version, words: text(400), saidBy: name(20) }),
    answer: plansSchema,
  }),
  answerRemark: endpoint({
    ...{ name: 'meetings.answerRemark', method: 'PUT', path: '/api/plan-remarks/:remark/answer' },
    ...{ audience: readers, creates: false, summary: w.answerRemarkSummary, query: nothing },
    params: z.object({ remark: id }),
    body: z.strictObject({ version, answer: text(400) }),
    answer: plansSchema,
  }),
  takeLine: endpoint({
    ...{ name: 'meetings.takeLine', method: 'POST', path: '/api/plan-lines/:line/tasks', audience: readers },
    ...{ creates: true, summary: w.takeLineSummary, query: nothing, params: z.object({ line: id }) },
    body: z.strictObject({
      ...{ ...ofPlan, organisationId: id },
      kind: z.enum(['key', 'hard', 'special', 'routine']),
      /** A priority that is there; null makes one of this kind, named by the line. */
      priorityId: id.nullable(),
    }),
    answer: plansSchema,
  }),
};

export type Plans = z.infer<typeof plansSchema>;
export type Plan = Plans['plans'][number];
export type Remark = z.infer<typeof remarkSchema>;
export type PlanTask = z.infer<typeof taskSchema>;
export type PlanOf = { readonly officeId: string; readonly year: number; readonly organisationId: string };
export type HandIn = z.infer<typeof plansContract.handIn.body>;
export type NewRemark = z.infer<typeof plansContract.remark.body>;
export type TakeLine = z.infer<typeof plansContract.takeLine.body>;
