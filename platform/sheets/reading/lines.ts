import type { RawRow } from './raw-row.ts';
import { decoded, rowOf } from './text-rows.ts';

/** More columns than this no sheet of one record a line has. */
const mostKeys = 100;

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
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
export function isJsonLines(start: string): boolean {
  const line = /^\ufeff?\s*(\{[^\r\n]*)/.exec(start)?.[1];
  return line !== undefined && objectOf(line) !== null;
}

function* linesOf(bytes: Uint8Array, encoding: string): Generator<string> {
  let rest = '';
  for (const piece of decoded(bytes, encoding)) {
    const lines = (rest + piece).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** The names of all fields in the order in which they come up. */
function placesOf(bytes: Uint8Array, encoding: string): Map<string, number> {
  const places = new Map<string, number>();
  for (const line of linesOf(bytes, encoding)) {
    for (const key of Object.keys(objectOf(line) ?? {})) {
      if (places.size < mostKeys && !places.has(key)) places.set(key, places.size);
    }
  }
  return places;
}

/**
 * The records of JSON Lines as a sheet: row 0 holds the names of all fields. A line that is no record keeps its number
 * and is told as broken.
 */
export function* jsonRows(bytes: Uint8Array, encoding: string): Generator<RawRow[]> {
  const places = placesOf(bytes, encoding);
  let ready: RawRow[] = [{ number: 0, cells: [...places.keys()] }];
  let number = 0;
  for (const line of linesOf(bytes, encoding)) {
    number += 1;
    if (line.trim() === '') continue;
    const found = Object.entries(objectOf(line) ?? { '': null });
    if (!objectOf(line) || found.some(([key]) => !places.has(key)))
      ready.push({ number, cells: [], broken: true });
    else {
      const cells: string[] = [];
      for (const [key, value] of found) cells[places.get(key) ?? 0] = cellOf(value);
      const row = rowOf(
        number,
        Array.from(cells, (cell) => cell ?? ''),
      );
      ready.push(row ?? { number, cells: [] });
    }
    if (ready.length < 500) continue;
    yield ready;
    ready = [];
  }
  yield ready;
}
