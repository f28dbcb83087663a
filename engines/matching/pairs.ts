import { normalise } from '../text/normalise.ts';
import { simplifiedUnits } from '../text/simplified-units.ts';
import { isEmptyWord, isFunctionCharacter, isKinWord } from '../text/stop-words.ts';
import type { AskTerm, Reading } from './reading.ts';

const han = /^\p{Script=Han}{2}$/u;
/** A pair with a joint in it is half of a word at best. */
const withJoint = 0.4;

function worth(pair: string): number {
  if (!han.test(pair) || isEmptyWord(pair) || isKinWord(pair)) return 0;
  const joints = Array.from(pair).filter(isFunctionCharacter).length;
  return joints === 2 ? 0 : joints === 1 ? withJoint : 1;
}

/** Every two neighbouring Chinese characters of a text that say something: found where no dictionary knows the word. */
export function pairsOf(text: string): string[] {
  const plain = simplifiedUnits(normalise(text));
  return Array.from({ length: plain.length }, (_, at) => plain.slice(at, at + 2)).filter(
    (pair) => worth(pair) > 0,
  );
}

/** The same reading by pairs of characters instead of words; what is not wanted stays out. */
export function inPairs(reading: Reading): Reading {
  const { text } = reading.plain;
  const terms = new Map<string, AskTerm>();
  for (let start = 0; start + 2 <= text.length; start++) {
    const end = start + 2;
    const term = text.slice(start, end);
    const weight = worth(term);
    if (weight === 0 || reading.refused.some(([from, to]) => start >= from && end <= to)) continue;
    const known = terms.get(term);
    if (known) known.spans.push([start, end]);
    else terms.set(term, { term, kind: 'word', weight, spans: [[start, end]] });
  }
  return { ...reading, terms };
}
