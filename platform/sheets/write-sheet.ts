import { Zip, ZipDeflate } from 'fflate';
import { harmless } from '../../base/cells.ts';
import { closed } from '../../base/turning.ts';
import { refusal } from './read-sheet.ts';
import { lettersOf } from './reading/merges.ts';
import { mostCharacters } from './reading/raw-row.ts';
import { serialOf } from './reading/values.ts';
import type { SheetQuery } from './sheet.contract.ts';
import { sheetsWords as w } from './sheets.words.ts';
import { escaped, partsAround, sheetEnd, sheetStart, style } from './writing/xlsx-parts.ts';

/** A day `2026-11-24`, perhaps with a time `09:30:00`; in XLSX a day that can be counted with. */
export interface DayCell {
  readonly day: string;
  readonly time?: string;
}

/** A cell that is to be looked at again, in another colour where the file has colours. */
export interface BadCellOut {
  readonly bad: string | number | DayCell | null;
}

/** A cell that somebody else's form got from us, in a colour of its own where the file has colours. */
export interface FilledCellOut {
  readonly filled: string | number;
}

export type Cell = string | number | DayCell | BadCellOut | FilledCellOut | null;

export type RowsOut = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;

/** A sheet that goes along in a workbook; CSV has none. */
export interface SheetAlong {
  /** Names the sheet within the file. */
  readonly title: string;
  /** In characters, one for each column. */
  readonly widths?: readonly number[];
  readonly rows: RowsOut;
}

export interface SheetOut extends Omit<SheetAlong, 'rows'> {
  readonly kind: SheetQuery['kind'];
  /** Which row is set as titles, from 1; the first where nothing is said. */
  readonly titleRow?: number;
  readonly along?: readonly SheetAlong[];
}

/** Excel's own: a sheet has no more rows. */
export const mostRowsOut = 1_048_576;

/** Bytes of XML that are packed at once. */
const pieceOf = 64 * 1024;
const firstDay = '1900-03-01';

const isDay = (value: object): value is DayCell => 'day' in value;

function dayText({ day, time }: DayCell): string {
  return time === undefined ? day : `${day} ${time}`;
}

/** A text of a cell as far as a cell of Excel holds it. */
function fitting(text: string): string {
  const whole = closed(text.toWellFormed());
  return whole.length <= mostCharacters ? whole : `${whole.slice(0, mostCharacters - 1).toWellFormed()}…`;
}

function xlsxCell(cell: Cell, at: string, titled: boolean): string {
  const bad = cell !== null && typeof cell === 'object' && 'bad' in cell;
  const filled = cell !== null && typeof cell === 'object' && 'filled' in cell;
  const value = bad ? cell.bad : filled ? cell.filled : cell;
  const attributes = (number: number) => (number === style.plain ? `r="${at}"` : `r="${at}" s="${number}"`);
  const plain = titled ? style.title : bad ? style.bad : filled ? style.filled : style.plain;
  if (value === null || value === '') return bad ? `<c ${attributes(plain)}/>` : '';
  if (typeof value === 'number' && Number.isFinite(value))
    return `<c ${attributes(plain)}><v>${value}</v></c>`;
  if (typeof value === 'object' && value.day >= firstDay) {
    const timed = value.time === undefined ? [style.day, style.badDay] : [style.time, style.badTime];
    return `<c ${attributes(timed[bad ? 1 : 0] ?? plain)}><v>${serialOf(value.day, value.time)}</v></c>`;
  }
  const text = escaped(fitting(typeof value === 'object' ? dayText(value) : String(value)));
  return `<c ${attributes(plain)} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/**
 * CSV in UTF-8 with a mark, so that Excel reads it, and lines ending as RFC 4180 says. Marks that turn the direction
 * end with their cell: in an editor of texts the rest of the line stays as it is.
 */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object' && 'bad' in cell) return csvCell(cell.bad);
  if (typeof cell === 'object' && 'filled' in cell) return csvCell(cell.filled);
  const day = typeof cell === 'object' && isDay(cell);
  const text = day
    ? dayText(cell)
    : typeof cell === 'number'
      ? String(cell)
      : harmless(closed(cell.toWellFormed()));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const rest = () => new Promise((resolve) => setImmediate(resolve));

/** The rows in pieces of text; between two pieces others are answered. */
async function* pieces(rows: RowsOut, written: (row: readonly Cell[], number: number) => string) {
  let piece: string[] = [];
  let size = 0;
  let number = 0;
  for await (const row of rows) {
    number += 1;
    if (number > mostRowsOut) throw refusal('too-many-rows', w.tooManyOut, { most: mostRowsOut });
    const text = written(row, number);
    piece.push(text);
    size += text.length;
    if (size < pieceOf) continue;
    yield piece.join('');
    await rest();
    piece = [];
    size = 0;
  }
  yield piece.join('');
}

async function* writeCsv(rows: RowsOut): AsyncGenerator<Uint8Array> {
  yield Buffer.from('\ufeff');
  for await (const piece of pieces(rows, (row) => `${row.map(csvCell).join(',')}\r\n`))
    yield Buffer.from(piece);
}

async function* writeXlsx(
  { title, widths = [], titleRow = 1, along = [] }: SheetOut,
  rows: RowsOut,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else ready.push(chunk);
  });
  const taken = () => {
    if (failed) throw failed;
    const all = ready;
    ready = [];
    return all;
  };
  // The same rows make the same file: no time of day in it.
  const mtime = Date.UTC(2000, 0, 1, 12);
  const begun = (path: string) => {
    const file = new ZipDeflate(path, { level: 5 });
    file.mtime = mtime;
    zip.add(file);
    return file;
  };
  const letters: string[] = [];
  const rowText = (titled: number) => (row: readonly Cell[], number: number) => {
    const cells = row.map((cell, at) =>
      xlsxCell(cell, `${(letters[at] ??= lettersOf(at))}${number}`, number === titled),
    );
    return `<row r="${number}">${cells.join('')}</row>`;
  };
  const sheets = [{ title, widths, rows, titleRow }, ...along.map((one) => ({ ...one, titleRow: 1 }))];
  for (const [path, text] of partsAround(sheets.map((one) => one.title))) {
    begun(path).push(Buffer.from(text), true);
  }
  for (const [at, one] of sheets.entries()) {
    const sheet = begun(`xl/worksheets/sheet${at + 1}.xml`);
    sheet.push(Buffer.from(sheetStart(one.widths ?? [], one.titleRow)));
    for await (const piece of pieces(one.rows, rowText(one.titleRow))) {
      sheet.push(Buffer.from(piece));
      yield* taken();
    }
    sheet.push(Buffer.from(sheetEnd), true);
  }
  zip.end();
  yield* taken();
}

/**
 * A sheet as the bytes of a file, a piece at a time, from rows of which not all are ever held. The row of titles is
 * set as such and stays in sight with what is above it. Texts stay texts whatever they begin with: a cell is never a formula. Throws 400 for more
 * rows than Excel holds.
 */
export function writeSheet(out: SheetOut, rows: RowsOut): AsyncGenerator<Uint8Array> {
  return out.kind === 'csv' ? writeCsv(rows) : writeXlsx(out, rows);
}

/** The whole file. */
export async function sheetBytes(out: SheetOut, rows: RowsOut): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of writeSheet(out, rows)) all.push(piece);
  return Buffer.concat(all);
}
