import { monthBounds } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { lagOf } from '../../platform/happenings/lag.ts';
import { listProtected } from '../needs/needs.public.ts';
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
  satisfactionOf,
} from './ledger.rules.ts';
import * as store from './ledger.store.ts';
import { publishable, publishFigures, publishParts } from './published.rules.ts';
import { tablesOf } from './tables.views.ts';

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

/**
 * The month's page. `complete` is whether the ledger has followed everything that happened by now. Whoever does not
 * read every number, and a document or sheet, gets figures as they are published.
 */
export async function getMonth(
  ctx: ReadContext,
  month: string,
  range: Range,
  exact: boolean = policy.readsExact(ctx.actor),
) {
  const scope = policy.scopeOf(ctx.actor, range);
  const { zone } = ctx.city;
  const period = monthBounds(month, zone);
  const now = await store.countByKind(ctx.db, scope, period);
  const last = await store.countByKind(ctx.db, scope, monthBounds(monthBefore(month), zone));
  const value = (key: FigureKey) => valueOf(now, key);
  const before = (key: FigureKey) => valueOf(last, key);
  const cells = exact ? value : publishFigures(figureKeys, value);
  const cellsBefore = exact ? before : publishFigures(figureKeys, before);
  const again = now
    .filter(({ kind, outcome }) => kind === 'no_basis_not_accepted' && outcome === 'reopened')
    .reduce((sum, { count }) => sum + count, 0);
  const persons = await store.countPersons(ctx.db, scope, period);
  const { answers, satisfied } = satisfactionOf(value);
  const told = (keys: readonly FigureKey[]) => keys.every((key) => typeof cells(key) === 'number');
  const dissatisfied = value('grade_2') + value('grade_1');
  const isToldApart = publishParts([answers - dissatisfied, dissatisfied]).every((one) => one !== 'few');
  return {
    month,
    range,
    asOf: ctx.now.toISOString(),
    complete: (await lagOf(ctx.db, [ledgerFollower.name])) === 0,
    figures: figureKeys.map((key) => ({
      key,
      value: cells(key),
      before: cellsBefore(key),
      imported: typeof cells(key) === 'number' ? valueOf(now, key, 'imported') : 0,
    })),
    closed: told(['confirmed', 'unconfirmed', 'reopened']) ? closedOf(value, again) : ('withheld' as const),
    satisfaction: {
      answers: exact ? answers : publishable(answers),
      satisfied: exact || isToldApart ? satisfied : null,
    },
    persons: exact ? persons : publishable(persons),
    medianDays: medianOf(await store.listDays(ctx.db, scope, period)),
    ...(await tablesOf(ctx, scope, period)),
  };
}

/** The records a figure is made of. None holds a resident's words, and protected needs are only counted. */
export async function listRecords(
  ctx: ReadContext,
  month: string,
  query: { range: Range; figure: FigureKey; page: number },
): Promise<{ few: boolean; records: LedgerRecord[]; total: number; hidden: number; pageSize: number }> {
  const scope = policy.scopeOf(ctx.actor, query.range);
  const period = monthBounds(month, ctx.city.zone);
  if (!policy.readsExact(ctx.actor)) {
    const now = await store.countByKind(ctx.db, scope, period);
    const cells = publishFigures(figureKeys, (key) => valueOf(now, key));
    if (typeof cells(query.figure) !== 'number') {
      return { few: true, records: [], total: 0, hidden: 0, pageSize };
    }
  }
  const { entries, total, hidden } = await store.listEntries(ctx.db, scope, period, countsOf[query.figure], {
    ...{ limit: pageSize, offset: (query.page - 1) * pageSize },
    hidden: await listProtected(ctx.db),
  });
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
  return { few: false, records, total, hidden, pageSize };
}
