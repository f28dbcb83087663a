import { monthBounds } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { lagOf } from '../../platform/happenings/lag.ts';
import { listProtected } from '../needs/needs.public.ts';
import { listAreas } from '../places/places.public.ts';
import { followerName, numberOfMonth } from './entries.rules.ts';
import { pastOf } from './figures.views.ts';
import type { LedgerRecord } from './ledger.contract.ts';
import * as policy from './ledger.policy.ts';
import {
  closedOf,
  countsOf,
  type FigureKey,
  figureKeys,
  medianOf,
  monthBefore,
  satisfactionOf,
} from './ledger.rules.ts';
import { publishable, publishFigures, publishParts } from './published.rules.ts';
import { recordsOf } from './records.views.ts';
import { keptRecords } from './records-kept.views.ts';
import { isRolledUp } from './store/entries.ts';
import { countPersons, countPersonsOfEntries, readTally } from './store/figures.ts';
import { type CountedKind, countByKind, listDays, listEntries } from './store/month.ts';
import { tablesOf } from './tables.views.ts';

const pageSize = 50;

export type Range = 'city' | 'organisation';

function valueOf(
  counted: readonly CountedKind[],
  key: FigureKey,
  what: 'count' | 'imported' = 'count',
): number {
  const { kind, outcome, inTime } = countsOf[key];
  const byTime = inTime === undefined ? '' : 'in_time';
  const facet = outcome === undefined ? byTime : 'outcome';
  const value = outcome ?? (inTime === undefined ? '' : String(inTime));
  return counted
    .filter((row) => row.kind === kind && row.facet === facet && row.value === value)
    .reduce((sum, row) => sum + row[what], 0);
}

/** The node of the roll-up that a range of the month's page is. */
async function nodeOf(ctx: ReadContext, range: Range): Promise<policy.FigureScope> {
  const parents = new Map((await listAreas(ctx.db)).map(({ id, parentId }) => [id, parentId]));
  const own = ctx.actor.kind === 'staff' ? ctx.actor.organisationId : null;
  return policy.figureScopeOf(
    ctx.actor,
    { area: null, organisation: range === 'organisation' ? own : null },
    parents,
  );
}

const kinds = [...new Set(figureKeys.map((key) => countsOf[key].kind))];

/**
 * Numbers of a month by kind. Of the city and its areas they stand in the roll-up; an organisation's page also tells
 * what became of matters it received and another led, which is counted from the entries, and so is a past instant.
 */
export async function countMonth(
  ctx: ReadContext,
  month: string,
  range: Range,
  asOf: Date | null,
): Promise<CountedKind[]> {
  if (range === 'city' && asOf === null && (await isRolledUp(ctx.db))) {
    const number = numberOfMonth(month);
    const asked = { kinds, from: number, to: number };
    const parts = await readTally(ctx.db, await nodeOf(ctx, range), asked, ['', 'outcome', 'in_time']);
    return parts.map(({ kind, facet, value, entries, imported, late, corrected }) => ({
      ...{ kind, facet: facet as CountedKind['facet'], value, count: entries, imported, late, corrected },
    }));
  }
  const period = { ...monthBounds(month, ctx.city.zone), asOf };
  return countByKind(ctx.db, policy.scopeOf(ctx.actor, range), period);
}

/** Persons with an answer: one with three answers is one. Whose an imported matter was, nobody knows. */
async function personsOf(ctx: ReadContext, month: string, range: Range, asOf: Date | null): Promise<number> {
  const node = await nodeOf(ctx, range);
  const number = numberOfMonth(month);
  const asked = { kinds: ['ended'], from: number, to: number, facets: {}, asOf };
  if (asOf === null && (await isRolledUp(ctx.db))) return countPersons(ctx.db, node, asked);
  return countPersonsOfEntries(ctx.db, node, asked);
}

/**
 * The month's page, as of now or of an instant before. `complete` is whether the ledger has followed everything that happened by now. Whoever does not
 * read every number, and a document or sheet, gets figures as they are published.
 */
export async function getMonth(
  ctx: ReadContext,
  month: string,
  range: Range,
  asked: Date | null = null,
  exact: boolean = policy.readsExact(ctx.actor),
) {
  const scope = policy.scopeOf(ctx.actor, range);
  const { zone } = ctx.city;
  const asOf = pastOf(ctx, asked);
  const period = { ...monthBounds(month, zone), asOf };
  const now = await countMonth(ctx, month, range, asOf);
  const before = monthBefore(month);
  const last = await countMonth(ctx, before, range, asOf);
  const hasKept = (one: string) => keptRecords(ctx, { from: one, to: one }, asOf ?? ctx.now);
  const isComparable = await hasKept(before);
  const value = (key: FigureKey) => valueOf(now, key);
  const valueBefore = (key: FigureKey) => valueOf(last, key);
  const cells = exact ? value : publishFigures(figureKeys, value);
  const cellsBefore = exact ? valueBefore : publishFigures(figureKeys, valueBefore);
  const again = now
    .filter(({ kind, value: outcome }) => kind === 'no_basis_not_accepted' && outcome === 'reopened')
    .reduce((sum, { count }) => sum + count, 0);
  const persons = await personsOf(ctx, month, range, asOf);
  const all = now.filter(({ facet }) => facet === '');
  const since = (what: 'late' | 'corrected') => all.reduce((sum, row) => sum + row[what], 0);
  const { answers, satisfied } = satisfactionOf(value);
  const told = (keys: readonly FigureKey[]) => keys.every((key) => typeof cells(key) === 'number');
  const dissatisfied = value('grade_2') + value('grade_1');
  const isToldApart = publishParts([answers - dissatisfied, dissatisfied]).every((one) => one !== 'few');
  return {
    month,
    range,
    asOf: (asOf ?? ctx.now).toISOString(),
    closedAt: period.to <= ctx.now ? period.to.toISOString() : null,
    late: exact ? since('late') : publishable(since('late')),
    corrected: exact ? since('corrected') : publishable(since('corrected')),
    complete: (await lagOf(ctx.db, followerName)) === 0,
    kept: await hasKept(month),
    figures: figureKeys.map((key) => ({
      key,
      value: cells(key),
      before: isComparable ? cellsBefore(key) : ('no_records' as const),
      imported: typeof cells(key) === 'number' ? valueOf(now, key, 'imported') : 0,
    })),
    closed: told(['confirmed', 'unconfirmed', 'reopened']) ? closedOf(value, again) : ('withheld' as const),
    satisfaction: {
      answers: exact ? answers : publishable(answers),
      satisfied: exact || isToldApart ? satisfied : null,
    },
    persons: exact ? persons : publishable(persons),
    medianDays: medianOf(await listDays(ctx.db, scope, period)),
    ...(await tablesOf(ctx, scope, period)),
  };
}

/** The records a figure is made of. None holds a resident's words, and protected needs are only counted. */
export async function listRecords(
  ctx: ReadContext,
  month: string,
  query: { range: Range; figure: FigureKey; page: number; asOf: Date | null },
): Promise<{ few: boolean; records: LedgerRecord[]; total: number; hidden: number; pageSize: number }> {
  const scope = policy.scopeOf(ctx.actor, query.range);
  const period = { ...monthBounds(month, ctx.city.zone), asOf: query.asOf };
  if (!policy.readsExact(ctx.actor)) {
    const now = await countMonth(ctx, month, query.range, query.asOf);
    const cells = publishFigures(figureKeys, (key) => valueOf(now, key));
    if (typeof cells(query.figure) !== 'number') {
      return { few: true, records: [], total: 0, hidden: 0, pageSize };
    }
  }
  const { entries, total, hidden } = await listEntries(ctx.db, scope, period, countsOf[query.figure], {
    ...{ limit: pageSize, offset: (query.page - 1) * pageSize },
    hidden: await listProtected(ctx.db),
  });
  return { few: false, records: await recordsOf(ctx, entries), total, hidden, pageSize };
}
