import type { Word } from '../../base/words.ts';
import type { Area } from './places.contract.ts';
import { settingsWords as w } from './settings.words.ts';

/** Rows of a sheet of areas: every village of a large city, and more. */
export const mostAreaRows = 100_000;

export interface AreaRow {
  readonly number: number;
  readonly values: Readonly<Record<'name' | 'parent' | 'level' | 'code', string>>;
}

export interface PlannedArea {
  /** Number of its row. */
  readonly number: number;
  readonly name: string;
  readonly level: string;
  readonly code: string | null;
  /** An area that is there, another row of the sheet, or (null) the first of all. */
  readonly parent: { readonly id: string } | { readonly row: number } | null;
}

export interface BadRow {
  readonly number: number;
  readonly name: string;
  readonly reason: Word;
  readonly values: Record<string, string | number>;
}

/** A slash or a greater-than sign, also as Chinese input methods write them. */
const above = /[/\uff0f>]/;

interface Node {
  readonly key: string;
  readonly name: string;
  readonly parentKey: string | null;
}

/** Finds what a cell of the column 上级 means: a code, a name, or names from above parted by `/`. */
class Finder {
  readonly #byName = new Map<string, Node[]>();
  readonly #byCode = new Map<string, Node>();
  readonly #byKey = new Map<string, Node>();

  /** A `twin` is written a second time: its name goes on meaning the first. */
  add(node: Node, code: string | null, twin = false): void {
    this.#byKey.set(node.key, node);
    const same = this.#byName.get(node.name);
    if (same && twin) return this.#addCode(node, code);
    if (same) same.push(node);
    else this.#byName.set(node.name, [node]);
    this.#addCode(node, code);
  }

  #addCode(node: Node, code: string | null): void {
    if (code !== null && !this.#byCode.has(code)) this.#byCode.set(code, node);
  }

  /** Every node that the text may mean. `nameOfParent` gives the written parent of a row that has no key yet. */
  find(text: string, parentTextOf: (node: Node) => string | null): Node[] {
    const coded = this.#byCode.get(text);
    if (coded) return [coded];
    const [last = '', ...parents] = text
      .split(above)
      .map((part) => part.trim())
      .toReversed();
    const found = this.#byName.get(last) ?? [];
    if (parents.length === 0 || found.length < 2) return found;
    return found.filter((node) => this.#parentName(node, parentTextOf) === parents[0]);
  }

  #parentName(node: Node, parentTextOf: (node: Node) => string | null): string | null {
    if (node.parentKey !== null) return this.#byKey.get(node.parentKey)?.name ?? null;
    return parentTextOf(node)?.split(above).at(-1)?.trim() ?? null;
  }
}

interface Reading {
  readonly row: AreaRow;
  parent: { readonly id: string } | { readonly row: number } | null;
}

function ownFault({ values: { name, level, code } }: AreaRow): Omit<BadRow, 'number' | 'name'> | null {
  if (name === '') return { reason: w.noName, values: {} };
  if (level === '') return { reason: w.noLevel, values: {} };
  if (name.length > 60 || level.length > 10) return { reason: w.tooLong, values: {} };
  if (code !== '' && !/^\d{2,12}$/.test(code)) return { reason: w.badCode, values: { code } };
  return null;
}

/**
 * What of a sheet can be taken over into the tree of `areas`, parents before children, and every other row with why
 * not. A row without a parent stands below the area that has none; in an empty tree the first such row becomes it.
 */
export function planAreas(
  areas: readonly Area[],
  rows: readonly AreaRow[],
): { good: PlannedArea[]; bad: BadRow[] } {
  const bad = new Map<number, BadRow>();
  const fail = ({ number, values: { name } }: AreaRow, reason: Word, values: BadRow['values'] = {}) =>
    bad.set(number, { number, name, reason, values });
  const finder = new Finder();
  const open = areas.filter(({ closed }) => !closed);
  const codes = new Map(areas.flatMap(({ code, id }) => (code === null ? [] : [[code, id] as const])));
  for (const { id, name, parentId, code } of open) finder.add({ key: id, name, parentKey: parentId }, code);
  const root = areas.find(({ parentId }) => parentId === null);
  const fit: AreaRow[] = [];
  const written = new Set<string>();
  for (const row of rows) {
    const fault = ownFault(row);
    const { name, parent, code } = row.values;
    const path = `${parent}\n${name}`;
    const twin = written.has(path);
    if (fault) fail(row, fault.reason, fault.values);
    else if (root && row.values.parent === '' && name === root.name) fail(row, w.there);
    else if (code !== '' && codes.has(code)) fail(row, w.codeTwice, { code });
    else {
      fit.push(row);
      written.add(path);
    }
    if (code !== '' && !codes.has(code)) codes.set(code, `row ${row.number}`);
    // A bad row is found too, so that the rows below it are told why.
    finder.add({ key: `row ${row.number}`, name, parentKey: null }, code === '' ? null : code, twin);
  }
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const textOf = ({ key }: Node) => byNumber.get(Number(key.slice(4)))?.values.parent ?? null;
  const readings = new Map<number, Reading>();
  const top = root ? null : fit.find(({ values }) => values.parent === '');
  for (const row of fit) {
    const reading = { row, parent: parentOf(row, root, top ?? null, finder, textOf, fail) };
    if (reading.parent !== undefined) readings.set(row.number, reading as Reading);
  }
  return arrange(areas, readings, bad, fail);
}

function parentOf(
  row: AreaRow,
  root: Area | undefined,
  top: AreaRow | null,
  finder: Finder,
  textOf: (node: Node) => string | null,
  fail: (row: AreaRow, reason: Word, values?: BadRow['values']) => void,
): Reading['parent'] | undefined {
  const { parent, name } = row.values;
  if (parent === '') {
    if (root) return { id: root.id };
    if (top === row || top === null) return null;
    return { row: top.number };
  }
  const itself = `row ${row.number}`;
  const found = finder.find(parent, textOf).filter(({ key }) => key !== itself);
  const [first, second] = found;
  if (!first) {
    // Only itself has that name.
    fail(row, parent === name ? w.loop : w.parentNotFound, parent === name ? {} : { parent });
    return undefined;
  }
  if (second) {
    // An area that is there and its own row in the sheet are one: the row will be told that it is there.
    const there = found.filter(({ key }) => !key.startsWith('row '));
    if (there.length === 1 && there[0] && found.length === 2) return { id: there[0].key };
    fail(row, w.parentTwice, { parent, example: `…/${parent}` });
    return undefined;
  }
  return first.key.startsWith('row ') ? { row: Number(first.key.slice(4)) } : { id: first.key };
}

function arrange(
  areas: readonly Area[],
  readings: ReadonlyMap<number, Reading>,
  bad: Map<number, BadRow>,
  fail: (row: AreaRow, reason: Word, values?: BadRow['values']) => void,
): { good: PlannedArea[]; bad: BadRow[] } {
  const good: PlannedArea[] = [];
  const state = new Map<number, 'under way' | 'good' | 'bad'>();
  const taken = new Map<string, number | null>();
  const place = (parent: Reading['parent'], name: string) =>
    `${parent === null ? '' : 'id' in parent ? parent.id : `row ${parent.row}`}\n${name}`;
  for (const { parentId, name } of areas) {
    taken.set(place(parentId === null ? null : { id: parentId }, name), null);
  }
  const settle = (reading: Reading): void => {
    // Upwards without recursion: a chain may be as long as the sheet.
    const chain: Reading[] = [];
    let at: Reading | undefined = reading;
    while (at && !state.has(at.row.number)) {
      state.set(at.row.number, 'under way');
      chain.push(at);
      at = at.parent !== null && 'row' in at.parent ? readings.get(at.parent.row) : undefined;
    }
    const circle = at !== undefined && state.get(at.row.number) === 'under way' ? at.row.number : null;
    const inCircle = circle === null ? -1 : chain.findIndex(({ row }) => row.number === circle);
    for (const [index, { row, parent }] of [...chain.entries()].toReversed()) {
      const { name, level, code } = row.values;
      const there = taken.get(place(parent, name));
      let fine = false;
      if (inCircle >= 0 && index >= inCircle) fail(row, w.loop);
      else if (parent !== null && 'row' in parent && state.get(parent.row) !== 'good') {
        fail(row, w.parentBad, { parent: row.values.parent });
      } else if (there === null) fail(row, w.there);
      else if (there !== undefined) fail(row, w.twice, { row: there });
      else fine = true;
      state.set(row.number, fine ? 'good' : 'bad');
      if (!fine) continue;
      taken.set(place(parent, name), row.number);
      good.push({ number: row.number, name, level, code: code === '' ? null : code, parent });
    }
  };
  for (const reading of readings.values()) settle(reading);
  return { good, bad: [...bad.values()].toSorted((a, b) => a.number - b.number) };
}

/** Whether `parentId` may become the parent of `area`: not itself and nothing below it. */
export function isBelow(candidate: Pick<Area, 'path'>, area: Pick<Area, 'id'>): boolean {
  return candidate.path.includes(area.id);
}
