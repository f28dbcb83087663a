import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { listColleagues } from '../../organisations/organisations.public.ts';
import * as closing from '../closing.policy.ts';
import { hasHandled } from '../closing.rules.ts';
import { closingWords as w } from '../closing.words.ts';
import { daysOn } from '../deadlines.rules.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import type { NeedRecord, RoundRow } from '../needs.rules.ts';
import * as store from '../store/closing.ts';
import { listDeadlines } from '../store/deadlines.ts';
import { type FollowUpOutcome, type FollowUpReason } from '../verdict.rules.ts';
import { dueIn, lock, today } from './load.ts';
import { receiverFor } from './receiver.ts';

/** Lets `office`, else the coordination office, ask again about a round; once for each of them. */
export async function openFollowUp(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  round: RoundRow,
  { why, office }: { why: FollowUpReason; office: string | null },
): Promise<void> {
  const organisation = office ?? (await receiverFor(ctx, record.need.area_id));
  const id = newId(ctx.now, ctx.chance);
  const due = dueIn(ctx, daysOn(await listDeadlines(ctx.db), 'follow_up', today(ctx)).days);
  const made = await store.createFollowUp(ctx.db, record, {
    ...{ city_id: ctx.city.id, id, need_id: record.need.id, round_id: round.id },
    ...{ organisation_id: organisation, why, opened_at: ctx.now, due },
    ...{ assignee_id: null, assigned_by: null, outcome: null, note: null, done_by: null, done_at: null },
  });
  if (made) {
    const facts = { organisation, followUp: id, why, due };
    await happened(ctx, happenings.followUpOpened, record.need.id, facts);
  }
}

async function loadFollowUp(ctx: WriteContext, id: string) {
  const row = await store.lockFollowUp(ctx.db, closing.followUpScopeOf(staffOf(ctx.actor)), id);
  const record = row && (await lock(ctx, policy.scopeOf(ctx.actor), row.need_id));
  if (!row || !record) throw notFound();
  if (row.done_at !== null) throw new AppError(409, 'done', w.followUpDone);
  return { row, record };
}

/** Names who asks. Throws 400 where that is nobody of the organisation, or somebody who handled it. */
export async function assignFollowUp(
  ctx: WriteContext,
  id: string,
  { staffId }: { staffId: string },
): Promise<{ id: string }> {
  const { row, record: found } = await loadFollowUp(ctx, id);
  const record = policy.allow(ctx.actor, found, closing.mayAssign(ctx.actor, row, staffId));
  const here = await listColleagues(ctx.db, row.organisation_id);
  const text = !here.some((one) => one.id === staffId)
    ? w.notHere
    : hasHandled(record, staffId)
      ? w.handledIt
      : null;
  if (text) throw new AppError(400, 'bad-input', text, {}, [{ path: 'staffId', text }]);
  await store.saveFollowUp(ctx.db, record, id, {
    assignee_id: staffId,
    assigned_by: staffOf(ctx.actor).staffId,
  });
  const facts = { organisation: row.organisation_id, followUp: id, to: staffId };
  await happened(ctx, happenings.followUpAssigned, record.need.id, facts);
  return { id };
}

/** What came of it. "Not solved" changes nothing by itself: the person, or whoever heard them, says so on the matter. */
export async function endFollowUp(
  ctx: WriteContext,
  id: string,
  { outcome, note }: { outcome: FollowUpOutcome; note: string },
): Promise<{ id: string }> {
  const { row, record: found } = await loadFollowUp(ctx, id);
  const may = closing.mayFollowUp(ctx.actor, found, row);
  const record = policy.allow(ctx.actor, found, may);
  const { staffId } = staffOf(ctx.actor);
  await store.saveFollowUp(ctx.db, record, id, {
    ...{ outcome, note: note === '' ? null : note, done_at: ctx.now, done_by: staffId },
    assignee_id: row.assignee_id ?? staffId,
  });
  const facts = { organisation: row.organisation_id, followUp: id, outcome };
  await happened(ctx, happenings.followedUp, record.need.id, facts);
  return { id };
}

/** Whether the caller was named to ask about this need. */
export async function followsUp(ctx: WriteContext, { need }: NeedRecord): Promise<boolean> {
  return closing.isFollowing(ctx.actor, await store.listFollowUpsOf(ctx.db, need.id));
}
