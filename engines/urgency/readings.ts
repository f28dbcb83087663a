import { normaliseWithSource } from '../text/normalise.ts';
import { createIdeas } from './concepts.ts';
import { readable } from './data/readable.ts';
import type { Shown } from './features.ts';
import type { Places } from './findings.ts';
import { LONGEST_READ } from './interface.ts';
import { hitsOf, withoutLookAlikes } from './rules.ts';
import type { Stretch } from './stretches.ts';

export interface Prepared extends Shown {
  readonly places: Places;
}

/** Makes a text alike and looks for all that rules and ideas find in it. */
export function createPreparing(): (source: string) => Prepared {
  const ideasIn = createIdeas();
  return (source) => {
    const places = normaliseWithSource(source.slice(0, LONGEST_READ));
    const text = readable(places.text);
    const plain = withoutLookAlikes(text);
    return { text, plain, hits: hitsOf(plain), ideas: ideasIn(plain), places };
  };
}

/** The part of it that lies within a stretch, with places counted from there. */
export function within({ text, plain, hits, ideas }: Shown, { start, end }: Stretch): Shown {
  if (start === 0 && end === text.length) return { text, plain, hits, ideas };
  return {
    text: text.slice(start, end),
    plain: plain.slice(start, end),
    hits: hits.filter((hit) => hit.start < end && hit.end > start),
    ideas: ideas
      .filter((idea) => idea.start >= start && idea.end <= end)
      .map((idea) => ({ ...idea, start: idea.start - start, end: idea.end - start })),
  };
}
