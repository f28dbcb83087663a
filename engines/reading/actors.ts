import { bodyEnds, bodyStarts, notActing, wholes } from './data/bodies.ts';
import { bodyBegins, noBodyAfter, ownName } from './data/marks.ts';
import type { Sentence } from './sentences.ts';

export interface Actor {
  readonly name: string;
  readonly inherited: boolean;
}

const any = (some: readonly string[]): string => [...some].sort((a, b) => b.length - a.length).join('|');
const body = new RegExp(
  `${bodyBegins}((?:${any(bodyStarts)})?(?:${ownName})?(?:${any(bodyEnds)})|${any(wholes)})${noBodyAfter}`,
  'gu',
);
const inTitle = new RegExp(`(?:${any(bodyStarts)})(?:${any(bodyEnds)})`, 'u');
const notBefore = new RegExp(`(?:${any(notActing)})$`, 'u');

function actorsIn(text: string): { at: number; name: string }[] {
  return [...text.matchAll(body)]
    .map((match) => ({ at: match.index, name: match[1] ?? '' }))
    .filter(({ at }) => !notBefore.test(text.slice(Math.max(0, at - 3), at)));
}

/** Follows the sentences of a text: who is spoken of is the body that began the sentence, or the one before it. */
export function createActors(title: string | null = null): {
  read: (sentence: Sentence) => (at: number) => Actor | null;
} {
  // A summary of one body names it in its title and then no more.
  const usual = title === null ? null : (inTitle.exec(title)?.[0] ?? null);
  let current: string | null = usual;
  return {
    read(sentence) {
      if (sentence.isFirst && sentence.isHeading) current = usual;
      const found = actorsIn(sentence.text);
      const before = current;
      if (found.length > 0) current = found.at(-1)?.name ?? null;
      return (at) => {
        const near = found.filter((one) => one.at < at).at(-1);
        if (near) return { name: near.name, inherited: false };
        return before === null ? null : { name: before, inherited: true };
      };
    },
  };
}
