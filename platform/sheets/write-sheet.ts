import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { harmless } from '../../base/cells.ts';
import { closed } from '../../base/turning.ts';

export type Cell = string | number | null;

/**
 * An XLSX file with one sheet; the first row is set as titles. Texts stay texts whatever they begin with: a cell is
 * never a formula. `widths` are in characters, one for each column.
 */
export async function writeXlsx(
  title: string,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[] = [],
): Promise<Buffer> {
  const data = rows.map((row, index) =>
    row.map((value) =>
      value === null
        ? null
        : {
            value: typeof value === 'string' ? closed(value) : value,
            type: typeof value === 'number' ? Number : String,
            ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
          },
    ),
  );
  // Excel refuses these characters in the name of a sheet, and more than 31.
  const sheet = title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);
  const columns = widths.map((width) => ({ width }));
  return writeExcelFile(data as SheetData, { sheet, columns }).toBuffer();
}

/**
 * CSV in UTF-8 with a mark, so that Excel reads it, and lines ending as RFC 4180 says. Marks that turn the direction
 * end with their cell: in an editor of texts the rest of the line stays as it is.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): Buffer {
  const cell = (value: Cell): string => {
    if (value === null) return '';
    const text = typeof value === 'number' ? String(value) : harmless(closed(value));
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return Buffer.from(`\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`);
}
