import { Misfit } from '../../base/misfit.ts';
import { type Day, isDay } from '../../base/time.ts';
import type { Word } from '../../base/words.ts';
import { sheetWords as w } from './words/sheet.words.ts';

/** The code that a cell names, by itself or in Chinese; throws a Misfit. */
export function codeIn<T extends string>(cell: string, names: Readonly<Record<T, Word>>): T {
  const all = Object.entries<Word>(names) as [T, Word][];
  const found = all.find(([code, { zh }]) => cell === code || cell === zh);
  if (found) return found[0];
  if (cell === '') throw new Misfit(w.empty);
  throw new Misfit(w.unknownCode, { all: all.map(([, { zh }]) => zh).join(w.comma.zh) });
}

export function textIn(cell: string, most: number, needed = false): string {
  const plain = cell.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  if (needed && plain === '') throw new Misfit(w.empty);
  if (plain.length > most) throw new Misfit(w.tooLong, { most });
  return plain;
}

export function numberIn(cell: string, most: number): number | null {
  const plain = cell.normalize('NFKC').replaceAll(/[\s,]/g, '');
  if (plain === '') return null;
  const number = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN;
  if (!(number <= most)) throw new Misfit(w.notNumber, { most });
  return number;
}

export function dayIn(cell: string, today: Day): Day | null {
  if (cell === '') return null;
  if (!isDay(cell)) throw new Misfit(w.notDay);
  if (cell > today) throw new Misfit(w.laterDay);
  return cell;
}
