import { sql } from 'kysely';
import { type ReadDb, tables } from '../../../platform/db/database.ts';
import type { Entry } from '../entries.rules.ts';
import type { EntryScope } from '../ledger.policy.ts';
import type { Counts } from '../ledger.rules.ts';
import type { LedgerTables } from '../ledger.tables.ts';

const table = tables<LedgerTables>;

export interface Period {
  readonly from: Date;
  readonly to: Date;
  /** What was recorded until then; all that is there where null. */
  readonly asOf: Date | null;
}

/** What became of a matter: told to whoever received it as well as to whoever led it. */
const ofBoth = ['confirmed', 'not_accepted', 'unconfirmed', 'reopened'];

function within(db: ReadDb, { rows }: EntryScope, { from, to, asOf }: Period) {
  let query = table(db).selectFrom('ledger.entry').where('at', '>=', from).where('at', '<', to);
  // Never beyond the months by which they are found, whichever zone the city has.
  const month = (at: Date, days: number) => {
    const day = new Date(at.getTime() + days * 86_400_000);
    return day.getUTCFullYear() * 100 + day.getUTCMonth() + 1;
  };
  query = query.where('month', '>=', month(from, -2)).where('month', '<=', month(to, 2));
  if (asOf !== null) query = query.where('recorded_at', '<=', asOf);
  const own = rows.organisationId;
  if (own !== null) {
    return query.where(({ eb, or, and, selectFrom }) =>
      or([
        eb('organisation_id', '=', own),
        and([
          eb('kind', 'in', ofBoth),
          eb(
            'record_id',
            'in',
            selectFrom('ledger.entry as came')
              .select('came.record_id')
              .where('came.kind', '=', 'received')
              .where('came.organisation_id', '=', own),
          ),
        ]),
      ]),
    );
  }
  return rows.areas === 'city' ? query : query.where('area_id', 'in', [...rows.areas]);
}

/** Of entries that nothing took back, at the instant that is asked about. */
function stands({ asOf }: Period) {
  const known = asOf === null ? sql`` : sql` and back.recorded_at <= ${asOf}`;
  return sql<boolean>`entry.counts = 1 and not exists (select from ledger.entry back
    where back.city_id = entry.city_id and back.corrects_number = entry.happening_number
    and back.corrects_line = entry.line and back.counts = -1${known})`;
}

export interface CountedKind {
  readonly kind: string;
  readonly facet: '' | 'outcome' | 'in_time';
  readonly value: string;
  readonly count: number;
  /** How many of them were imported. */
  readonly imported: number;
  /** Recorded when the month was over: new ones, and corrections. */
  readonly late: number;
  readonly corrected: number;
}

/** Numbers of entries of a period by kind, and within a kind by outcome and by in time. */
export async function countByKind(db: ReadDb, scope: EntryScope, period: Period): Promise<CountedKind[]> {
  const rows = await within(db, scope, period)
    .select(({ fn }) => [
      'kind',
      'outcome',
      'in_time',
      fn.sum<string>('counts').as('count'),
      fn
        .coalesce(fn.sum<string>('counts').filterWhere('import_id', 'is not', null), sql.lit(0))
        .as('imported'),
      sql<string>`coalesce(sum(counts) filter (where late and corrects_number is null), 0)`.as('late'),
      sql<string>`count(*) filter (where late and corrects_number is not null)`.as('corrected'),
    ])
    .groupBy(['kind', 'outcome', 'in_time'])
    .execute();
  return rows.flatMap(({ kind, outcome, in_time, ...sums }) => {
    const counted = {
      ...{ kind, count: Number(sums.count), imported: Number(sums.imported) },
      ...{ late: Number(sums.late), corrected: Number(sums.corrected) },
    };
    return [
      { ...counted, facet: '' as const, value: '' },
      ...(outcome === null ? [] : [{ ...counted, facet: 'outcome' as const, value: outcome }]),
      ...(in_time === null ? [] : [{ ...counted, facet: 'in_time' as const, value: String(in_time) }]),
    ];
  });
}

/** Numbers of entries of a period by kind, category and area; those of `hidden` needs stand apart. */
export async function countByPlace(
  db: ReadDb,
  scope: EntryScope,
  period: Period,
  kinds: readonly string[],
  hidden: readonly string[],
) {
  const isHidden = sql<boolean>`record_id = any(${[...hidden]}::uuid[])`;
  const rows = await within(db, scope, period)
    .select(({ fn }) => [
      'kind',
      'category_code',
      'area_id',
      isHidden.as('hidden'),
      fn.sum<string>('counts').as('count'),
    ])
    .where('kind', 'in', [...kinds])
    .groupBy(['kind', 'category_code', 'area_id', sql.ref('hidden')])
    .execute();
  return rows.map(({ kind, category_code, area_id, hidden: apart, count }) => ({
    ...{ kind, category: category_code, area: area_id, hidden: apart },
    count: Number(count),
  }));
}

/** Working days from said to confirmed, one for each confirmed need of the period. */
export async function listDays(db: ReadDb, scope: EntryScope, period: Period): Promise<number[]> {
  const rows = await within(db, scope, period)
    .select('days')
    .where('kind', '=', 'confirmed')
    .where('days', 'is not', null)
    .where(stands(period))
    .execute();
  return rows.map(({ days }) => days ?? 0);
}

/** The entries a figure counts, newest first, how many there are in all, and how many of them are `hidden` needs. */
export async function listEntries(
  db: ReadDb,
  scope: EntryScope,
  period: Period,
  counts: Counts,
  { hidden, ...page }: { limit: number; offset: number; hidden: readonly string[] },
): Promise<{ entries: Entry[]; total: number; hidden: number }> {
  let query = within(db, scope, period).where('kind', '=', counts.kind).where(stands(period));
  if (counts.outcome !== undefined) query = query.where('outcome', '=', counts.outcome);
  if (counts.inTime !== undefined) query = query.where('in_time', '=', counts.inTime);
  const shown = sql<boolean>`record_id <> all(${[...hidden]}::uuid[])`;
  const counted = await query
    .select(({ fn }) => [
      fn.countAll<string>().as('total'),
      fn.countAll<string>().filterWhere(shown).as('shown'),
    ])
    .executeTakeFirstOrThrow();
  const total = Number(counted.total);
  const entries = await query
    .where(shown)
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('happening_number', 'desc')
    .orderBy('record_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { entries, total, hidden: total - Number(counted.shown) };
}
