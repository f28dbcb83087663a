import { numbersIn } from '../../engines/reading/numbers.ts';
import { outline } from '../../engines/reading/outline.ts';
import { sentencesOf } from '../../engines/reading/sentences.ts';
import { markersIn } from './markers.rules.ts';
import { marksWords } from './marks.words.ts';

/** A number of the text that is no figure of the report; `at` and `end` are the number itself, without its unit. */
export interface Loose {
  readonly at: number;
  readonly end: number;
  /** With its unit. */
  readonly written: string;
  readonly sentence: string;
}

/** Takes a stretch out of what is looked at and leaves every other place where it is. */
const hide = (text: string): string => '\ue000'.repeat(text.length);

/** The text without figures, headings, days, ordinals and names: what is left and looks like a number is one. */
function looked(text: string): string {
  let left = text;
  for (const { at, end } of markersIn(text))
    left = left.slice(0, at) + hide(left.slice(at, end)) + left.slice(end);
  for (const pattern of marksWords.notFigures) left = left.replaceAll(pattern, hide);
  return left;
}

/** The sentence around a place. */
export function sentenceAt(text: string, at: number): string {
  let from = at;
  while (from > 0 && !marksWords.ends.includes(text.charAt(from - 1))) from -= 1;
  const end = text.slice(at).search(marksWords.end);
  return text.slice(from, end < 0 ? text.length : at + end + 1).trim();
}

/** Every number of a text of a report that has no source. */
export function looseNumbers(text: string): Loose[] {
  const left = looked(text);
  const found: Loose[] = [];
  const add = (at: number, end: number, whole: number): void => {
    if (found.some((one) => at < one.end && one.at < end)) return;
    found.push({ at, end, written: text.slice(at, whole), sentence: sentenceAt(text, at) });
  };
  for (const sentence of sentencesOf(left, outline(left))) {
    for (const one of numbersIn(sentence.text)) {
      const at = sentence.at + one.at;
      const numeral = marksWords.numeral.exec(left.slice(at, sentence.at + one.end))?.[0] ?? '';
      add(at, at + Math.max(1, numeral.length), sentence.at + one.end);
    }
  }
  for (const match of left.matchAll(marksWords.bare)) {
    const end = match.index + match[0].replace('%', '').length;
    add(match.index, end, match.index + match[0].length);
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Masks that are left where words or a number were to come. */
export function masksIn(text: string): Loose[] {
  return [...text.matchAll(marksWords.masks)].map((match) => ({
    ...{ at: match.index, end: match.index + match[0].length, written: match[0] },
    sentence: sentenceAt(text, match.index),
  }));
}
