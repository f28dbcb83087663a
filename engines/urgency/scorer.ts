import { weights } from './data/weights.ts';
import { type Feature, featuresOf, loudness, type Shown, scaleOf } from './features.ts';
import { type Learned, type Weight, weightsOf } from './learned.ts';

/** What the weights say of one stretch of text. Above 0 it is so, below not; the further from 0 the surer. */
export interface Score {
  /** Somebody has to look at it today. */
  readonly urgent: number;
  /** If it is urgent: somebody has to act now. */
  readonly grave: number;
  /** What speaks most for its being urgent, where it stands in the stretch. */
  readonly decided: { readonly start: number; readonly end: number };
}

/** So long may a quotation be, in units. */
const longestQuoted = 24;

/** Scores stretches of text by what was learned; without an argument by what was learned last. */
export function createScorer(learned: Learned = weights): (shown: Shown) => Score {
  const table = weightsOf(learned.rows);
  return (shown) => {
    const known: { feature: Feature; weight: Weight; scale: number }[] = [];
    for (const feature of featuresOf(shown)) {
      const weight = table.get(feature.name);
      if (weight) known.push({ feature, weight, scale: scaleOf(feature.name) });
    }
    const loud = loudness(known.map(({ scale }) => scale));
    let urgent = 0;
    let grave = 0;
    const speaks = new Float64Array(shown.text.length);
    for (const { feature, weight, scale } of known) {
      urgent += weight.urgent * scale * loud;
      grave += weight.grave * scale * loud;
      const each = (weight.urgent * scale * loud) / Math.max(1, feature.end - feature.start);
      for (let place = Math.max(0, feature.start); place < feature.end; place += 1) {
        speaks[place] = (speaks[place] ?? 0) + each;
      }
    }
    return {
      urgent: urgent - learned.urgentFrom,
      grave: grave - learned.graveFrom,
      decided: loudest(shown.text, speaks),
    };
  };
}

/** The breath in which most speaks for it, cut to what can be quoted. */
function loudest(text: string, speaks: Float64Array): { start: number; end: number } {
  let best = { start: 0, end: Math.min(text.length, longestQuoted), sum: Number.NEGATIVE_INFINITY };
  for (const { index, 0: breath } of text.matchAll(/[^，。！？；\n]+/gu)) {
    const last = Math.max(index, index + breath.length - longestQuoted);
    for (let start = index; start <= last; start += 1) {
      const end = Math.min(index + breath.length, start + longestQuoted);
      let sum = 0;
      for (let place = start; place < end; place += 1) sum += speaks[place] ?? 0;
      if (sum > best.sum) best = { start, end, sum };
    }
  }
  return { start: best.start, end: best.end };
}
