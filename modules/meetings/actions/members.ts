import { AppError } from '../../../base/error.ts';
import { say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { handedOn, monthOfDay } from '../chairs.rules.ts';
import type { Chairs } from '../contract/chairs.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import { meetingRefusals as w, writtenWords } from '../meetings.words.ts';
import * as store from '../store/chairs.ts';
import { getChairs } from '../views/chairs.ts';
import { chairsOf, officesOf, ownOffice } from '../views/offices.ts';
import { settleMonths } from './chairs.ts';
import { openOne, refuseField, stale } from './load.ts';

/** An organisation joins at the end of the order. Throws 400, 403, 409. */
export async function join(
  ctx: WriteContext,
  { organisationId, joinedOn }: { organisationId: string; joinedOn: string },
): Promise<Chairs> {
  const offices = await officesOf(ctx);
  const { officeId } = ownOffice(ctx, offices);
  openOne(offices, organisationId, 'organisationId');
  const now = await store.listMembersToChange(ctx.db, { officeId });
  const row = {
    ...{ city_id: ctx.city.id, office_id: officeId, organisation_id: organisationId },
    ...{ place: Math.max(0, ...now.map(({ place }) => place)) + 1 },
    ...{ joined_on: joinedOn, left_on: null, left_why: null },
  };
  if (!(await store.addMember(ctx.db, policy.allowOffice(ctx.actor, { officeId, row })))) {
    const { shortName: name } = offices.ref(organisationId);
    throw new AppError(409, 'already-member', w.alreadyMember, { name });
  }
  await record(ctx, happenings.joined, officeId, { office: officeId, organisation: organisationId });
  return getChairs(ctx, { office: officeId });
}

/**
 * An organisation leaves, in mid-term too: its months from then on go to whoever follows it in the order. What was
 * stays as it was. Throws 400, 403, 409.
 */
export async function leave(
  ctx: WriteContext,
  organisationId: string,
  { joinedOn, leftOn, why }: { joinedOn: string; leftOn: string; why: string },
): Promise<Chairs> {
  const offices = await officesOf(ctx);
  const { officeId } = ownOffice(ctx, offices);
  policy.allowOffice(ctx.actor, { officeId });
  const isKnown = offices.members.some(
    (one) => one.office_id === officeId && one.organisation_id === organisationId,
  );
  if (!isKnown) throw notFound();
  if (leftOn < joinedOn) throw refuseField('leftOn', w.leftBeforeJoined);
  const from = monthOfDay(leftOn);
  if (from < monthOfDay(offices.today)) throw refuseField('leftOn', w.leavesInPast);
  const now = await store.listMembersToChange(ctx.db, { officeId });
  const gone = policy.allowOffice(ctx.actor, { officeId, organisationId, joinedOn, leftOn, why });
  if (!(await store.endMember(ctx.db, gone))) throw stale();
  const months = (await chairsOf(ctx, offices))(officeId);
  const order = now.map((one) => one.organisation_id);
  const made = handedOn(order, months.held, { leaving: organisationId, from });
  const { shortName: name } = offices.ref(organisationId);
  const said = { how: 'handed-on', why: say(writtenWords.leaves, 'zh', { name, why }) } as const;
  await settleMonths(ctx, officeId, months, made, said);
  const facts = { office: officeId, organisation: organisationId, handedOn: made.size };
  await record(ctx, happenings.left, officeId, facts);
  return getChairs(ctx, { office: officeId });
}

/** Puts the members in another order; months that are settled stay. Throws 400, 403, 409. */
export async function reorder(
  ctx: WriteContext,
  { seen, order }: { seen: readonly string[]; order: readonly string[] },
): Promise<Chairs> {
  const offices = await officesOf(ctx);
  const { officeId } = ownOffice(ctx, offices);
  policy.allowOffice(ctx.actor, { officeId });
  const now = (await store.listMembersToChange(ctx.db, { officeId })).map((one) => one.organisation_id);
  if (now.join() !== seen.join()) throw stale();
  if (now.toSorted().join() !== order.toSorted().join()) throw refuseField('order', w.badOrder);
  for (const [index, organisationId] of order.entries()) {
    const placed = { officeId, organisationId, place: index + 1 };
    await store.placeMember(ctx.db, policy.allowOffice(ctx.actor, placed));
  }
  await record(ctx, happenings.reordered, officeId, { office: officeId });
  return getChairs(ctx, { office: officeId });
}
