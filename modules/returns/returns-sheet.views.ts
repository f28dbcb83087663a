import type { ReadContext } from '../../platform/access/context.ts';
import { dayCell, everyRow, listSheet, momentCell } from '../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { returnsDeskWords as w } from './desk/returns-desk.words.ts';
import { returnsTitleWords } from './desk/returns-title.words.ts';
import type { MadeReturn } from './returns.contract.ts';
import { listMadeIn } from './returns.views.ts';

/** The returns that were made, as a sheet: what each was for and how much was known, nothing of what stood in it. */
export async function returnsSheet(
  ctx: ReadContext,
  { format: kind, year }: { readonly year?: number | undefined; readonly format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const columns = [
    { title: w.madeTitle, width: 40, cell: ({ title }: MadeReturn) => title },
    { title: w.upperOffice, width: 24, cell: ({ upperOffice }: MadeReturn) => upperOffice },
    { title: w.purposeColumn, width: 40, cell: ({ purpose }: MadeReturn) => purpose },
    { title: w.fromDay, width: 12, cell: ({ from }: MadeReturn) => dayCell(from) },
    { title: w.toDay, width: 12, cell: ({ to }: MadeReturn) => dayCell(to) },
    { title: w.persons, width: 8, cell: ({ rows }: MadeReturn) => rows },
    { title: w.recognised, width: 8, cell: ({ matched }: MadeReturn) => matched },
    { title: w.filled, width: 8, cell: ({ filled }: MadeReturn) => filled },
    { title: w.unknown, width: 8, cell: ({ unknown }: MadeReturn) => unknown },
    { title: w.by, width: 12, cell: ({ by }: MadeReturn) => by?.name ?? null },
    { title: w.at, width: 18, cell: ({ madeAt }: MadeReturn) => momentCell(ctx, madeAt) },
    { title: w.taken, width: 8, cell: ({ taken }: MadeReturn) => taken },
  ];
  const rows = everyRow(async (window) => (await listMadeIn(ctx, year, window)).returns);
  return listSheet(ctx, { file: 'returns', title: returnsTitleWords.returns, kind, columns }, rows);
}
