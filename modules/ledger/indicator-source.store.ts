import { type RawBuilder, sql } from 'kysely';
import type { Asked, Source } from '../../engines/indicators/evaluate.ts';
import type { Condition } from '../../engines/indicators/expression.ts';
import type { Period } from '../../engines/indicators/periods.ts';
import { type ReadDb, tables } from '../../platform/db/database.ts';
import { tellsPersons } from './entries.rules.ts';
import type { NodeScope } from './indicators.policy.ts';
import type { FigureScope } from './ledger.policy.ts';
import type { LedgerTables } from './ledger.tables.ts';

const table = tables<LedgerTables>;

/** The ledger as indicators ask it: whose entries, and what is known of them elsewhere. */
export interface Asking {
  readonly db: ReadDb;
  readonly scope: NodeScope;
  /** Protected needs, of which no category is told. */
  readonly hidden: readonly string[];
  /** The codes that a category stands for: itself, what lies under it, what was merged into them. */
  readonly codesOf: (category: string) => readonly string[];
  /** The same as nodes of the roll-up; null where no sums of it are what the caller sees. */
  readonly nodes: FigureScope | null;
  /** The present instant: what is asked of an earlier one only the entries tell. */
  readonly now: Date;
}

/** What became of a matter: told to whoever received it as well as to whoever led it. */
export const ofBoth: readonly string[] = ['confirmed', 'not_accepted', 'unconfirmed', 'reopened'];

export const monthNumber = (month: string) => Number(month.replace('-', ''));

/** Entries, with corrections, that the ledger knew of at an instant. */
function within({ db, scope }: Asking, { from, to }: Period, asOf: Date) {
  const { organisationId: own, areas } = scope.rows;
  const inTime = table(db)
    .selectFrom('ledger.entry')
    .where('month', '>=', monthNumber(from))
    .where('month', '<=', monthNumber(to))
    .where('recorded_at', '<=', asOf);
  const here = areas === 'city' ? inTime : inTime.where('area_id', 'in', [...areas]);
  if (own === null) return here;
  return here.where(({ eb, or, and, selectFrom }) =>
    or([
      sql<boolean>`(not shared and organisation_id = ${own}::uuid)`,
      sql<boolean>`(shared and exists (${partOf(own)}))`,
      and([
        eb('kind', 'in', [...ofBoth]),
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

/** An organisation's part of what several did together, in millionths. */
function partOf(organisationId: string) {
  return sql`select part.share from ledger.entry_share part where part.city_id = entry.city_id
    and part.happening_number = entry.happening_number and part.line = entry.line
    and part.organisation_id = ${organisationId}::uuid`;
}

/** Of entries that nothing took back at that instant. */
export function stands(asOf: Date) {
  return sql<boolean>`entry.counts = 1 and not exists (select from ledger.entry back
    where back.city_id = entry.city_id and back.corrects_number = entry.happening_number
    and back.corrects_line = entry.line and back.counts = -1 and back.recorded_at <= ${asOf})`;
}

/** The amount of an entry, of joint work the organisation's own part. */
function amountSql({ scope }: Asking) {
  const own = scope.rows.organisationId;
  if (own === null) return sql`quantity`;
  return sql`quantity * coalesce((${partOf(own)}), 1000000)::numeric / 1000000`;
}

/** The value of a facet of an entry, as a text or null; groups are several and stand in their own column. */
function facetSql({ hidden }: Pick<Asking, 'hidden'>, facet: string): RawBuilder<string | null> {
  switch (facet) {
    case 'outcome':
    case 'grade':
      return sql`outcome`;
    case 'category':
      return sql`case when record_id = any(${[...hidden]}::uuid[]) then null else category_code end`;
    case 'service':
      return sql`case when record_id = any(${[...hidden]}::uuid[]) then null else service_id::text end`;
    case 'brand':
      return sql`brand`;
    case 'via':
      return sql`via`;
    case 'in_time':
      return sql`case when in_time then 'yes' when not in_time then 'no' end`;
    case 'imported':
      return sql`case when import_id is null then 'no' else 'yes' end`;
    case 'basis':
      return sql`basis`;
    default:
      throw new Error(`entries tell no ${facet}`);
  }
}

const facets = ['outcome', 'category', 'service', 'brand', 'via', 'in_time', 'imported', 'basis'] as const;

export function valuesOf(asking: Pick<Asking, 'codesOf'>, { facet, values }: Condition): readonly string[] {
  return facet === 'category' ? values.flatMap(asking.codesOf) : values;
}

export function fits(asking: Pick<Asking, 'codesOf' | 'hidden'>, condition: Condition): RawBuilder<boolean> {
  const values = sql`${[...valuesOf(asking, condition)]}::text[]`;
  if (condition.facet === 'group') {
    const of = sql<boolean>`coalesce(groups && ${values}, false)`;
    return condition.test === 'is' ? of : sql<boolean>`not ${of}`;
  }
  const value = facetSql(asking, condition.facet);
  if (condition.test === 'is') return sql<boolean>`(${value}) = any(${values})`;
  return sql<boolean>`((${value}) is null or (${value}) <> all(${values}))`;
}

/** The entries that a question is about, corrections among them. */
export function chosen(asking: Asking, { kinds, where, period, asOf }: Asked) {
  let query = within(asking, period, asOf).where('kind', 'in', [...kinds]);
  for (const condition of where) query = query.where(fits(asking, condition));
  return query;
}

interface Tally {
  readonly kind: string;
  readonly count: bigint;
  /** To the millionth of a joint amount. */
  readonly amount: bigint;
  readonly groups: readonly string[] | null;
  readonly [facet: string]: string | bigint | readonly string[] | null;
}

/** All entries of a period by everything that can be asked: each count is then read off, however many there are. */
async function tallies(asking: Asking, period: Period, asOf: Date): Promise<Tally[]> {
  const parts = facets.map((facet) => facetSql(asking, facet).as(facet));
  const rows = await within(asking, period, asOf)
    .select([
      'kind',
      sql<string>`sum(counts)`.as('count'),
      sql<string>`round(sum(${amountSql(asking)}) * 1000000)`.as('amount'),
      'groups',
      ...parts,
    ])
    // By the name of the column where its value is computed: parameters make two like expressions unlike.
    .groupBy(['kind', 'groups', ...facets.map((facet) => sql.ref(facet))])
    .execute();
  return rows.map((row) => ({ ...row, count: BigInt(row.count), amount: BigInt(row.amount) }));
}

function read(asking: Asking, all: readonly Tally[], { kinds, where }: Asked) {
  const tests = where.map((condition) => {
    const wanted = new Set(valuesOf(asking, condition));
    const facet = condition.facet === 'grade' ? 'outcome' : condition.facet;
    const told = (tally: Tally) => (facet === 'group' ? (tally.groups ?? []) : [String(tally[facet] ?? '')]);
    return (tally: Tally) => told(tally).some((one) => wanted.has(one)) === (condition.test === 'is');
  });
  const found = all.filter((tally) => kinds.includes(tally.kind) && tests.every((test) => test(tally)));
  const sum = (of: (tally: Tally) => bigint) => found.reduce((total, tally) => total + of(tally), 0n);
  // Half of the unit and more is the next one; what was done together is known in parts of it.
  const amount = (sum((tally) => tally.amount) + 500_000n) / 1_000_000n;
  return { count: sum(({ count }) => count), amount };
}

/** Facets of needs that are told of no protected one. */
export const hiddenFacets = { category: 'category_code', service: 'service_id' } as const;

export interface HiddenSum {
  readonly kind: string;
  readonly value: string;
  readonly count: bigint;
  readonly amount: bigint;
}

/** Of protected needs alone, by kind and what is told of none of them. */
export async function listHiddenValues(
  asking: Asking,
  facet: keyof typeof hiddenFacets,
  period: Period,
  asOf: Date,
): Promise<HiddenSum[]> {
  const column = hiddenFacets[facet];
  const rows = await within(asking, period, asOf)
    .where(sql<boolean>`record_id = any(${[...asking.hidden]}::uuid[])`)
    .where(column, 'is not', null)
    .select([
      'kind',
      sql<string>`${sql.ref(column)}::text`.as('value'),
      sql<string>`sum(counts)`.as('count'),
      sql<string>`round(sum(${amountSql(asking)}) * 1000000)`.as('amount'),
    ])
    .groupBy(['kind', column])
    .execute();
  return rows.map((row) => ({ ...row, count: BigInt(row.count), amount: BigInt(row.amount) }));
}

/**
 * Persons of the matters: matters of one person count once, those who left no name are a number of the matter, and
 * whose an imported matter was nobody knows.
 */
async function countPersons(asking: Asking, asked: Asked): Promise<bigint> {
  const served = chosen(asking, asked)
    .where('record_kind', '=', 'need')
    .where(stands(asked.asOf))
    .select('record_id')
    .distinct();
  const row = await table(asking.db)
    .selectFrom(served.as('served'))
    .innerJoin('ledger.entry as first', (join) =>
      join
        .onRef('first.record_id', '=', 'served.record_id')
        .on('first.kind', 'in', [...tellsPersons])
        .on('first.record_kind', '=', 'need')
        .on('first.recorded_at', '<=', asked.asOf),
    )
    .crossJoinLateral(
      // The one who is known, and those who came along.
      sql<{ nth: number }>`generate_series(0, coalesce(first.others, 0))`.as<'came'>(sql`came(nth)`),
    )
    .select(
      sql<string>`count(distinct (case when nth = 0 then coalesce(first.person_id, first.record_id) else first.record_id end, nth))`.as(
        'persons',
      ),
    )
    .executeTakeFirstOrThrow();
  return BigInt(row.persons);
}

async function countDistinct(asking: Asking, asked: Asked): Promise<bigint> {
  if (asked.what === 'persons') return countPersons(asking, asked);
  const column = asked.what === 'organisations' ? 'organisation_id' : 'area_id';
  const row = await chosen(asking, asked)
    .where(stands(asked.asOf))
    .select(({ fn }) => fn.count<string>(column).distinct().as('count'))
    .executeTakeFirstOrThrow();
  return BigInt(row.count);
}

/** Whether the city had anything on record in a period that still stood at that instant, whoever did it and wherever. */
export async function hasRecords(db: ReadDb, { from, to }: Period, asOf: Date): Promise<boolean> {
  const found = await table(db)
    .selectFrom('ledger.entry')
    .where('month', '>=', monthNumber(from))
    .where('month', '<=', monthNumber(to))
    .where('recorded_at', '<=', asOf)
    .where(stands(asOf))
    .select('kind')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** What of a ledger its entries tell: base populations stand apart, and whether there are records, in time. */
export type LedgerSource = Omit<Source, 'base' | 'records'>;

/** Everything but base populations. Counts of one period are read once, however many indicators ask for them. */
export function ledgerSource(asking: Asking): LedgerSource {
  const known = new Map<string, Promise<Tally[]>>();
  const talliesOf = ({ period, asOf }: Asked) => {
    const key = `${period.from} ${period.to} ${asOf.getTime()}`;
    const found = known.get(key) ?? tallies(asking, period, asOf);
    known.set(key, found);
    return found;
  };
  const counted = async (asked: Asked) => read(asking, await talliesOf(asked), asked);
  return {
    count: async (asked) => (await counted(asked)).count,
    sum: async (asked) => {
      const { amount, count } = await counted(asked);
      return { value: amount, entries: count };
    },
    distinct: (asked) => countDistinct(asking, asked),
    median: async (asked) => {
      const row = await chosen(asking, asked)
        .where('days', 'is not', null)
        .where(stands(asked.asOf))
        .select(({ fn }) => [
          fn.countAll<string>().as('entries'),
          sql<number | null>`percentile_disc(0.5) within group (order by days)`.as('low'),
          sql<number | null>`percentile_disc(0.5) within group (order by days desc)`.as('high'),
        ])
        .executeTakeFirstOrThrow();
      const [low, high] = [BigInt(row.low ?? 0), BigInt(row.high ?? 0)];
      return { low, high, entries: BigInt(row.entries) };
    },
  };
}
