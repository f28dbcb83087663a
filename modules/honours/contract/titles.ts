import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, instant, name, nothing, text, version } from '../../../platform/http/schema.ts';
import { listAsSheet } from '../../../platform/sheets/sheet.contract.ts';
import { keepers, lengths, readers } from '../kinds.rules.ts';
import { mostCriteria, titleDues, titleStates, titleStepKinds } from '../titles.rules.ts';
import { titleSummaries as w } from '../words/titles.words.ts';
import { namedRef } from './shapes.ts';

const programmeSchema = z.object({
  id,
  title: z.string(),
  organisation: namedRef,
  number: z.string(),
  issuer: z.string(),
  criteria: z.array(z.string()),
  recheckYears: z.int(),
});

const titleSchema = z.object({
  id,
  version: z.int(),
  programme: namedRef,
  criteria: z.array(z.string()),
  organisation: namedRef.nullable(),
  employer: namedRef.nullable(),
  /** One of the field's own bodies. */
  body: namedRef.nullable(),
  by: namedRef,
  state: z.enum(titleStates),
  dueOn: day.nullable(),
  due: z.enum(titleDues).nullable(),
  steps: z.array(
    z.object({
      ...{ number: z.int(), kind: z.enum(titleStepKinds), words: z.string() },
      ...{ by: z.string(), at: instant },
    }),
  ),
  may: z.object({
    admit: z.boolean(),
    built: z.boolean(),
    accept: z.boolean(),
    recheck: z.boolean(),
    withdraw: z.boolean(),
  }),
});

const newProgramme = z.strictObject({
  /** Of the approval, before everything else. */
  number: z.string().trim().max(lengths.number).default(''),
  title: name(lengths.title),
  criteria: z.array(text(200)).min(1).max(mostCriteria),
  recheckYears: z.int().min(1).max(10),
});

const application = z.strictObject({
  programmeId: id,
  organisationId: id.nullable().default(null),
  employerId: id.nullable().default(null),
  bodyId: id.nullable().default(null),
  words: text(lengths.words),
});

const base = '/api/honour-titles';
const put = { method: 'PUT', creates: false, params: z.object({ id }), query: nothing } as const;
const changed = { audience: keepers, answer: titleSchema } as const;

const filter = {
  programme: id.optional(),
  state: z.enum(titleStates).optional(),
  due: z.enum(titleDues).optional(),
};

export const titlesContract = {
  programmes: endpoint({
    ...{ name: 'honours.programmes', method: 'GET', path: '/api/honour-programmes', audience: readers },
    ...{ creates: false, summary: w.programmes, params: nothing, query: nothing, body: nothing },
    answer: z.object({ programmes: z.array(programmeSchema), mayAdd: z.boolean() }),
  }),
  addProgramme: endpoint({
    ...{ name: 'honours.addProgramme', method: 'POST', path: '/api/honour-programmes' },
    ...{ audience: keepers, creates: true, summary: w.addProgramme, params: nothing, query: nothing },
    ...{ body: newProgramme, answer: programmeSchema },
  }),
  titles: endpoint({
    ...{ name: 'honours.titles', method: 'GET', path: base, audience: readers },
    ...{ creates: false, summary: w.titles, params: nothing, body: nothing },
    query: z.object({ ...filter, page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    answer: z.object({
      ...{ titles: z.array(titleSchema), total: z.int(), pageSize: z.int() },
      mayApply: z.boolean(),
    }),
  }),
  titlesSheet: endpoint({
    ...{ name: 'honours.titlesSheet', path: `${base}/sheet`, audience: readers },
    ...{ summary: w.sheet, ...listAsSheet(filter) },
  }),
  apply: endpoint({
    ...{ name: 'honours.apply', method: 'POST', path: base, audience: keepers, creates: true },
    ...{ summary: w.apply, params: nothing, query: nothing, body: application, answer: titleSchema },
  }),
  admit: endpoint({
    ...{ ...put, ...changed, name: 'honours.admit', path: `${base}/:id/admission`, summary: w.admit },
    body: z.strictObject({ version, words: anyName(lengths.words).default('') }),
  }),
  built: endpoint({
    ...{ ...put, ...changed, name: 'honours.built', path: `${base}/:id/building`, summary: w.built },
    body: z.strictObject({ version, words: text(lengths.words) }),
  }),
  accept: endpoint({
    ...{ ...put, ...changed, name: 'honours.accept', path: `${base}/:id/acceptance`, summary: w.accept },
    body: z.strictObject({ version, words: text(lengths.words) }),
  }),
  recheck: endpoint({
    ...{ ...put, ...changed, name: 'honours.recheck', path: `${base}/:id/recheck`, summary: w.recheck },
    /** Not kept: it is withdrawn with these words. */
    body: z.strictObject({ version, kept: z.boolean(), words: text(lengths.words) }),
  }),
  withdrawTitle: endpoint({
    ...{ ...put, ...changed, name: 'honours.withdrawTitle', path: `${base}/:id/withdrawal` },
    ...{ summary: w.withdraw, body: z.strictObject({ version, words: text(lengths.words) }) },
  }),
};

export type Programme = z.infer<typeof programmeSchema>;
export type Title = z.infer<typeof titleSchema>;
export type NewProgramme = z.infer<typeof newProgramme>;
export type Application = z.infer<typeof application>;
export type TitleQuery = z.infer<typeof titlesContract.titles.query>;
