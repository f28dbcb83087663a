import { type Finding, MATTERS, type Matter } from './interface.ts';
import type { Hit } from './rules.ts';

/** Units between two things told in one breath: a comma and a word. */
const nearby = 2;

/** One finding for each matter, the gravest first, quoted from the text as it was written. */
export function findingsOf(text: string, source: string, hits: readonly Hit[], at: Places): Finding[] {
  const best = new Map<Matter, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.matter);
    if (!known || rank(hit) < rank(known)) best.set(hit.matter, hit);
  }
  return [...best.values()]
    .map((hit) => withNeighbours(hit, hits))
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || a.start - b.start || MATTERS.indexOf(a.matter) - MATTERS.indexOf(b.matter),
    )
    .map(({ matter, urgency, start, end }) => ({
      matter,
      urgency,
      words: source.slice(at.starts[start] ?? 0, at.ends[Math.min(end, text.length) - 1] ?? 0),
    }));
}

/** What is told in one breath with it belongs to it: who only reads the blow takes the years before it for nothing. */
function withNeighbours(hit: Hit, hits: readonly Hit[]): Hit {
  const same = hits.filter(({ matter, urgency }) => matter === hit.matter && urgency === hit.urgency);
  let { start, end } = hit;
  for (const one of same.toSorted((a, b) => b.start - a.start)) {
    if (one.start < start && start - one.end <= nearby) start = one.start;
  }
  for (const one of same.toSorted((a, b) => a.start - b.start)) {
    if (one.end > end && one.start - end <= nearby) end = one.end;
  }
  return { ...hit, start, end };
}

/** Where a unit of the readable text stands in the text as it was written. */
export interface Places {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

function rank({ urgency }: Hit): number {
  return urgency === 'danger' ? 0 : 1;
}
