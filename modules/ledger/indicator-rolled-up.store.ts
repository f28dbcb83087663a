import type { Asked } from '../../engines/indicators/evaluate.ts';
import type { Condition } from '../../engines/indicators/expression.ts';
import type { Period } from '../../engines/indicators/periods.ts';
import { runWritten } from '../../platform/db/database.ts';
import { type Facet, personKinds } from './entries.rules.ts';
import {
  type Asking,
  type HiddenSum,
  type hiddenFacets,
  type LedgerSource,
  ledgerSource,
  listHiddenValues,
  monthNumber,
  ofBoth,
  valuesOf,
} from './indicator-source.store.ts';
import { wholeId } from './roll-up.rules.ts';
import { isRolledUp } from './store/entries.ts';
import { countPersons } from './store/figures.ts';

interface Sum {
  readonly kind: string;
  /** Null of entries that do not tell the facet. */
  readonly value: string | null;
  readonly count: bigint;
  /** To the millionth of a joint amount. */
  readonly amount: bigint;
}

/** What tells entries apart in the roll-up as conditions name it; `imported` stands beside each sum. */
const facetOf: Readonly<Record<string, Facet | 'imported'>> = {
  ...{ outcome: 'outcome', grade: 'outcome', category: 'category', via: 'via', in_time: 'in_time' },
  ...{ basis: 'basis', imported: 'imported', service: 'service', group: 'group', brand: 'brand' },
};

/** The one facet a question can be answered by, `''` for none; null where it is about several, or another. */
function oneFacet(where: readonly Condition[]): Facet | 'imported' | '' | null {
  const facets = new Set(where.map(({ facet }) => facetOf[facet] ?? null));
  if (facets.size > 1) return null;
  const [one = ''] = facets;
  return one;
}

const isOneGroup = ([one, ...more]: readonly Condition[]) =>
  one !== undefined && more.length === 0 && one.test === 'is' && one.values.length === 1;

/**
 * Whether the roll-up holds the answer. It does not hold: what was known at an earlier instant; combinations of
 * facets; several groups, or all but one, since an entry may be of two; how many of an amount were imported; middles,
 * places and organisations; persons by any facet, or of kinds whose persons it does not keep; what an organisation received and another one closed; and part of an area.
 */
function holds({ scope: { rows }, nodes, now }: Asking, asked: Asked): boolean {
  const { measure, what, kinds, where, asOf } = asked;
  if (nodes === null || asOf < now || measure === 'median') return false;
  if (rows.organisationId !== null && kinds.some((kind) => ofBoth.includes(kind))) return false;
  if (measure === 'distinct')
    return what === 'persons' && where.length === 0 && kinds.every((kind) => personKinds.includes(kind));
  const facet = oneFacet(where);
  if (facet === 'group' && !isOneGroup(where)) return false;
  return facet !== null && (facet !== 'imported' || measure === 'count');
}

/** A sum of the roll-up as it stands there; the value is empty where the facet is. */
export interface KeptSum {
  readonly kind: string;
  readonly facet: string;
  readonly value: string;
  readonly count: bigint;
  readonly imported: bigint;
  readonly amount: bigint;
}

type Told = Pick<Asked, 'kinds' | 'period'>;

/** What the roll-up keeps of one place and organisation, and what of it is of protected needs. */
export interface Kept {
  readonly isReady: () => Promise<boolean>;
  readonly sums: (asked: Told, facets: readonly string[]) => Promise<readonly KeptSum[]>;
  readonly persons: (asked: Told) => Promise<number>;
  readonly hidden: (facet: keyof typeof hiddenFacets, period: Period, asOf: Date) => Promise<HiddenSum[]>;
}

export interface SumRow {
  kind: string;
  facet: string;
  value: string;
  count: string;
  amount: string;
  imported: string;
}

export const keptSum = (row: SumRow): KeptSum => ({
  ...{ kind: row.kind, facet: row.facet, value: row.value },
  ...{ count: BigInt(row.count), imported: BigInt(row.imported), amount: BigInt(row.amount) },
});

async function readSums(
  { db, nodes }: Asking,
  { kinds, period }: Told,
  facets: readonly string[],
): Promise<KeptSum[]> {
  const own = nodes?.rows.organisation ?? null;
  const found = await runWritten<SumRow>(
    db,
    `select kind, facet, value, sum(entries) as count, sum(imported) as imported,
       ${own === null ? 'sum(quantity) * 1000000' : 'sum(share)'} as amount
     from ledger.tally where area_id = any($1::uuid[]) and organisation_id = $2 and kind = any($3::text[])
       and facet = any($4::text[]) and month between $5 and $6 group by kind, facet, value`,
    [
      ...[[...(nodes?.rows.areas ?? [wholeId])], own ?? wholeId, [...kinds], [...facets]],
      ...[monthNumber(period.from), monthNumber(period.to)],
    ],
  );
  return found.map(keptSum);
}

function keptOf(asking: Asking): Kept {
  return {
    isReady: () => isRolledUp(asking.db),
    sums: (asked, facets) => readSums(asking, asked, facets),
    hidden: (facet, period, asOf) => listHiddenValues(asking, facet, period, asOf),
    persons: ({ kinds, period: { from, to } }) => {
      if (asking.nodes === null) throw new Error('the roll-up has no such place');
      const months = { from: monthNumber(from), to: monthNumber(to) };
      return countPersons(asking.db, asking.nodes, { kinds, ...months });
    },
  };
}

const added = (sums: readonly Pick<Sum, 'count' | 'amount'>[]) => ({
  count: sums.reduce((total, { count }) => total + count, 0n),
  amount: sums.reduce((total, { amount }) => total + amount, 0n),
});

/** What a value of the roll-up is called in conditions. */
function named(facet: string, value: string): string {
  if (facet === 'in_time') return value === 'true' ? 'yes' : 'no';
  return value;
}

/** The sums of a facet by value, those that do not tell it among them. */
async function sumsBy(
  asking: Asking,
  kept: Kept,
  asked: Asked,
  facet: Facet | 'imported' | '',
): Promise<Sum[]> {
  const { kinds, period, asOf } = asked;
  const all = await kept.sums(asked, facet === '' || facet === 'imported' ? [''] : ['', facet]);
  const totals = all.filter((one) => one.facet === '');
  if (facet === '') return totals.map((one) => ({ ...one, value: null }));
  if (facet === 'imported') {
    return totals.flatMap(({ kind, count, imported }) => [
      { kind, value: 'yes', count: imported, amount: 0n },
      { kind, value: 'no', count: count - imported, amount: 0n },
    ]);
  }
  const told: Sum[] = all
    .filter((one) => one.facet === facet)
    .map((one) => ({ ...one, value: named(facet, one.value) }));
  if ((facet === 'category' || facet === 'service') && asking.hidden.length > 0) {
    const hidden = await kept.hidden(facet, period, asOf);
    for (const one of hidden.filter(({ kind }) => kinds.includes(kind)))
      told.push({ ...one, count: -one.count, amount: -one.amount });
  }
  const [total, known] = [added(totals), added(told)];
  // Of the kinds of figure only what was counted on the spot stands apart; all else is from the ledger.
  const value = facet === 'basis' ? 'ledger' : null;
  const rest = { kind: '', value, count: total.count - known.count, amount: total.amount - known.amount };
  return [...told, rest];
}

async function answer(asking: Asking, kept: Kept, asked: Asked): Promise<{ value: bigint; entries: bigint }> {
  const sums = await sumsBy(asking, kept, asked, oneFacet(asked.where) ?? '');
  const tests = asked.where.map((condition) => {
    const wanted = new Set<string | null>(valuesOf(asking, condition));
    return ({ value }: Sum) => wanted.has(value) === (condition.test === 'is');
  });
  const { count, amount } = added(sums.filter((sum) => tests.every((test) => test(sum))));
  // As of the entries: half of the unit and more is the next one.
  return { value: (amount + 500_000n) / 1_000_000n, entries: count };
}

/** The ledger as indicators ask it: from the roll-up what it holds, the rest from the entries. */
export function rolledUpSource(
  asking: Asking,
  entries: LedgerSource = ledgerSource(asking),
  kept: Kept = keptOf(asking),
): LedgerSource {
  let ready: Promise<boolean> | null = null;
  const rolledUp = async (asked: Asked) => holds(asking, asked) && (await (ready ??= kept.isReady()));
  return {
    count: async (asked) =>
      (await rolledUp(asked)) ? (await answer(asking, kept, asked)).entries : entries.count(asked),
    sum: async (asked) => ((await rolledUp(asked)) ? answer(asking, kept, asked) : entries.sum(asked)),
    distinct: async (asked) =>
      (await rolledUp(asked)) ? BigInt(await kept.persons(asked)) : entries.distinct(asked),
    median: entries.median,
  };
}
