import { lexicon } from '../text/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { createPhraseFinder, type PhraseFinder, type PhraseGroup } from '../text/phrases.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { simplifiedUnits } from '../text/simplified-units.ts';
import { isEmptyWord, isFunctionCharacter, isKinWord } from '../text/stop-words.ts';
import { tokens } from '../text/tokens.ts';
import { troubles } from './data/troubles.ts';
import { sayNothing } from './data/unsaying.ts';
import type { Message } from './interface.ts';
import { readPlaceNames } from './place-names.ts';

/** A message as its features, before they are weighed. */
export interface Reading {
  readonly message: Message;
  /** Title and text in normal form; the same for two messages with the same words. */
  readonly title: string;
  readonly body: string;
  /** Feature → how often and how early it is said. A meaning begins with `=`, a category with `#`. */
  readonly said: ReadonlyMap<string, number>;
  /** Pairs of neighbouring words of its beginning, which may be a name no list knows. */
  readonly pairs: ReadonlySet<string>;
  readonly named: readonly string[];
  readonly towns: readonly string[];
  readonly masked: readonly string[];
}

/** One wording with everybody who sent it. */
export interface Wording {
  readonly reading: Reading;
  readonly messages: readonly Message[];
}

export interface MessageReader {
  read(message: Message): Reading;
  /** Features of a stretch of normal text alone, without place or category. */
  features(text: string): Map<string, number>;
  /** What a meaning among the features is called; undefined of any other feature. */
  called(feature: string): string | undefined;
}

/** Numbers, house numbers, letters of a mask. */
const code = /^(?:[\da-z]*\d[\da-z]*|[a-z]{1,2})$/u;
/** What stands first says what it is about; a petition of pages is not read to its end. */
const readOfTitle = 120;
const readOfText = 700;
const opening = 160;
const titleTells = 2;
const laterTells = 0.5;
const troubleTells = 1.6;
const lexiconTells = 0.45;
const partTells = 0.4;
const categoryTells = 1;

const builtIn = new Set(lexicon.map(({ id }) => id));

/**
 * Makes a reader; it keeps nothing of what it read. `meanings` are those of `engines/text/meanings.ts`: one that is not
 * built in was taught because people say it in many ways, and tells as much as a trouble.
 */
export function createMessageReader(
  segmenter: Segmenter,
  meanings: readonly PhraseGroup[] = lexicon,
): MessageReader {
  const taught = meanings.filter(({ id }) => !builtIn.has(id));
  const ofPlaces = createPhraseFinder([...troubles, ...taught]);
  const ofServices = createPhraseFinder(meanings.filter(({ id }) => builtIn.has(id)));
  const names = new Map<string, string>(
    [...meanings, ...troubles].flatMap(({ id, ways }) => {
      const way = ways.find((one) => !one.includes('…'));
      return way === undefined ? [] : [[`=${id}`, way] as const];
    }),
  );
  const features = (text: string) => {
    const said = new Map<string, number>();
    tell(said, text, 1, segmenter, ofPlaces, ofServices);
    return said;
  };
  const read = (message: Message): Reading => {
    const title = plain(message.title ?? '', readOfTitle);
    const body = plain(message.text ?? '', readOfText);
    const said = new Map<string, number>();
    tell(said, title, titleTells, segmenter, ofPlaces, ofServices);
    tell(said, body.slice(0, opening), title === '' ? titleTells : 1, segmenter, ofPlaces, ofServices);
    tell(said, body.slice(opening), laterTells, segmenter, ofPlaces, ofServices);
    if (message.category !== undefined && said.size > 0) said.set(`#${message.category}`, categoryTells);
    const pairs = new Set([...pairsOf(title, segmenter), ...pairsOf(body.slice(0, opening), segmenter)]);
    const { named, towns, masked } = readPlaceNames(`${title}\n${body.slice(0, opening * 2)}`, segmenter);
    return { message, title, body, said, pairs, named, towns, masked };
  };
  return { read, features, called: (feature) => names.get(feature) };
}

/** Two neighbouring words without a joint between them: 盛世名门, 蓝湾. */
function pairsOf(text: string, segmenter: Segmenter): string[] {
  return text.split(/[^\p{Script=Han}]+/u).flatMap((stretch) => {
    const words = segmenter.cut(stretch);
    return words.flatMap((word, at) => {
      const next = words[at + 1] ?? '';
      const size = word.length + next.length;
      if (next === '' || size > 5 || !mayBeName(word) || !mayBeName(next)) return [];
      return [`${word}${next}`];
    });
  });
}

function mayBeName(word: string): boolean {
  return (
    !isEmptyWord(word) &&
    !isKinWord(word) &&
    !sayNothing.has(word) &&
    !(word.length === 1 && isFunctionCharacter(word))
  );
}

function plain(text: string, longest: number): string {
  // Twice as much as is read, because what is invisible goes.
  return simplifiedUnits(normalise(text.slice(0, longest * 2))).slice(0, longest);
}

function tell(
  said: Map<string, number>,
  text: string,
  tells: number,
  segmenter: Segmenter,
  ofPlaces: PhraseFinder,
  ofServices: PhraseFinder,
): void {
  if (text === '') return;
  const add = (feature: string, much: number) => {
    const before = said.get(feature) ?? 0;
    // Said again it tells a little more, not as much again.
    said.set(feature, Math.max(before, much) + Math.min(before, much) * 0.3);
  };
  for (const token of tokens(text, segmenter)) {
    const word = token.text;
    if (code.test(word) || isEmptyWord(word) || isKinWord(word) || sayNothing.has(word)) continue;
    const telling = token.kind === 'bigram' ? 0.7 : 0.35 + 0.65 * segmenter.telling(word);
    add(word, tells * telling * (token.kind === 'part' ? partTells : 1));
  }
  const meanings = new Map<string, number>();
  for (const { id } of ofServices.find(text)) meanings.set(`=${id}`, lexiconTells);
  for (const { id } of ofPlaces.find(text)) meanings.set(`=${id}`, troubleTells);
  for (const [meaning, much] of meanings) add(meaning, tells * much);
}
