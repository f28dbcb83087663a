import { weighCues } from './cues.ts';
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
import { denied, deniedTwice, lookAlikes } from './data/look-alikes.ts';
import { owed, several } from './data/need.ts';
import type { Signal } from './data/signal.ts';
import { signals } from './data/signals.ts';
import type { Matter } from './interface.ts';

/** Stands for what was taken out: one unit for one, so that places in the text stay true. */
export const gap = '\u0000';
const clauseEnd = /[。！？!?；;\n]/gu;

/** Something urgent, and where it stands in the text that was read. */
export interface Hit {
  readonly matter: Matter;
  readonly urgency: 'danger' | 'attend';
  readonly start: number;
  readonly end: number;
}

/** Look-alikes become gaps of their own length. */
export function withoutLookAlikes(text: string): string {
  let plain = text;
  for (const pattern of lookAlikes) plain = plain.replace(pattern, (found) => gap.repeat(found.length));
  return plain;
}

/** The sentence around a place. */
function sentenceAt(text: string, start: number): string {
  let from = 0;
  let to = text.length;
  for (const { index } of text.matchAll(clauseEnd)) {
    if (index < start) from = index + 1;
    else {
      to = index;
      break;
    }
  }
  return text.slice(from, to);
}

function isDenied(text: string, start: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 10), start)
      .split(/[，,。！？；\n]/u)
      .at(-1) ?? '';
  return denied.test(before) && !deniedTwice.test(before);
}

/** Accidents that are over are settled; what was done to somebody by others may come again. */
const settles: readonly Matter[] = ['medical', 'fire', 'missing', 'hunger'];

/** What is left of a signal where it stands: undefined where it is only spoken about. */
function weighed({ matter, urgency, firm }: Signal, around: string): 'danger' | 'attend' | undefined {
  const concerns = myself.test(around) || acute.test(around);
  if (studied.test(around) && !concerns) return undefined;
  if (settles.includes(matter) && !acute.test(around)) {
    if ([past, survived, supposed, inWriting].some((one) => one.test(around))) return undefined;
  }
  if (firm !== true && past.test(around)) return 'attend';
  if (hearsay.test(around) || (firm !== true && shown.test(around))) return 'attend';
  return urgency;
}

/** What the ways of saying find in `plain`, a readable text without its look-alikes. */
export function hitsOf(plain: string): Hit[] {
  const hits: Hit[] = [];
  for (const signal of signals) {
    const { matter, pattern } = signal;
    // To look costs a quarter of what `matchAll` does, which makes the pattern anew; most are not there.
    if (plain.search(pattern) < 0) continue;
    for (const found of plain.matchAll(pattern)) {
      const start = found.index;
      if (isDenied(plain, start)) continue;
      const urgency = weighed(signal, sentenceAt(plain, start));
      if (urgency !== undefined) hits.push({ matter, urgency, start, end: start + found[0].length });
    }
  }
  if (several.test(plain)) {
    const found = [...plain.matchAll(owed)].find(({ index }) => !isDenied(plain, index));
    if (found) {
      const end = found.index + found[0].length;
      hits.push({ matter: 'wages', urgency: 'attend', start: found.index, end });
    }
  }
  // A known way of saying stands for itself; signs are only weighed where none was found, or to make it graver.
  const grave = hits.some(({ urgency }) => urgency === 'danger');
  const signs = grave ? undefined : weighCues(plain, hits.length > 0);
  if (signs) hits.push(signs);
  return hits;
}
