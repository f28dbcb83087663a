import type { Classifier } from './interface.ts';

export interface Labelled {
  readonly text: string;
  readonly label: string;
}

export interface TopicFigures {
  readonly texts: number;
  /** Mean over the labels that occur of F1, 0 to 1; all decisions count, also those it would rather not have made. */
  readonly macroF1: number;
  readonly accuracy: number;
  /** Mean distance of stated and true probability of the first label, over ten equal steps, weighed by their texts. */
  readonly calibrationError: number;
  /** Share of texts, the surest first, that can be decided while 95 of a hundred are right; 0 where none can. */
  readonly coverage95: number;
  /** Share of texts it would rather have a person look at. */
  readonly abstained: number;
  /** Right label → read label → texts. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const steps = 10;
const precision = 0.95;

interface Told {
  readonly right: string;
  readonly read: string | undefined;
  readonly probability: number;
}

/** Measures a classifier on texts it did not learn from. Shares are 0 for no texts. */
export function measureTopics(classifier: Classifier, texts: readonly Labelled[]): TopicFigures {
  let abstained = 0;
  const told = texts.map(({ text, label }): Told => {
    const { likely, label: decided } = classifier.decide(text);
    if (decided === null) abstained += 1;
    return { right: label, read: likely[0]?.label, probability: likely[0]?.probability ?? 0 };
  });
  const confusion = new Map<string, Map<string, number>>();
  for (const { right, read = '' } of told) {
    const row = confusion.get(right) ?? new Map<string, number>();
    confusion.set(right, row.set(read, (row.get(read) ?? 0) + 1));
  }
  const count = Math.max(1, told.length);
  return {
    texts: told.length,
    macroF1: macroF1(told),
    accuracy: told.filter(isRight).length / count,
    calibrationError: calibrationError(told) / count,
    coverage95: coverage(told) / count,
    abstained: abstained / count,
    confusion,
  };
}

const isRight = ({ right, read }: Told): boolean => right === read;

function macroF1(told: readonly Told[]): number {
  const labels = [...new Set(told.map(({ right }) => right))];
  const scores = labels.map((label) => {
    const both = told.filter(({ right, read }) => right === label && read === label).length;
    const either = told.filter(({ right, read }) => right === label || read === label).length;
    return (2 * both) / (both + either);
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, labels.length);
}

function calibrationError(told: readonly Told[]): number {
  let error = 0;
  for (let step = 0; step < steps; step += 1) {
    const within = told.filter(
      ({ probability }) => Math.min(steps - 1, Math.floor(probability * steps)) === step,
    );
    const stated = within.reduce((sum, { probability }) => sum + probability, 0);
    error += Math.abs(stated - within.filter(isRight).length);
  }
  return error;
}

function coverage(told: readonly Told[]): number {
  let right = 0;
  let covered = 0;
  told
    .toSorted((a, b) => b.probability - a.probability)
    .forEach((one, at) => {
      if (isRight(one)) right += 1;
      if (right / (at + 1) >= precision) covered = at + 1;
    });
  return covered;
}

/**
 * Which of so many folds each text belongs to, the labels spread evenly. Equal texts fall into one fold, so that none is
 * learned from and asked for.
 */
export function foldsOf(texts: readonly Labelled[], folds: number): number[] {
  const counts = new Map<string, number>();
  const known = new Map<string, number>();
  return texts.map(({ text, label }) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const next = counts.get(label) ?? 0;
    counts.set(label, next + 1);
    known.set(text, next % folds);
    return next % folds;
  });
}

/** Mean and standard deviation of some figures; both 0 for none. */
export function spread(figures: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const count = Math.max(1, figures.length);
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / count;
  const square = figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / count;
  return { mean, deviation: Math.sqrt(square) };
}
