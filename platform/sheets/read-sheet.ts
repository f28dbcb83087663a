import { AppError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import { readInBatches } from './reading/in-batches.ts';
import type { About, RawRow } from './reading/raw-row.ts';
import { Unreadable } from './reading/unreadable.ts';
import type { SheetRow } from './sheet-row.ts';
import { refusalWords, sheetsWords as w } from './sheets.words.ts';

export interface SheetLimits {
  /** Of the file. */
  readonly bytes: number;
  /** With the row of titles. */
  readonly rows: number;
  /** Milliseconds that reading it may take. */
  readonly wait: number;
}

/** Of every sheet that comes in; a form may take fewer rows. The screens say so. */
export const sheetLimits: SheetLimits = { bytes: 20 * 1024 * 1024, rows: 100_001, wait: 60_000 };

/** What a file is refused for, on the field `sheet`. */
export function refusal(code: string, text: Word, values: Record<string, string | number> = {}): AppError {
  return new AppError(400, code, text, values, [{ path: 'sheet', text, values }]);
}

async function* told(batches: AsyncIterable<readonly RawRow[]>): AsyncGenerator<SheetRow> {
  for await (const batch of batches) {
    for (const { broken, ...row } of batch) yield broken ? { ...row, fault: w.badLine } : row;
  }
}

export interface ReadSheet {
  readonly about: About;
  /** The rows that hold anything, in order; to be gone through once. Not all of them are ever held together. */
  readonly rows: AsyncIterable<SheetRow>;
}

/**
 * Reads one sheet of an XLSX file, or CSV in UTF-8 (with or without a mark), UTF-16 with a mark, or GB18030, parted by
 * comma, tab or semicolon, or JSON Lines, whose first row is made of the names of its fields. What kind it is, its
 * bytes say, not its name. `sheet` names one of a workbook; null is the first that can be seen. Formulas are never
 * worked out, macros never read. Throws 400 with what to do, on the field `sheet`.
 */
export async function withSheet<T>(
  bytes: Uint8Array,
  { limits = sheetLimits, sheet = null }: { limits?: SheetLimits; sheet?: string | null },
  work: (sheet: ReadSheet) => Promise<T>,
): Promise<T> {
  if (bytes.length > limits.bytes) {
    throw refusal('sheet-too-large', w.tooLarge, { most: Math.floor(limits.bytes / 1024 / 1024) });
  }
  try {
    return await readInBatches(
      { bytes, sheet, mostRows: limits.rows, wait: limits.wait },
      ({ about, batches }) => work({ about, rows: told(batches) }),
    );
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const [code, text] = refusalWords[error.why];
    throw refusal(code, text, { ...error.values });
  }
}

/** All rows of a sheet of which there cannot be many. Throws as {@link withSheet} does. */
export async function readSheet(bytes: Uint8Array, limits = sheetLimits): Promise<SheetRow[]> {
  return withSheet(bytes, { limits }, async ({ rows }) => {
    const all: SheetRow[] = [];
    for await (const row of rows) all.push(row);
    return all;
  });
}
