import { CsvError, parse } from 'csv-parse/sync';
import { AppError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import { decoded } from '../documents-in/decoded.ts';
import { cleaned, unturned } from '../http/schema.ts';
import { isJsonLines, readJsonLines } from './read-lines.ts';
import type { SheetRow } from './sheet-row.ts';
import { sheetsWords as w } from './sheets.words.ts';
import { readXlsx } from './xlsx-reader.ts';
import { unpackedSize } from './zip.ts';

export interface SheetLimits {
  /** Of the file. */
  readonly bytes: number;
  /** With the row of titles. */
  readonly rows: number;
  /** Milliseconds in which it is read: less than a desk waits for an answer. */
  readonly wait: number;
}

export const sheetLimits: SheetLimits = { bytes: 4 * 1024 * 1024, rows: 50_001, wait: 20_000 };

/** A packed sheet may unpack to this much; what claims more is no sheet that a person made. */
const unpackedMost = 96 * 1024 * 1024;

function refuse(code: string, text: Word, values: Record<string, string | number> = {}): AppError {
  return new AppError(400, code, text, values, [{ path: 'sheet', text, values }]);
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const [day = '', time = ''] = Number.isNaN(cell.getTime()) ? [] : cell.toISOString().split(/[T.]/);
    return time === '00:00:00' ? day : `${day} ${time}`.trim();
  }
  const text =
    typeof cell === 'string' ? cell : typeof cell === 'number' || typeof cell === 'boolean' ? `${cell}` : '';
  return String(cleaned(text)).trim();
}

function textIn(bytes: Uint8Array): string {
  const found = decoded(bytes);
  if (found === 'binary') throw refuse('not-a-sheet', w.notSheet);
  if (found === null) throw refuse('unknown-encoding', w.unknownEncoding);
  return found.text;
}

/** A tab is no part of what people write; a comma in the first row may be. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).split(/\r?\n/, 6).slice(0, 5);
  const lines = start.filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  if (lines.length > 0 && lines.every((line) => line.includes('\t'))) return '\t';
  const often = (mark: string) => first.split(mark).length;
  return [',', '\t', ';', w.wideComma.zh].toSorted((a, b) => often(b) - often(a))[0] ?? ',';
}

function readCsv(text: string): unknown[][] {
  const delimiter = delimiterOf(text);
  try {
    return parse(text, { delimiter, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Between tabs a quote is often only a quote.
    if (delimiter === '\t') return parse(text, { delimiter, quote: false, relax_column_count: true });
    const line = (error as { lines?: number }).lines ?? 1;
    throw refuse('bad-csv', w.badCsv, { line });
  }
}

async function readPacked(bytes: Uint8Array, wait: number): Promise<unknown[][]> {
  const size = unpackedSize(bytes);
  if (size === null) throw refuse('not-a-sheet', w.notSheet);
  if (size > unpackedMost) {
    throw refuse('sheet-too-large', w.unpacksTooLarge, { most: unpackedMost / 1024 / 1024 });
  }
  const rows = await readXlsx(bytes, wait);
  if (rows === 'late') throw refuse('sheet-slow', w.slow);
  if (rows === null) throw refuse('not-a-sheet', w.notSheet);
  return rows;
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function rowsOf(raw: readonly (readonly unknown[])[]): SheetRow[] {
  return raw
    .map((cells, index) => ({ number: index + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function readText(text: string): SheetRow[] {
  return isJsonLines(text) ? readJsonLines(text) : rowsOf(readCsv(text));
}

/**
 * The rows of a sheet that hold anything: the first sheet of an XLSX file, or CSV in UTF-8 (with or without a mark),
 * UTF-16 with a mark, or GB18030, parted by comma, tab or semicolon, or JSON Lines, whose first row is made of the
 * names of its fields. What kind it is, its bytes say, not its name.
 * Formulas are never worked out. Throws 400 with what to do, on the field `sheet`.
 */
export async function readSheet(bytes: Uint8Array, limits = sheetLimits): Promise<SheetRow[]> {
  if (bytes.length === 0) throw refuse('empty-sheet', w.empty);
  if (bytes.length > limits.bytes) {
    throw refuse('sheet-too-large', w.tooLarge, { most: Math.floor(limits.bytes / 1024 / 1024) });
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refuse('old-excel', w.oldExcel);
  const packed = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  const rows = packed ? rowsOf(await readPacked(bytes, limits.wait)) : readText(textIn(bytes));
  if (rows.length === 0) throw refuse('empty-sheet', w.empty);
  if (rows.length > limits.rows) {
    throw refuse('too-many-rows', w.tooManyRows, { rows: rows.length - 1, most: limits.rows - 1 });
  }
  return rows;
}

export interface SheetColumn<Key extends string> {
  readonly key: Key;
  /** What the column may be called; the first is what it is called in words for people. */
  readonly titles: readonly [string, ...string[]];
  readonly needed: boolean;
}

export interface TableRow<Key extends string> {
  readonly number: number;
  readonly values: Readonly<Record<Key, string>>;
}

/**
 * The rows below the titles, by column; a column that is not there is empty in every row. Columns may stand in any
 * order, others are passed over. Throws 400 naming the columns that are needed and missing.
 */
export function readTable<Key extends string>(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn<Key>[],
): TableRow<Key>[] {
  const titles = (rows[0]?.cells ?? []).map((title) => title.replaceAll(/\s|[*\uff0a]/g, ''));
  const places = columns.map(({ key, titles: names }) => ({
    key,
    at: titles.findIndex((title) => names.includes(title)),
  }));
  const missing = columns.filter(
    ({ key, needed }) => needed && places.some((place) => place.key === key && place.at < 0),
  );
  if (missing.length > 0) {
    const names = (some: readonly SheetColumn<Key>[]) =>
      some.map(({ titles: [name] }) => name).join(w.comma.zh);
    throw refuse('no-column', w.noColumn, { columns: names(missing), all: names(columns) });
  }
  return rows.slice(1).map(({ number, cells }) => ({
    number,
    values: Object.fromEntries(places.map(({ key, at }) => [key, unturned(cells[at] ?? '')])) as Record<
      Key,
      string
    >,
  }));
}
