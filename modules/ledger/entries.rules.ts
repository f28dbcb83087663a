import { localTime, monthOf } from '../../base/time.ts';
import { sharesOf, wholeShare } from '../../engines/rollup/shares.ts';
import type { Counted } from '../../engines/rollup/tally.ts';
import type { LedgerTables } from './ledger.tables.ts';

/** Under which name the ledger's place in the sealed order is kept. */
export const followerName = 'ledger.entries';

/** The kind of record that an activity is. */
export const activityRecord = 'activity';

export type Entry = LedgerTables['ledger.entry'];

/** Who had which part of joint work: organisation → millionths that add up to 1,000,000. */
export type Shares = ReadonlyMap<string, number>;

export interface NewEntry {
  readonly row: Entry;
  /** Of joint work only. */
  readonly shares: Shares | null;
}

/** What a happening is counted as; what is not told here is nothing, or 1 for the amount. */
export type Told = Pick<Entry, 'kind'> &
  Partial<
    Omit<Entry, 'city_id' | 'happening_number' | 'line' | 'kind' | 'month' | 'recorded_at' | 'late'>
  > & {
    /** All who did it together, the lead among them. */
    readonly together?: readonly string[];
  };

/** What comes to the ledger and what is taken back, where something that stands begins, moves or ends. */
export interface Change {
  readonly told: readonly Told[];
  readonly back: readonly NewEntry[];
}

/** The entries of one record of a kind that stand. */
export type StandingOf = (kind: string, id: string) => Promise<readonly NewEntry[]>;

/** Where entries come from: one sealed happening of a city. */
export interface Source {
  readonly city: string;
  readonly zone: string;
  readonly number: number;
  readonly subject: string;
  readonly at: Date;
}

/** The month of the city's own calendar, 202611. */
export function monthNumber(at: Date, zone: string): number {
  return Number(monthOf(localTime(at, zone).day).replace('-', ''));
}

/** `2026-11` → 202611. */
export function numberOfMonth(month: string): number {
  return Number(month.replace('-', ''));
}

/** Without what an old happening does not tell yet. */
function known<T extends object>(told: T): T {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as T;
}

/** Entries of one happening, numbered in the order they are told, from `first` on. */
export function entriesOf(
  { city, zone, number, subject, at }: Source,
  told: readonly Told[],
  first = 0,
): NewEntry[] {
  const recorded = monthNumber(at, zone);
  return told.map(({ together = [], ...one }, index) => {
    const all = [...new Set(together)];
    const shares = all.length > 1 ? sharesOf(all.map((id) => ({ id }))) : null;
    const month = one.at ? monthNumber(one.at, zone) : recorded;
    const row: Entry = {
      ...{ city_id: city, happening_number: String(number), line: first + index },
      ...{ record_kind: 'need', record_id: subject },
      ...{ organisation_id: null, area_id: null, category_code: null, via: null, outcome: null, days: null },
      ...{ person_id: null, others: null, in_time: null, import_id: null, quantity: '1', counts: 1 },
      ...{ basis: 'ledger', about: false, groups: null, service_id: null, brand: null, programme: null },
      ...{ corrects_number: null, corrects_line: null, at, shared: shares !== null },
      ...known(one),
      ...{ recorded_at: at, month, late: recorded > month },
    };
    return { row, shares };
  });
}

/** What is told of an entry later: in its place and month, with what is another then. */
function later(
  { row, shares }: NewEntry,
  change: Partial<Entry>,
  { number, at, zone }: Source,
  line: number,
): NewEntry {
  return {
    row: {
      ...{ ...row, ...change, happening_number: String(number), line, recorded_at: at },
      late: monthNumber(at, zone) > row.month,
    },
    shares,
  };
}

/** Takes an entry back: the same in its place and month, with nothing left of its amount. */
export function takenBack(old: NewEntry, source: Source, line: number): NewEntry {
  const { happening_number, line: oldLine, quantity } = old.row;
  const corrected = { corrects_number: happening_number, corrects_line: oldLine };
  return later(old, { ...corrected, counts: -1, quantity: String(-BigInt(quantity)) }, source, line);
}

/** An entry with something else told of it, in the place of one that is taken back. */
export function toldAnew(old: NewEntry, change: Partial<Entry>, source: Source, line: number): NewEntry {
  return later(old, { ...change, corrects_number: null, corrects_line: null }, source, line);
}

/** Whether two entries count the same, whenever they were recorded. */
export function countsAlike(a: NewEntry, b: NewEntry): boolean {
  const told = ({ row, shares }: NewEntry) => {
    const { happening_number: _, line: __, recorded_at: ___, late: ____, ...rest } = row;
    return JSON.stringify([
      Object.entries(rest).toSorted(([one], [other]) => (one < other ? -1 : 1)),
      [...(shares ?? [])].toSorted(),
    ]);
  };
  return told(a) === told(b);
}

/** What tells entries of one kind apart in the roll-up, each for itself. */
export const facets = [
  'category',
  'outcome',
  'via',
  'in_time',
  'group',
  'service',
  'brand',
  'programme',
  'basis',
] as const;
export type Facet = (typeof facets)[number];

/**
 * The column of each facet, and how its value is written; of `basis` only what was counted on the spot stands apart.
 * An entry has several groups: their column is an array.
 */
export const facetColumns: Record<Facet, string> = {
  category: 'category_code',
  outcome: 'outcome',
  via: 'via',
  in_time: 'in_time::text',
  group: 'groups',
  service: 'service_id::text',
  brand: 'brand',
  programme: 'programme',
  basis: `nullif(basis, 'ledger')`,
};

function facetsOf(row: Entry): [Facet, string][] {
  const values: Record<Exclude<Facet, 'group'>, string | null> = {
    category: row.category_code,
    outcome: row.outcome,
    via: row.via,
    in_time: row.in_time === null ? null : String(row.in_time),
    service: row.service_id,
    brand: row.brand,
    programme: row.programme,
    basis: row.basis === 'ledger' ? null : row.basis,
  };
  return facets.flatMap((facet) => {
    if (facet === 'group') return (row.groups ?? []).map((group): [Facet, string] => [facet, group]);
    const value = values[facet];
    return value === null ? [] : [[facet, value] as [Facet, string]];
  });
}

/** An entry as the roll-up counts it; `paths` leads from its area up to the root. */
export function countedOf({ row, shares }: NewEntry, paths: ReadonlyMap<string, readonly string[]>): Counted {
  const alone = row.organisation_id;
  return {
    areas: row.area_id === null ? [] : (paths.get(row.area_id) ?? [row.area_id]),
    shares: shares ?? new Map(alone === null ? [] : [[alone, wholeShare]]),
    ...{ month: row.month, kind: row.kind, facets: facetsOf(row), counts: row.counts },
    quantity: BigInt(row.quantity),
    ...{ imported: row.import_id !== null, late: row.late, correction: row.corrects_number !== null },
  };
}

/** Kinds of a need's entries that count its persons: whom it is about is told when it is received, or joined to it. */
export const personKinds: readonly string[] = ['received', 'ended', 'confirmed'];
export const tellsPersons: readonly string[] = ['received', 'joined'];
