import { localTime, workingDaysBetween } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { filesOfAll } from '../../../platform/files/keep.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { listBriefs } from '../../needs/needs.public.ts';
import { listOrganisations, listPersons } from '../../organisations/organisations.public.ts';
import type { Item, Tie, TieGiven } from '../items.contract.ts';
import { pageSize } from '../kinds.rules.ts';
import { itemFileOwner, itemScopeOf, mayWork } from '../papers.policy.ts';
import { papersWords as w } from '../papers.words.ts';
import * as store from '../store/items.ts';

/** What ties lead to, by their ids, as the caller may see it: of a need a leader reads no word. */
export async function seenTies(ctx: ReadContext, ties: readonly TieGiven[]): Promise<Map<string, Tie>> {
  const seen = new Map<string, Tie>();
  const plain = { words: null, reference: null, state: null };
  const organisations = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one.shortName]));
  for (const { kind, id } of ties) {
    if (seen.has(id)) continue;
    if (kind === 'organisation') seen.set(id, { kind, id, name: organisations.get(id) ?? '', ...plain });
    if (kind === 'employer') {
      const found = await findEmployer(ctx.db, id);
      seen.set(id, { kind, id, name: found?.name ?? '', ...plain });
    }
  }
  const needs = ties.filter(({ kind }) => kind === 'need').map(({ id }) => id);
  for (const { id, category, words, reference, state } of await listBriefs(ctx, [...new Set(needs)])) {
    seen.set(id, { kind: 'need', id, name: category?.name ?? w.uncategorised.zh, words, reference, state });
  }
  // One that the caller may not see any more stands there without anything about it.
  for (const id of needs) {
    if (!seen.has(id)) seen.set(id, { kind: 'need', id, name: w.unseenNeed.zh, ...plain });
  }
  return seen;
}

async function seenAll(ctx: ReadContext, records: readonly store.ItemRecord[]): Promise<Item[]> {
  const ids = records.map(({ id }) => id);
  const ties = await store.listTies(ctx.db, ids);
  const tied = await seenTies(ctx, [...ties.values()].flat());
  const titles = await store.listTitles(
    ctx.db,
    records.map(({ paperId }) => paperId),
  );
  const person = await listPersons(
    ctx.db,
    records.flatMap(({ createdBy, endedBy }) => [createdBy, endedBy]),
  );
  const files = await filesOfAll(ctx, itemFileOwner, ids);
  const organisations = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one.shortName]));
  const today = localTime(ctx.now, ctx.city.zone).day;
  return records.map((record) => {
    const { id, version, origin, words, who, measure, due, dueWords, state, answer } = record;
    const isRunning = due !== null && state === 'open';
    const works = mayWork(ctx.actor, record);
    return {
      ...{ id, version, origin, words, who, measure, due, dueWords, state, answer, mayWork: works },
      daysLeft: isRunning ? workingDaysBetween(today, due, ctx.isWorkingDay) : null,
      overdue: isRunning && due < today,
      author: { id: record.authorId, name: record.author },
      ties: (ties.get(id) ?? []).flatMap((tie) => tied.get(tie.id) ?? []),
      files: files.get(id) ?? [],
      // Whoever wrote the note elsewhere sees the item and not the papers of the organisation.
      paper: works ? { id: record.paperId, title: titles.get(record.paperId) ?? '' } : null,
      organisation: { id: record.organisationId, shortName: organisations.get(record.organisationId) ?? '' },
      createdBy: person(record.createdBy),
      createdAt: record.createdAt.toISOString(),
      endedBy: person(record.endedBy),
      endedAt: record.endedAt?.toISOString() ?? null,
    };
  });
}

/** Items, what is due first in front, how many there are and how many of them are late. */
export async function listSeenItems(ctx: ReadContext, filter: store.ItemFilter, window: Window) {
  const today = localTime(ctx.now, ctx.city.zone).day;
  const asked = { ...window, today };
  const { items, total, overdue } = await store.listItems(ctx.db, itemScopeOf(ctx.actor), filter, asked);
  return { items: await seenAll(ctx, items), total, overdue };
}

/** One page of them. */
export async function listItemPage(
  ctx: ReadContext,
  { page, ...filter }: store.ItemFilter & { page: number },
) {
  return { ...(await listSeenItems(ctx, filter, windowOf(page, pageSize))), pageSize };
}

/** Throws 404. */
export async function getItem(ctx: ReadContext, id: string): Promise<Item> {
  const record = await store.findItem(ctx.db, itemScopeOf(ctx.actor), id);
  const [seen] = record ? await seenAll(ctx, [record]) : [];
  if (!seen) throw notFound();
  return seen;
}

/** A task of a paper that somebody of the caller's own organisation accepted. */
export interface AcceptedTask {
  readonly id: string;
  readonly words: string;
  /** Who is to do it and how much, as the paper words it; empty where it does not say. */
  readonly who: string;
  readonly measure: string;
  readonly due: string | null;
  readonly state: 'open' | 'done';
  readonly paper: { readonly id: string; readonly title: string };
}

/** For whoever makes tasks of them: accepted and not taken back, the earliest due first, at most five hundred. */
export async function listAcceptedTasks(ctx: ReadContext): Promise<AcceptedTask[]> {
  const records = await store.listTasks(ctx.db, itemScopeOf(ctx.actor), 500);
  const titles = await store.listTitles(
    ctx.db,
    records.map(({ paperId }) => paperId),
  );
  return records.map(({ id, words, who, measure, due, state, paperId }) => ({
    ...{ id, words, who, measure, due, state: state === 'done' ? 'done' : 'open' },
    paper: { id: paperId, title: titles.get(paperId) ?? '' },
  }));
}
