import { z } from 'zod';
import { bodyKinds } from '../../../base/body-kinds.words.ts';
import { anyName, day, id, name } from '../../../platform/http/schema.ts';
import { bodyLevels, unitKinds } from '../bodies.rules.ts';

export const kind = z.enum(bodyKinds);
export const level = z.enum(bodyLevels);

export const bodyFields = {
  /** Its number in the books of its own line; empty where it has none. */
  code: anyName(40),
  kind,
  level,
  unitKind: z.enum(unitKinds).nullable(),
  name: name(100),
  areaId: id,
  parentId: id.nullable(),
  /** Whose guidance it follows, where that is another than its parent. */
  guideId: id.nullable(),
  /** The same body as an organisation that works with this system. */
  organisationId: id.nullable(),
  employerId: id.nullable(),
  foundedOn: day.nullable(),
  members: z.int().min(0).max(100_000_000).nullable(),
  membersOn: day.nullable(),
  membersSource: anyName(200),
};
export const bodyContent = z.strictObject(bodyFields);
export type BodyContent = z.infer<typeof bodyContent>;

export const dueStates = ['none', 'on-time', 'soon', 'overdue'] as const;
export const warned = z.enum(['vacant', 'busy', 'old']);

export const listedBody = z.object({
  ...bodyFields,
  id,
  version: z.int(),
  electedOn: day.nullable(),
  /** The last day of its current term, with what was approved. */
  dueOn: day.nullable(),
  due: z.enum(dueStates),
  endedOn: day.nullable(),
  warnings: z.int(),
});
export type ListedBody = z.infer<typeof listedBody>;

const ref = z.object({ id, name: z.string() });
export type BodyRef = z.infer<typeof ref>;

export const approvalShape = z.object({
  id,
  kind: z.enum(['early', 'late']),
  until: day,
  approver: z.string(),
  documentNumber: z.string(),
  decidedOn: day,
});
export type Approval = z.infer<typeof approvalShape>;

export const termShape = z.object({
  id,
  number: z.int().nullable(),
  electedOn: day,
  /** As the election said; null where the edition leaves no choice. */
  years: z.int().nullable(),
  dueOn: day,
  /** With what was approved. */
  endsOn: day,
  approvals: z.array(approvalShape),
  /** The edition by which it is reckoned. */
  edition: z.string().nullable(),
  source: z.string().nullable(),
  /** How its election came, seen from the end of the term before. */
  timing: z.enum(['first', 'in-time', 'early', 'late']),
  /** An early or late election that nobody approved. */
  unapproved: z.boolean(),
});
export type Term = z.infer<typeof termShape>;

export const working = z.enum(['full', 'part', 'seconded']);

export const holderShape = z.object({
  id,
  name: z.string(),
  /** Null where nobody knows, and for who may not see it. */
  birthYear: z.int().nullable(),
  since: day.nullable(),
  until: day.nullable(),
  others: z.array(z.string()),
});
export type Holder = z.infer<typeof holderShape>;

export const postShape = z.object({
  id,
  name: z.string(),
  working,
  established: z.int(),
  holders: z.array(holderShape),
  former: z.array(holderShape),
});
export type Post = z.infer<typeof postShape>;

export const thresholdsShape = z.object({
  mostOthers: z.int(),
  oldAge: z.int(),
  meanAge: z.int(),
  source: z.string(),
  version: z.int(),
});

export const warningShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vacant'), post: z.string(), established: z.int(), held: z.int() }),
  z.object({ kind: z.literal('busy'), person: z.string(), count: z.int(), most: z.int() }),
  z.object({ kind: z.literal('old'), person: z.string(), age: z.int(), limit: z.int() }),
  z.object({ kind: z.literal('mean'), age: z.number(), limit: z.int() }),
]);

export const bodyShape = listedBody.extend({
  mayKeep: z.boolean(),
  /** From the top down to its parent. */
  above: z.array(ref),
  guide: ref.nullable(),
  organisation: ref.nullable(),
  employer: ref.nullable(),
  branches: z.array(ref.extend({ due: z.enum(dueStates) })),
  branchCount: z.int(),
  terms: z.array(termShape),
  posts: z.array(postShape),
  found: z.array(warningShape),
  thresholds: thresholdsShape,
});
export type Body = z.infer<typeof bodyShape>;
