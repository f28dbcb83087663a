import type { PhraseGroup } from '../text/phrases.ts';
import type { Calibration } from './calibration.ts';
import type { Machine, Trained } from './machine.ts';
import type { Vectors } from './vectors.ts';

export interface Learned extends Trained {
  readonly corrected: boolean;
  readonly text: string;
}

/** All that a classifier knows after it learned. */
export interface Lesson {
  readonly vectors: Vectors;
  readonly labels: readonly string[];
  readonly machine: Machine;
  readonly calibration: Calibration;
  /** In the order of the examples. */
  readonly learned: readonly Learned[];
}

/** An example as it was learned, whose multipliers go on by themselves. */
export function ownCopy(one: Learned): Learned {
  return { ...one, multipliers: one.multipliers.slice() };
}

/** Equal for examples and meanings from which the same is learned, whatever the examples are called. */
export function sameLesson(
  examples: readonly { readonly text: string; readonly label: string; readonly corrected?: boolean }[],
  meanings: readonly PhraseGroup[],
): string {
  return JSON.stringify([meanings, examples.map(({ text, label, corrected }) => [text, label, corrected])]);
}
