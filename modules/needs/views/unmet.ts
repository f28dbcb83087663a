import { addDays, type Day, instantOf, localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Unmet, UnmetEntry } from '../contract/unmet.ts';
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
  readonly open: boolean;
}

async function filterOf(ctx: ReadContext, asked: Asked) {
  const { zone } = ctx.city;
  const { day: today } = localTime(ctx.now, zone);
  const until = asked.until ?? today;
  const from = asked.from ?? addDays(until, -usualDays);
  const names = await namesOf(ctx);
  const { area, category, group, open } = asked;
  const filter: store.UnmetFilter = {
    from: instantOf(from, '00:00', zone),
    to: instantOf(addDays(until, 1), '00:00', zone),
    ...{ area, group, open },
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
  const cells = await store.countUnmet(ctx.db, scope, filter);
  const { area: _a, categories: _c, group: _g, ...whole } = filter;
  const all = await store.countUnmet(ctx.db, scope, whole);
  const total = await store.countUnmetNeeds(ctx.db, scope, filter);
  const kept = <T>(found: (T | null)[]): T[] => found.filter((one) => one !== null);
  return {
    ...{ from, until },
    total: { opened: shownTo(exact, total.opened), open: shownTo(exact, total.open) },
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
