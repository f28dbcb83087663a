import { z } from 'zod';
import { fileSchema, fileTokens } from '../../platform/files/file.contract.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { anyName, day, id, instant, nothing, text, version } from '../../platform/http/schema.ts';
import { listAsSheet } from '../../platform/sheets/sheet.contract.ts';
import { itemStates, mostOfNote, mostTies, paperReaders } from './kinds.rules.ts';
import { papersWords as w } from './papers.words.ts';

const tieKind = z.enum(['employer', 'need', 'organisation']);
const tieGiven = z.strictObject({ kind: tieKind, id });

export const tieSchema = z.object({
  kind: tieKind,
  id,
  /** The name of an employer or organisation; of a need its category. */
  name: z.string(),
  /** Of a need, for whoever sees them: its words with numbers masked. */
  words: z.string().nullable(),
  reference: z.string().nullable(),
  /** Of a need: the state it is in; null where the caller may not see it. */
  state: z.string().nullable(),
});

const author = z.object({ id: id.nullable(), name: z.string() });
const person = z.object({ name: z.string(), number: z.string() }).nullable();

const fields = {
  words: text(mostOfNote),
  due: day.nullable(),
  /** The leader’s account, where they have one, and the name in any case. */
  authorId: id.nullable(),
  author: anyName(40),
  ties: z.array(tieGiven).max(mostTies),
  /** It is known that the day is over. */
  late: z.boolean().default(false),
};

export const itemSchema = z.object({
  id,
  version: z.int(),
  origin: z.enum(['note', 'task']),
  words: z.string(),
  who: z.string(),
  measure: z.string(),
  due: day.nullable(),
  dueWords: z.string(),
  /** Working days until then, negative when it is past; null without a day, and once it is ended. */
  daysLeft: z.int().nullable(),
  overdue: z.boolean(),
  author,
  state: z.enum(itemStates),
  answer: z.string(),
  ties: z.array(tieSchema),
  /** Photographs or scans of the note as it was written. */
  files: z.array(fileSchema),
  paper: z.object({ id, title: z.string() }).nullable(),
  organisation: z.object({ id, shortName: z.string() }),
  createdBy: person,
  createdAt: instant,
  endedBy: person,
  endedAt: instant.nullable(),
  mayWork: z.boolean(),
});

export const noteReadingSchema = z.object({
  due: z
    .object({ day, words: z.string(), doubt: z.enum(['past', 'guessed']).nullable(), daysLeft: z.int() })
    .nullable(),
  author,
  /** Leaders of this organisation who have an account. */
  authors: z.array(z.object({ id, name: z.string() })),
  ties: z.array(tieSchema),
  /** An item of the same words that is open. */
  same: z.object({ id, createdAt: instant }).nullable(),
});

const params = z.object({ id });

const filter = {
  search: z.string().trim().max(60).default(''),
  state: z.enum(itemStates).default('open'),
};

export const itemsContract = {
  readNote: endpoint({
    ...{ name: 'papers.readNote', method: 'POST', path: '/api/paper-note-readings', audience: paperReaders },
    ...{ creates: false, summary: w.readNoteSummary, params: nothing, query: nothing },
    body: z.strictObject({ words: text(mostOfNote) }),
    answer: noteReadingSchema,
  }),
  take: endpoint({
    ...{ name: 'papers.takeNote', method: 'POST', path: '/api/paper-items', audience: paperReaders },
    ...{ creates: true, summary: w.takeNoteSummary, params: nothing, query: nothing },
    body: z.strictObject({ ...fields, files: fileTokens }),
    answer: itemSchema,
  }),
  list: endpoint({
    ...{ name: 'papers.items', method: 'GET', path: '/api/paper-items', audience: paperReaders },
    ...{ creates: false, summary: w.itemsSummary, params: nothing, body: nothing },
    query: z.object({
      ...filter,
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    answer: z.object({ items: z.array(itemSchema), total: z.int(), overdue: z.int(), pageSize: z.int() }),
  }),
  sheet: endpoint({
    ...{ name: 'papers.itemsSheet', path: '/api/paper-items/sheet', audience: paperReaders },
    ...{ summary: w.itemsSheetSummary, ...listAsSheet(filter) },
  }),
  one: endpoint({
    ...{ name: 'papers.item', method: 'GET', path: '/api/paper-items/:id', audience: paperReaders },
    ...{ creates: false, summary: w.itemSummary, params, query: nothing, body: nothing, answer: itemSchema },
  }),
  change: endpoint({
    ...{ name: 'papers.changeItem', method: 'PUT', path: '/api/paper-items/:id', audience: paperReaders },
    ...{ creates: false, summary: w.changeItemSummary, params, query: nothing, answer: itemSchema },
    body: z.strictObject({ ...fields, version }),
  }),
  end: endpoint({
    ...{ name: 'papers.endItem', method: 'PUT', path: '/api/paper-items/:id/state', audience: paperReaders },
    ...{ creates: false, summary: w.endItemSummary, params, query: nothing, answer: itemSchema },
    body: z.strictObject({
      version,
      state: z.enum(itemStates),
      /** What came of it, or why it is dropped; nothing where it is opened again. */
      answer: anyName(400),
    }),
  }),
};

export type TieGiven = z.infer<typeof tieGiven>;
export type Tie = z.infer<typeof tieSchema>;
export type Item = z.infer<typeof itemSchema>;
export type ItemFields = z.infer<z.ZodObject<typeof fields>>;
export type NewItem = z.infer<typeof itemsContract.take.body>;
export type NoteReading = z.infer<typeof noteReadingSchema>;
