import { createPhraseFinder } from '../text/phrases.ts';
import type { Reading } from './reading.ts';

/** A reading as a vector of length 1, and the places it names as numbers. */
export interface Weighed {
  /** Ascending numbers of features with their weights. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** Numbers of places, ascending; two that share one speak of one place. */
  readonly places: readonly number[];
  /** What may be a name no list knows: sharing one binds, sharing none says nothing. */
  readonly handles: readonly string[];
}

export interface WeighedAll {
  readonly items: readonly Weighed[];
  readonly features: readonly string[];
  readonly places: readonly string[];
}

/** Most features kept of one message: the heaviest. */
const most = 64;
/** Rareness is measured against a month of a middle city, not against what happens to be in the window. */
const usual = 20_000;
const leastRare = 0.6;
/** A name in more than this share of what is told (a city's own) tells nothing apart. */
const common = 0.5;
const alwaysFew = 60;

/**
 * How rare a feature is that so many messages hold. Steps of half an octave, and nothing but its own count in it: a
 * message more elsewhere leaves every other weight as it is.
 */
function rareness(count: number): number {
  const stepped = 2 ** (Math.floor(Math.log2(count) * 2) / 2);
  return Math.max(leastRare, Math.log(usual / stepped));
}

/** Weighs readings against each other. Their order decides only the numbers, never a weight. */
export function weigh(readings: readonly Reading[]): WeighedAll {
  const { places, ofEach, inNames } = gatherPlaces(readings);
  const handles = gatherHandles(readings);
  const counts = new Map<string, number>();
  for (const { said } of readings) {
    for (const feature of said.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const features = [...counts.keys()].toSorted();
  const numbers = new Map(features.map((feature, number) => [feature, number]));
  const rare = new Map([...counts].map(([feature, count]) => [feature, rareness(count)]));
  const items = readings.map(({ said }, index) => {
    const own = inNames[index];
    const all = [...said]
      // What only names the place is compared as a place, not as a trouble.
      .filter(([feature]) => !own?.has(feature))
      .map(([feature, much]) => ({
        feature,
        weight: Math.sqrt(much) * (rare.get(feature) ?? 1) * (feature.startsWith('=') ? 1.5 : 1),
      }))
      .toSorted((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
      .slice(0, most);
    const length = Math.sqrt(all.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    const kept = all
      .map(({ feature, weight }) => ({ id: numbers.get(feature) ?? 0, weight: weight / length }))
      .toSorted((a, b) => a.id - b.id);
    return {
      ids: Int32Array.from(kept, ({ id }) => id),
      weights: Float64Array.from(kept, ({ weight }) => weight),
      places: ofEach[index] ?? [],
      handles: handles[index] ?? [],
    };
  });
  return { items, features, places };
}

const bindingLeast = 3;
const bindingMost = 80;
/** Of the messages that hold the pair's words, so many hold them side by side. */
const cohesive = 0.7;

/** Pairs of words that stand together nearly whenever one of them stands at all: 蓝湾, 盛世名门, 江北职院. */
function gatherHandles(readings: readonly Reading[]): string[][] {
  const counts = new Map<string, number>();
  for (const { pairs } of readings) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const often = [...counts]
    .filter(([, count]) => count >= bindingLeast && count <= bindingMost)
    .map(([pair]) => pair);
  const holds = new Map<string, number>();
  for (const { said } of readings)
    for (const word of said.keys()) holds.set(word, (holds.get(word) ?? 0) + 1);
  const handles = new Set(
    often.filter((pair) => {
      const parts = partsOfPair(pair, holds);
      return (counts.get(pair) ?? 0) >= cohesive * Math.max(...parts, 1);
    }),
  );
  return readings.map(({ pairs }) => [...pairs].filter((pair) => handles.has(pair)).toSorted());
}

/** How many messages hold each word of a pair; a pair of single characters is a feature itself. */
function partsOfPair(pair: string, holds: ReadonlyMap<string, number>): number[] {
  const parts: number[] = [];
  for (let at = 1; at < pair.length; at++) {
    for (const part of [pair.slice(0, at), pair.slice(at)]) {
      const count = holds.get(part);
      if (count !== undefined && part.length > 1) parts.push(count);
    }
  }
  return parts;
}

/** Names that at least two messages give to a place, looked for in all of them. */
function gatherPlaces(readings: readonly Reading[]): {
  places: string[];
  ofEach: number[][];
  inNames: Set<string>[];
} {
  const counts = new Map<string, number>();
  for (const { named } of readings) for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const places = [...counts.keys()].toSorted();
  const numbers = new Map(places.map((name, number) => [name, number]));
  const told = places.filter((name) => (counts.get(name) ?? 0) > 1);
  const finder = createPhraseFinder(told.map((name) => ({ id: name, ways: [name] })));
  const found = readings.map(({ named, title, body }) => {
    const own = new Set(named);
    for (const { id } of finder.find(`${title}\n${body.slice(0, 320)}`)) own.add(id);
    return own;
  });
  const spread = new Map<string, number>();
  for (const own of found) for (const name of own) spread.set(name, (spread.get(name) ?? 0) + 1);
  const tooMany = Math.max(alwaysFew, readings.length * common);
  return {
    places,
    ofEach: found.map((own) =>
      [...own]
        .filter((name) => (spread.get(name) ?? 0) <= tooMany)
        .map((name) => numbers.get(name) ?? 0)
        .toSorted((a, b) => a - b),
    ),
    inNames: found.map((own, index) => partsOf(own, readings[index]?.said)),
  };
}

function partsOf(names: ReadonlySet<string>, said: ReadonlyMap<string, number> | undefined): Set<string> {
  const parts = new Set<string>();
  if (!said) return parts;
  for (const feature of said.keys()) {
    if (feature.startsWith('=') || feature.startsWith('#')) continue;
    for (const name of names) {
      if (!name.includes(feature)) continue;
      parts.add(feature);
      break;
    }
  }
  return parts;
}
