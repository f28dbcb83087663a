import type { SheetRow } from './sheet-row.ts';
import { sheetsWords as w } from './sheets.words.ts';

/** More columns than this no sheet of one record a line has. */
const mostKeys = 100;

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '').trim();
  return JSON.stringify(value) ?? '';
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** Whether a text is JSON Lines: its first line is an object. */
export function isJsonLines(text: string): boolean {
  const line = /^\ufeff?\s*(\{[^\r\n]*)/.exec(text)?.[1];
  return line !== undefined && objectOf(line) !== null;
}

/**
 * The records of JSON Lines as a sheet: the first row holds the names of all fields in the order in which they come
 * up. A line that is no record keeps its number and says what is wrong with it.
 */
export function readJsonLines(text: string): SheetRow[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const places = new Map<string, number>();
  const rows = lines.flatMap((line, index): SheetRow[] => {
    if (line.trim() === '') return [];
    const found = objectOf(line);
    if (!found) return [{ number: index + 1, cells: [], fault: w.badLine }];
    const cells: string[] = [];
    for (const [key, value] of Object.entries(found)) {
      const at = places.get(key) ?? places.size;
      if (at >= mostKeys) return [{ number: index + 1, cells: [], fault: w.badLine }];
      places.set(key, at);
      cells[at] = cellOf(value);
    }
    return [{ number: index + 1, cells: Array.from(cells, (cell) => cell ?? '') }];
  });
  return [{ number: 0, cells: [...places.keys()] }, ...rows];
}
