import { around } from './data/concepts/around.ts';
import { body } from './data/concepts/body.ts';
import { civic } from './data/concepts/civic.ts';
import { death } from './data/concepts/death.ts';
import { further } from './data/concepts/further.ts';
import { harm } from './data/concepts/harm.ts';
import { people } from './data/concepts/people.ts';

const lists: Readonly<Record<string, string>> = {
  ...people,
  ...harm,
  ...death,
  ...body,
  ...around,
  ...further,
  ...civic,
};

/** Words after the bar are weak: they say the same, but are said of much else as well. */
const words = Object.entries(lists).flatMap(([name, list]) =>
  list.split('|').map((some, weak) => [weak === 0 ? name : `${name}?`, some.trim()] as const),
);

/** The ideas a text is read for. */
export const conceptNames: readonly string[] = words.map(([name]) => name);

interface Node {
  readonly next: Map<number, Node>;
  ideas: readonly number[];
}

/** One idea where it stands in a text: from `start` up to before `end`. */
export interface Idea {
  readonly idea: number;
  readonly start: number;
  readonly end: number;
}

const node = (): Node => ({ next: new Map(), ideas: [] });

function trieOf(): Node {
  const root = node();
  for (const [idea, [, some]] of words.entries()) {
    for (const word of new Set(some.split(/\s+/u))) {
      let at = root;
      for (let place = 0; place < word.length; place += 1) {
        const unit = word.charCodeAt(place);
        const known = at.next.get(unit) ?? node();
        at.next.set(unit, known);
        at = known;
      }
      at.ideas = [...at.ideas, idea];
    }
  }
  return root;
}

/** Looks for all ideas at once: one walk, however many words the lists hold. */
export function createIdeas(): (text: string) => Idea[] {
  const root = trieOf();
  return (text) => {
    const found: Idea[] = [];
    for (let start = 0; start < text.length; start += 1) {
      let at: Node | undefined = root;
      for (let end = start; at !== undefined && end < text.length; ) {
        at = at.next.get(text.charCodeAt(end));
        end += 1;
        if (at) for (const idea of at.ideas) found.push({ idea, start, end });
      }
    }
    return found;
  };
}
