import { comma } from './data/readable.ts';

/** A part of a text that is read by itself: from `start` up to before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Nobody needs more to tell of one thing; what stands further off would only blur it. */
const longest = 64;

/** A text in stretches: sentences taken together, at most {@link longest} units; long sentences are cut where they breathe. */
export function stretchesOf(text: string): Stretch[] {
  if (text.length <= longest) return [{ start: 0, end: text.length }];
  const pieces = sentencesOf(text).flatMap((one) =>
    one.end - one.start <= longest ? [one] : cut(text, one.start, one.end),
  );
  const together: Stretch[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last && piece.end - last.start <= longest)
      together[together.length - 1] = { ...last, end: piece.end };
    else together.push(piece);
  }
  return together;
}

/** The sentences of a text, each with what ends it. */
export function sentencesOf(text: string): Stretch[] {
  return [...text.matchAll(/[^。！？；\n]+[。！？；\n]*|[。！？；\n]+/gu)].map(({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  }));
}

function cut(text: string, from: number, to: number): Stretch[] {
  const parts: Stretch[] = [];
  for (let start = from; start < to; ) {
    const full = Math.min(to, start + longest);
    const breath = full === to ? to : text.lastIndexOf(comma, full - 1) + 1;
    const end = breath > start + longest / 3 ? breath : full;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}
