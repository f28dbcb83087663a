import { paperNumber } from './calls.words.ts';
import { type LegRow, lastRound, type NeedRecord } from './needs.rules.ts';
import type { NeedsTables } from './needs.tables.ts';

export type CallRow = NeedsTables['needs.call_entry'];

/**
 * Whether a source is the number of a paper, as `云群联纪〔2025〕3号第三条`: what an entry of the call list rests on that
 * was agreed before this system. Everything later comes from an agreed item.
 */
export function isPaperNumber(source: string): boolean {
  return paperNumber.test(source);
}

/** So many organisations decline before an office of coordination has to find one. */
const mostDeclined = 2;

/** What holds of a list: the newest word on each category and organisation, unless it takes it off. */
export function holding(rows: readonly CallRow[]): CallRow[] {
  const newest = new Map<string, CallRow>();
  for (const row of rows) {
    const key = `${row.list} ${row.category_code} ${row.organisation_id}`;
    const known = newest.get(key);
    if (!known || known.number < row.number) newest.set(key, row);
  }
  return [...newest.values()].filter(({ removed }) => !removed);
}

/**
 * Entries for a category: of itself, of what was merged into it, or of the first level it belongs to. `now` tells which
 * category a code stands for.
 */
export function entriesFor(
  rows: readonly CallRow[],
  code: string | null,
  categories: readonly { readonly code: string; readonly parentCode: string | null }[],
  now: (code: string) => string | null,
): CallRow[] {
  const own = code === null ? null : (now(code) ?? code);
  const category = categories.find((one) => one.code === own);
  if (!category) return [];
  const codes = [category.code, category.parentCode];
  return holding(rows).filter(({ category_code: of }) => codes.includes(now(of) ?? of));
}

/** The legs that were declined in the round that runs. */
export function declinedLegs(record: NeedRecord): LegRow[] {
  const { id } = lastRound(record);
  return record.legs.filter((leg) => leg.round_id === id && leg.state === 'declined');
}

/** Whether so many different organisations declined that nobody but the office can find another. */
export function isDeclinedTwice(record: NeedRecord): boolean {
  const organisations = declinedLegs(record).map(({ organisation_id }) => organisation_id);
  return new Set(organisations).size >= mostDeclined;
}
