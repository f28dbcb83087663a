import { AppError } from '../../../base/error.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import * as people from '../../people/people.public.ts';
import { recallWords as w } from '../board.words.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { listContacts } from '../store/legs.ts';
import * as store from '../store/records.ts';
import { legFacts, legOf, load, refuseStale } from './load.ts';

/**
 * Takes a dispatch back while nobody acted on it: the organisation sees nothing from now on, and the need waits for
 * whoever received it. Throws 409 where the organisation has acted or the time is over.
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
  const called = (await listContacts(ctx.db, ids.id)).some(({ leg_id }) => leg_id === leg.id);
  if (called || !policy.mayRecall(ctx.actor, found, leg)) {
    const organisation = (await findOrganisation(ctx.db, organisationId))?.shortName ?? '';
    throw new AppError(409, 'acted', w.acted, { organisation });
  }
  await refuseStale(ctx, record, version);
  const minutes = policy.recallMinutes;
  const asked = (await people.listConsents(ctx.db, ids.id)).find(
    (one) => one.organisation_id === organisationId,
  );
  const since = leg.dispatched_at ?? asked?.asked_at ?? null;
  if (since === null || ctx.now.getTime() - since.getTime() > minutes * 60_000) {
    throw new AppError(409, 'too-late', w.tooLate, { minutes });
  }
  await store.saveLeg(ctx.db, record, leg.id, { state: 'recalled', ended_at: ctx.now });
  await people.withdrawConsent(ctx, { aboutId: ids.id, organisationId });
  await store.saveNeed(ctx.db, record, {});
  await happened(ctx, happenings.recalled, ids.id, legFacts(record, leg));
  return { id: ids.id, version: record.need.version + 1 };
}
