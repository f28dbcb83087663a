import { leastShown } from '../../base/small-counts.ts';
import type { Fact, Source } from './contract/agenda.ts';
import { mostOffered, type SourceKind } from './kinds.rules.ts';

/** What may be put on the agenda, with how much speaks for it among those of its kind. */
export interface Candidate {
  readonly source: Source;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly weight: number;
  /** The office put it forward by hand: before everything else. */
  readonly first?: boolean;
}

/** What an item came from, so that nothing stands on one agenda twice. */
export function keyOf(source: Source): string {
  if (source.kind === 'own') return 'own';
  if (source.kind === 'unmet') return `unmet ${source.category}`;
  if (source.kind === 'duty') return `duty ${source.area} ${source.category}`;
  return `${source.kind} ${source.id}`;
}

/** In which order the kinds take turns: what was promised and not done comes before what is new. */
const turns: readonly SourceKind[] = ['overdue', 'undecided', 'unmet', 'duty', 'concern', 'proposal'];

/**
 * At most seven: what the office put forward, then the weightiest of each kind in turn, so that no kind crowds out
 * another. What is on the agenda already (`kept`, by {@link keyOf}) is not offered again.
 */
export function offered(candidates: readonly Candidate[], kept: ReadonlySet<string>): Candidate[] {
  const known = new Set(kept);
  const chosen = candidates.filter(({ first = false, source }) => first && !known.has(keyOf(source)));
  chosen.splice(mostOffered);
  for (const { source } of chosen) known.add(keyOf(source));
  const left = turns.map((kind) =>
    candidates
      .filter(({ source }) => source.kind === kind)
      .toSorted((a, b) => b.weight - a.weight || (keyOf(a.source) < keyOf(b.source) ? -1 : 1))
      .filter(({ source }) => {
        const key = keyOf(source);
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
      }),
  );
  for (let at = 0; chosen.length < mostOffered && left.some((queue) => at < queue.length); at += 1) {
    for (const queue of left) {
      const next = queue[at];
      if (next && chosen.length < mostOffered) chosen.push(next);
    }
  }
  return chosen;
}

/** A count as all members may read it: nobody is told of one to four people. */
export function toldCount(count: number): string {
  return count === 0 || count >= leastShown ? String(count) : 'few';
}
