import { localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Asked } from '../../../platform/http/route.ts';
import { maskNumbers } from '../../people/people.public.ts';
import type { QueueItem } from '../contract/queue-item.ts';
import type { Channel, LegState, NeedState, QueueSort, WorkKind } from '../contract/shapes.ts';
import { queueScopeOf } from '../needs.policy.ts';
import { daysLeftFrom } from '../needs.rules.ts';
import {
  countProtectedOf,
  countQueue,
  listAgreed,
  listQueue,
  type QueueFilter,
  type QueueLine,
  summariseQueue,
} from '../store/queue.ts';
import { type Names, namesOf, staffNames } from './names.ts';

export const pageSize = 50;
/** A row shows two lines of words. */
const letters = 120;
/** Read beyond them, so that a number at the edge is whole when it is masked. */
const beyond = 40;

export interface QueueQuery {
  readonly show: QueueFilter['show'];
  readonly work?: WorkKind | undefined;
  readonly state?: NeedState | undefined;
  readonly category?: string | undefined;
  readonly mine: boolean;
  readonly language?: string | undefined;
  readonly search: string;
  readonly sort: QueueSort;
  readonly page: number;
}

/** All that decides a page of the queue besides what happened: whose it is, what is asked for, and the day. */
export function queueKey({ actor, city, now }: Asked, query: QueueQuery): string {
  const { organisationId, staffId } = staffOf(actor);
  const { day } = localTime(now, city.zone);
  return JSON.stringify([organisationId, query.mine ? staffId : null, day, query]);
}

/** What is asked for, as the store takes it. */
export function filterOf(
  ctx: ReadContext,
  query: Omit<QueueQuery, 'page'>,
  names: Names,
): Omit<QueueFilter, 'limit' | 'offset'> {
  const { show, work, state, category, mine, language, search, sort } = query;
  return {
    today: localTime(ctx.now, ctx.city.zone).day,
    ...{ show, work, state, language, search, sort },
    categories: category === undefined ? undefined : names.categoriesUnder(category),
    staffId: mine ? staffOf(ctx.actor).staffId : undefined,
  };
}

/** The beginning of what was said, without the numbers in it; nothing of what is protected. */
function opening({ words, protected: hidden }: QueueLine): string {
  if (hidden) return '';
  const shown = maskNumbers(words);
  return shown.length > letters ? `${shown.slice(0, letters).toWellFormed().trimEnd()}…` : shown;
}

function ownLeg(line: QueueLine, id: string, person: (id: string) => { name: string }): QueueItem['leg'] {
  const { own_part, own_state, own_assignee } = line;
  return {
    id,
    part: own_part === 'joint' ? 'joint' : 'lead',
    state: own_state as LegState,
    assignee: own_assignee === null ? null : person(own_assignee).name,
  };
}

/** One page of the caller's organisation's needs, with what waits for it in all. */
export async function getQueue(ctx: ReadContext, query: QueueQuery) {
  const staff = staffOf(ctx.actor);
  const own = queueScopeOf(staff);
  const names = await namesOf(ctx);
  const today = localTime(ctx.now, ctx.city.zone).day;
  const filter = {
    ...filterOf(ctx, query, names),
    ...{ limit: pageSize, offset: (query.page - 1) * pageSize },
  };
  // Sent together: neither waits for the other.
  const [{ lines, found }, total, summary, toldAsNumber, agreed] = await Promise.all([
    listQueue(ctx.db, own, filter, letters + beyond),
    query.search === '' ? countQueue(ctx.db, own, filter) : null,
    summariseQueue(ctx.db, own, today),
    query.mine ? countProtectedOf(ctx.db, own, staff.staffId) : 0,
    listAgreed(ctx.db, own, today),
  ]);
  const person = await staffNames(
    ctx,
    lines.map((line) => line.own_assignee),
  );
  const left = daysLeftFrom(today, ctx.isWorkingDay);
  const items = lines.map((line): QueueItem => {
    const { id, reference, version, deadline, languages, protected: hidden } = line;
    return {
      ...{ id, reference, version, languages, deadline },
      // Nothing of a protected need stands on a screen that others pass by.
      words: opening(line),
      urgency: line.urgency as QueueItem['urgency'],
      protected: hidden,
      ofChild: line.of_child,
      saidAt: line.said_at.toISOString(),
      via: line.via as Channel,
      state: line.state,
      category: hidden ? null : names.category(line.category_code),
      area: hidden ? null : (names.place(line.area_id)?.name ?? null),
      leg: line.own_id === null ? null : ownLeg(line, line.own_id, person),
      daysLeft: left(deadline),
      round: line.round,
      unheard: line.unheard,
      ringBy: line.ring_by,
    };
  });
  return {
    items,
    pageSize,
    // Beyond the last page no line tells how many were found.
    total: total ?? found ?? (query.page === 1 ? 0 : await countQueue(ctx.db, own, filter)),
    protected: toldAsNumber,
    agreedToday: agreed.map(({ id, reference, protected: hidden, ...line }) => ({
      ...{ id, reference, time: line.appointment_time ?? '' },
      place: hidden ? '' : (line.appointment_place ?? ''),
      bring: hidden ? '' : (line.appointment_bring ?? ''),
    })),
    counts: { ...summary.counts },
    languages: [...summary.languages],
  };
}
