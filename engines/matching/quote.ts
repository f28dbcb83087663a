import type { Normalised } from '../text/normalise.ts';

type Span = readonly [start: number, end: number];

/** Words of count and denial that belong to what follows them: 半年|没发工资, 一只|眼看不清. */
const leadIn =
  /(?:(?:好几|好多|许多|[一二三四五六七八九十两半几0-9][一二三四五六七八九十百千万多来几0-9]*)(?:个多?月|个|只|条|年多?|天|次|口)(?:都|了|也)?|两|没有?|不|未|被)$/u;
/** Two quoted pieces this close together, with nothing but small words between, are read as one. */
const bridge = /^[的了得着过在还是也都没不到去给要被上里点]{1,2}$/u;
const longestQuote = 16;
const mostQuotes = 3;

/**
 * The readable pieces of a source text that stand at the given spans of its normalised form: neighbours joined,
 * a count or denial before them taken in, longest first reading, at most three, in order of place. Single
 * characters are left out. Every piece is an exact part of the source.
 */
export function quote(source: string, plain: Normalised, spans: readonly Span[]): string[] {
  const merged = merge(
    plain.text,
    [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]),
  );
  const pieces = merged
    .map(([start, end]): Span => [start - lead(plain.text.slice(0, start)), end])
    .filter(([start, end]) => Array.from(plain.text.slice(start, end)).length > 1)
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  const quoted: Span[] = [];
  const seen = new Set<string>();
  for (const piece of pieces) {
    const words = plain.text.slice(piece[0], piece[1]);
    if (seen.has(words)) continue;
    seen.add(words);
    if (quoted.length < mostQuotes) quoted.push(piece);
  }
  return quoted
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => source.slice(plain.starts[start] ?? 0, plain.ends[end - 1] ?? 0));
}

/** How many units of the text the spans cover, overlaps counted once. */
export function coveredLength(spans: readonly Span[]): number {
  let covered = 0;
  let reached = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

function merge(text: string, sorted: readonly Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    const joins =
      last !== undefined &&
      (start <= last[1] || bridge.test(text.slice(last[1], start))) &&
      (start < last[1] || end - last[0] <= longestQuote);
    if (joins && last !== undefined) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function lead(before: string): number {
  return leadIn.exec(before.slice(-8))?.[0].length ?? 0;
}
