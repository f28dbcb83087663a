import type { FieldError } from '../../base/error.ts';
import { marksWords } from './marks.words.ts';
import { faultWords as w } from './reports.words.ts';

/** A figure stands in the text of a report as `{{3}}`: what it says is never typed there. */
export const markerOf = (n: number): string => `{{${n}}}`;

const marker = /\{\{(\d{1,4})\}\}/gu;

export interface Marker {
  readonly n: number;
  readonly at: number;
  readonly end: number;
}

export function markersIn(text: string): Marker[] {
  return [...text.matchAll(marker)].map((found) => ({
    ...{ n: Number(found[1]), at: found.index, end: found.index + found[0].length },
  }));
}

export interface Place {
  readonly n: number;
  readonly at: number;
  readonly end: number;
  readonly written: string;
}

/** The text with a marker in the place of each of these blanks, which lie in order and apart. */
export function withMarkers(text: string, places: readonly Place[]): string {
  let at = 0;
  let made = '';
  for (const place of places) {
    made += text.slice(at, place.at) + markerOf(place.n);
    at = place.end;
  }
  return made + text.slice(at);
}

/** The way back: what was written in each place. */
export function withoutMarkers(text: string, places: readonly Place[]): string {
  const written = new Map(places.map((one) => [one.n, one.written]));
  return text.replaceAll(marker, (found, n) => written.get(Number(n)) ?? found);
}

/** The text as it is read, `say` telling each figure. */
export function filled(text: string, say: (n: number) => string): string {
  return text.replaceAll(marker, (_, n) => say(Number(n)));
}

/** A piece of the text: words, or the figure that stands there. */
export type Piece = { readonly text: string } | { readonly n: number };

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of markersIn(text)) {
    if (found.at > at) pieces.push({ text: text.slice(at, found.at) });
    pieces.push({ n: found.n });
    at = found.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

const isStop = (sign: string): boolean => marksWords.stops.includes(sign);

/**
 * The text without the clause that a stretch of it stands in, with the figures that went with it. What parted the
 * clause from its neighbours goes too, so that no sentence ends in a comma.
 */
export function withoutClause(
  text: string,
  { at, end }: { at: number; end: number },
): { text: string; gone: number[] } {
  let from = at;
  while (from > 0 && !isStop(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !isStop(text.charAt(to))) to += 1;
  const [before, after] = [text.charAt(from - 1), text.charAt(to)];
  if (after !== '' && marksWords.weakStops.includes(after)) to += 1;
  else if (before !== '' && marksWords.weakStops.includes(before)) from -= 1;
  else if (after !== '\n' && after !== '') to += 1;
  const gone = [...new Set(markersIn(text.slice(from, to)).map((one) => one.n))];
  return { text: text.slice(0, from) + text.slice(to), gone };
}

/** As {@link withoutClause}, of the clause of a figure. */
export function withoutFigure(text: string, n: number): { text: string; gone: number[] } {
  const found = markersIn(text).find((one) => one.n === n);
  return found ? withoutClause(text, found) : { text, gone: [] };
}

const around = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 10), at + 14)
    .replaceAll('\n', ' ')
    .trim();

/** Markers that are broken, that stand for nothing, or that are gone though nobody struck their figure out. */
export function markerFaults(
  text: string,
  before: string,
  { known, struck }: { known: readonly number[]; struck: readonly number[] },
): FieldError[] {
  const markers = markersIn(text);
  const there = new Set(markers.map(({ n }) => n));
  const broken = text.replaceAll(marker, (found) => ' '.repeat(found.length)).search(/\{\{|\}\}/u);
  const old = new Map(markersIn(before).map((one) => [one.n, one]));
  return [
    ...(broken < 0 ? [] : [{ path: 'text', text: w.brokenMarker, values: { around: around(text, broken) } }]),
    ...markers
      .filter(({ n }) => !known.includes(n))
      .map(({ n, at }) => ({ path: 'text', text: w.strangeMarker, values: { n, around: around(text, at) } })),
    ...known
      .filter((n) => !there.has(n) && !struck.includes(n))
      .map((n) => ({
        path: 'text',
        text: w.lostMarker,
        values: { n, around: around(before, old.get(n)?.at ?? 0) },
      })),
  ];
}
