import { localTime } from '../../../base/time.ts';
import { say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { getUndecided, listProtected } from '../../needs/needs.public.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import { addMonths, lastDayOf, monthOfDay, monthsBetween, turnAt } from '../chairs.rules.ts';
import type { Chairs, HandOver } from '../contract/chairs.ts';
import { monthsBack, mostMonths } from '../kinds.rules.ts';
import { mayOffice } from '../meetings.policy.ts';
import { writtenWords } from '../meetings.words.ts';
import { listProposed } from '../store/agenda.ts';
import { listItems } from '../store/items.ts';
import { listMeetings } from '../store/meetings.ts';
import { seenItems } from './items.ts';
import { chairsOf, officeAsked, officesOf } from './offices.ts';

/** Members and months of an office, from a year back to the last month that is settled or could be planned. */
export async function getChairs(ctx: ReadContext, asked: { office?: string | undefined }): Promise<Chairs> {
  const offices = await officesOf(ctx);
  const { officeId } = officeAsked(ctx, offices, asked.office);
  const { ref, today } = offices;
  const { rows, words } = (await chairsOf(ctx, offices))(officeId);
  const now = monthOfDay(today);
  const [first = now] = words.keys();
  const oldest = addMonths(now, -monthsBack);
  const ahead = addMonths(now, mostMonths / 2);
  const last = [...words.keys()].at(-1) ?? ahead;
  const months = monthsBetween(first > oldest ? first : oldest, last > ahead ? last : ahead);
  const person = await listPersons(
    ctx.db,
    rows.map(({ by_id }) => by_id),
  );
  const members = offices.members.filter((one) => one.office_id === officeId);
  return {
    today,
    office: ref(officeId),
    offices: offices.seen.map((one) => ref(one.officeId)),
    members: members
      .toSorted((a, b) => Number(a.left_on !== null) - Number(b.left_on !== null))
      .map((one) => ({
        ...{ organisation: ref(one.organisation_id), place: one.place, joinedOn: one.joined_on },
        ...{ leftOn: one.left_on, leftWhy: one.left_why },
      })),
    months: months.map((month) => {
      const word = words.get(month);
      const organisation = word ? ref(word.organisation_id) : null;
      return { month, number: word?.number ?? 0, organisation, past: month < now };
    }),
    history: rows
      .filter(({ number, how }) => number > 1 || how !== 'planned')
      .toSorted(
        (a, b) => b.at.getTime() - a.at.getTime() || b.number - a.number || (a.month < b.month ? -1 : 1),
      )
      .map((row) => ({
        ...{ month: row.month, number: row.number, organisation: ref(row.organisation_id), why: row.why },
        how: row.how as Chairs['history'][number]['how'],
        ...{ by: person(row.by_id)?.name ?? '', at: row.at.toISOString() },
      })),
    mayKeep: mayOffice(ctx.actor, officeId),
  };
}

/** What whoever is in the chair hands over, computed on the day. */
export async function getHandOver(
  ctx: ReadContext,
  asked: { office?: string | undefined },
): Promise<HandOver> {
  const offices = await officesOf(ctx);
  const { officeId } = officeAsked(ctx, offices, asked.office);
  const { ref, today, scope } = offices;
  const { held } = (await chairsOf(ctx, offices))(officeId);
  const turn = turnAt(held, monthOfDay(today));
  const next = turn === null ? null : held.get(addMonths(turn.until, 1));
  const items = await listItems(ctx.db, scope, { state: 'open' });
  const own = <T extends { readonly officeId: string }>(all: readonly T[]) =>
    all.filter((one) => one.officeId === officeId);
  // Only the office itself may read what nobody took; others read it in the agenda.
  const hidden = new Set(await listProtected(ctx.db));
  const undecided =
    mayOffice(ctx.actor, officeId) && ctx.actor.kind === 'staff' ? await getUndecided(ctx) : null;
  const seen = await seenItems(ctx, offices, own(items));
  return {
    today,
    office: ref(officeId),
    promisedFen: seen.reduce((sum, { promised }) => sum + (promised?.fen ?? 0), 0),
    from: turn ? ref(turn.organisationId) : null,
    until: turn ? lastDayOf(turn.until) : null,
    to: next === null || next === undefined ? null : ref(next),
    items: seen,
    proposals: own(await listProposed(ctx.db, scope)).map(({ id, title, organisationId }) => ({
      ...{ id, title, organisation: ref(organisationId) },
    })),
    undecided:
      undecided?.items
        .filter(({ state, needId }) => state === 'agenda' && !hidden.has(needId))
        .map(({ reference, category, openedAt }) => ({
          ...{ reference, category: category?.name ?? say(writtenWords.anything, 'zh') },
          since: localTime(new Date(openedAt), ctx.city.zone).day,
        })) ?? null,
    meetings: own(await listMeetings(ctx.db, scope))
      .filter(({ state }) => state === 'planned')
      .map(({ id, title, day }) => ({ id, title, day })),
  };
}
