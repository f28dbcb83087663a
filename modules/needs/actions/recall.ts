import { AppError } from '../../../base/error.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import * as people from '../../people/people.public.ts';
import { recallWords as w } from '../board.words.ts';
import { recallMinutes } from '../legs.policy.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { reopenUndecided } from '../store/calls.ts';
import * as store from '../store/records.ts';
import { recallable } from '../views/recall.ts';
import { legFacts, legOf, load, refuseStale } from './load.ts';

/**
 * Takes a dispatch back while nobody acted on it: the organisation sees nothing from now on, and the need waits for
 * whoever received it, as it was before: without the category that only the dispatch gave it. Throws 409 where the organisation has acted or the time is over.
 */
export async function recall(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { version }: { version: number },
): Promise<{ id: string; version: number }> {
  const found = await load(ctx, ids.id);
  const leg = legOf(found, ids.leg);
  const { organisation_id: organisationId } = leg;
  const received = found.need.received_by === (ctx.actor.kind === 'staff' && ctx.actor.organisationId);
  const record = policy.allow(ctx.actor, found, received);
  const standing = await recallable(ctx, found, leg);
  if (standing === 'acted') {
    const organisation = (await findOrganisation(ctx.db, organisationId))?.shortName ?? '';
    throw new AppError(409, 'acted', w.acted, { organisation });
  }
  await refuseStale(ctx, record, version);
  if (standing === 'late') throw new AppError(409, 'too-late', w.tooLate, { minutes: recallMinutes });
  await store.saveLeg(ctx.db, record, leg.id, { state: 'recalled', ended_at: ctx.now });
  await people.withdrawConsent(ctx, { aboutId: ids.id, organisationId });
  await reopenUndecided(ctx.db, record, leg.id);
  // Corrected since, it is no longer the dispatch that set it.
  const set = leg.set_category !== null && leg.set_category === record.need.category_code;
  await store.saveNeed(ctx.db, record, set ? { category_code: null } : {});
  await happened(ctx, happenings.recalled, ids.id, legFacts(record, leg));
  return { id: ids.id, version: record.need.version + 1 };
}
