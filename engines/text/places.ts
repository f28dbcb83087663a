import { normaliseWithSource } from './normalise.ts';
import { simplifiedUnits } from './simplified-units.ts';

/** An area as the reader of places knows it. */
export interface AreaToRead {
  readonly id: string;
  readonly name: string;
  /** The area it lies in; null for the city itself. */
  readonly parentId: string | null;
}

/** An area a text speaks of. */
export interface PlaceFound {
  readonly areaId: string;
  /** As written. */
  readonly words: string;
  /** From 0 to 1: how sure the reader is that this area is meant. Not a probability that was measured. */
  readonly confidence: number;
}

const longestRead = 4000;
/** Kinds of areas that people leave out: 云河 for 云河旗. */
const kinds =
  /(?:特别行政区|自治[区州县旗]|街道办事处|街道|社区|居委会|嘎查|苏木|新区|开发区|林场|[省市区县旗镇乡村盟])$/u;
const whole = 0.9;
const shortened = 0.7;
/** It is told of another time, or of somebody else: 我老家, 以前住. */
const elsewhere = /(?:老家|以前|原来|从前|过去|嫁到|出生|不[在是住]|没在|离开)[^,.!?;，。！？；]{0,4}$/u;
const elsewhereLess = 0.5;

function depthOf(area: AreaToRead, byId: ReadonlyMap<string, AreaToRead>): number {
  let depth = 0;
  const seen = new Set<string>();
  for (let at = area; at.parentId !== null && !seen.has(at.id); depth++) {
    seen.add(at.id);
    const above = byId.get(at.parentId);
    if (!above) break;
    at = above;
  }
  return depth;
}

function isAbove(high: AreaToRead, low: AreaToRead, byId: ReadonlyMap<string, AreaToRead>): boolean {
  const seen = new Set<string>();
  for (let at = low.parentId; at !== null && !seen.has(at); at = byId.get(at)?.parentId ?? null) {
    if (at === high.id) return true;
    seen.add(at);
  }
  return false;
}

/** Reads which areas a text names. Pure; never throws, whatever the text. */
export type PlaceReader = (text: string) => PlaceFound[];

/**
 * A reader of these areas, by their names, with or without their kind (云河旗, 云河): the surest first and of equally
 * sure ones the smallest. An area whose part is named as well is left out; a name that several areas have is shared
 * among them.
 */
export function createPlaceReader(areas: readonly AreaToRead[]): PlaceReader {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const ways = areas.map((area) => {
    const name = simplifiedUnits(area.name);
    const short = name.replace(kinds, '');
    return { area, said: [name, short].filter((said) => said.length > 1) };
  });
  return (text) => {
    const { text: normal, starts, ends } = normaliseWithSource(text.slice(0, longestRead));
    const plain = simplifiedUnits(normal);
    const named = ways.flatMap(({ area, said: both }) => {
      for (const said of both) {
        const start = plain.indexOf(said);
        if (start < 0) continue;
        const less = elsewhere.test(plain.slice(Math.max(0, start - 8), start)) ? elsewhereLess : 1;
        const words = text.slice(starts[start] ?? 0, ends[start + said.length - 1] ?? 0);
        return [{ area, said, words, confidence: (said === both[0] ? whole : shortened) * less }];
      }
      return [];
    });
    const meant = named
      // 云河 inside 云河旗 names no 云河镇.
      .filter(({ said }) => !named.some((other) => other.said !== said && other.said.includes(said)))
      // 云河 alone is 云河旗 rather than the 云河镇 in it: that lies there anyway.
      .filter(
        ({ area, said }) => !named.some((other) => other.said === said && isAbove(other.area, area, byId)),
      );
    return meant
      .filter(({ area }) => !meant.some((other) => isAbove(area, other.area, byId)))
      .map((one) => {
        const alike = meant.filter((other) => other.said === one.said).length;
        return { ...one, confidence: Math.round((one.confidence / alike) * 100) / 100 };
      })
      .toSorted(
        (x, y) =>
          y.confidence - x.confidence ||
          depthOf(y.area, byId) - depthOf(x.area, byId) ||
          (x.area.id < y.area.id ? -1 : 1),
      )
      .map(({ area, words, confidence }) => ({ areaId: area.id, words, confidence }));
  };
}
