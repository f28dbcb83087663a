import { families } from '../text/families.ts';
import { lexicon } from '../text/lexicon.ts';
import { type Normalised, normaliseWithSource } from '../text/normalise.ts';
import { createPhraseFinder, type PhraseGroup } from '../text/phrases.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { simplifiedUnits } from '../text/simplified-units.ts';
import { tokens } from '../text/tokens.ts';

/** What is seen of a text: a name for each kind of thing, and where it stands in the normalised text. */
export interface Feature {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** How the name of two neighbouring characters begins. */
export const PAIR = '2';

export interface FeaturesRead {
  readonly plain: Normalised;
  readonly features: readonly Feature[];
}

export type FeatureReader = (text: string) => FeaturesRead;

/**
 * Reads single characters, pairs of neighbours, words with their parts, and two kinds of knowledge: the field of life a
 * word belongs to, and the meaning of a way of saying.
 */
export function createFeatureReader(
  segmenter: Segmenter,
  meanings: readonly PhraseGroup[] = lexicon,
): FeatureReader {
  const known = createPhraseFinder([...families, ...meanings.map((one) => ({ ...one, id: `~${one.id}` }))]);
  return (source) => {
    const normal = normaliseWithSource(source);
    const plain = { ...normal, text: simplifiedUnits(normal.text) };
    const { text } = plain;
    const features: Feature[] = [];
    let before = -1;
    for (let start = 0; start < text.length; ) {
      const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
      const character = text.slice(start, end);
      features.push({ name: `1${character}`, start, end });
      if (before >= 0) features.push({ name: `${PAIR}${text.slice(before, end)}`, start: before, end });
      before = start;
      start = end;
    }
    for (const { text: word, kind, start, end } of tokens(text, segmenter)) {
      if (kind !== 'bigram') features.push({ name: `w${word}`, start, end });
    }
    for (const { id, start, end } of known.find(text)) features.push({ name: `#${id}`, start, end });
    return { plain, features };
  };
}
