import { type Day, lastOfMonth } from '../../base/time.ts';
import { readingWords as w } from './reading.words.ts';

const bare = (text: string) => text.toLowerCase().replace(/[\p{P}\p{Z}\s]/gu, '');
const empties = new Set([...w.empty.zh.split(' '), ...w.empty.en.split(' ')].map(bare));

/** Whether a step says nothing that could be done or not done. */
export function saysNothing(text: string): boolean {
  const plain = bare(text);
  return plain === '' || empties.has(plain);
}

/** The names of a cell that holds several, each once. */
export function namesIn(text: string): string[] {
  const names = text.split(/[\u3001,\uff0c;\uff1b\n\r\t/]+/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/** The one that is called so, in full or in short; null where none or more than one is. */
export function calledSo<T extends Named>(all: readonly T[], name: string): T | null {
  const found = all.filter((one) => one.name === name || one.shortName === name);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Numbers of tasks as people write them, each once; null where something else stands there. */
export function numbersIn(text: string): number[] | null {
  const plain = text.replace(new RegExp(`[${w.marks.zh}${w.marks.en}]`, 'g'), ' ');
  const parts = plain.split(/[\s\u3001,\uff0c;\uff1b.]+/).filter((part) => part !== '');
  if (parts.some((part) => !/^\d{1,4}$/.test(part))) return null;
  return [...new Set(parts.map(Number))];
}

const [year = '', month = '', ofDay = '', number = ''] = [...w.dayMarks.zh];
const untils = new RegExp(`(?:${w.until.zh.split(' ').join('|')})$`);
const spoken = new RegExp(
  `^(?:(20\\d\\d)${year})?(\\d{1,2})${month}(?:(\\d{1,2})[${ofDay}${number}]?|${w.end.zh})?$`,
);

function real(y: number, m: number, d: number): Day | null {
  const made = new Date(Date.UTC(y, m - 1, d));
  if (made.getUTCMonth() !== m - 1 || made.getUTCDate() !== d) return null;
  return made.toISOString().slice(0, 10);
}

/** A day as people write it in a table of this year, a month for its last day; `''` for nothing, null for what is no day. */
export function dayIn(text: string, tableYear: number): string | null {
  const plain = text.replace(/\s/g, '');
  if (plain === '') return '';
  const full = /^(?:(20\d\d)[-/.])?(\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (full) return real(Number(full[1] ?? tableYear), Number(full[2]), Number(full[3]));
  const said = spoken.exec(plain.replace(untils, ''));
  if (!said) return null;
  const of = Number(said[1] ?? tableYear);
  if (said[3] !== undefined) return real(of, Number(said[2]), Number(said[3]));
  const inMonth = Number(said[2]);
  return real(of, inMonth, 1) === null ? null : lastOfMonth(of, inMonth);
}
