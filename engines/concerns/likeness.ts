import type { Reading } from './reading.ts';
import type { Weighed } from './weighing.ts';

/** Below this likeness two things told are two matters. Found on labelled messages, see the README. */
export const alike = 0.13;
/** What the wording is worth by what is known of the places; the same place told makes up for other words. */
const samePlace = 1.4;
const sameTown = 0.65;
const sameHandle = 0.5;
const closedTo = 0.6;
const sameDistrict = 0.5;
const nothingKnown = 0.33;
const twoDistricts = 0.18;
const twoPlaces = 0.1;
/** Share of the members of two groups that name a place before the places decide. */
const manyNamed = 0.3;

/** Several messages as one: what average likeness and places need, so that merging adds up. */
export interface Group {
  readonly members: readonly number[];
  /** Sums of the members' vectors. */
  readonly sum: ReadonlyMap<number, number>;
  readonly named: number;
  readonly places: ReadonlyMap<number, number>;
  readonly handles: ReadonlyMap<string, number>;
  readonly letters: Shares;
  readonly districts: Shares;
  readonly towns: Shares;
  readonly areas: Shares;
}

/** How many members hold a key at all, and how many each. */
interface Shares {
  readonly of: number;
  readonly counts: ReadonlyMap<string, number>;
}

export function groupOf(index: number, item: Weighed, reading: Reading): Group {
  const { masked, towns, message } = reading;
  return {
    members: [index],
    sum: new Map(Array.from(item.ids, (id, at) => [id, item.weights[at] ?? 0])),
    named: item.places.length > 0 ? 1 : 0,
    places: new Map(item.places.map((place) => [place, 1])),
    handles: new Map(item.handles.map((handle) => [handle, 1])),
    letters: shares(masked.map((code) => code.slice(0, 1))),
    districts: shares(masked.filter((code) => /\d/u.test(code))),
    towns: shares(towns),
    areas: shares(message.areas ?? []),
  };
}

function shares(keys: readonly string[]): Shares {
  return { of: keys.length > 0 ? 1 : 0, counts: new Map(keys.map((key) => [key, 1])) };
}

export function merge(one: Group, other: Group): Group {
  return {
    members: [...one.members, ...other.members].toSorted((a, b) => a - b),
    sum: added(one.sum, other.sum),
    named: one.named + other.named,
    places: added(one.places, other.places),
    handles: added(one.handles, other.handles),
    letters: both(one.letters, other.letters),
    districts: both(one.districts, other.districts),
    towns: both(one.towns, other.towns),
    areas: both(one.areas, other.areas),
  };
}

function both(one: Shares, other: Shares): Shares {
  return { of: one.of + other.of, counts: added(one.counts, other.counts) };
}

function added<Key>(one: ReadonlyMap<Key, number>, other: ReadonlyMap<Key, number>): Map<Key, number> {
  const [large, small] = one.size >= other.size ? [one, other] : [other, one];
  const sum = new Map(large);
  for (const [key, much] of small) sum.set(key, (sum.get(key) ?? 0) + much);
  return sum;
}

/** Mean likeness of wording between the members of two groups, 0 to 1. */
export function wording(one: Group, other: Group): number {
  const [small, large] = one.sum.size <= other.sum.size ? [one.sum, other.sum] : [other.sum, one.sum];
  let dot = 0;
  for (const [id, weight] of small) {
    const there = large.get(id);
    if (there !== undefined) dot += weight * there;
  }
  return dot / (one.members.length * other.members.length);
}

/** What the places of two groups leave of the likeness of their wording, 0 to 1. */
export function placing(one: Group, other: Group): number {
  if (apart(one.letters, other.letters) || apart(one.areas, other.areas)) return 0;
  const bound = overlap(one.handles, one.members.length, other.handles, other.members.length) >= manyNamed;
  // A group that all but lives from one name takes nobody in who does not say it.
  const closed = !bound && (named(one) || named(other));
  const unknown = Math.max(around(one, other) * (closed ? closedTo : 1), bound ? sameHandle : 0);
  const known = Math.min(one.named / one.members.length, other.named / other.members.length);
  if (known === 0) return unknown;
  const shared = overlap(one.places, one.named, other.places, other.named);
  const decided = twoPlaces + (samePlace - twoPlaces) * Math.min(1, shared / manyNamed);
  if (known >= manyNamed) return decided;
  const part = known / manyNamed;
  return unknown * (1 - part) + decided * part;
}

function named({ members, handles, places }: Group): boolean {
  if (members.length < 3) return false;
  return Math.max(0, ...handles.values(), ...places.values()) >= members.length * 0.6;
}

/** What is left where no name decides: by towns, districts and areas. */
function around(one: Group, other: Group): number {
  const districts = one.districts.of > 0 && other.districts.of > 0;
  const towns = one.towns.of > 0 && other.towns.of > 0;
  if (towns && !apart(one.towns, other.towns)) return sameTown;
  if (towns || (districts && apart(one.districts, other.districts))) return twoDistricts;
  // To live in one county says nothing of the trouble; to live in two says that it is not one.
  return districts ? sameDistrict : nothingKnown;
}

/** Both know where they are, and it is not the same. */
function apart(one: Shares, other: Shares): boolean {
  if (one.of === 0 || other.of === 0) return false;
  return overlap(one.counts, one.of, other.counts, other.of) < manyNamed;
}

/** The greatest share of members that two groups have in one key. */
function overlap<Key>(
  one: ReadonlyMap<Key, number>,
  ofOne: number,
  other: ReadonlyMap<Key, number>,
  ofOther: number,
): number {
  let most = 0;
  for (const [key, count] of one) {
    most = Math.max(most, Math.min(count / ofOne, (other.get(key) ?? 0) / ofOther));
  }
  return most;
}

/** How much two groups are one matter, 0 to 1. */
export function likeness(one: Group, other: Group): number {
  const where = placing(one, other);
  return where === 0 ? 0 : Math.min(1, where * wording(one, other));
}
