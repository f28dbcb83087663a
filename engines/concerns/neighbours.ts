import { alike, type Group, likeness } from './likeness.ts';
import type { Weighed } from './weighing.ts';

export interface Link {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** The heaviest features of a message look for others like it. */
const looking = 24;
/** A feature that more hold finds nobody in particular; it only links those that stand next to each other. */
const held = 400;
const nextOnes = 6;
const compared = 48;
const kept = 12;
/** A shared place is worth so much wording when it is decided who is compared at all. */
const placeWorth = 0.3;
const leastShared = 0.02;
/** So many are compared before somebody else may work: some hundredths of a second. */
const pause = 50;

/**
 * The most alike others of each message, through an inverted index: each pair once, numbers ascending. Time grows with
 * the number of messages times `looking` × `held`, whatever they say.
 */
export function* link(items: readonly Weighed[], groups: readonly Group[]): Generator<undefined, Link[]> {
  const byFeature = new Map<number, Holders>();
  const byPlace = new Map<number, Holders>();
  items.forEach((item, index) => {
    item.ids.forEach((id, at) => {
      push(byFeature, id, index, item.weights[at] ?? 0);
    });
    for (const place of item.places) push(byPlace, place, index, placeWorth);
  });
  const shared = new Float64Array(items.length);
  const links = new Map<string, Link>();
  for (const [index, item] of items.entries()) {
    if (index % pause === pause - 1) yield;
    for (const other of near(index, item, byFeature, byPlace, shared, groups)) {
      const [one, two] = index < other.index ? [index, other.index] : [other.index, index];
      links.set(`${String(one)} ${String(two)}`, { one, other: two, likeness: other.likeness });
    }
  }
  return [...links.values()].toSorted((a, b) => a.one - b.one || a.other - b.other);
}

/** Who holds a feature, ascending, and how heavily. */
interface Holders {
  readonly who: number[];
  readonly much: number[];
}

function push(map: Map<number, Holders>, key: number, index: number, much: number): void {
  const holders = map.get(key) ?? { who: [], much: [] };
  if (holders.who.length === 0) map.set(key, holders);
  holders.who.push(index);
  holders.much.push(much);
}

function near(
  index: number,
  item: Weighed,
  byFeature: ReadonlyMap<number, Holders>,
  byPlace: ReadonlyMap<number, Holders>,
  shared: Float64Array,
  groups: readonly Group[],
): { index: number; likeness: number }[] {
  const touched: number[] = [];
  const touch = (holders: Holders | undefined, weight: number) => {
    if (!holders) return;
    const [from, to] = those(holders.who, index);
    for (let at = from; at < to; at++) {
      const other = holders.who[at] ?? 0;
      const before = shared[other] ?? 0;
      if (before === 0) touched.push(other);
      shared[other] = before + weight * (holders.much[at] ?? 0);
    }
  };
  const strongest = Array.from(item.ids, (id, at) => ({ id, weight: item.weights[at] ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, looking);
  for (const { id, weight } of strongest) touch(byFeature.get(id), weight);
  for (const place of item.places) touch(byPlace.get(place), 1);
  const group = groups[index];
  const found = touched
    .map((other) => ({ other, much: shared[other] ?? 0 }))
    .filter(({ other, much }) => other !== index && much >= leastShared)
    .toSorted((a, b) => b.much - a.much || a.other - b.other)
    .slice(0, compared)
    .flatMap(({ other }) => {
      const there = groups[other];
      const alikeness = group && there ? likeness(group, there) : 0;
      return alikeness >= alike ? [{ index: other, likeness: alikeness }] : [];
    })
    .toSorted((a, b) => b.likeness - a.likeness || a.index - b.index)
    .slice(0, kept);
  for (const other of touched) shared[other] = 0;
  return found;
}

/** Whom a feature brings: everybody who holds it, or where that is half the city those who stand next. */
function those(who: readonly number[], index: number): [from: number, to: number] {
  if (who.length <= held) return [0, who.length];
  let low = 0;
  let high = who.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((who[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return [Math.max(0, low - nextOnes), Math.min(who.length, low + nextOnes + 1)];
}
