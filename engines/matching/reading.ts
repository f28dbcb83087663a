import { detectGroups, type GroupFound } from '../text/groups.ts';
import { lexicon } from '../text/lexicon.ts';
import { type Normalised, normalise, normaliseWithSource } from '../text/normalise.ts';
import { createPhraseFinder, type PhraseGroup } from '../text/phrases.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { simplifiedUnits } from '../text/simplified-units.ts';
import { isEmptyWord, isKinWord } from '../text/stop-words.ts';
import { tokens } from '../text/tokens.ts';
import { notWanted } from './not-wanted.ts';
import { coveredLength } from './quote.ts';

/** A term of an ask with every place where it stands: offsets into the normalised text. */
export interface AskTerm {
  readonly term: string;
  readonly weight: number;
  /** A meaning of the lexicon decides alone; a word needs company or a telling word. */
  readonly kind: 'meaning' | 'word';
  readonly spans: (readonly [start: number, end: number])[];
}

export interface Reading {
  /** The part of the text that was read, as written. */
  readonly source: string;
  readonly plain: Normalised;
  readonly terms: ReadonlyMap<string, AskTerm>;
  readonly groups: readonly GroupFound[];
  /** Units of the normalised text in which something is said of the matter. */
  readonly saidLength: number;
  /** Stretches of the normalised text in which the writer says what is not wanted. */
  readonly refused: readonly (readonly [start: number, end: number])[];
}

export interface Reader {
  /** Terms of a service's text. */
  terms(text: string): string[];
  /** Terms of an ask, with weights and places; reads the first `longest` code points. */
  ask(text: string, longest: number): Reading;
}

const meaningWeight = 1.4;
/** Meanings that say who somebody is rather than what is needed; groups count for them already. */
const saysWhoOnly = new Set(['new-form-work', 'enterprise', 'overseas']);
const whoMeaningWeight = 0.85;
const partWeight = 0.5;
const bigramWeight = 0.5;
/** What stands first is mostly the matter itself; what stands at the end of a long story counts this much less. */
const laterCounts = 0.6;
/** Who is spoken of says little of what is needed. */
const kinWeight = 0.3;
/** Words that tell less than this say nothing of the matter. */
const leastTelling = 0.3;

export function createReader(segmenter: Segmenter, groups: readonly PhraseGroup[] = lexicon): Reader {
  const meanings = createPhraseFinder(groups);

  function terms(text: string): string[] {
    const plain = simplifiedUnits(normalise(text));
    return [
      ...tokens(plain, segmenter)
        .filter((token) => !isEmptyWord(token.text))
        .map((token) => token.text),
      ...meanings.find(plain).map((hit) => meaning(hit.id)),
    ];
  }

  function ask(text: string, longest: number): Reading {
    const source = firstCodePoints(text, longest);
    const normal = normaliseWithSource(source);
    const plain = { ...normal, text: simplifiedUnits(normal.text) };
    const refused = notWanted(plain.text);
    const found = new Map<string, AskTerm>();
    const note = (term: string, kind: AskTerm['kind'], weight: number, start: number, end: number): void => {
      if (refused.some(([from, to]) => start >= from && end <= to)) return;
      const known = found.get(term);
      if (known !== undefined) {
        known.spans.push([start, end]);
        return;
      }
      const place = plain.text.length === 0 ? 0 : start / plain.text.length;
      const later = 1 - (1 - laterCounts) * place;
      found.set(term, { term, kind, weight: weight * later, spans: [[start, end]] });
    };
    for (const hit of meanings.find(plain.text)) {
      const worth = saysWhoOnly.has(hit.id) ? whoMeaningWeight : meaningWeight;
      note(meaning(hit.id), 'meaning', worth, hit.start, hit.end);
    }
    for (const token of tokens(plain.text, segmenter)) {
      const telling = segmenter.telling(token.text);
      if (isEmptyWord(token.text) || telling < leastTelling) continue;
      const share = token.kind === 'bigram' ? bigramWeight : token.kind === 'part' ? partWeight : 1;
      const who = isKinWord(token.text) ? kinWeight : 1;
      note(token.text, 'word', telling * share * who, token.start, token.end);
    }
    const saidLength = coveredLength([...found.values()].flatMap((term) => term.spans));
    return { source, plain, terms: found, groups: detectGroups(source), saidLength, refused };
  }

  return { terms, ask };
}

function meaning(id: string): string {
  return `#${id}`;
}

/** Whether a term is a meaning of the lexicon and not a word as written. */
export function isMeaning(term: string): boolean {
  return term.startsWith('#');
}

function firstCodePoints(text: string, count: number): string {
  // A slice of twice as many units holds at least `count` code points, so the rest is never walked.
  return Array.from(text.slice(0, count * 2))
    .slice(0, count)
    .join('');
}
