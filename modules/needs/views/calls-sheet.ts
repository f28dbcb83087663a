import { localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../../platform/sheets/write-sheet.ts';
import { listWords } from '../call-names.words.ts';
import { holding } from '../calls.rules.ts';
import type { CallColumn } from '../calls-sheet.rules.ts';
import { callTitles, callSheetWords as w } from '../calls-sheet.words.ts';
import { listCalls } from '../store/calls.ts';
import { namesOf } from './names.ts';

const order = Object.keys(callTitles) as CallColumn[];
const widths: Record<CallColumn, number> = {
  ...{ list: 12, category: 16, organisation: 28, agreedOn: 14, source: 60, removed: 8 },
};

/** Both lists as a sheet that can be imported again, or an empty one with an example. */
export async function exportCalls(ctx: ReadContext, { kind, template }: SheetQuery): Promise<SheetFile> {
  const names = await namesOf(ctx);
  const held = holding(await listCalls(ctx.db)).map(
    (row): Record<CallColumn, Cell> => ({
      list: listWords[row.list === 'duty' ? 'duty' : 'call'].zh,
      category: names.category(row.category_code)?.name ?? row.category_code,
      organisation: names.organisation(row.organisation_id).name,
      ...{ agreedOn: row.agreed_on, source: row.source, removed: '' },
    }),
  );
  const today = localTime(ctx.now, ctx.city.zone).day;
  const example: Record<CallColumn, Cell> = {
    ...{ list: listWords.call.zh, category: '', organisation: '' },
    ...{ agreedOn: today, source: w.exampleSource.zh, removed: '' },
  };
  const rows = template === 'true' ? [example] : held;
  const cells: Cell[][] = [
    order.map((column) => callTitles[column][0]),
    ...rows.map((row) => order.map((column) => row[column])),
  ];
  const file = template === 'true' ? 'call-list-template' : `${ctx.city.key}-call-list-${today}`;
  return sheetFileOf(
    { file, title: w.name.zh, kind },
    cells,
    order.map((column) => widths[column]),
  );
}
