import { monthBounds } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { lagOf } from '../../platform/happenings/lag.ts';
import { listOrganisations } from '../organisations/organisations.public.ts';
import { listAreas } from '../places/places.public.ts';
import { listCategories } from '../services/services.public.ts';
import type { LedgerRecord } from './ledger.contract.ts';
import { ledgerFollower } from './ledger.followers.ts';
import * as policy from './ledger.policy.ts';
import {
  closedOf,
  countsOf,
  type FigureKey,
  figureKeys,
  medianOf,
  monthBefore,
  publishable,
  satisfactionOf,
} from './ledger.rules.ts';
import * as store from './ledger.store.ts';

const pageSize = 50;

export type Range = 'city' | 'organisation';
type Counted = Awaited<ReturnType<typeof store.countByKind>>;

function valueOf(counted: Counted, key: FigureKey, what: 'count' | 'imported' = 'count'): number {
  const { kind, outcome, inTime } = countsOf[key];
  return counted
    .filter(
      (row) =>
        row.kind === kind &&
        (outcome === undefined || row.outcome === outcome) &&
        (inTime === undefined || row.inTime === inTime),
    )
    .reduce((sum, row) => sum + row[what], 0);
}

async function byCategory(ctx: ReadContext, scope: policy.EntryScope, period: store.Period) {
  const counted = await store.countByCategory(ctx.db, scope, period);
  const categories = await listCategories(ctx.db);
  return categories
    .filter(({ parentCode }) => parentCode === null)
    .map(({ code, name, nameEn }) => {
      const own = new Set(
        categories.filter((c) => c.code === code || c.parentCode === code).map((c) => c.code),
      );
      const count = (kind: string) =>
        counted
          .filter((row) => row.kind === kind && row.category !== null && own.has(row.category))
          .reduce((sum, row) => sum + row.count, 0);
      return {
        code,
        name,
        nameEn,
        received: publishable(count('received')),
        confirmed: publishable(count('confirmed')),
      };
    });
}

/** The month's page. `complete` is whether the ledger has followed everything that happened by now. */
export async function getMonth(ctx: ReadContext, month: string, range: Range) {
  const scope = policy.scopeOf(ctx.actor, range);
  const { zone } = ctx.city;
  const period = monthBounds(month, zone);
  const now = await store.countByKind(ctx.db, scope, period);
  const before = await store.countByKind(ctx.db, scope, monthBounds(monthBefore(month), zone));
  return {
    month,
    range,
    asOf: ctx.now.toISOString(),
    complete: (await lagOf(ctx.db, [ledgerFollower.name])) === 0,
    figures: figureKeys.map((key) => ({
      key,
      value: valueOf(now, key),
      before: valueOf(before, key),
      imported: valueOf(now, key, 'imported'),
    })),
    closed: closedOf((key) => valueOf(now, key)),
    satisfaction: satisfactionOf((key) => valueOf(now, key)),
    persons: await store.countPersons(ctx.db, scope, period),
    medianDays: medianOf(await store.listDays(ctx.db, scope, period)),
    byCategory: await byCategory(ctx, scope, period),
  };
}

/** The records a figure is made of. None holds a resident's words. */
export async function listRecords(
  ctx: ReadContext,
  month: string,
  query: { range: Range; figure: FigureKey; page: number },
): Promise<{ records: LedgerRecord[]; total: number; pageSize: number }> {
  const scope = policy.scopeOf(ctx.actor, query.range);
  const page = { limit: pageSize, offset: (query.page - 1) * pageSize };
  const period = monthBounds(month, ctx.city.zone);
  const { entries, total } = await store.listEntries(ctx.db, scope, period, countsOf[query.figure], page);
  const organisations = new Map(
    (await listOrganisations(ctx.db)).map(({ id, shortName }) => [id, { id, shortName }]),
  );
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  const categories = new Map(
    (await listCategories(ctx.db)).map(({ code, name, nameEn }) => [code, { code, name, nameEn }]),
  );
  const records = entries.map((entry) => ({
    needId: entry.need_id,
    at: entry.at.toISOString(),
    category: categories.get(entry.category_code ?? '') ?? null,
    organisation: organisations.get(entry.organisation_id ?? '') ?? null,
    area: areas.get(entry.area_id ?? '') ?? null,
    via: entry.via,
    outcome: entry.outcome,
    days: entry.days,
    imported: entry.import_id !== null,
  }));
  return { records, total, pageSize };
}
