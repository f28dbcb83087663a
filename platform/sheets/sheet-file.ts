import type { SheetFile, SheetQuery } from './sheet.contract.ts';
import { type RowsOut, type SheetOut, sheetBytes } from './write-sheet.ts';

export const sheetTypes: Record<SheetQuery['kind'], string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** `file` is its name without the ending; `title` names the sheet within it. `widths` as in {@link sheetBytes}. */
export async function sheetFileOf(
  { file, ...out }: Omit<SheetOut, 'widths'> & { file: string },
  rows: RowsOut,
  widths: readonly number[],
): Promise<SheetFile> {
  const bytes = await sheetBytes({ ...out, widths }, rows);
  return { name: `${file}.${out.kind}`, type: sheetTypes[out.kind], content: bytes.toString('base64') };
}
