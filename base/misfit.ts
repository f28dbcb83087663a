import type { Word } from './words.ts';

/** What somebody gave cannot be taken, and why. Values fill the `{…}` of the reason. */
export class Misfit extends Error {
  readonly reason: Word;
  readonly values: Record<string, string | number>;

  constructor(reason: Word, values: Record<string, string | number> = {}) {
    super(reason.en);
    this.reason = reason;
    this.values = values;
  }
}

/** A cell of a sheet that cannot be taken. */
export interface BadCell {
  /** Of the row, as the spreadsheet program counts. */
  readonly number: number;
  /** What the row is about. */
  readonly name: string;
  /** The title of the column. */
  readonly column: string;
  readonly reason: Word;
  readonly values: Record<string, string | number>;
}
