import { localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Asked } from '../../../platform/http/route.ts';
import { maskNumbers } from '../../people/people.public.ts';
import type { Channel, NeedState, QueueItem, WorkKind } from '../contract/shapes.ts';
import { queueScopeOf } from '../needs.policy.ts';
import { daysLeftFrom } from '../needs.rules.ts';
import { countQueue, listQueue, type QueueFilter, summariseQueue } from '../store/queue.ts';
import { namesOf, staffNames } from './names.ts';
import { legView } from './need.ts';

export const pageSize = 50;

export interface QueueQuery {
  readonly show: QueueFilter['show'];
  readonly work?: WorkKind | undefined;
  readonly state?: NeedState | undefined;
  readonly category?: string | undefined;
  readonly mine: boolean;
  readonly language?: string | undefined;
  readonly search: string;
  readonly page: number;
}

/** All that decides a page of the queue besides what happened: whose it is, what is asked for, and the day. */
export function queueKey({ actor, city, now }: Asked, query: QueueQuery): string {
  const { organisationId, staffId } = staffOf(actor);
  const { day } = localTime(now, city.zone);
  return JSON.stringify([organisationId, query.mine ? staffId : null, day, query]);
}

/** One page of the caller's organisation's needs, with what waits for it in all. */
export async function getQueue(ctx: ReadContext, query: QueueQuery) {
  const staff = staffOf(ctx.actor);
  const own = queueScopeOf(staff);
  const names = await namesOf(ctx);
  const today = localTime(ctx.now, ctx.city.zone).day;
  const filter: QueueFilter = {
    today,
    show: query.show,
    work: query.work,
    state: query.state,
    categories: query.category === undefined ? undefined : names.categoriesUnder(query.category),
    assigneeId: query.mine ? staff.staffId : undefined,
    language: query.language,
    search: query.search,
    limit: pageSize,
    offset: (query.page - 1) * pageSize,
  };
  // Sent together: neither waits for the other.
  const [{ lines, found }, total, summary] = await Promise.all([
    listQueue(ctx.db, own, filter),
    query.search === '' ? countQueue(ctx.db, own, filter) : null,
    summariseQueue(ctx.db, own, today),
  ]);
  const person = await staffNames(
    ctx,
    lines.map((line) => line.own?.assignee_id ?? null),
  );
  const left = daysLeftFrom(today, ctx.isWorkingDay);
  const items = lines.map((line): QueueItem => {
    const { need } = line;
    const { deadline } = line;
    return {
      id: need.id,
      reference: need.reference,
      version: need.version,
      // Nothing of a protected need stands on a screen that others pass by.
      words: need.protected ? '' : maskNumbers(need.words),
      urgency: need.urgency as QueueItem['urgency'],
      kind: need.kind as QueueItem['kind'],
      protected: need.protected,
      ofChild: need.of_child,
      languages: need.languages,
      saidAt: need.said_at.toISOString(),
      via: need.via as Channel,
      state: line.state,
      category: need.protected ? null : names.category(need.category_code),
      area: need.protected ? null : names.place(need.area_id),
      leg: line.own && {
        ...legView(ctx, line.own, names, person, left),
        ...(need.protected ? { service: null, answer: null } : {}),
      },
      deadline,
      daysLeft: left(deadline),
      round: line.round,
    };
  });
  return {
    items,
    pageSize,
    // Beyond the last page no line tells how many were found.
    total: total ?? found ?? (query.page === 1 ? 0 : await countQueue(ctx.db, own, filter)),
    counts: { ...summary.counts },
    languages: [...summary.languages],
  };
}
