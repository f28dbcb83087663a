import { normalise } from '../text/normalise.ts';
import type { Sound, Sounds } from '../text/sounds.ts';
import { isFunctionCharacter } from '../text/stop-words.ts';
import type { AskTerm, Reading } from './reading.ts';

/** Neighbours further apart than this are not said together. */
const widestGap = 1;
/** In letters two syllables are a word; of characters that are only written wrong it takes three to know it. */
const inLetters = 2;
const inCharacters = 3;

/** Calls for every `length` neighbouring syllables, once for each way they may sound. */
function eachChain(
  sounds: readonly Sound[],
  length: number,
  tell: (term: string, start: number, end: number) => void,
): void {
  const go = (index: number, left: number, term: string, begin: number): void => {
    const one = sounds[index];
    if (one === undefined) return;
    for (const sound of one.sounds) {
      const longer = term === '' ? sound : `${term} ${sound}`;
      if (left === 1) tell(longer, begin, one.end);
      else if ((sounds[index + 1]?.start ?? 0) - one.end <= widestGap) go(index + 1, left - 1, longer, begin);
    }
  };
  for (const [index, { start }] of sounds.entries()) go(index, length, '', start);
}

/** Every two and every three neighbouring syllables of a service's text. */
export function soundsOf(text: string, sounds: Sounds): string[] {
  const read = sounds.read(normalise(text));
  const found: string[] = [];
  for (const length of [inLetters, inCharacters]) eachChain(read, length, (term) => found.push(term));
  return found;
}

/** The same reading by how it sounds: for pinyin, and for characters that were mistaken for others of the same sound. */
export function bySound(reading: Reading, sounds: Sounds): Reading {
  const { text } = reading.plain;
  const terms = new Map<string, AskTerm>();
  const read = sounds.read(text);
  const spelled = read.filter((one) => one.spelled);
  const written = read.filter((one) => !one.spelled && !isFunctionCharacter(text.slice(one.start, one.end)));
  const note = (term: string, start: number, end: number): void => {
    if (reading.refused.some(([from, to]) => start >= from && end <= to)) return;
    const known = terms.get(term);
    if (known) known.spans.push([start, end]);
    else terms.set(term, { term, kind: 'word', weight: 1, spans: [[start, end]] });
  };
  eachChain(spelled, inLetters, note);
  eachChain(written, inCharacters, note);
  const saidLength = read.reduce((sum, { start, end }) => sum + end - start, 0);
  return { ...reading, terms, saidLength };
}
