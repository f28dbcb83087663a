import { say, type Word } from '../../base/words.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { Delivery } from '../../platform/http/delivery.ts';
import { type Cell, writeXlsx } from '../../platform/sheets/write-sheet.ts';
import { figureWords } from './figures.words.ts';
import { getMonth, type Range } from './ledger.views.ts';
import { namesOfMonth } from './report.views.ts';
import { reportWords as w } from './report.words.ts';

const zh = (word: Word, values: Record<string, string | number> = {}): string => say(word, 'zh', values);

/** The very figures of the month's page as a sheet, with the table by category below them. */
export async function monthSheet(ctx: ReadContext, month: string, range: Range): Promise<Delivery> {
  const found = await getMonth(ctx, month, range);
  const { who, when } = await namesOfMonth(ctx, month, range);
  const { satisfaction, medianDays } = found;
  const few = zh(w.fewRow);
  const cell = (count: number | null): Cell => count ?? zh(w.few);
  const rows: Cell[][] = [
    [zh(w.figure), zh(w.thisMonth), zh(w.monthBefore)],
    ...found.figures.map(({ key, value, before }): Cell[] => [zh(figureWords[key]), value, before]),
    [zh(w.closedRow), found.closed, null],
    [zh(w.personsRow), found.persons, null],
    [zh(w.answersRow), satisfaction.answers, null],
    [zh(w.satisfiedRow), satisfaction.satisfied ?? few, null],
    [zh(w.medianRow), medianDays?.value ?? few, null],
    [null, null, null],
    [zh(w.category), zh(w.received), zh(w.confirmed)],
    ...found.byCategory.map(({ name, received, confirmed }): Cell[] => [
      name,
      cell(received),
      cell(confirmed),
    ]),
  ];
  return {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: zh(w.fileNameSheet, { who, when }),
    bytes: new Uint8Array(await writeXlsx(zh(w.sheet), rows, [30, 14, 14])),
  };
}
