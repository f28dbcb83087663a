import { AppError } from '../../../base/error.ts';
import { say } from '../../../base/words.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { addMonths, monthOfDay, planned, swapped, turnAt } from '../chairs.rules.ts';
import type { ChairChange, Chairs, Plan, Swap } from '../contract/chairs.ts';
import type { ChairWay } from '../kinds.rules.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import { meetingRefusals as w, writtenWords } from '../meetings.words.ts';
import { addChairs } from '../store/chairs.ts';
import { getChairs } from '../views/chairs.ts';
import { type ChairMonths, chairsOf, membersOn, officesOf, ownOffice } from '../views/offices.ts';
import { byOf, openOne, refuseField, stale } from './load.ts';

interface Said {
  readonly how: ChairWay;
  readonly why: string;
}

/** Says who is in the chair in these months, after what was said of them before. Throws 409 where somebody was faster. */
export async function settleMonths(
  ctx: WriteContext,
  officeId: string,
  { words }: ChairMonths,
  months: ReadonlyMap<string, string>,
  { how, why }: Said,
): Promise<void> {
  const rows = [...months].map(([month, organisationId]) => ({
    ...{ city_id: ctx.city.id, office_id: officeId, month, number: (words.get(month)?.number ?? 0) + 1 },
    ...{ organisation_id: organisationId, how, why, by_id: byOf(ctx), at: ctx.now },
  }));
  if (rows.length === 0) return;
  if (!(await addChairs(ctx.db, policy.allowOffice(ctx.actor, { officeId, rows })))) throw stale();
  await record(ctx, happenings.chairsSet, officeId, { office: officeId, months: rows.length, how });
}

async function ownMonths(ctx: WriteContext) {
  const offices = await officesOf(ctx);
  const { officeId } = ownOffice(ctx, offices);
  policy.allowOffice(ctx.actor, { officeId });
  return { offices, officeId, months: (await chairsOf(ctx, offices))(officeId) };
}

const short = (month: string) => month.slice(0, 7);

/** Gives the free months of a time to the members in their order. Throws 400 where none is free or nobody is a member. */
export async function planChairs(
  ctx: WriteContext,
  { from, months: count, each, first }: Plan,
): Promise<Chairs> {
  const { offices, officeId, months } = await ownMonths(ctx);
  const order = membersOn(offices, officeId, offices.today);
  if (order.length === 0) throw new AppError(409, 'no-members', w.noMembers);
  if (first !== null && !order.includes(first)) throw refuseField('first', w.firstNotMember);
  const now = monthOfDay(offices.today);
  if (from < now) throw refuseField('from', w.pastMonth, { month: short(from) });
  const until = addMonths(from, count - 1);
  const made = planned(order, months.held, { from, until, each, first });
  if (made.size === 0) {
    throw new AppError(409, 'all-held', w.allHeld, { from: short(from), until: short(until) });
  }
  await settleMonths(ctx, officeId, months, made, { how: 'planned', why: say(writtenWords.ordered, 'zh') });
  return getChairs(ctx, { office: officeId });
}

/**
 * Settles or changes the chair of one month. Never two: a month that somebody holds is only taken over from whom the
 * caller names, with a reason. Throws 400, 403, 409 with who holds it.
 */
export async function changeChair(
  ctx: WriteContext,
  month: string,
  { organisationId, version, insteadOf, why }: ChairChange,
): Promise<Chairs> {
  const { offices, officeId, months } = await ownMonths(ctx);
  openOne(offices, organisationId, 'organisationId');
  const name = (id: string) => offices.ref(id).shortName;
  if (!membersOn(offices, officeId, offices.today).includes(organisationId)) {
    throw refuseField('organisationId', w.notMember, { name: name(organisationId) });
  }
  if (month < monthOfDay(offices.today))
    throw new AppError(409, 'past', w.pastMonth, { month: short(month) });
  const holds = months.held.get(month);
  if (holds !== undefined) {
    const values = { month: short(month), name: name(holds) };
    if (insteadOf === null) throw new AppError(409, 'held', w.held, values);
    if (insteadOf !== holds) throw new AppError(409, 'held', w.otherHolds, values);
    if (why === '') throw refuseField('why', w.whyNeeded);
  }
  if ((months.words.get(month)?.number ?? 0) !== version) throw stale();
  if (holds !== organisationId) {
    const said = { how: 'changed', why } as const;
    await settleMonths(ctx, officeId, months, new Map([[month, organisationId]]), said);
  }
  return getChairs(ctx, { office: officeId });
}

/** Two turns change places, both not yet over. Throws 409. */
export async function swapChairs(ctx: WriteContext, { one, other, why }: Swap): Promise<Chairs> {
  const { offices, officeId, months } = await ownMonths(ctx);
  const now = monthOfDay(offices.today);
  const turn = ({ month, version }: Swap['one']) => {
    if (month < now) throw new AppError(409, 'past', w.pastMonth, { month: short(month) });
    const found = turnAt(months.held, month);
    if (!found) throw new AppError(409, 'no-turn', w.noTurn, { month: short(month) });
    if (months.words.get(month)?.number !== version) throw stale();
    // What of a turn is over stays.
    return { ...found, from: found.from < now ? now : found.from };
  };
  const [a, b] = [turn(one), turn(other)];
  if (a.organisationId === b.organisationId) throw new AppError(409, 'same-turn', w.sameTurn);
  await settleMonths(ctx, officeId, months, swapped(months.held, a, b), { how: 'swapped', why });
  return getChairs(ctx, { office: officeId });
}
