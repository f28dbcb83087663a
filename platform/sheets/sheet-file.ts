import type { SheetFile, SheetQuery } from './sheet.contract.ts';
import { type RowsOut, sheetBytes } from './write-sheet.ts';

export const sheetTypes: Record<SheetQuery['kind'], string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** `file` is its name without the ending; `title` names the sheet within it. `widths` as in {@link sheetBytes}. */
export async function sheetFileOf(
  { file, title, kind }: { file: string; title: string; kind: SheetQuery['kind'] },
  rows: RowsOut,
  widths: readonly number[],
): Promise<SheetFile> {
  const bytes = await sheetBytes({ kind, title, widths }, rows);
  return { name: `${file}.${kind}`, type: sheetTypes[kind], content: bytes.toString('base64') };
}
