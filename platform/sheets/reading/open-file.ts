import { isJsonLines, jsonRows } from './lines.ts';
import type { About, RawRow } from './raw-row.ts';
import { csvRows, decoded, encodingOf } from './text-rows.ts';
import { Unreadable } from './unreadable.ts';
import { openXlsx } from './xlsx.ts';

export interface OpenFile {
  readonly about: About;
  readonly batches: Iterable<RawRow[]> | AsyncIterable<RawRow[]>;
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function openText(bytes: Uint8Array): OpenFile {
  const encoding = encodingOf(bytes);
  const [start = ''] = decoded(bytes, encoding);
  // What many systems offer as .xls is a page of the web.
  if (/^\ufeff?\s*<(?:!doctype|\?xml|html|head|meta|table|style)/i.test(start))
    throw new Unreadable('web-page');
  const about = { sheets: [], sheet: null, macros: false };
  return isJsonLines(start)
    ? { about: { ...about, kind: 'lines' }, batches: jsonRows(bytes, encoding) }
    : { about: { ...about, kind: 'csv' }, batches: csvRows(bytes, encoding) };
}

/** A file as its bytes say what it is, whatever it is called. `sheet` names one of a workbook; null is the first. */
export function openFile(bytes: Uint8Array, sheet: string | null): OpenFile {
  if (bytes.length === 0) throw new Unreadable('empty-sheet');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable('old-excel');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return openXlsx(bytes, sheet);
  return openText(bytes);
}
