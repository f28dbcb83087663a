import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, instant, nothing, text, version } from '../../../platform/http/schema.ts';
import { mergingWords as w } from '../merging.words.ts';
import { staffAtWork } from './desk.ts';
import { needSchema } from './need.ts';
import { needStates } from './shapes.ts';

/** An open need that may be the same matter as another. */
export const sameSchema = z.object({
  id,
  reference: z.string(),
  saidAt: instant,
  state: z.enum(needStates),
  /** The beginning of what was said. */
  words: z.string(),
  lead: z.string().nullable(),
  /** Nearly the same words. */
  near: z.boolean(),
  /** The resident said that it is the same. */
  saidSo: z.boolean(),
});

export const mergingContract = {
  same: endpoint({
    name: 'needs.same',
    method: 'GET',
    path: '/api/needs/:id/same',
    audience: staffAtWork,
    creates: false,
    summary: w.sameSummary,
    params: z.object({ id }),
    query: z.object({ search: z.string().trim().max(60).default('') }),
    body: nothing,
    answer: z.object({ needs: z.array(sameSchema) }),
  }),
  merge: endpoint({
    name: 'needs.merge',
    method: 'PUT',
    path: '/api/needs/:id/merging',
    audience: staffAtWork,
    creates: false,
    summary: w.mergeSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version, into: id, why: text(300) }),
    answer: needSchema,
  }),
  unmerge: endpoint({
    name: 'needs.unmerge',
    method: 'DELETE',
    path: '/api/needs/:id/merging',
    audience: staffAtWork,
    creates: false,
    summary: w.unmergeSummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ version }),
    answer: needSchema,
  }),
};

export type Same = z.infer<typeof sameSchema>;
