import { unmarked } from '../../base/cells.ts';
import { readSheet, readTable, type SheetColumn, sheetLimits, type TableRow } from './read-sheet.ts';

/**
 * The rows of a sheet sent in base64 by its columns, as they were before {@link harmless} marked them, and which of
 * the columns the sheet has. Throws 400 as {@link readSheet} and {@link readTable} do.
 */
export async function rowsOfSheet<Key extends string>(
  content: string,
  columns: readonly SheetColumn<Key>[],
  limits = sheetLimits,
): Promise<{ rows: TableRow<Key>[]; present: ReadonlySet<Key> }> {
  const cells = await readSheet(Buffer.from(content, 'base64'), limits);
  const titles = (cells[0]?.cells ?? []).map((title) => title.replaceAll(/\s|[*\uff0a]/g, ''));
  const present = columns.filter((column) => titles.some((title) => column.titles.includes(title)));
  const rows = readTable(cells, columns).map(({ number, values }) => ({
    number,
    values: Object.fromEntries(
      Object.entries<string>(values).map(([key, cell]) => [key, unmarked(cell)]),
    ) as TableRow<Key>['values'],
  }));
  return { rows, present: new Set(present.map(({ key }) => key)) };
}
