import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, name, nothing, version } from '../../../platform/http/schema.ts';
import { keepers, readers, setters } from '../bodies.rules.ts';
import { summaryWords as w } from '../words/summaries.words.ts';
import { bodyShape, kind, level, thresholdsShape, working } from './shapes.ts';

const ofBody = { params: z.object({ id }), query: nothing, answer: bodyShape, audience: keepers };

const termFields = {
  number: z.int().min(1).max(200).nullable(),
  electedOn: day,
  years: z.int().min(1).max(10).nullable(),
};
const postFields = { name: name(60), working, established: z.int().min(1).max(99) };
const holderFields = {
  name: name(40),
  birthYear: z.int().min(1900).max(2099).nullable(),
  since: day.nullable(),
  others: z.array(name(80)).max(20),
};
const ruleFields = {
  kind,
  level,
  edition: name(60),
  effectiveFrom: day,
  years: z.array(z.int().min(1).max(10)).min(1).max(10),
  usual: z.int().min(1).max(10).nullable(),
  mostEarly: z.int().min(0).max(60),
  mostLate: z.int().min(0).max(60),
  source: name(200),
};
const ruleShape = z.object({ ...ruleFields, own: z.boolean() });
const daysFields = z.strictObject({
  /** 0 where nobody has set them yet. */
  version: z.int().min(0),
  /** After so many days who left a body is no longer known by name. */
  formerKept: z.int().min(30).max(3650),
  /** After so many without a step a founding stands still. */
  standstill: z.int().min(7).max(730),
});
export type DaysFields = z.infer<typeof daysFields>;
const rulesShape = z.object({
  rules: z.array(ruleShape),
  thresholds: thresholdsShape,
  days: daysFields,
  maySet: z.boolean(),
});

export type TermFields = z.infer<z.ZodObject<typeof termFields>>;
export type PostFields = z.infer<z.ZodObject<typeof postFields>>;
export type HolderFields = z.infer<z.ZodObject<typeof holderFields>>;
export type RuleFields = z.infer<z.ZodObject<typeof ruleFields>>;
export type RulesSeen = z.infer<typeof rulesShape>;

const approvalFields = z.strictObject({
  version,
  kind: z.enum(['early', 'late']),
  until: day,
  approver: name(80),
  documentNumber: name(80),
  decidedOn: day,
});
export type ApprovalFields = Omit<z.infer<typeof approvalFields>, 'version'>;

const thresholdFields = z.strictObject({
  /** 0 where nobody has set them yet. */
  version: z.int().min(0),
  mostOthers: z.int().min(0).max(50),
  oldAge: z.int().min(18).max(100),
  meanAge: z.int().min(18).max(100),
  source: anyName(200),
});
export type ThresholdFields = z.infer<typeof thresholdFields>;

export const termsPart = {
  addTerm: endpoint({
    ...{ name: 'bodies.addTerm', method: 'POST', path: '/api/bodies/:id/terms', creates: true, ...ofBody },
    ...{ summary: w.addTerm, body: z.strictObject({ version, ...termFields }) },
  }),
  changeTerm: endpoint({
    ...{ name: 'bodies.changeTerm', method: 'PUT', path: '/api/bodies/:id/terms/:term', creates: false },
    ...{ ...ofBody, summary: w.changeTerm, params: z.object({ id, term: id }) },
    /** `withdrawn`: it was entered by mistake. */
    body: z.strictObject({ version, ...termFields, withdrawn: z.boolean() }),
  }),
  addApproval: endpoint({
    ...{ name: 'bodies.addApproval', method: 'POST', path: '/api/bodies/:id/approvals', creates: true },
    ...{ ...ofBody, summary: w.addApproval, body: approvalFields },
  }),
  addPost: endpoint({
    ...{ name: 'bodies.addPost', method: 'POST', path: '/api/bodies/:id/posts', creates: true, ...ofBody },
    ...{ summary: w.addPost, body: z.strictObject({ version, ...postFields }) },
  }),
  changePost: endpoint({
    ...{ name: 'bodies.changePost', method: 'PUT', path: '/api/bodies/:id/posts/:post', creates: false },
    ...{ ...ofBody, summary: w.changePost, params: z.object({ id, post: id }) },
    body: z.strictObject({ version, ...postFields, removed: z.boolean() }),
  }),
  addHolder: endpoint({
    ...{ name: 'bodies.addHolder', method: 'POST', path: '/api/bodies/:id/holders', creates: true },
    ...{ ...ofBody, summary: w.addHolder },
    body: z.strictObject({ version, postId: id, ...holderFields }),
  }),
  changeHolder: endpoint({
    ...{ name: 'bodies.changeHolder', method: 'PUT', path: '/api/bodies/:id/holders/:holder' },
    ...{ ...ofBody, creates: false, summary: w.changeHolder, params: z.object({ id, holder: id }) },
    body: z.strictObject({ version, ...holderFields, until: day.nullable() }),
  }),
  rules: endpoint({
    ...{ name: 'bodies.rules', method: 'GET', path: '/api/body-rules', audience: readers, creates: false },
    ...{ summary: w.rules, params: nothing, query: nothing, body: nothing, answer: rulesShape },
  }),
  addRule: endpoint({
    ...{ name: 'bodies.addRule', method: 'POST', path: '/api/body-rules', audience: setters, creates: true },
    ...{ summary: w.addRule, params: nothing, query: nothing, answer: rulesShape },
    body: z.strictObject(ruleFields),
  }),
  setThresholds: endpoint({
    ...{ name: 'bodies.setThresholds', method: 'PUT', path: '/api/body-thresholds', audience: setters },
    ...{ creates: false, summary: w.setThresholds, params: nothing, query: nothing, answer: rulesShape },
    body: thresholdFields,
  }),
  setDays: endpoint({
    ...{ name: 'bodies.setDays', method: 'PUT', path: '/api/body-days', audience: setters },
    ...{ creates: false, summary: w.setDays, params: nothing, query: nothing, answer: rulesShape },
    body: daysFields,
  }),
};
