import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, instant, name, nothing, version } from '../../../platform/http/schema.ts';
import { keepers, readers } from '../duties.rules.ts';
import { summaryWords as w } from '../words/summaries.words.ts';
import { listed } from './list.ts';
import { categoryRef, code, kind, organisationRef } from './shapes.ts';

const fields = {
  /** Of the edition that it stands in. */
  version,
  title: name(120),
  kind,
  category: code,
  /** Both null: all of the edition's area. */
  scope: z.strictObject({ areaId: id.nullable(), level: z.string().min(1).max(40).nullable() }),
  leadId: id.nullable(),
  assistingIds: z.array(id).max(40),
  basis: anyName(300),
  /** Null where it begins with its edition. */
  from: day.nullable(),
};

const byId = z.object({ id });

const removedDuty = z.object({
  id,
  number: z.int(),
  title: z.string(),
  kind,
  category: categoryRef,
  lead: organisationRef.nullable(),
  removedAt: instant,
  /** Who took it off. */
  removedBy: z.string(),
});
export type RemovedDuty = z.infer<typeof removedDuty>;

export const dutyPart = {
  addDuty: endpoint({
    ...{ name: 'duties.addDuty', method: 'POST', path: '/api/duty-editions/:id/duties', audience: keepers },
    ...{ creates: true, summary: w.addDuty, params: byId, query: nothing, answer: listed },
    body: z.strictObject(fields),
  }),
  changeDuty: endpoint({
    ...{ name: 'duties.changeDuty', method: 'PUT', path: '/api/duty-list/:id', audience: keepers },
    ...{ creates: false, summary: w.changeDuty, params: byId, query: nothing, answer: listed },
    body: z.strictObject(fields),
  }),
  removeDuty: endpoint({
    ...{ name: 'duties.removeDuty', method: 'PUT', path: '/api/duty-list/:id/removed', audience: keepers },
    ...{ creates: false, summary: w.removeDuty, params: byId, query: nothing },
    /** `version` is that of the edition. */
    body: z.strictObject({ version }),
    answer: z.object({ edition: id, version: z.int() }),
  }),
  removedDuties: endpoint({
    ...{ name: 'duties.removedDuties', method: 'GET', path: '/api/duty-editions/:id/removed' },
    ...{ audience: readers, creates: false, summary: w.removedDuties, params: byId, body: nothing },
    ...{ query: nothing, answer: z.object({ duties: z.array(removedDuty) }) },
  }),
  restoreDuty: endpoint({
    ...{ name: 'duties.restoreDuty', method: 'PUT', path: '/api/duty-list/:id/restored', audience: keepers },
    ...{ creates: false, summary: w.restoreDuty, params: byId, query: nothing, answer: listed },
    /** `version` is that of the edition. */
    body: z.strictObject({ version }),
  }),
};
export type DutyFields = z.infer<typeof dutyPart.addDuty.body>;
