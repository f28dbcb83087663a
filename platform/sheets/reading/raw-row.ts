/**
 * What is the matter with a cell. `lost-digits`: a number that the spreadsheet program cut to 15 digits. `error`: a
 * formula that failed (#REF!). `uncalculated`: a formula saved without its value. `merged`: covered by the cell to the
 * left of it or above. `too-long`: more than any spreadsheet program writes. `outside`: the value of a formula that
 * reads another workbook; it is taken.
 */
export type MarkKind = 'lost-digits' | 'error' | 'uncalculated' | 'merged' | 'too-long' | 'outside';

/** The place of the cell from 0, what is the matter, and what is shown there. */
export type Mark = readonly [at: number, kind: MarkKind, shown: string];

/** A row as the thread tells it. */
export interface RawRow {
  /** As the spreadsheet program counts, from 1; 0 for the names of fields. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly marks?: readonly Mark[];
  /** A line that is no record. */
  readonly broken?: true;
}

/** What there is to know of a file before its rows. */
export interface About {
  readonly kind: 'xlsx' | 'csv' | 'lines';
  /** Names of the sheets that can be seen; none of CSV. */
  readonly sheets: readonly string[];
  /** The one that is read. */
  readonly sheet: string | null;
  /** There are macros in the file; none was read. */
  readonly macros: boolean;
}

/** What Excel and WPS put into one cell at most. */
export const mostCharacters = 32_767;

/** What the database and JSON cannot hold is dropped. */
export function tidy(text: string): string {
  return text.replaceAll('\0', '').toWellFormed().trim();
}

/** Excel turns to this form what has twelve digits or more. */
const scientific = /^[+-]?\d(?:\.\d+)?E\+(\d{2,3})$/i;

/** Whether a text is a number of which only the first digits are left. */
export function lostDigits(text: string): boolean {
  return Number(scientific.exec(text)?.[1] ?? 0) >= 11;
}
