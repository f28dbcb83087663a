import { pinyinKey } from '../i18n/pinyin.ts';
import { lettersOf } from './reading/merges.ts';
import type { SheetMatch } from './sheet.contract.ts';
import type { SheetRow } from './sheet-row.ts';

/** What a column holds, where that is told from its cells: numbers of people are texts, days are read as days. */
export type Holds = 'idNumber' | 'day';

export interface SheetColumn<Key extends string> {
  readonly key: Key;
  /** What the column may be called; the first is what it is called in words for people. */
  readonly titles: readonly [string, ...string[]];
  readonly needed: boolean;
  readonly holds?: Holds;
}

export type Columns<Key extends string> = readonly SheetColumn<Key>[];

/** Where the columns of a form are in a sheet. */
export type Places<Key extends string> = ReadonlyMap<Key, number>;

/** So many rows may stand above the titles: the name of the sheet, who fills it in. */
export const mostAbove = 10;

/** A title as it is compared: without blanks, and without the star of what is needed. */
export function bare(title: string): string {
  return title.replaceAll(/\s|[*\uff0a]/g, '');
}

/** What the columns of a row of titles are called; a merged one is called like the cell it is merged into. */
export function titlesOf({ cells, marks = [] }: SheetRow): string[] {
  const titles = cells.map(bare);
  for (const [at, kind, shown] of marks) {
    if (kind === 'merged') {
      while (titles.length < at) titles.push('');
      titles[at] = bare(shown);
    }
  }
  return titles;
}

/** Every place that has a title of each column. */
export function namedPlaces<Key extends string>(
  columns: Columns<Key>,
  titles: readonly string[],
): Map<Key, number[]> {
  const places = new Map<Key, number[]>();
  for (const { key, titles: names } of columns) {
    const found = titles.flatMap((title, at) => (names.map(bare).includes(title) ? [at] : []));
    if (found.length > 0) places.set(key, found);
  }
  return places;
}

/** Which of the first rows names the columns: the one that names most; the first of several cells where none does. */
export function titleRowOf<Key extends string>(columns: Columns<Key>, rows: readonly SheetRow[]): number {
  const named = rows.map((row) => namedPlaces(columns, titlesOf(row)).size);
  const most = Math.max(0, ...named);
  if (most > 0) return named.indexOf(most);
  const several = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  return Math.max(0, several);
}

function pairs(text: string): string[] {
  const letters = [...text];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** How many pairs of neighbours two texts share, 0 to 1 (Dice). */
function alike(one: string, other: string): number {
  const [left, right] = [pairs(one), pairs(other)];
  if (left.length + right.length === 0) return 0;
  const free = [...right];
  const shared = left.filter((pair) => {
    const at = free.indexOf(pair);
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

/** How likely a title means a name: the same sounds, one within the other, or much in common. */
export function likeness(title: string, name: string): number {
  if (title === '' || name === '') return 0;
  if (title === name) return 1;
  const plain = title.replaceAll(/[(\uff08][^)\uff09]*[)\uff09]/g, '');
  if (plain === name) return 0.95;
  if (pinyinKey(plain) === pinyinKey(name)) return 0.9;
  const within = plain.includes(name) || name.includes(plain);
  return Math.max(alike(plain, name), within && plain.length > 1 ? 0.6 : 0);
}

const likely = 0.45;

/** The likeliest place of every column, each place once; those that are known stay. */
export function suggest<Key extends string>(
  columns: Columns<Key>,
  titles: readonly string[],
  known: Places<Key>,
): Map<Key, number> {
  const places = new Map(known);
  const chances = columns
    .filter(({ key }) => !known.has(key))
    .flatMap(({ key, titles: names }) =>
      titles.map((title, at) => ({
        key,
        at,
        chance: Math.max(...names.map((name) => likeness(title, bare(name)))),
      })),
    )
    .filter(({ chance }) => chance >= likely)
    .toSorted((a, b) => b.chance - a.chance);
  const used = new Set(known.values());
  for (const { key, at } of chances) {
    if (places.has(key) || used.has(at)) continue;
    places.set(key, at);
    used.add(at);
  }
  return places;
}

/** What a person sees of it. */
export function matchOf<Key extends string>(
  columns: Columns<Key>,
  titles: readonly string[],
  places: Places<Key>,
  why: string | null,
): SheetMatch {
  return {
    ...{ settled: why === null, why },
    titles: titles
      .map((title, at) => ({ at, letters: lettersOf(at), title: title.slice(0, 60) }))
      .filter(({ title }) => title !== '')
      .slice(0, 200),
    columns: columns.map(({ key, titles: [title], needed }) => ({
      ...{ key, title, needed, at: places.get(key) ?? null },
    })),
  };
}
