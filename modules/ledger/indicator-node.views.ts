import { AppError } from '../../base/error.ts';
import { addDays, localTime, monthBounds, monthOf } from '../../base/time.ts';
import type { Asked, BaseFound, Node, Source } from '../../engines/indicators/evaluate.ts';
import type { Vocabulary } from '../../engines/indicators/expression.ts';
import { monthAfter, type Period } from '../../engines/indicators/periods.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { httpWords } from '../../platform/http/http.words.ts';
import { listProtected } from '../needs/needs.public.ts';
import { type Area, listAreaIdsWithin, listAreas } from '../places/places.public.ts';
import { listCategories, listServiceTitles, standsFor } from '../services/services.public.ts';
import { findBase } from './base-populations.store.ts';
import { pastOf } from './figures.views.ts';
import { rolledUpSource } from './indicator-rolled-up.store.ts';
import type { Asking, LedgerSource } from './indicator-source.store.ts';
import { vocabularyOf } from './indicator-vocabulary.rules.ts';
import type { NodeQuery } from './indicators.contract.ts';
import { nodeScope, nodesOf } from './indicators.policy.ts';
import { periodFaults } from './indicators.rules.ts';
import { readsExact } from './ledger.policy.ts';
import { keptRecords } from './records-kept.views.ts';
import { sourcesOfMany } from './store/indicators-of-many.ts';

/** All that is needed to evaluate indicators for one caller, place and organisation. */
export interface Asker {
  readonly asking: Asking;
  readonly source: Source;
  readonly vocabulary: Vocabulary;
  readonly node: Node;
  readonly period: Period;
  readonly exact: boolean;
  /** The instant whose ledger is asked. */
  readonly asOf: Date;
}

/** The months that are asked for: the present one unless told. Throws 400. */
function periodOf(ctx: ReadContext, query: Pick<NodeQuery, 'from' | 'to'>, back: number): Period {
  const present = monthOf(localTime(ctx.now, ctx.city.zone).day);
  const to = query.to ?? query.from ?? present;
  const period = { from: query.from ?? monthAfter(to, -back), to };
  const faults = periodFaults(period);
  if (faults.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, faults);
  return period;
}

/** The one area that all of these lie in and that is one of them; null where there is none. */
function topOf(areas: readonly Area[], seen: 'city' | readonly string[]): Area | null {
  const mine = seen === 'city' ? areas : areas.filter(({ id }) => seen.includes(id));
  const ids = new Set(mine.map(({ id }) => id));
  const tops = mine.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  return tops.length === 1 ? (tops[0] ?? null) : null;
}

/** Base populations are of areas; an organisation has none of its own. */
function baseSource(ctx: ReadContext, areas: readonly Area[], area: Area | null): Source['base'] {
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return async (base: string, { organisationId }: Node, { to }: Period): Promise<BaseFound | null> => {
    if (area === null || organisationId !== null) return null;
    const { to: next } = monthBounds(to, ctx.city.zone);
    const day = addDays(localTime(next, ctx.city.zone).day, -1);
    const found = await findBase(ctx.db, { base, areaId: area.id, day });
    if (!found) return null;
    const { number, source, day: of, areaId } = found.content;
    return { value: BigInt(number), source, day: of, area: names.get(areaId) ?? '' };
  };
}

/** Many indicators ask of the same periods. */
function recordsSource(ctx: ReadContext): Source['records'] {
  const known = new Map<string, Promise<boolean>>();
  return (period, asOf) => {
    const key = `${period.from} ${period.to} ${asOf.getTime()}`;
    const found = known.get(key) ?? keptRecords(ctx, period, asOf);
    known.set(key, found);
    return found;
  };
}

/** The codes under which entries of a category stand. */
function codesIn(categories: Awaited<ReturnType<typeof listCategories>>): Asking['codesOf'] {
  const now = standsFor(categories);
  const parents = new Map(categories.map(({ code, parentCode }) => [code, parentCode]));
  return (category) =>
    categories
      .map(({ code }) => code)
      .filter((code) => {
        const at = now(code) ?? code;
        return at === category || code === category || parents.get(at) === category;
      });
}

/** One place of figures, by itself the same for everybody: null is the whole city, or all organisations. */
export interface AskedNode {
  readonly area: string | null;
  readonly organisation: string | null;
}

/**
 * The node a caller's question comes to; `'several areas'` where theirs are more than one and none was named. Throws
 * 403 for what lies outside their range, 404 for an area that is not there.
 */
export async function resolvedNode(
  ctx: ReadContext,
  query: Pick<NodeQuery, 'range' | 'area' | 'organisation'>,
): Promise<AskedNode | 'several areas'> {
  const areaIds = query.area === undefined ? null : await listAreaIdsWithin(ctx.db, [query.area]);
  if (areaIds?.length === 0) throw notFound();
  const asked = { areaIds, organisationId: query.organisation ?? null };
  const { rows } = nodeScope(ctx.actor, query.range, asked);
  const organisation = rows.organisationId;
  if (query.area !== undefined || rows.areas === 'city') return { area: query.area ?? null, organisation };
  const top = topOf(await listAreas(ctx.db), rows.areas);
  return top ? { area: top.id, organisation } : 'several areas';
}

/** What askers of one place have in common, whoever's entries they ask for. */
async function placeOf(ctx: ReadContext, query: Omit<NodeQuery, 'organisation'>, back: number) {
  const period = periodOf(ctx, query, back);
  const areas = await listAreas(ctx.db);
  const areaIds = query.area === undefined ? null : await listAreaIdsWithin(ctx.db, [query.area]);
  if (areaIds?.length === 0) throw notFound();
  const categories = await listCategories(ctx.db);
  const parents = new Map(areas.map(({ id, parentId }) => [id, parentId]));
  const vocabulary = vocabularyOf(categories, await listServiceTitles(ctx.db));
  const about = { db: ctx.db, codesOf: codesIn(categories), hidden: await listProtected(ctx.db) };
  const records = recordsSource(ctx);
  const asOf = pastOf(ctx, query.asOf === undefined ? null : new Date(query.asOf)) ?? ctx.now;
  const common = { period, vocabulary, exact: readsExact(ctx.actor), asOf };
  const askingOf = (organisationId: string | null): Asking => {
    const scope = nodeScope(ctx.actor, query.range, { areaIds, organisationId });
    return { ...about, scope, nodes: nodesOf(scope, parents), now: ctx.now };
  };
  const askerFor = (asking: Asking, source: LedgerSource): Asker => {
    const { organisationId, areas: seen } = asking.scope.rows;
    const area = areas.find(({ id }) => id === query.area) ?? topOf(areas, seen);
    return {
      ...{ ...common, asking, node: { areaId: query.area ?? null, organisationId } },
      source: { ...source, base: baseSource(ctx, areas, area), records },
    };
  };
  return { askingOf, askerFor };
}

/** Throws 400 for a period, 403 for what lies outside the caller's range, 404 for an area that is not there. */
export async function askerOf(ctx: ReadContext, query: NodeQuery, back = 0): Promise<Asker> {
  const { askingOf, askerFor } = await placeOf(ctx, query, back);
  const asking = askingOf(query.organisation ?? null);
  return askerFor(asking, rolledUpSource(asking));
}

/** As {@link askerOf} for each of several organisations: what all of them are asked is read for all of them at once. */
export async function askersOf(
  ctx: ReadContext,
  query: Omit<NodeQuery, 'organisation'>,
  organisationIds: readonly string[],
): Promise<(organisationId: string) => Asker> {
  const { askingOf, askerFor } = await placeOf(ctx, query, 0);
  const askings = new Map(organisationIds.map((id) => [id, askingOf(id)]));
  const [first] = askings.values();
  if (!first) throw new Error('askers of no organisation');
  const sources = sourcesOfMany({ ...first, organisationIds });
  return (id) => {
    const asking = askings.get(id);
    if (!asking) throw new Error('an organisation that is not among those asked of');
    const { entries, kept } = sources(id);
    return askerFor(asking, rolledUpSource(asking, entries, kept));
  };
}

/** The same entries without conditions, where there is one: what is left of them must not be few either. */
export function wholeOf(asked: Asked | null): Asked | null {
  return asked && asked.measure === 'count' && asked.where.length > 0 ? { ...asked, where: [] } : null;
}
