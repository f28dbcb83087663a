import type { Word } from '../../base/words.ts';
import type { Mark } from './reading/raw-row.ts';

export interface SheetRow {
  /** As the spreadsheet program counts, from 1. */
  readonly number: number;
  /** Trimmed texts. A day is `2026-11-24`, with a time `2026-11-24 09:30:00`; of a formula the value saved with it. */
  readonly cells: readonly string[];
  /** What is the matter with single cells. */
  readonly marks?: readonly Mark[];
  /** Why nothing could be read from it, in the kinds that can tell by the line. */
  readonly fault?: Word;
}
