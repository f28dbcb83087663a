import { say, type Word } from '../../base/words.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { Delivery } from '../../platform/http/delivery.ts';
import { sheetTypes } from '../../platform/sheets/sheet-file.ts';
import { type Cell, sheetBytes } from '../../platform/sheets/write-sheet.ts';
import { figureWords } from './figures.words.ts';
import type { Range } from './ledger.views.ts';
import type { Cell as Published } from './published.rules.ts';
import { cellText, getKeptMonth, lineName, namesOfMonth } from './report.views.ts';
import { reportWords as w } from './report.words.ts';

const zh = (word: Word, values: Record<string, string | number> = {}): string => say(word, 'zh', values);

/** The very figures of the month's page as a sheet, with the tables by category and area below them. */
export async function monthSheet(
  ctx: ReadContext,
  month: string,
  range: Range,
  asOf: Date | null = null,
): Promise<Delivery> {
  const found = await getKeptMonth(ctx, month, range, asOf);
  const { who, when } = await namesOfMonth(ctx, month, range);
  const { satisfaction, medianDays } = found;
  const few = zh(w.fewRow);
  const cell = (count: Published | 'no_records'): Cell =>
    typeof count === 'number' ? count : cellText(count);
  type Line = (typeof found.byCategory)[number] | (typeof found.byArea)[number];
  const lineOf = (line: Line): Cell[] => [
    lineName(line),
    ...[line.received, line.answeredOnSpot, line.shownTheDoor, line.confirmed].map(cell),
  ];
  const head = [zh(w.received), zh(w.onSpotColumn), zh(w.doorColumn), zh(w.confirmed)];
  const rows: Cell[][] = [
    [zh(w.figure), zh(w.thisMonth), zh(w.monthBefore)],
    ...found.figures.map(({ key, value, before }): Cell[] => [
      zh(figureWords[key]),
      cell(value),
      cell(before),
    ]),
    [zh(w.closedRow), cell(found.closed), null],
    [zh(w.personsRow), cell(found.persons), null],
    [zh(w.answersRow), cell(satisfaction.answers), null],
    [zh(w.satisfiedRow), satisfaction.satisfied ?? few, null],
    [zh(w.medianRow), medianDays?.value ?? few, null],
    [null, null, null],
    [zh(w.category), ...head],
    ...found.byCategory.map(lineOf),
    [null, null, null],
    [zh(w.area), ...head],
    ...found.byArea.map(lineOf),
  ];
  return {
    type: sheetTypes.xlsx,
    name: zh(w.fileNameSheet, { who, when }),
    bytes: new Uint8Array(
      await sheetBytes({ kind: 'xlsx', title: zh(w.sheet), widths: [30, 14, 14, 14, 18] }, rows),
    ),
  };
}
