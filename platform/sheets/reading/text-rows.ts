import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { parse as parseAll } from 'csv-parse/sync';
import { lostDigits, type Mark, mostCharacters, type RawRow, tidy } from './raw-row.ts';
import { Unreadable } from './unreadable.ts';

const step = 256 * 1024;
const fullWidthComma = String.fromCharCode(0xff0c);

/** The text of a file a piece at a time. Throws where the bytes are no text of this encoding. */
export function* decoded(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += step) {
    yield decoder.decode(bytes.subarray(at, at + step), { stream: at + step < bytes.length });
  }
}

/** A Chinese Excel saves CSV in the system's GB code, others in UTF-8 with or without a mark. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes.includes(0)) throw new Unreadable('not-a-sheet');
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      for (const _ of decoded(bytes, encoding));
      return encoding;
    } catch {
      // The next one.
    }
  }
  throw new Unreadable('unknown-encoding');
}

/** A tab is no part of what people write; a comma in the first row may be. */
function delimiterOf(start: string): string {
  const lines = start
    .slice(0, 20_000)
    .split(/\r?\n/, 6)
    .slice(0, 5)
    .filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  if (lines.length > 0 && lines.every((line) => line.includes('\t'))) return '\t';
  const often = (mark: string) => first.split(mark).length;
  return [',', '\t', ';', fullWidthComma].toSorted((a, b) => often(b) - often(a))[0] ?? ',';
}

/** Between tabs a quote is often only a quote. */
function quoteOf(delimiter: string, bytes: Uint8Array, encoding: string): '"' | false {
  if (delimiter !== '\t') return '"';
  try {
    parseAll([...decoded(bytes, encoding)].join(''), {
      delimiter,
      relax_column_count: true,
      on_record: () => null,
    });
    return '"';
  } catch {
    return false;
  }
}

/** A row of texts; null where all of them are empty. */
export function rowOf(number: number, given: readonly string[]): RawRow | null {
  const marks: Mark[] = [];
  const cells = given.map((cell, at) => {
    if (cell.length > mostCharacters) {
      const text = tidy(cell.slice(0, 100));
      marks.push([at, 'too-long', text]);
      return text;
    }
    const text = tidy(cell);
    if (lostDigits(text)) marks.push([at, 'lost-digits', text]);
    return text;
  });
  while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  if (cells.length === 0) return null;
  return marks.length > 0 ? { number, cells, marks } : { number, cells };
}

/** The rows of CSV that hold anything, in batches as they are parsed; each number counts records from 1. */
export async function* csvRows(bytes: Uint8Array, encoding: string): AsyncGenerator<RawRow[]> {
  const [start = ''] = decoded(bytes, encoding);
  const delimiter = delimiterOf(start);
  const quote = quoteOf(delimiter, bytes, encoding);
  const parser = parse({ delimiter, quote, relax_column_count: true, max_record_size: 4 * 1024 * 1024 });
  const source = Readable.from(decoded(bytes, encoding));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let ready: RawRow[] = [];
  let number = 0;
  try {
    for await (const record of parser) {
      number += 1;
      const row = rowOf(number, record as string[]);
      if (row) ready.push(row);
      if (ready.length < 500) continue;
      yield ready;
      ready = [];
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable('bad-csv', { line: (error as { lines?: number }).lines ?? number + 1 });
  }
  yield ready;
}
