import { alike, type Group, likeness } from './likeness.ts';
import type { Weighed } from './weighing.ts';

export interface Link {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** The heaviest features of a message look for others like it. */
const looking = 28;
/** A feature that more hold finds nobody in particular; it only links those that stand next to each other. */
const held = 600;
const nextOnes = 6;
const compared = 48;
const kept = 12;
/** A shared place is worth so much wording when it is decided who is compared at all. */
const placeWorth = 0.3;
const leastShared = 0.02;

/**
 * The most alike others of each message, through an inverted index: each pair once, numbers ascending. Time grows with
 * the number of messages times `looking` × `held`, whatever they say.
 */
export function link(items: readonly Weighed[], groups: readonly Group[]): Link[] {
  const byFeature = new Map<number, number[]>();
  const byPlace = new Map<number, number[]>();
  items.forEach((item, index) => {
    for (const id of item.ids) push(byFeature, id, index);
    for (const place of item.places) push(byPlace, place, index);
  });
  const shared = new Float64Array(items.length);
  const links = new Map<string, Link>();
  items.forEach((item, index) => {
    for (const other of near(index, item, byFeature, byPlace, items, shared, groups)) {
      const [one, two] = index < other.index ? [index, other.index] : [other.index, index];
      links.set(`${String(one)} ${String(two)}`, { one, other: two, likeness: other.likeness });
    }
  });
  return [...links.values()].toSorted((a, b) => a.one - b.one || a.other - b.other);
}

function push(map: Map<number, number[]>, key: number, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

function near(
  index: number,
  item: Weighed,
  byFeature: ReadonlyMap<number, readonly number[]>,
  byPlace: ReadonlyMap<number, readonly number[]>,
  items: readonly Weighed[],
  shared: Float64Array,
  groups: readonly Group[],
): { index: number; likeness: number }[] {
  const touched: number[] = [];
  const touch = (other: number, much: number) => {
    if (other === index) return;
    if (shared[other] === 0) touched.push(other);
    shared[other] = (shared[other] ?? 0) + much;
  };
  const strongest = Array.from(item.ids, (id, at) => ({ id, weight: item.weights[at] ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, looking);
  for (const { id, weight } of strongest) {
    for (const other of those(byFeature.get(id) ?? [], index))
      touch(other, weight * weightOf(items[other], id));
  }
  for (const place of item.places) {
    for (const other of those(byPlace.get(place) ?? [], index)) touch(other, placeWorth);
  }
  const group = groups[index];
  const found = touched
    .map((other) => ({ other, much: shared[other] ?? 0 }))
    .filter(({ much }) => much >= leastShared)
    .toSorted((a, b) => b.much - a.much || a.other - b.other)
    .slice(0, compared)
    .flatMap(({ other }) => {
      const there = groups[other];
      const found = group && there ? likeness(group, there) : 0;
      return found >= alike ? [{ index: other, likeness: found }] : [];
    })
    .toSorted((a, b) => b.likeness - a.likeness || a.index - b.index)
    .slice(0, kept);
  for (const other of touched) shared[other] = 0;
  return found;
}

/** Whom a feature brings: everybody who holds it, or where that is half the city those who stand next. */
function those(list: readonly number[], index: number): readonly number[] {
  if (list.length <= held) return list;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - nextOnes), low + nextOnes + 1);
}

function weightOf(item: Weighed | undefined, id: number): number {
  if (!item) return 0;
  let low = 0;
  let high = item.ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = item.ids[middle] ?? 0;
    if (there === id) return item.weights[middle] ?? 0;
    if (there < id) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
