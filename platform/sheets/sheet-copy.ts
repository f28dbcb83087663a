import type { BadCell } from '../../base/misfit.ts';
import { say } from '../../base/words.ts';
import type { ReadSheet } from './read-sheet.ts';
import type { SheetFile } from './sheet.contract.ts';
import { sheetFileOf } from './sheet-file.ts';
import type { SheetRow } from './sheet-row.ts';
import { sheetsWords as w } from './sheets.words.ts';
import type { Cell } from './write-sheet.ts';

export interface Judged {
  readonly bad: readonly BadCell[];
  readonly titleRow: number;
  /** Where each column is, by the title it has in words for people. */
  readonly places: ReadonlyMap<string, number>;
}

const widthOf = (at: number, places: ReadonlySet<number>) => (places.has(at) ? 18 : 14);

function* padded(row: SheetRow, width: number, wrong: ReadonlySet<number>, reason: string): Generator<Cell> {
  for (let at = 0; at < width; at += 1) {
    // What is covered by another cell shows what it is covered by.
    const shown = row.cells[at] || (row.marks?.find(([place]) => place === at)?.[2] ?? '');
    yield wrong.has(at) ? { bad: shown } : shown || null;
  }
  yield reason === '' ? null : reason;
}

async function* copied({ rows }: ReadSheet, judged: Judged, which: 'bad' | 'all', width: number) {
  const wrong = Map.groupBy(judged.bad, ({ number }) => number);
  for await (const row of rows) {
    const faults = wrong.get(row.number) ?? [];
    const isTitle = row.number === judged.titleRow;
    if (which === 'bad' && faults.length === 0 && row.number > judged.titleRow) continue;
    const at = faults.flatMap(({ column }) => judged.places.get(column) ?? []);
    const reasons = faults.map(({ column, reason, values }) => {
      const text = say(reason, 'zh', values);
      return column === '' ? text : `${column}${w.colon.zh}${text}`;
    });
    yield [...padded(row, width, new Set(at), isTitle ? w.reason.zh : reasons.join('\n'))];
  }
}

/** How many columns a sheet has, without holding it. */
export async function widthOfSheet({ rows }: ReadSheet): Promise<number> {
  let width = 0;
  for await (const { cells, marks = [] } of rows) {
    width = Math.max(width, cells.length, ...marks.map(([at]) => at + 1));
  }
  return width;
}

/**
 * The same sheet to be sent back: every column it has, at its end the reasons, and what is wrong in another colour.
 * All cells are texts in it, so that no number loses a digit.
 */
export async function sheetCopy(
  sheet: ReadSheet,
  judged: Judged,
  which: 'bad' | 'all',
  { form, width }: { form: string; width: number },
): Promise<SheetFile> {
  const used = new Set(judged.places.values());
  const widths = [...Array.from({ length: width }, (_, at) => widthOf(at, used)), 60];
  const title = (which === 'bad' ? w.badCopy : w.checkedCopy).zh;
  return sheetFileOf(
    { file: `${form}-${title}`, title, kind: 'xlsx' },
    copied(sheet, judged, which, width),
    widths,
  );
}
