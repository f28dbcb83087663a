import type { SheetFile, SheetQuery } from './sheet.contract.ts';
import { type Cell, writeCsv, writeXlsx } from './write-sheet.ts';

const types: Record<SheetQuery['kind'], string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** `file` is its name without the ending; `title` names the sheet within it. `widths` as in {@link writeXlsx}. */
export async function sheetFileOf(
  { file, title, kind }: { file: string; title: string; kind: SheetQuery['kind'] },
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): Promise<SheetFile> {
  const bytes = kind === 'csv' ? writeCsv(rows) : await writeXlsx(title, rows, widths);
  return { name: `${file}.${kind}`, type: types[kind], content: bytes.toString('base64') };
}
