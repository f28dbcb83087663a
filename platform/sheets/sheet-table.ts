import { unmarked } from '../../base/cells.ts';
import type { BadCell } from '../../base/misfit.ts';
import { unturned } from '../http/schema.ts';
import { checkCell, type Said } from './check-cell.ts';
import { type Columns, mostAbove, type Places, titleRowOf } from './columns.ts';
import { type Matched, matchColumns } from './match-columns.ts';
import type { ReadSheet } from './read-sheet.ts';
import type { SheetRow } from './sheet-row.ts';

export interface TableRow<Key extends string> {
  readonly number: number;
  readonly values: Readonly<Record<Key, string>>;
}

export interface Note extends Said {
  readonly number: number;
  readonly column: string;
}

export interface Table<Key extends string> extends Matched<Key> {
  /** The rows that can be read; those with a cell that cannot are in `bad` only. */
  readonly rows: readonly TableRow<Key>[];
  readonly bad: readonly BadCell[];
  readonly notes: readonly Note[];
  /** Rows below the titles, good and bad. */
  readonly count: number;
  /** The columns that the sheet has. */
  readonly present: ReadonlySet<Key>;
  /** The number of the row of titles. */
  readonly titleRow: number;
}

/** The first rows of a sheet, and all of them again. */
async function startOf(rows: AsyncIterable<SheetRow>) {
  const iterator = rows[Symbol.asyncIterator]();
  const first: SheetRow[] = [];
  while (first.length < mostAbove) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
  }
  async function* below(from: number) {
    yield* first.slice(from);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { first, below };
}

interface Found<Key extends string> {
  readonly rows: TableRow<Key>[];
  readonly bad: BadCell[];
  readonly notes: Note[];
}

function take<Key extends string>(
  row: SheetRow,
  columns: Columns<Key>,
  places: Places<Key>,
  found: Found<Key>,
): void {
  const values = {} as Record<Key, string>;
  const wrong: { readonly column: string; readonly said: Said }[] = [];
  for (const { key, holds, titles } of columns) {
    const at = places.get(key);
    const cell = at === undefined ? '' : unturned(unmarked(row.cells[at] ?? ''));
    const mark = row.marks?.find(([place]) => place === at);
    const checked = checkCell(cell, mark && { kind: mark[1], shown: mark[2] }, holds);
    if ('fault' in checked) {
      wrong.push({ column: titles[0], said: checked.fault });
      values[key] = cell;
    } else {
      values[key] = checked.value;
      if (checked.note) found.notes.push({ number: row.number, column: titles[0], ...checked.note });
    }
  }
  const first = columns.find(({ key }) => places.has(key));
  if (row.fault) wrong.push({ column: '', said: { text: row.fault, values: {} } });
  if (wrong.length === 0) found.rows.push({ number: row.number, values });
  for (const { column, said } of wrong) {
    const name = first ? values[first.key] : '';
    found.bad.push({ number: row.number, name, column, reason: said.text, values: said.values });
  }
}

/**
 * The rows below the titles, by column; a column that is not there is empty in every row. Columns may stand in any
 * order, others are passed over. `said` gives what a person said of these titles, now or before. Where it is not
 * settled which column is which, no row is read.
 */
export async function readTable<Key extends string>(
  { rows }: ReadSheet,
  columns: Columns<Key>,
  said: (titles: readonly SheetRow[]) => Promise<{ row: number; places: Record<string, number> } | null>,
): Promise<Table<Key>> {
  const { first, below } = await startOf(rows);
  const known = await said(first);
  const at = known?.row ?? titleRowOf(columns, first);
  const titleRow = first[at] ?? { number: 1, cells: [] };
  const matched = matchColumns(columns, titleRow, known?.places ?? null);
  const found: Found<Key> = { rows: [], bad: [], notes: [] };
  let count = 0;
  if (matched.match.settled) {
    for await (const row of below(at + 1)) {
      count += 1;
      take(row, columns, matched.places, found);
    }
  }
  const present = new Set(matched.places.keys());
  return { ...matched, ...found, count, present, titleRow: titleRow.number };
}
