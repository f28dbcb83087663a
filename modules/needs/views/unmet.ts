import { addDays, type Day, instantOf, localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { listAreaIdsWithin, listAreas } from '../../places/places.public.ts';
import type { Unmet, UnmetEntry } from '../contract/unmet.ts';
import { listProtected } from '../store/protect.ts';
import * as store from '../store/unmet.ts';
import { readsExact, unmetScopeOf } from '../unmet.policy.ts';
import { shownTo, tellable, type UnmetReason } from '../unmet.rules.ts';
import { type Names, namesOf } from './names.ts';

const pageSize = 50;
/** About three months. */
const usualDays = 91;

export interface AskedUnmet {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly area?: string | undefined;
  readonly category?: string | undefined;
  readonly group?: string | undefined;
  readonly row: boolean;
  readonly open: boolean;
}

/** Counties have townships, these have villages: a table by village would tell of single persons. */
const townshipDepth = 2;

/** From the city down to an area. */
async function waysOf(ctx: ReadContext): Promise<(area: string | null) => string[]> {
  const areas = new Map((await listAreas(ctx.db)).map((area) => [area.id, area]));
  const way = (id: string | null): string[] => {
    const found = id === null ? undefined : areas.get(id);
    return found ? [...way(found.parentId), found.id] : [];
  };
  return way;
}

/** The township an area lies in, or the area itself where it is wider than one. */
async function townshipsOf(ctx: ReadContext): Promise<(area: string | null) => string | null> {
  const way = await waysOf(ctx);
  return (area) => way(area)[townshipDepth] ?? area;
}

const everything = '*';
const nothing = 'none';
const asRow = (one: string | null) => `row ${one ?? nothing}`;

interface Told {
  /** The whole of what a filter leaves. */
  sum(what: 'opened' | 'open', filter: AskedUnmet): boolean;
  row(what: 'opened' | 'open', cell: store.UnmetCell): boolean;
}

/** What of the list is told to the caller, whatever they filter by. */
async function toldOf(ctx: ReadContext, cells: readonly store.UnmetCell[], names: Names): Promise<Told> {
  if (readsExact(ctx.actor)) return { sum: () => true, row: () => true };
  const way = await waysOf(ctx);
  const counts = (what: 'opened' | 'open') =>
    cells.map(({ category, group, area, ...numbers }) => ({
      category: [everything, names.firstCategory(category) ?? nothing, asRow(category)],
      group: [everything, group ?? nothing],
      area: [everything, ...(area === null ? [nothing] : way(area)), asRow(area)],
      count: numbers[what],
    }));
  const tells = { opened: tellable(counts('opened')), open: tellable(counts('open')) };
  const isWide = (category: string) =>
    category === everything || category === nothing || names.firstCategory(category) === category;
  return {
    sum: (what, { category = everything, group = everything, area = everything, row }) =>
      tells[what]({
        category: isWide(category) ? category : asRow(category),
        group,
        area: row && area !== everything ? asRow(area) : area,
      }),
    row: (what, { category, group, area }) =>
      tells[what]({ category: asRow(category), group: group ?? nothing, area: asRow(area) }),
  };
}

/** As asked; of a village, whoever sees no words reads no more than of its township. */
async function askedBy(ctx: ReadContext, asked: AskedUnmet): Promise<AskedUnmet> {
  if (readsExact(ctx.actor) || asked.area === undefined || asked.area === nothing) return asked;
  const township = await townshipsOf(ctx);
  return { ...asked, area: township(asked.area) ?? asked.area };
}

async function withinOf(ctx: ReadContext, { area, row }: AskedUnmet): Promise<store.UnmetFilter['within']> {
  if (area === undefined || area === 'none') return area;
  if (!row) return listAreaIdsWithin(ctx.db, [area]);
  const township = await townshipsOf(ctx);
  const areas = await listAreas(ctx.db);
  return areas.filter(({ id }) => township(id) === area).map(({ id }) => id);
}

/** The same cells with villages put together; a need lies in one place, so the numbers add up. */
function rolledUp(
  cells: readonly store.UnmetCell[],
  township: (area: string | null) => string | null,
): store.UnmetCell[] {
  const found = new Map<string, store.UnmetCell>();
  for (const cell of cells) {
    const area = township(cell.area);
    const key = JSON.stringify([cell.category, cell.group, area]);
    const { opened = 0, open = 0 } = found.get(key) ?? {};
    found.set(key, { ...cell, area, opened: opened + cell.opened, open: open + cell.open });
  }
  return [...found.values()].toSorted((a, b) => b.opened - a.opened);
}

/** The same time, everywhere and of everything. */
function wholeOf({ within: _w, categories: _c, group: _g, ...whole }: store.UnmetFilter): store.UnmetFilter {
  return whole;
}

async function filterOf(ctx: ReadContext, asked: AskedUnmet) {
  const { zone } = ctx.city;
  const { day: today } = localTime(ctx.now, zone);
  const until = asked.until ?? today;
  const from = asked.from ?? addDays(until, -usualDays);
  const names = await namesOf(ctx);
  const { category, group, open } = asked;
  const filter: store.UnmetFilter = {
    from: instantOf(from, '00:00', zone),
    to: instantOf(addDays(until, 1), '00:00', zone),
    ...{ group, open },
    // Of protected needs nobody reads here what they were about, or where.
    hidden: await listProtected(ctx.db),
    within: await withinOf(ctx, asked),
    categories:
      category === undefined ? undefined : category === 'none' ? [''] : names.categoriesUnder(category),
  };
  return { names, filter, from, until };
}

/** What had no answer, by category, group and area. A leader reads no number below five, and none that tells one. */
export async function getUnmet(ctx: ReadContext, given: AskedUnmet): Promise<Unmet> {
  const scope = unmetScopeOf(ctx.actor);
  const asked = await askedBy(ctx, given);
  const { names, filter, from, until } = await filterOf(ctx, asked);
  const exact = readsExact(ctx.actor);
  const township = await townshipsOf(ctx);
  const cells = rolledUp(await store.countUnmet(ctx.db, scope, filter), township);
  const all = rolledUp(await store.countUnmet(ctx.db, scope, wholeOf(filter)), township);
  const told = await toldOf(ctx, all, names);
  const total = await store.countUnmetNeeds(ctx.db, scope, filter);
  const everywhere = { from: filter.from, to: filter.to, open: filter.open };
  const every = await store.countUnmetNeeds(ctx.db, scope, { ...everywhere, hidden: [] });
  const shown = await store.countUnmetNeeds(ctx.db, scope, { ...everywhere, hidden: filter.hidden });
  const kept = <T>(found: (T | null)[]): T[] => found.filter((one) => one !== null);
  const sum = (what: 'opened' | 'open') => (told.sum(what, asked) ? shownTo(exact, total[what]) : null);
  const number = (what: 'opened' | 'open', cell: store.UnmetCell) =>
    cell[what] === 0 || told.row(what, cell) ? cell[what] : null;
  return {
    ...{ from, until },
    total: { opened: sum('opened'), open: sum('open') },
    protected: shownTo(exact, every.opened - shown.opened),
    rows: cells
      .map((cell) => ({
        category: names.category(cell.category),
        group: cell.group,
        area: names.place(cell.area),
        opened: number('opened', cell),
        open: number('open', cell),
      }))
      // Where a line stands would tell how many it counts.
      .toSorted((a, b) => Number(a.opened === null) - Number(b.opened === null) || inOrder(a, b)),
    areas: kept([...new Set(all.map(({ area }) => area))].map((area) => names.place(area))),
    categories: kept([...new Set(all.map(({ category }) => category))].map((code) => names.category(code))),
    groups: kept([...new Set(all.map(({ group }) => group))]),
  };
}

/** Of lines that are not told, by what they are of; of others as they come. */
function inOrder(a: Unmet['rows'][number], b: Unmet['rows'][number]): number {
  const place = ({ category, group, area }: typeof a) => `${category?.code} ${group} ${area?.id}`;
  return a.opened === null ? place(a).localeCompare(place(b)) : 0;
}

/**
 * The entries behind a number: category, place, reason and time. To a leader whatever could be counted from them up to
 * a number that is not told stays out.
 */
export async function listUnmetEntries(
  ctx: ReadContext,
  given: AskedUnmet,
  window: Window,
): Promise<{ few: boolean; entries: UnmetEntry[]; total: number }> {
  const scope = unmetScopeOf(ctx.actor);
  const asked = await askedBy(ctx, given);
  const { names, filter } = await filterOf(ctx, asked);
  const { opened } = await store.countUnmetNeeds(ctx.db, scope, filter);
  const exact = readsExact(ctx.actor);
  const township = await townshipsOf(ctx);
  const all = exact ? [] : rolledUp(await store.countUnmet(ctx.db, scope, wholeOf(filter)), township);
  const told = await toldOf(ctx, all, names);
  if (shownTo(exact, opened) === null || !told.sum('opened', asked))
    return { few: true, entries: [], total: 0 };
  const { rows, total } = await store.listUnmet(ctx.db, scope, filter, window);
  const entries = rows.map((row) => ({
    needId: row.need_id,
    why: row.why as UnmetReason,
    times: row.times,
    category: told.sum('opened', { ...asked, category: row.category_code ?? nothing })
      ? names.category(row.category_code)
      : null,
    area: exact ? names.place(row.area_id) : null,
    groups: exact ? row.groups : [],
    organisation:
      exact && row.organisation_id !== null ? names.organisation(row.organisation_id).shortName : null,
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
  }));
  return { few: false, entries, total };
}

/** One page of them. */
export async function getUnmetEntries(ctx: ReadContext, { page, ...asked }: AskedUnmet & { page: number }) {
  return { ...(await listUnmetEntries(ctx, asked, windowOf(page, pageSize))), pageSize };
}
