import { type Day, isDay } from '../../base/time.ts';
import { paragraphsOf } from './outline.rules.ts';
import { wording } from './reading.words.ts';

export interface Guess {
  /** Without the lines of its head that stand in fields of their own. */
  readonly text: string;
  readonly title: string;
  readonly number: string;
  readonly day: Day | null;
}

/** In how many lines from the top the head of a document stands. */
const headLines = 8;
const longestTitle = 100;
/** Room for who signed it. */
const mostBesideNumber = 14;

function dayOf(text: string): Day | null {
  const found = [...text.matchAll(new RegExp(wording.date, 'gu'))].at(-1);
  if (!found) return null;
  const [, year = '', month = '', date = ''] = found;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** A line that is a number, with little else beside it: a paragraph may name one too. */
function isNumberLine(line: string): boolean {
  const found = wording.number.exec(line)?.[0];
  return found !== undefined && line.length - found.length <= mostBesideNumber;
}

/** What a text says of itself, for a person to look at: its title, its number, and the last day it names at its end. */
export function guessed(given: string): Guess {
  const lines = paragraphsOf(given);
  const head = lines.slice(0, headLines);
  const number = wording.number.exec(head.find(isNumberLine) ?? '')?.[0] ?? '';
  const isMark = (line: string) => wording.redHead.test(line) || isNumberLine(line);
  const title = head.find((line) => line.length <= longestTitle && !isMark(line)) ?? '';
  const begins = lines.findIndex((line, at) => at >= headLines || (line !== title && !isMark(line)));
  const text = lines.slice(Math.max(0, begins)).join('\n');
  return { title, number, text, day: dayOf(lines.slice(-4).join('\n')) ?? dayOf(head.join('\n')) };
}
