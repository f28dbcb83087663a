import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { queueScopeOf } from '../needs.policy.ts';
import { listAboutEmployer } from '../store/earlier.ts';

/** Ids of matters about one employer that the caller’s organisation has open, newest first, at most ten; none that is protected. */
export async function listOpenAbout(ctx: ReadContext, employerId: string): Promise<string[]> {
  return listAboutEmployer(ctx.db, queueScopeOf(staffOf(ctx.actor)), employerId, 'open');
}
