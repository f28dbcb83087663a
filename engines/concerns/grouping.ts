import { alike, type Group, likeness, merge } from './likeness.ts';
import type { Link } from './neighbours.ts';

/** So many are merged before somebody else may work. */
const pause = 100;

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/**
 * Merges what is most alike first, by the average of all pairs, until nothing left is alike enough: a chain of
 * neighbours holds together only if its ends are alike as well. Deterministic: at a tie the earlier numbers go first.
 */
export function* group(singles: readonly Group[], links: readonly Link[]): Generator<undefined, Group[]> {
  const live = new Map(singles.map((single, number) => [number, single]));
  const linked = new Map<number, Set<number>>(singles.map((_, number) => [number, new Set()]));
  const queue = new Queue();
  for (const pair of links) {
    linked.get(pair.one)?.add(pair.other);
    linked.get(pair.other)?.add(pair.one);
    queue.add(pair);
  }
  let next = singles.length;
  let merged = 0;
  for (let pair = queue.take(); pair !== undefined; pair = queue.take()) {
    const one = live.get(pair.one);
    const other = live.get(pair.other);
    if (!one || !other) continue;
    merged += 1;
    if (merged % pause === 0) yield;
    const joined = merge(one, other);
    const around = new Set([...(linked.get(pair.one) ?? []), ...(linked.get(pair.other) ?? [])]);
    for (const gone of [pair.one, pair.other]) {
      live.delete(gone);
      linked.delete(gone);
      around.delete(gone);
    }
    const number = next;
    next += 1;
    const beside = new Set<number>();
    for (const near of around) {
      const there = live.get(near);
      const its = linked.get(near);
      if (!there || !its) continue;
      its.delete(pair.one);
      its.delete(pair.other);
      its.add(number);
      beside.add(near);
      const found = likeness(joined, there);
      if (found >= alike) queue.add({ one: near, other: number, likeness: found });
    }
    live.set(number, joined);
    linked.set(number, beside);
  }
  return [...live.values()];
}

function before(a: Pair, b: Pair): boolean {
  return a.likeness - b.likeness === 0
    ? a.one - b.one === 0
      ? a.other < b.other
      : a.one < b.one
    : a.likeness > b.likeness;
}

/** A binary heap, the most alike pair on top. */
class Queue {
  readonly #pairs: Pair[] = [];

  add(pair: Pair): void {
    const pairs = this.#pairs;
    let at = pairs.push(pair) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = pairs[above];
      if (!parent || !before(pair, parent)) break;
      pairs[at] = parent;
      at = above;
    }
    pairs[at] = pair;
  }

  take(): Pair | undefined {
    const pairs = this.#pairs;
    const top = pairs[0];
    const last = pairs.pop();
    if (!last || pairs.length === 0) return top;
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      const left = pairs[below];
      if (!left) break;
      const right = pairs[below + 1];
      if (right && before(right, left)) below += 1;
      const child = pairs[below];
      if (!child || !before(child, last)) break;
      pairs[at] = child;
      at = below;
    }
    pairs[at] = last;
    return top;
  }
}
