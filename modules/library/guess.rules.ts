import type { Day } from '../../base/time.ts';
import { paragraphsOf } from './outline.rules.ts';
import { wording } from './reading.words.ts';

export interface Guess {
  readonly title: string;
  readonly number: string;
  readonly day: Day | null;
}

/** In how many lines from the top the head of a document stands. */
const headLines = 8;
const longestTitle = 100;

function dayOf(text: string): Day | null {
  const found = [...text.matchAll(new RegExp(wording.date, 'gu'))].at(-1);
  if (!found) return null;
  const [, year = '', month = '', date = ''] = found;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const read = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day ? null : day;
}

/** What a text says of itself, for a person to look at: its title, its number, and the last day it names at its end. */
export function guessed(text: string): Guess {
  const lines = paragraphsOf(text);
  const head = lines.slice(0, headLines);
  const number = wording.number.exec(head.join('\n'))?.[0] ?? '';
  const title =
    head.find(
      (line) => line.length <= longestTitle && !wording.redHead.test(line) && !wording.number.test(line),
    ) ?? '';
  return { title, number, day: dayOf(lines.slice(-4).join('\n')) ?? dayOf(head.join('\n')) };
}
