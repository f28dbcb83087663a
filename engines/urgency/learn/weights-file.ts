import type { Labelled } from '../confusion.ts';
import { createFeaturing, learn, withDictated } from './learn.ts';

/** The text of data/weights.ts, learned anew from lines. */
export function weightsFile(rows: readonly Labelled[]): string {
  const { rows: weights, urgentFrom, graveFrom } = learn(withDictated(rows).map(createFeaturing()));
  return `// Learned by npm run generate from the lines in development, tuning and told; not written by hand.
import type { Learned } from '../learned.ts';

export const weights: Learned = {
  urgentFrom: ${String(urgentFrom)},
  graveFrom: ${String(graveFrom)},
  rows: \`
${weights}
\`,
};
`;
}
