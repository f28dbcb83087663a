import { conceptNames, type Idea } from './concepts.ts';
import { against, cues } from './data/cues.ts';
import { acute, hearsay, inWriting, myself, past, shown, studied, supposed, survived } from './data/context.ts';
import type { Matter } from './interface.ts';

/** A rule's finding, as far as the scorer looks at it. */
export interface Heard {
  readonly matter: Matter;
  readonly urgency: 'danger' | 'attend';
}

/** Something that a text shows; where it stands, if it stands somewhere. */
export interface Feature {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const around = { acute, hearsay, inWriting, myself, past, shown, studied, supposed, survived };
const sign = /[\s，。！？；、：:"'“”‘’()（）\u0000…~—-]+/u;
/** Ideas so many units apart, or nearer, say something together. */
const reach = 18;

/** Everything in one stretch of text that the weights may know, each once. `plain` is `text` without look-alikes, unit for unit. */
export function featuresOf(
  text: string,
  plain: string,
  ideas: readonly Idea[],
  heard: readonly Heard[],
): Feature[] {
  const found = new Map<string, Feature>();
  const add = (name: string, start = -1, end = -1): void => {
    if (!found.has(name)) found.set(name, { name, start, end });
  };
  let from = 0;
  for (const part of text.split(sign)) {
    const at = text.indexOf(part, from);
    from = at + part.length;
    for (let size = 1; size <= 4; size += 1) {
      for (let place = 0; place + size <= part.length; place += 1) {
        add(part.slice(place, place + size), at + place, at + place + size);
      }
    }
  }
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
  for (const { matter, urgency } of heard) {
    add(`!${urgency}`);
    add(`!${matter}:${urgency}`);
  }
  if (heard.length === 0) add('!nothing');
  for (const [name, pattern] of Object.entries(around)) {
    if (pattern.test(text)) add(`@${name}`);
    if (heard.length > 0 && pattern.test(text)) add(`@${name}!`);
  }
  for (const [index, { pattern }] of cues.entries()) if (plain.search(pattern) >= 0) add(`+${String(index)}`);
  for (const [index, { pattern }] of against.entries()) if (plain.search(pattern) >= 0) add(`-${String(index)}`);
  if (/[?？]|吗|呢$/u.test(text)) add('?');
  if (plain.includes('\u0000')) add('\u0000');
  add(`#long${String(Math.min(8, Math.floor(text.length / 6)))}`);
  add('#');
  return [...found.values()];
}
