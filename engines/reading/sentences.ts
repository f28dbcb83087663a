import { mark } from './data/marks.ts';
import { askingTitles, lookingAhead, lookingBack, surelyAhead } from './data/verbs.ts';
import type { Heading, Outline, Span } from './interface.ts';
import { headingsOf } from './outline.ts';

export interface Sentence extends Span {
  readonly text: string;
  /** Begins a paragraph or stands under another heading than the one before. */
  readonly isFirst: boolean;
  /** What the headings above it say: of what was, of what shall be, or nothing. */
  readonly looks: 'back' | 'ahead' | null;
  /** Another number under every heading of the first level. */
  readonly part: number;
  readonly isHeading: boolean;
  /** Begins with 一是 or 一要. */
  readonly isPoint: boolean;
}

/** What nobody parted is cut, so that no sentence costs more than its length. */
const ends = /[^。！？；\n]{1,600}[。！？；]*[”’）]?/gu;

function looksOf(heading: Heading | undefined): 'back' | 'ahead' | null {
  if (!heading) return null;
  const told = heading.title;
  const ahead = heading.mark.endsWith(mark.shall) || told.startsWith(mark.shall);
  if (surelyAhead.test(told)) return 'ahead';
  if (!ahead && lookingBack.test(told)) return 'back';
  return ahead || lookingAhead.test(told) ? 'ahead' : null;
}

/** The sentences of a text (halves of one parted by a semicolon too), with what their place in the outline tells. */
export function sentencesOf(text: string, tree: Outline): Sentence[] {
  const headings = headingsOf(tree.headings);
  const found: Sentence[] = [];
  const above: Heading[] = [];
  let index = 0;
  let part = 0;
  const usual = askingTitles.test(tree.title ?? '') ? 'ahead' : null;
  let told: 'back' | 'ahead' | null = usual;
  for (const match of text.matchAll(ends)) {
    const at = match.index;
    const end = at + match[0].length;
    let isFirst = at === 0 || text.charAt(at - 1) === '\n';
    let isHeading = false;
    let isPoint = false;
    for (let heading = headings[index]; heading && heading.at < end; heading = headings[index]) {
      while (above.length >= heading.level) above.pop();
      above.push(heading);
      if (heading.level === 1) {
        part += 1;
        told = usual;
      }
      index += 1;
      isFirst = true;
      isHeading = true;
      isPoint = heading.style === 'point';
      // The nearest heading that tells of a time decides.
      told = looksOf(heading) ?? above.map(looksOf).findLast((one) => one !== null) ?? usual;
    }
    found.push({ at, end, text: match[0], isFirst, looks: told, part, isHeading, isPoint });
  }
  return found;
}
