import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, instant, nothing, text, version } from '../../../platform/http/schema.ts';
import { listAsSheet } from '../../../platform/sheets/sheet.contract.ts';
import { contestedParts, itemStates, keepers, office, partAnswers, readers } from '../kinds.rules.ts';
import { itemSheetWords as sheetWords, meetingsWords as w } from '../meetings.words.ts';
import { organisationRef } from './shapes.ts';

const partSchema = z.object({
  organisation: organisationRef,
  part: z.enum(['lead', 'assisting']),
  answer: z.enum(partAnswers),
  about: z.enum(contestedParts).nullable(),
  reason: z.string(),
  /** Who said it there, or whose account it was. */
  saidBy: z.string(),
  at: instant.nullable(),
  /** What the office wrote down of a disagreement that stays. */
  noted: z.string(),
  mayAnswer: z.boolean(),
});

/** Money for it, in fen, and which of its bodies gives it. */
const promisedSchema = z.object({ fen: z.int(), by: organisationRef });

const content = z.object({
  text: z.string(),
  due: day,
  lead: organisationRef,
  assisting: z.array(organisationRef),
  promised: promisedSchema.nullable(),
});

export const itemSchema = z.object({
  id,
  version: z.int(),
  number: z.int(),
  meeting: z.object({ id, title: z.string(), day }),
  agendaItemId: id.nullable(),
  text: z.string(),
  due: day,
  /** The due day is none of the city's working days; the office was told and left it so. */
  dueIsFree: z.boolean(),
  state: z.enum(itemStates),
  lead: partSchema,
  assisting: z.array(partSchema),
  promised: promisedSchema.nullable(),
  /** Working days left, negative when late; null once it has ended. */
  daysLeft: z.int().nullable(),
  overdue: z.boolean(),
  ended: z.object({ day, with: z.string(), reference: z.string() }).nullable(),
  editions: z.array(content.extend({ version: z.int(), why: z.string(), by: z.string(), at: instant })),
  mayKeep: z.boolean(),
  mayFinish: z.boolean(),
});

const fields = {
  text: text(400),
  /** Exactly one. */
  leadId: id,
  assistingIds: z.array(id).max(20),
  due: day,
  /** Leaves the due day on a day off after being told. */
  dueAnyway: z.boolean().default(false),
  /** Money that one of these bodies gives for it; both or neither. */
  promisedFen: z.int().min(1).max(1e13).nullable().default(null),
  promisedById: id.nullable().default(null),
};

const byItem = z.object({ agreed: id });

const itemFilter = { office: id.optional(), state: z.enum(itemStates).optional() };

export const itemsContract = {
  items: endpoint({
    ...{ name: 'meetings.items', method: 'GET', path: '/api/agreed-items', audience: readers },
    ...{ creates: false, summary: w.itemsSummary, params: nothing, body: nothing },
    query: z.object(itemFilter),
    answer: z.object({ items: z.array(itemSchema), overdue: z.int() }),
  }),
  itemsSheet: endpoint({
    ...{ name: 'meetings.itemsSheet', path: '/api/agreed-items/sheet', audience: readers },
    ...{ summary: sheetWords.summary, ...listAsSheet(itemFilter) },
  }),
  agree: endpoint({
    ...{ name: 'meetings.agree', method: 'POST', path: '/api/joint-meetings/:meeting/agreed-items' },
    ...{ audience: keepers, creates: true, summary: w.agreeSummary, query: nothing, answer: itemSchema },
    params: z.object({ meeting: id }),
    body: z.strictObject({ ...fields, agendaItemId: id.nullable().default(null) }),
  }),
  changeItem: endpoint({
    ...{ name: 'meetings.changeItem', method: 'PUT', path: '/api/agreed-items/:agreed' },
    ...{ audience: keepers, creates: false, summary: w.changeItemSummary, params: byItem, query: nothing },
    body: z.strictObject({ ...fields, version, why: text(200) }),
    answer: itemSchema,
  }),
  answerItem: endpoint({
    ...{
      name: 'meetings.answerItem',
      method: 'PUT',
      path: '/api/agreed-items/:agreed/answers/:organisation',
    },
    ...{ audience: readers, creates: false, summary: w.answerItemSummary, query: nothing },
    params: z.object({ agreed: id, organisation: id }),
    answer: itemSchema,
    body: z.strictObject({
      version,
      answer: z.enum(['accepted', 'contested']),
      about: z.enum(contestedParts).nullable().default(null),
      reason: anyName(300).default(''),
      /** Who said it in the room, where the office writes it down. */
      saidBy: anyName(40).default(''),
    }),
  }),
  noteItem: endpoint({
    ...{ name: 'meetings.noteItem', method: 'PUT', path: '/api/agreed-items/:agreed/notes/:organisation' },
    ...{ audience: keepers, creates: false, summary: w.noteItemSummary, query: nothing, answer: itemSchema },
    params: z.object({ agreed: id, organisation: id }),
    body: z.strictObject({ version, noted: text(300) }),
  }),
  endItem: endpoint({
    ...{ name: 'meetings.endItem', method: 'PUT', path: '/api/agreed-items/:agreed/ending' },
    ...{ audience: readers, creates: false, summary: w.endItemSummary, params: byItem, query: nothing },
    answer: itemSchema,
    body: z.strictObject({
      version,
      state: z.enum(['done', 'dropped']),
      with: text(400),
      /** The number of a need that was solved by it; empty for none. */
      reference: anyName(40).default(''),
    }),
  }),
  callItem: endpoint({
    ...{ name: 'meetings.callItem', method: 'POST', path: '/api/agreed-items/:agreed/call-entries' },
    ...{ audience: office, creates: true, summary: w.callItemSummary, params: byItem, query: nothing },
    body: z.strictObject({
      category: z.string().min(1).max(60),
      organisationId: id,
      /** Takes it off the list instead. */
      removed: z.boolean().default(false),
    }),
    answer: z.object({ source: z.string(), agreedOn: day }),
  }),
};

export type AgreedItem = z.infer<typeof itemSchema>;
export type Part = z.infer<typeof partSchema>;
export type NewItem = z.infer<typeof itemsContract.agree.body>;
export type ItemFields = Omit<NewItem, 'agendaItemId'>;
export type Answer = z.infer<typeof itemsContract.answerItem.body>;
export type Ending = z.infer<typeof itemsContract.endItem.body>;
export type NewCallEntry = z.infer<typeof itemsContract.callItem.body>;
