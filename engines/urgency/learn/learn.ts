import type { Labelled } from '../confusion.ts';
import { comma } from '../data/readable.ts';
import { featuresOf, loudness, type Shown, scaleOf } from '../features.ts';
import { type Learned, rowsOf } from '../learned.ts';
import { createPreparing } from '../readings.ts';
import { type Example, logistic } from './logistic.ts';

/** Features that fewer lines show are chance. */
const fewest = 3;
const settings = {
  urgent: { rounds: 6, times: 4, shrink: 0.002, step: 0.15, leaveOut: 0.3 },
  grave: { rounds: 12, times: 4, shrink: 0.002, step: 0.15, leaveOut: 0.3 },
};
/** Chosen on the cross-validated lines, for recall first. */
export const thresholds = { urgentFrom: -1.9, graveFrom: -1.8 };

/** Features of one line, by name. */
export type Featured = Labelled & { readonly names: readonly string[] };

/** Looks up the features of lines once, however often they are learned from. */
export function createFeaturing(): (row: Labelled) => Featured {
  const prepare = createPreparing();
  const namesOf = (shown: Shown) => featuresOf(shown).map(({ name }) => name);
  return (row) => ({ ...row, names: namesOf(prepare(row.text)) });
}

/** The lines, and every third that breathes once more in one breath, as people dictate. */
export function withDictated(rows: readonly Labelled[]): Labelled[] {
  const breathing = rows.filter(({ text }) => text.includes(comma));
  const dictated = breathing.filter((_, at) => at % 3 === 0);
  return [...rows, ...dictated.map(({ text, is }) => ({ text: text.replaceAll(comma, ''), is }))];
}

/** Learns weights from lines; the same lines in the same order always give the same. */
export function learn(rows: readonly Featured[]): Learned {
  const counts = new Map<string, number>();
  for (const { names } of rows) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  // Half of an emoji is no text and would not come back from a file.
  const kept = [...counts]
    .filter(([name, count]) => count >= fewest && name.isWellFormed())
    .map(([name]) => name);
  const place = new Map(kept.map((name, at) => [name, at]));
  const scales = Float64Array.from(kept, scaleOf);
  const examples = rows.map(({ names, is }) => {
    const features = names.flatMap((name) => place.get(name) ?? []);
    return { features, is, scale: loudness(features.map((at) => scales[at] ?? 0)) };
  });
  const train = (of: keyof typeof settings, some: readonly Example[]) =>
    logistic(some, (at) => scales[at] ?? 0, { size: kept.length, ...settings[of] });
  const urgent = train(
    'urgent',
    examples.map((one) => ({ ...one, is: one.is !== 'ordinary' })),
  );
  const grave = train(
    'grave',
    examples.map((one) => ({ ...one, is: one.is === 'danger' })),
  );
  const weights = kept.map((name, at) => [name, { urgent: urgent[at] ?? 0, grave: grave[at] ?? 0 }] as const);
  return { rows: rowsOf(weights), ...thresholds };
}
