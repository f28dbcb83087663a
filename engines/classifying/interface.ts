import type { PhraseGroup } from '../text/phrases.ts';
import type { Lesson } from './lesson.ts';

/** A text whose label is known. */
export interface Example {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  /** Whether a person put another label right: it counts as much as several that nobody looked at. */
  readonly corrected?: boolean;
}

export interface Likely {
  readonly label: string;
  /** 0 to 1; those of all known labels add up to 1. Calibrated where there were enough examples. */
  readonly probability: number;
}

export interface Decision {
  /** Null where the classifier would rather have a person look: not sure, or nothing of the text says why. */
  readonly label: string | null;
  /** The labels it thought of, the likeliest first, five at most; empty where it knows none. */
  readonly likely: readonly Likely[];
  /** What decided for the first of them against the second, as written in the text, three pieces at most. */
  readonly words: readonly string[];
}

/** What was learned last, for whoever is to learn the very same: most of the time goes into being asked unseen. */
export interface LearnedBefore {
  last: { readonly of: string; readonly learned: Lesson } | null;
}

/** Learns labels of short texts from examples. Deterministic; never throws, whatever the text. */
export interface Classifier {
  /**
   * Forgets everything and learns from these; ids must differ, of equal ones the last counts. Where the last who was
   * given the same `before` learned from equal ones, it takes over what came of it.
   */
  learnAll(examples: readonly Example[], before?: LearnedBefore): void;
  /** Learns one more without going through the others again; the same id replaces what was there. */
  learn(example: Example): void;
  /** Takes what it learned from an example away again; unknown ids are ignored. */
  forget(id: string): void;
  /**
   * Reads by other meanings from now on. It learns anew only where an example says something of what differs, and goes
   * on being as sure as it was, which is most of what `learnAll` takes its time for.
   */
  reread(meanings: readonly PhraseGroup[]): void;
  /** Only the first {@link LONGEST_READ} units of the text are read. */
  decide(text: string): Decision;
  /**
   * What of the text speaks for one label, against the likeliest of the others: exact pieces of it, three at most, none for a
   * label it does not know.
   */
  because(text: string, label: string): readonly string[];
  /** Examples it knows. */
  readonly size: number;
  readonly labels: readonly string[];
}

export const LONGEST_READ = 2000;
