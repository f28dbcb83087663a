import { type Day, isDay } from '../../base/time.ts';
import type { Word } from '../../base/words.ts';
import type { Holds } from './columns.ts';
import type { MarkKind } from './reading/raw-row.ts';
import { timeText } from './reading/values.ts';
import { sheetsWords as w } from './sheets.words.ts';

export interface Said {
  readonly text: Word;
  readonly values: Record<string, string | number>;
}

/** A cell that may be taken as `value`, perhaps with a word on it, or that may not. */
export type Checked = { readonly value: string; readonly note?: Said } | { readonly fault: Said };

const faults: Record<Exclude<MarkKind, 'outside'>, Word> = {
  'lost-digits': w.lostDigits,
  error: w.errorCell,
  uncalculated: w.uncalculated,
  merged: w.merged,
  'too-long': w.cellTooLong,
};

function written(year: string, month: string, day: string): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

const yearFirst =
  /^(\d{4})\s*[-/.\u5e74\uff0e\uff0f]\s*(\d{1,2})\s*[-/.\u6708\uff0e\uff0f]\s*(\d{1,2})\s*\u65e5?(?:[ T][\d:.]+Z?)?$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const noYear = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,2}$/;

/** The serial numbers of the days from 1954 to 2064: other numbers are hardly meant as days. */
const earliest = 20_000;
const latest = 60_000;

/**
 * A day as people and programs write it. Which of two numbers is the month is never guessed; what is no day at all
 * stays as it is, for those to refuse who know what is asked for.
 */
export function checkDay(cell: string): Checked {
  const shown = { shown: cell };
  const not: Checked = { value: cell };
  const [, year, month, day] = yearFirst.exec(cell) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(cell) ?? [];
  if (year && month && day) {
    const value = written(year, month, day);
    return value ? { value } : not;
  }
  const [, one = '', two = '', last] = yearLast.exec(cell) ?? [];
  if (last) {
    const ways = [written(last, two, one), written(last, one, two)].filter((way) => way !== null);
    const [value, other] = ways;
    if (!value) return not;
    return other && other !== value ? { fault: { text: w.ambiguousDay, values: shown } } : { value };
  }
  if (noYear.test(cell)) return { fault: { text: w.ambiguousDay, values: shown } };
  const serial = /^\d{5}(?:\.\d+)?$/.test(cell) ? Number(cell) : 0;
  if (serial < earliest || serial > latest) return not;
  const value = timeText(Math.floor(serial), false) ?? '';
  return { value, note: { text: w.serialDay, values: { ...shown, day: value } } };
}

/** Numbers of 18 characters, or of 15 as they were until 1999; that it is a right one, who uses it looks at. */
function checkIdNumber(cell: string): Checked {
  const value = cell.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  if (/^\d{17}[\dX]$/.test(value)) return { value };
  if (/^\d{15}$/.test(value)) return { value, note: { text: w.oldIdNumber, values: {} } };
  return { fault: { text: w.idDigits, values: { count: [...value].length } } };
}

/** Whether a cell can be taken, by what the file says of it and by what its column holds. */
export function checkCell(
  cell: string,
  mark: { readonly kind: MarkKind; readonly shown: string } | undefined,
  holds: Holds | undefined,
): Checked {
  if (mark && mark.kind !== 'outside')
    return { fault: { text: faults[mark.kind], values: { shown: mark.shown } } };
  const checked: Checked =
    cell === '' || !holds ? { value: cell } : holds === 'day' ? checkDay(cell) : checkIdNumber(cell);
  if (!mark || 'fault' in checked) return checked;
  return { ...checked, note: { text: w.outside, values: { shown: mark.shown } } };
}
