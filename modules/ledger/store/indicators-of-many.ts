import { type RawBuilder, sql } from 'kysely';
import type { Asked } from '../../../engines/indicators/evaluate.ts';
import type { Period } from '../../../engines/indicators/periods.ts';
import { type ReadDb, runWritten, tables } from '../../../platform/db/database.ts';
import { tellsPersons } from '../entries.rules.ts';
import { type Kept, type KeptSum, keptSum, type SumRow } from '../indicator-rolled-up.store.ts';
import {
  type Asking,
  fits,
  type HiddenSum,
  hiddenFacets,
  type LedgerSource,
  monthNumber,
  ofBoth,
  stands,
} from '../indicator-source.store.ts';
import type { LedgerTables } from '../ledger.tables.ts';
import { countPersonsIn, type UnitedChunk, wholeId } from '../roll-up.rules.ts';
import { isRolledUp } from './entries.ts';
import { unitedChunks } from './persons.ts';

/** What several organisations of one place ask: as {@link Asking}, with `scope` and `nodes` of no matter which of them. */
export interface ManyAsking extends Asking {
  readonly organisationIds: readonly string[];
}

/** Per organisation; those of which there is nothing have no line. */
type OfEach<T> = ReadonlyMap<string, T>;

const select = async <T>(db: ReadDb, statement: RawBuilder<T>): Promise<T[]> =>
  (await statement.execute(tables<LedgerTables>(db))).rows;

/**
 * The entries of each of them with the millionths of joint work that are its part, once for every organisation that an
 * entry stands with: what it did alone, what it had a part in, and what became of matters that it received.
 */
function entriesOf(
  { organisationIds, scope }: ManyAsking,
  { from, to }: Period,
  asOf: Date,
  kinds: readonly string[] | null,
): RawBuilder<unknown> {
  const { areas } = scope.rows;
  const all = sql`${[...organisationIds]}::uuid[]`;
  const within = sql`entry.month between ${monthNumber(from)} and ${monthNumber(to)} and entry.recorded_at <= ${asOf}
    ${areas === 'city' ? sql`` : sql`and entry.area_id = any(${[...areas]}::uuid[])`}
    ${kinds === null ? sql`` : sql`and entry.kind = any(${[...kinds]}::text[])`}`;
  const part = sql`part.city_id = entry.city_id and part.happening_number = entry.happening_number and part.line = entry.line`;
  const own = sql`select entry.*, entry.organisation_id as member_id, 1000000 as part from ledger.entry
      where not entry.shared and entry.organisation_id = any(${all}) and ${within}
    union all select entry.*, part.organisation_id, part.share from ledger.entry
      join ledger.entry_share part on ${part} and part.organisation_id = any(${all})
      where entry.shared and ${within}`;
  if (kinds !== null && !kinds.some((kind) => ofBoth.includes(kind))) return own;
  return sql`${own}
    union all select entry.*, came.member_id, 1000000 from ledger.entry
      join (select distinct record_id, organisation_id as member_id from ledger.entry
        where kind = 'received' and organisation_id = any(${all})) came on came.record_id = entry.record_id
      where entry.kind = any(${[...ofBoth]}::text[]) and ${within}
        and (entry.shared or entry.organisation_id is distinct from came.member_id)
        and not (entry.shared and exists (select from ledger.entry_share part
          where ${part} and part.organisation_id = came.member_id))`;
}

function chosen(asking: ManyAsking, { kinds, where, period, asOf }: Asked, standing: boolean) {
  const conditions = where.map((condition) => sql`and ${fits(asking, condition)}`);
  return sql`(${entriesOf(asking, period, asOf, kinds)}) entry
    where true ${sql.join(conditions, sql` `)} ${standing ? sql`and ${stands(asOf)}` : sql``}`;
}

const amount = sql`round(sum(quantity * part::numeric / 1000000) * 1000000)`;

interface Tally {
  readonly kind: string;
  readonly count: bigint;
  /** To the millionth of a joint amount. */
  readonly amount: bigint;
}

async function tallies(asking: ManyAsking, asked: Asked): Promise<OfEach<Tally[]>> {
  const rows = await select(
    asking.db,
    sql<{ member: string; kind: string; count: string; amount: string }>`
      select member_id as member, kind, sum(counts) as count, ${amount} as amount
      from ${chosen(asking, asked, false)} group by member_id, kind`,
  );
  const told = rows.map((row) => ({ ...row, count: BigInt(row.count), amount: BigInt(row.amount) }));
  return Map.groupBy(told, ({ member }) => member);
}

/** What became of matters takes the longest to read, and a share of it is of several kinds: all of them are read at once. */
const readWith = (kinds: readonly string[]) =>
  kinds.every((kind) => ofBoth.includes(kind)) ? ofBoth : kinds;

/** As of one organisation: persons of the matters, each once for every organisation. */
async function persons(asking: ManyAsking, asked: Asked): Promise<OfEach<bigint>> {
  const rows = await select(
    asking.db,
    sql<{ member: string; persons: string }>`
      select served.member_id as member, count(distinct (
        case when nth = 0 then coalesce(first.person_id, first.record_id) else first.record_id end, nth)) as persons
      from (select distinct member_id, record_id from ${chosen(asking, asked, true)} and record_kind = 'need') served
      join ledger.entry first on first.record_id = served.record_id and first.kind = any(${[...tellsPersons]}::text[])
        and first.record_kind = 'need' and first.recorded_at <= ${asked.asOf}
      cross join lateral generate_series(0, coalesce(first.others, 0)) came (nth)
      group by served.member_id`,
  );
  return new Map(rows.map((row) => [row.member, BigInt(row.persons)] as const));
}

async function distinct(asking: ManyAsking, asked: Asked): Promise<OfEach<bigint>> {
  if (asked.what === 'persons') return persons(asking, asked);
  const column = sql.ref(asked.what === 'organisations' ? 'organisation_id' : 'area_id');
  const rows = await select(
    asking.db,
    sql<{ member: string; count: string }>`
      select member_id as member, count(distinct ${column}) as count
      from ${chosen(asking, asked, true)} group by member_id`,
  );
  return new Map(rows.map((row) => [row.member, BigInt(row.count)] as const));
}

type Middle = Awaited<ReturnType<LedgerSource['median']>>;

async function medians(asking: ManyAsking, asked: Asked): Promise<OfEach<Middle>> {
  const rows = await select(
    asking.db,
    sql<{ member: string; entries: string; low: number; high: number }>`
      select member_id as member, count(*) as entries,
        percentile_disc(0.5) within group (order by days) as low,
        percentile_disc(0.5) within group (order by days desc) as high
      from ${chosen(asking, asked, true)} and days is not null group by member_id`,
  );
  return new Map(
    rows.map(
      ({ member, entries, low, high }) =>
        [member, { low: BigInt(low), high: BigInt(high), entries: BigInt(entries) }] as const,
    ),
  );
}

/** Of protected needs alone, by kind and what is told of none of them. */
async function hiddenValues(
  asking: ManyAsking,
  facet: keyof typeof hiddenFacets,
  period: Period,
  asOf: Date,
): Promise<OfEach<HiddenSum[]>> {
  const column = sql.ref(hiddenFacets[facet]);
  const rows = await select(
    asking.db,
    sql<{ member: string; kind: string; value: string; count: string; amount: string }>`
      select member_id as member, kind, ${column}::text as value, sum(counts) as count, ${amount} as amount
      from (${entriesOf(asking, period, asOf, null)}) entry
      where record_id = any(${[...asking.hidden]}::uuid[]) and ${column} is not null
      group by member_id, kind, ${column}`,
  );
  const told = rows.map((row) => ({ ...row, count: BigInt(row.count), amount: BigInt(row.amount) }));
  return Map.groupBy(told, ({ member }) => member);
}

type Months = Pick<Asked, 'kinds' | 'period'>;

const nodeValues = ({ nodes, organisationIds }: ManyAsking, { kinds, period }: Months) => [
  ...[[...(nodes?.rows.areas ?? [wholeId])], [...organisationIds], [...kinds]],
  ...[monthNumber(period.from), monthNumber(period.to)],
];
const ofNodes = `area_id = any($1::uuid[]) and organisation_id = any($2::uuid[]) and kind = any($3::text[])
  and month between $4 and $5`;

async function keptSums(
  asking: ManyAsking,
  asked: Months,
  facets: readonly string[],
): Promise<OfEach<KeptSum[]>> {
  const rows = await runWritten<SumRow & { member: string }>(
    asking.db,
    `select organisation_id as member, kind, facet, value, sum(entries) as count, sum(imported) as imported,
       sum(share) as amount
     from ledger.tally where ${ofNodes} and facet = any($6::text[]) group by organisation_id, kind, facet, value`,
    [...nodeValues(asking, asked), [...facets]],
  );
  const sums = Map.groupBy(rows, ({ member }) => member);
  return new Map([...sums].map(([member, own]) => [member, own.map(keptSum)] as const));
}

async function keptPersons(asking: ManyAsking, asked: Months): Promise<OfEach<number>> {
  const rows = await runWritten<UnitedChunk & { member: string }>(
    asking.db,
    `select organisation_id as member, ${unitedChunks} from ledger.persons where ${ofNodes}
     group by organisation_id, chunk`,
    nodeValues(asking, asked),
  );
  const sets = Map.groupBy(rows, ({ member }) => member);
  return new Map([...sets].map(([member, own]) => [member, countPersonsIn(own)] as const));
}

/** Asks a question of all of them once, however many then want their own answer. */
function forEach<Args extends readonly unknown[], T>(
  ask: (...asked: Args) => Promise<OfEach<T>>,
  nothing: T,
): (organisationId: string, ...asked: Args) => Promise<T> {
  const known = new Map<string, Promise<OfEach<T>>>();
  return async (organisationId, ...asked) => {
    // `node` says which of them asks.
    const key = JSON.stringify(asked, (name, value: unknown) => (name === 'node' ? undefined : value));
    const found = known.get(key) ?? ask(...asked);
    known.set(key, found);
    return (await found).get(organisationId) ?? nothing;
  };
}

/**
 * For each of several organisations of one place its own ledger as indicators ask it, and what the roll-up keeps of it:
 * the same numbers as one by one, by one statement for all of them.
 */
export function sourcesOfMany(
  asking: ManyAsking,
): (organisationId: string) => { readonly entries: LedgerSource; readonly kept: Kept } {
  const byKind = forEach((asked: Asked) => tallies(asking, asked), []);
  const counted = async (id: string, asked: Asked) => {
    // A count and a sum are read together.
    const all = await byKind(id, { ...asked, measure: 'count', kinds: readWith(asked.kinds) });
    const own = all.filter(({ kind }) => asked.kinds.includes(kind));
    const sum = (of: (one: Tally) => bigint) => own.reduce((total, one) => total + of(one), 0n);
    return { count: sum((one) => one.count), amount: sum((one) => one.amount) };
  };
  const different = forEach((asked: Asked) => distinct(asking, asked), 0n);
  const middle = forEach((asked: Asked) => medians(asking, asked), { low: 0n, high: 0n, entries: 0n });
  const sums = forEach((asked: Months, facets: readonly string[]) => keptSums(asking, asked, facets), []);
  const people = forEach((asked: Months) => keptPersons(asking, asked), 0);
  const hidden = forEach(
    (facet: keyof typeof hiddenFacets, period: Period, asOf: Date) =>
      hiddenValues(asking, facet, period, asOf),
    [],
  );
  let ready: Promise<boolean> | null = null;
  const isReady = () => (ready ??= isRolledUp(asking.db));
  // How it is measured and as of when is nothing to the roll-up, and makes no two questions of one.
  const months = ({ kinds, period }: Months): Months => ({ kinds, period });
  return (id) => ({
    entries: {
      count: async (asked) => (await counted(id, asked)).count,
      sum: async (asked) => {
        const { count, amount: sum } = await counted(id, asked);
        // Half of the unit and more is the next one; what was done together is known in parts of it.
        return { value: (sum + 500_000n) / 1_000_000n, entries: count };
      },
      distinct: (asked) => different(id, asked),
      median: (asked) => middle(id, asked),
    },
    kept: {
      isReady,
      sums: (asked, facets) => sums(id, months(asked), facets),
      persons: (asked) => people(id, months(asked)),
      hidden: (facet, period, asOf) => hidden(id, facet, period, asOf),
    },
  });
}
