import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { anyName, day, id, instant, name, nothing, text, version } from '../../platform/http/schema.ts';
import {
  largestSheetBody,
  listAsSheet,
  sheetImport,
  sheetQuery,
  sheetReport,
  sheetTrial,
} from '../../platform/sheets/sheet.contract.ts';
import { activitiesWords as w } from './activities.words.ts';
import { activitySheetWords as sheetWords } from './activities-sheet.words.ts';
import {
  activityKinds,
  activityStates,
  countingWays,
  lengths,
  mostFen,
  mostPartners,
  mostPeople,
  readers,
  recorders,
} from './kinds.rules.ts';

const some = z.int().min(1).max(mostPeople).nullable();
const fen = z.int().min(1).max(mostFen).nullable();

const fields = {
  kind: z.enum(activityKinds),
  title: name(lengths.title),
  fromDay: day,
  toDay: day,
  areaId: id,
  place: anyName(lengths.place),
  /** Who led it; the caller's own. */
  organisationId: id,
  /** Who held it with them. */
  partnerIds: z.array(id).max(mostPartners),
  /** A population group it was for; null for everybody. */
  group: z.string().max(40).nullable(),
  brand: anyName(lengths.brand),
  /** Times a class met. */
  sessions: some,
  /** Person-times. */
  attendance: some,
  countedHow: z.enum(countingWays).nullable(),
  countedBy: anyName(lengths.countedBy),
  households: some,
  /** Money given, in fen, and out of what. */
  moneyFen: fen,
  moneySource: anyName(lengths.moneySource),
  /** Goods given: their value in fen, what they were, and who valued them by what. */
  goodsFen: fen,
  goodsWhat: anyName(lengths.goodsWhat),
  goodsValuedBy: anyName(lengths.goodsValuedBy),
};
export const activityFields = z.strictObject(fields);
export type ActivityFields = z.infer<typeof activityFields>;

const organisation = z.object({ id, shortName: z.string() });
const why = text(200);

export const activitySchema = z.object({
  ...fields,
  id,
  version: z.int(),
  state: z.enum(activityStates),
  /** `few` where a leader is not told: one to four. */
  attendance: z.union([z.int(), z.literal('few')]).nullable(),
  households: z.union([z.int(), z.literal('few')]).nullable(),
  organisation,
  partners: z.array(organisation.extend({ disownedWhy: z.string().nullable() })),
  area: z.string(),
  changedAt: instant,
  /** Whether the caller may correct it, and whether their organisation may say that it did not take part. */
  mayChange: z.boolean(),
  mayDisown: z.boolean(),
});
export type Activity = z.infer<typeof activitySchema>;

const params = z.object({ id });

const filter = {
  /** Part of a title or a brand, or of its pinyin. */
  search: z.string().trim().max(60).default(''),
  kind: z.enum(activityKinds).optional(),
  /** Led or held with others by this organisation. */
  organisation: id.optional(),
  /** With all within it. */
  area: id.optional(),
  /** Those that ended from this day on, and until that one. */
  from: day.optional(),
  to: day.optional(),
  counted: z.enum(countingWays).optional(),
  state: z.enum(activityStates).default('held'),
};

const { template } = sheetQuery.shape;

export const activitiesContract = {
  list: endpoint({
    ...{ name: 'activities.list', method: 'GET', path: '/api/activities', audience: readers },
    ...{ creates: false, summary: w.listSummary, params: nothing, body: nothing },
    query: z.object({ ...filter, page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    answer: z.object({
      activities: z.array(activitySchema),
      total: z.int(),
      pageSize: z.int(),
      /** Brands used before, for the form. */
      brands: z.array(z.string()),
      /** The organisation for which the caller may enter one; null where they may not. */
      mayAddFor: id.nullable(),
    }),
  }),
  sheet: endpoint({
    ...{ name: 'activities.sheet', path: '/api/activities/sheet', audience: readers },
    ...{ summary: sheetWords.summary, ...listAsSheet({ ...filter, template }) },
  }),
  trySheet: endpoint({
    ...{ name: 'activities.trySheet', method: 'POST', path: '/api/activities/sheet/trial' },
    ...{ audience: recorders, creates: false, largest: largestSheetBody, summary: sheetWords.trySummary },
    ...{ params: nothing, query: nothing, body: sheetTrial, answer: sheetReport },
  }),
  importSheet: endpoint({
    ...{ name: 'activities.importSheet', method: 'POST', path: '/api/activities/sheet' },
    ...{ audience: recorders, creates: true, largest: largestSheetBody, summary: sheetWords.importSummary },
    ...{ params: nothing, query: nothing, body: sheetImport, answer: sheetReport },
  }),
  one: endpoint({
    ...{ name: 'activities.one', method: 'GET', path: '/api/activities/:id', audience: readers },
    ...{ creates: false, summary: w.oneSummary, params, query: nothing, body: nothing },
    answer: activitySchema.extend({
      /** Newest first; `fields` differ from the version before. */
      editions: z.array(
        z.object({
          version: z.int(),
          state: z.enum(activityStates),
          why: z.string(),
          by: z.object({ name: z.string(), number: z.string() }).nullable(),
          at: instant,
          fields: z.array(z.string()),
        }),
      ),
    }),
  }),
  add: endpoint({
    ...{ name: 'activities.add', method: 'POST', path: '/api/activities', audience: recorders },
    ...{ creates: true, summary: w.addSummary, params: nothing, query: nothing, body: activityFields },
    answer: activitySchema,
  }),
  change: endpoint({
    ...{ name: 'activities.change', method: 'PUT', path: '/api/activities/:id', audience: recorders },
    ...{ creates: false, summary: w.changeSummary, params, query: nothing, answer: activitySchema },
    body: z.strictObject({ ...fields, version, why }),
  }),
  withdraw: endpoint({
    ...{ name: 'activities.withdraw', method: 'PUT', path: '/api/activities/:id/state', audience: recorders },
    ...{ creates: false, summary: w.withdrawSummary, params, query: nothing, answer: activitySchema },
    body: z.strictObject({ version, state: z.enum(activityStates), why }),
  }),
  disown: endpoint({
    ...{ name: 'activities.disown', method: 'PUT', path: '/api/activities/:id/partnership' },
    ...{ audience: recorders, creates: false, summary: w.disownSummary, params, query: nothing },
    body: z.strictObject({ version, why }),
    answer: activitySchema,
  }),
};
