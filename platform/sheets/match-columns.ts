import { say } from '../../base/words.ts';
import { bare, type Columns, matchOf, namedPlaces, type Places, suggest, titlesOf } from './columns.ts';
import { refusal } from './read-sheet.ts';
import { lettersOf } from './reading/merges.ts';
import type { SheetMatch } from './sheet.contract.ts';
import type { SheetRow } from './sheet-row.ts';
import { sheetsWords as w } from './sheets.words.ts';

export interface Matched<Key extends string> {
  /** What is known for sure. */
  readonly places: Places<Key>;
  readonly titles: readonly string[];
  readonly match: SheetMatch;
}

/** What a person said, or said before. Throws 400 where it does not fit the form or the sheet. */
function fitted<Key extends string>(
  columns: Columns<Key>,
  titles: readonly string[],
  said: Readonly<Record<string, number>>,
): Map<Key, number> {
  const places = new Map<Key, number>();
  for (const [key, at] of Object.entries(said)) {
    const column = columns.find((one) => one.key === key);
    if (!column || at >= Math.max(titles.length, 1) || [...places.values()].includes(at)) {
      throw refusal('bad-columns', w.badColumns);
    }
    places.set(column.key, at);
  }
  return places;
}

/** What is not clear, in words; null where all is. */
function unclear<Key extends string>(
  columns: Columns<Key>,
  { number }: SheetRow,
  titles: readonly string[],
  named: ReadonlyMap<Key, readonly number[]>,
): string | null {
  const twice = [...named.values()].find((all) => all.length > 1);
  if (twice) {
    const places = twice.map(lettersOf).join(w.comma.zh);
    return say(w.twiceTitled, 'zh', { row: number, title: titles[twice[0] ?? 0] ?? '', places });
  }
  const missing = columns.filter(({ key, needed }) => needed && !named.has(key));
  if (missing.length === 0) return null;
  const names = (some: Columns<Key>) => some.map(({ titles: [name] }) => name).join(w.comma.zh);
  return say(w.noColumn, 'zh', { columns: names(missing), all: names(columns) });
}

/**
 * Which column of a sheet is which: as a person said now or before of a sheet with these titles, or else by the
 * titles. Where a needed one is missing or a title stands twice it is not settled, and the likeliest is proposed.
 */
export function matchColumns<Key extends string>(
  columns: Columns<Key>,
  titleRow: SheetRow,
  said: Readonly<Record<string, number>> | null,
): Matched<Key> {
  const titles = titlesOf(titleRow).map(bare);
  const named: Map<Key, readonly number[]> = said
    ? new Map([...fitted(columns, titles, said)].map(([key, at]) => [key, [at]]))
    : namedPlaces(columns, titles);
  const why = unclear(columns, titleRow, titles, named);
  const places = new Map(
    [...named].flatMap(([key, [at, ...more]]) =>
      at === undefined || more.length > 0 ? [] : [[key, at] as const],
    ),
  );
  const shown = why === null ? places : suggest(columns, titles, places);
  return { places, titles, match: matchOf(columns, titles, shown, why) };
}
