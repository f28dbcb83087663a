import { conceptNames, type Idea } from './concepts.ts';
import {
  acute,
  hearsay,
  inWriting,
  myself,
  past,
  shown,
  studied,
  supposed,
  survived,
} from './data/context.ts';
import { against, cues } from './data/cues.ts';
import { gap, type Hit } from './rules.ts';

/** Something that a stretch of text shows; where it stands in it, or -1 where it stands nowhere. */
export interface Feature {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Shown {
  readonly text: string;
  /** The same without look-alikes, unit for unit. */
  readonly plain: string;
  readonly ideas: readonly Idea[];
  readonly hits: readonly Hit[];
}

const around = { acute, hearsay, inWriting, myself, past, shown, studied, supposed, survived };
const signs = /[^\s，。！？；、：:"'“”‘’()（）…~=<>@#!+\-?|`\\]+/gu;
/** Ideas so many units apart, or nearer, say something together. */
const reach = 18;
const longestPiece = 3;

/** Everything the weights may know of a stretch of text, each once. Names begin with a sign, except pieces of the text. */
export function featuresOf({ text, plain, ideas, hits }: Shown): Feature[] {
  const found = new Map<string, Feature>();
  const add = (name: string, start = -1, end = -1): void => {
    if (!found.has(name)) found.set(name, { name, start, end });
  };
  for (const { 0: part, index } of text.matchAll(signs)) {
    for (let size = 1; size <= longestPiece; size += 1) {
      for (let place = 0; place + size <= part.length; place += 1) {
        add(part.slice(place, place + size), index + place, index + place + size);
      }
    }
  }
  addIdeas(ideas, add);
  for (const { matter, urgency } of hits) {
    add(`!${urgency}`);
    add(`!${matter}:${urgency}`);
  }
  if (hits.length === 0) add('!nothing');
  for (const [name, pattern] of Object.entries(around)) {
    if (!pattern.test(text)) continue;
    add(`@${name}`);
    if (hits.length > 0) add(`@${name}!`);
  }
  for (const [index, { pattern }] of cues.entries()) if (plain.search(pattern) >= 0) add(`+${String(index)}`);
  for (const [index, { pattern }] of against.entries())
    if (plain.search(pattern) >= 0) add(`-${String(index)}`);
  if (/[?？]|吗|呢$/u.test(text)) add('?');
  if (plain.includes(gap)) add('#gap');
  add(`#long${String(Math.min(8, Math.floor(text.length / 6)))}`);
  add('#');
  return [...found.values()];
}

function addIdeas(ideas: readonly Idea[], add: (name: string, start?: number, end?: number) => void): void {
  for (const [index, one] of ideas.entries()) {
    const first = conceptNames[one.idea] ?? '';
    add(`=${first}`, one.start, one.end);
    for (let further = index + 1; further < ideas.length; further += 1) {
      const other = ideas[further];
      if (!other || other.start - one.end > reach) break;
      if (other.idea === one.idea || other.start < one.end) continue;
      add(`=${first}>${conceptNames[other.idea] ?? ''}`, one.start, other.end);
    }
  }
  add(`#ideas${String(Math.min(6, new Set(ideas.map(({ idea }) => idea)).size))}`);
}

/** How much a feature may say before anything is learned: an idea is worth more than three signs in a row. */
export function scaleOf(name: string): number {
  if (name.startsWith('=')) return name.includes('>') ? 0.7 : 2;
  if (/^[@!+\-?#]/u.test(name)) return 1;
  return name.length === 1 ? 0.4 : 0.6;
}

const ofOneText = 4;
/** What all scales of one text are taken times: a long text shows more and must not shout louder. */
export function loudness(scales: readonly number[]): number {
  const squares = scales.reduce((sum, scale) => sum + scale * scale, 0);
  return ofOneText / Math.sqrt(Math.max(12, squares));
}
