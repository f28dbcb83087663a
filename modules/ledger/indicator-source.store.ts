import { type RawBuilder, sql } from 'kysely';
import { monthBounds } from '../../base/time.ts';
import type { Asked, Source } from '../../engines/indicators/evaluate.ts';
import type { Condition } from '../../engines/indicators/expression.ts';
import type { Period } from '../../engines/indicators/periods.ts';
import { type ReadDb, tables } from '../../platform/db/database.ts';
import type { NodeScope } from './indicators.policy.ts';
import type { Entry } from './ledger.policy.ts';
import type { LedgerTables } from './ledger.tables.ts';

const table = tables<LedgerTables>;

/** The ledger as indicators ask it: whose entries, and what is known of them elsewhere. */
export interface Asking {
  readonly db: ReadDb;
  readonly scope: NodeScope;
  readonly zone: string;
  /** Protected needs, of which no category is told. */
  readonly hidden: readonly string[];
  /** The codes that a category stands for: itself, what lies under it, what was merged into them. */
  readonly codesOf: (category: string) => readonly string[];
}

/** What became of a matter: told to whoever received it as well as to whoever led it. */
const ofBoth = ['confirmed', 'not_accepted', 'unconfirmed', 'reopened'];

function within({ db, scope, zone }: Asking, { from, to }: Period, asOf: Date) {
  const { organisationId: own, areas } = scope.rows;
  const inTime = table(db)
    .selectFrom('ledger.entry')
    .where('at', '>=', monthBounds(from, zone).from)
    .where('at', '<', monthBounds(to, zone).to)
    .where('at', '<=', asOf)
    .where('withdrawn_number', 'is', null);
  const here = areas === 'city' ? inTime : inTime.where('area_id', 'in', [...areas]);
  if (own === null) return here;
  return here.where(({ eb, or, and, selectFrom }) =>
    or([
      eb('organisation_id', '=', own),
      and([
        eb('kind', 'in', ofBoth),
        eb(
          'need_id',
          'in',
          selectFrom('ledger.entry as came')
            .select('came.need_id')
            .where('came.kind', '=', 'received')
            .where('came.organisation_id', '=', own),
        ),
      ]),
    ]),
  );
}

/** The value of a facet of an entry, as a text or null. */
function facetSql({ hidden }: Asking, facet: string): RawBuilder<string | null> {
  switch (facet) {
    case 'outcome':
    case 'grade':
      return sql`outcome`;
    case 'category':
      return sql`case when need_id = any(${[...hidden]}::uuid[]) then null else category_code end`;
    case 'via':
      return sql`via`;
    case 'in_time':
      return sql`case when in_time then 'yes' when not in_time then 'no' end`;
    case 'imported':
      return sql`case when import_id is null then 'no' else 'yes' end`;
    default:
      throw new Error(`entries tell no ${facet}`);
  }
}

const facets = ['outcome', 'category', 'via', 'in_time', 'imported'] as const;

function valuesOf(asking: Asking, { facet, values }: Condition): readonly string[] {
  return facet === 'category' ? values.flatMap(asking.codesOf) : values;
}

function fits(asking: Asking, condition: Condition): RawBuilder<boolean> {
  const value = facetSql(asking, condition.facet);
  const values = sql`${[...valuesOf(asking, condition)]}::text[]`;
  if (condition.test === 'is') return sql<boolean>`(${value}) = any(${values})`;
  return sql<boolean>`((${value}) is null or (${value}) <> all(${values}))`;
}

function chosen(asking: Asking, { kinds, where, period, asOf }: Asked) {
  let query = within(asking, period, asOf).where('kind', 'in', [...kinds]);
  for (const condition of where) query = query.where(fits(asking, condition));
  return query;
}

interface Tally {
  readonly kind: string;
  readonly count: bigint;
  readonly [facet: string]: string | bigint | null;
}

/** All entries of a period by everything that can be asked: each count is then read off, however many there are. */
async function tallies(asking: Asking, period: Period, asOf: Date): Promise<Tally[]> {
  const parts = facets.map((facet) => facetSql(asking, facet).as(facet));
  const rows = await within(asking, period, asOf)
    .select(({ fn }) => ['kind', fn.countAll<string>().as('count'), ...parts])
    // By the name of the column where its value is computed: parameters make two like expressions unlike.
    .groupBy(['kind', 'outcome', 'via', 'in_time', sql.ref('category'), sql.ref('imported')])
    .execute();
  return rows.map((row) => ({ ...row, count: BigInt(row.count) }));
}

function read(asking: Asking, all: readonly Tally[], { kinds, where }: Asked): bigint {
  const tests = where.map((condition) => {
    const wanted = new Set(valuesOf(asking, condition));
    const facet = condition.facet === 'grade' ? 'outcome' : condition.facet;
    return (tally: Tally) => wanted.has(String(tally[facet] ?? '')) === (condition.test === 'is');
  });
  return all
    .filter((tally) => kinds.includes(tally.kind) && tests.every((test) => test(tally)))
    .reduce((sum, { count }) => sum + count, 0n);
}

/**
 * Persons of the matters: matters of one person count once, those who left no name are a number of the matter, and
 * whose an imported matter was nobody knows.
 */
async function countPersons(asking: Asking, asked: Asked): Promise<bigint> {
  const served = chosen(asking, asked).where('import_id', 'is', null).select('need_id').distinct();
  const row = await table(asking.db)
    .selectFrom(served.as('served'))
    .leftJoin('ledger.entry as first', (join) =>
      join.onRef('first.need_id', '=', 'served.need_id').on('first.kind', 'in', ['received', 'joined']),
    )
    .select(({ fn }) => [
      fn.count<string>(fn.coalesce('first.person_id', 'served.need_id')).distinct().as('persons'),
      fn.sum<string | null>('first.others').as('others'),
    ])
    .executeTakeFirstOrThrow();
  return BigInt(row.persons) + BigInt(row.others ?? 0);
}

async function countDistinct(asking: Asking, asked: Asked): Promise<bigint> {
  if (asked.what === 'persons') return countPersons(asking, asked);
  const column = asked.what === 'organisations' ? 'organisation_id' : 'area_id';
  const row = await chosen(asking, asked)
    .select(({ fn }) => fn.count<string>(column).distinct().as('count'))
    .executeTakeFirstOrThrow();
  return BigInt(row.count);
}

/** Everything but base populations. Counts of one period are read once, however many indicators ask for them. */
export function ledgerSource(asking: Asking): Omit<Source, 'base'> {
  const known = new Map<string, Promise<Tally[]>>();
  const talliesOf = ({ period, asOf }: Asked) => {
    const key = `${period.from} ${period.to} ${asOf.getTime()}`;
    const found = known.get(key) ?? tallies(asking, period, asOf);
    known.set(key, found);
    return found;
  };
  const count = async (asked: Asked) => read(asking, await talliesOf(asked), asked);
  return {
    count,
    // Every entry that carries a quantity today is one of it: an answer is one service to one person.
    sum: async (asked) => {
      const entries = await count(asked);
      return { value: entries, entries };
    },
    distinct: (asked) => countDistinct(asking, asked),
    median: async (asked) => {
      const row = await chosen(asking, asked)
        .where('days', 'is not', null)
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

/** The entries that a number counts, newest first, how many there are in all, and how many are of protected needs. */
export async function listAsked(
  asking: Asking,
  asked: Asked,
  page: { limit: number; offset: number },
): Promise<{ entries: Entry[]; total: number; hidden: number }> {
  const query = chosen(asking, asked);
  const shown = sql<boolean>`need_id <> all(${[...asking.hidden]}::uuid[])`;
  const counted = await query
    .select(({ fn }) => [
      fn.countAll<string>().as('total'),
      fn.countAll<string>().filterWhere(shown).as('shown'),
    ])
    .executeTakeFirstOrThrow();
  const entries = await query
    .where(shown)
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('happening_number', 'desc')
    .orderBy('need_id')
    .orderBy('kind')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const total = Number(counted.total);
  return { entries, total, hidden: total - Number(counted.shown) };
}
