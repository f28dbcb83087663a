import { addDays, instantOf } from '../../../base/time.ts';
import { asWritten, say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { CalendarEvent } from '../../../platform/calendar-file/calendar-file.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { clashesOf, type OnDay } from '../branches.rules.ts';
import { branchesWritten as w } from '../branches.words.ts';
import type { Branch, Branches } from '../contract/branches.ts';
import { branchDaysBack } from '../kinds.rules.ts';
import * as policy from '../meetings.policy.ts';
import {
  type BranchRecord,
  type GuestRecord,
  listBranches,
  listBranchesOf,
  listGuests,
} from '../store/branches.ts';
import { listInvited, listSeatsOf } from '../store/meetings.ts';
import { membersOn, type Offices, officeAsked, officesOf } from './offices.ts';

type Guests = ReadonlyMap<string, readonly GuestRecord[]>;

function onDay(branch: BranchRecord, guests: Guests): OnDay {
  const { id, day, theme: title, state, hostId } = branch;
  const asked = (guests.get(id) ?? []).map(({ organisationId }) => organisationId);
  return { id, day, title, state, bodyIds: [hostId, ...asked] };
}

function seenBranch(
  ctx: ReadContext,
  { ref }: Offices,
  branch: BranchRecord,
  { guests, all }: { guests: Guests; all: readonly OnDay[] },
): Branch {
  const { id, version, hostId, theme, day, from, to, place, state, cancelledWhy, officeId } = branch;
  const mayHost = policy.mayHost(ctx.actor, officeId, hostId);
  return {
    ...{ id, version, host: ref(hostId), theme, day, from, to, place, state, cancelledWhy },
    guests: (guests.get(id) ?? []).map(({ organisationId, present }) => ({
      ...{ organisation: ref(organisationId), present },
      mayNote: state === 'planned' && (mayHost || policy.mayAnswerFor(ctx.actor, organisationId)),
    })),
    isFree: !ctx.isWorkingDay(day),
    clashes: clashesOf(onDay(branch, guests), all).map((one) => ({
      ...{ organisation: ref(one.bodyId), with: one.with },
    })),
    mayChange: mayHost && state === 'planned',
  };
}

/** What bodies have on these days: branch meetings and joint ones. */
async function within(ctx: ReadContext, { scope }: Offices, days: { from: string; to: string }) {
  const branches = await listBranches(ctx.db, scope, days);
  const guests = await listGuests(
    ctx.db,
    branches.map(({ id }) => id),
  );
  const joint = await listInvited(ctx.db, scope, days);
  const all = [...branches.map((one) => onDay(one, guests)), ...joint];
  return { branches, guests, all };
}

/** The calendar of joint branch meetings of an office's members. Throws 404. */
export async function getBranches(
  ctx: ReadContext,
  asked: { office?: string | undefined; year?: number | undefined },
): Promise<Branches> {
  const offices = await officesOf(ctx);
  const { officeId } = officeAsked(ctx, offices, asked.office);
  const { today, ref } = offices;
  const { year } = asked;
  const days =
    year === undefined
      ? { from: addDays(today, -branchDaysBack), to: '2099-12-31' }
      : { from: `${year}-01-01`, to: `${year}-12-31` };
  const found = await within(ctx, offices, days);
  const members = membersOn(offices, officeId, today);
  return {
    office: ref(officeId),
    branches: found.branches
      .filter((one) => one.officeId === officeId)
      .map((one) => seenBranch(ctx, offices, one, found)),
    hosts: members.filter((id) => policy.mayHost(ctx.actor, officeId, id)).map(ref),
    members: members.map(ref),
  };
}

/** One of them, on the day it stands. Throws 404. */
export async function getBranch(ctx: ReadContext, { id, day }: BranchRecord): Promise<Branch> {
  const offices = await officesOf(ctx);
  const found = await within(ctx, offices, { from: day, to: day });
  const branch = found.branches.find((one) => one.id === id);
  if (!branch) throw notFound();
  return seenBranch(ctx, offices, branch, found);
}

/** Joint meetings an organisation is asked to and branch meetings it has a part in, for the calendars of its people. */
export async function meetingEvents(ctx: ReadContext, organisationId: string): Promise<CalendarEvent[]> {
  const { key, zone } = ctx.city;
  const from = addDays(ctx.now.toISOString().slice(0, 10), -branchDaysBack);
  const names = new Map((await listOrganisations(ctx.db)).map(({ id, shortName }) => [id, shortName]));
  const nameOf = (id: string) => asWritten(names.get(id) ?? '');
  const branches = await listBranchesOf(ctx.db, organisationId, from);
  const guests = await listGuests(
    ctx.db,
    branches.map(({ id }) => id),
  );
  const timeOf = (one: { day: string; from: string; to: string }) => ({
    ...{ from: instantOf(one.day, one.from, zone), to: instantOf(one.day, one.to, zone) },
  });
  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
  const joint = await listSeatsOf(ctx.db, organisationId, from);
  return [
    ...joint.map((one) => ({
      // As in the invitation, so that a calendar shows it once.
      ...{ uid: `${one.id}@${key}.joint-meeting`, changedAt: ctx.now, sequence: one.version - 1 },
      ...{ title: one.title, time: timeOf(one), cancelled: one.state === 'cancelled' },
      ...(one.place === '' ? {} : { place: one.place }),
    })),
    ...branches.map((one) => {
      const asked = (guests.get(one.id) ?? []).map((guest) => nameOf(guest.organisationId));
      const told = { host: nameOf(one.hostId), guests: asked.join(say(w.comma, 'zh')) };
      return {
        ...{ uid: `${one.id}@${key}.branch-meeting`, changedAt: ctx.now, sequence: one.version - 1 },
        title: plain(say(w.feedTitle, 'zh', { theme: asWritten(one.theme) })),
        text: plain(say(w.feedText, 'zh', told)),
        ...{ time: timeOf(one), cancelled: one.state === 'cancelled' },
        ...(one.place === '' ? {} : { place: one.place }),
      };
    }),
  ];
}
