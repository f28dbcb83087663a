import type { Kind, Matter, Urgency } from '../../engines/urgency/interface.ts';
import { readKind } from '../../engines/urgency/kind.ts';
import { createUrgencyReader } from '../../engines/urgency/urgency.ts';

/**
 * What must not be seen by whoever happens to stand beside the person or beside the desk. Unpaid wages, a fire or a
 * lost child are shouted for.
 */
const hidden: readonly Matter[] = ['violence', 'abuse', 'sexual', 'suicide', 'child', 'held'];

export interface Sorting {
  readonly kind: Kind;
  readonly urgency: Urgency;
  readonly matters: readonly Matter[];
  /** What decided it, exact pieces of the words. */
  readonly words: readonly string[];
  /** In percent. */
  readonly kindSure: number;
  readonly urgencySure: number;
  readonly protected: boolean;
  readonly ofChild: boolean;
}

const reader = createUrgencyReader();
const percent = (part: number): number => Math.round(part * 100);

/** How words are sorted before anybody has seen them. */
export function sortingOf(words: string): Sorting {
  const { kind, confidence } = readKind(words);
  const { urgency, confidence: sure, findings, child } = reader.read(words);
  return {
    kind,
    kindSure: percent(confidence),
    urgency,
    urgencySure: percent(sure),
    matters: findings.map(({ matter }) => matter),
    words: findings.map((found) => found.words),
    protected: findings.some(({ matter }) => hidden.includes(matter)),
    ofChild: child,
  };
}

/** The columns of a need that its words decide, as they were read. */
export function sortedColumns(sorting: Sorting) {
  const { kind, kindSure, urgency, urgencySure, matters: found, ofChild, protected: hides } = sorting;
  return {
    kind,
    kind_sure: kindSure,
    urgency,
    urgency_sure: urgencySure,
    matters: [...found] as string[],
    protected: hides,
    of_child: ofChild,
  };
}
