import { addDays, type Day, instantOf, localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listAreaIdsWithin, listAreas } from '../../places/places.public.ts';
import type { Unmet, UnmetEntry } from '../contract/unmet.ts';
import { listProtected } from '../store/protect.ts';
import * as store from '../store/unmet.ts';
import { readsExact, unmetScopeOf } from '../unmet.policy.ts';
import { shownTo, type UnmetReason } from '../unmet.rules.ts';
import { namesOf } from './names.ts';

const pageSize = 50;
/** About three months. */
const usualDays = 91;

interface Asked {
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

/** The township an area lies in, or the area itself where it is wider than one. */
async function townshipsOf(ctx: ReadContext): Promise<(area: string | null) => string | null> {
  const areas = new Map((await listAreas(ctx.db)).map((area) => [area.id, area]));
  const upwards = (id: string | null): string[] => {
    const parent = id === null ? undefined : areas.get(id);
    return parent ? [...upwards(parent.parentId), parent.id] : [];
  };
  return (area) => upwards(area)[townshipDepth] ?? area;
}

async function withinOf(ctx: ReadContext, { area, row }: Asked): Promise<store.UnmetFilter['within']> {
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

async function filterOf(ctx: ReadContext, asked: Asked) {
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

/** What had no answer, by category, group and area. A leader reads no number below five. */
export async function getUnmet(ctx: ReadContext, asked: Asked): Promise<Unmet> {
  const scope = unmetScopeOf(ctx.actor);
  const { names, filter, from, until } = await filterOf(ctx, asked);
  const exact = readsExact(ctx.actor);
  const township = await townshipsOf(ctx);
  const cells = rolledUp(await store.countUnmet(ctx.db, scope, filter), township);
  const { within: _w, categories: _c, group: _g, ...whole } = filter;
  const all = rolledUp(await store.countUnmet(ctx.db, scope, whole), township);
  const total = await store.countUnmetNeeds(ctx.db, scope, filter);
  const everywhere = { from: filter.from, to: filter.to, open: filter.open };
  const every = await store.countUnmetNeeds(ctx.db, scope, { ...everywhere, hidden: [] });
  const told = await store.countUnmetNeeds(ctx.db, scope, { ...everywhere, hidden: filter.hidden });
  const kept = <T>(found: (T | null)[]): T[] => found.filter((one) => one !== null);
  return {
    ...{ from, until },
    total: { opened: shownTo(exact, total.opened), open: shownTo(exact, total.open) },
    protected: shownTo(exact, every.opened - told.opened),
    rows: cells.map(({ category, group, area, opened, open }) => ({
      category: names.category(category),
      group,
      area: names.place(area),
      opened: shownTo(exact, opened),
      open: shownTo(exact, open),
    })),
    areas: kept([...new Set(all.map(({ area }) => area))].map((area) => names.place(area))),
    categories: kept([...new Set(all.map(({ category }) => category))].map((code) => names.category(code))),
    groups: kept([...new Set(all.map(({ group }) => group))]),
  };
}

/** The entries behind a number: category, place, reason and time. */
export async function getUnmetEntries(
  ctx: ReadContext,
  { page, ...asked }: Asked & { page: number },
): Promise<{ few: boolean; entries: UnmetEntry[]; total: number; pageSize: number }> {
  const scope = unmetScopeOf(ctx.actor);
  const { names, filter } = await filterOf(ctx, asked);
  const { opened } = await store.countUnmetNeeds(ctx.db, scope, filter);
  if (shownTo(readsExact(ctx.actor), opened) === null) return { few: true, entries: [], total: 0, pageSize };
  const { rows, total } = await store.listUnmet(ctx.db, scope, filter, {
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const entries = rows.map((row) => ({
    needId: row.need_id,
    why: row.why as UnmetReason,
    times: row.times,
    category: names.category(row.category_code),
    area: names.place(row.area_id),
    groups: row.groups,
    organisation: row.organisation_id === null ? null : names.organisation(row.organisation_id).shortName,
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
  }));
  return { few: false, entries, total, pageSize };
}
