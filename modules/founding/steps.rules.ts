import { type Day, daysBetween } from '../../base/time.ts';

/** In the order in which they are taken. */
export const steps = ['contact', 'application', 'approval', 'meeting', 'registered'] as const;
export type Step = (typeof steps)[number];

export const states = ['open', 'founded', 'dropped'] as const;
export type State = (typeof states)[number];

export const pageSize = 50;

/** Kinds of bodies that are founded at the basic level. */
export const foundingKinds = [
  ...(['union', 'youth', 'women', 'science', 'disabled', 'red-cross', 'commerce', 'arts'] as const),
] as const;
export type FoundingKind = (typeof foundingKinds)[number];

/** `line`: who keeps bodies of this kind here. `unit`: those who found it. `parent`: the body above. */
export type Turn = 'line' | 'unit' | 'parent';

const turns: Readonly<Record<Step, Turn>> = {
  ...{ contact: 'line', application: 'unit', approval: 'parent', meeting: 'unit', registered: 'line' },
};

/** How many days ago the last step was, or the beginning where none was taken. */
export function daysStill(openedOn: Day, taken: readonly { readonly doneOn: Day }[], today: Day): number {
  const moved = movedOn(openedOn, taken);
  return Math.max(0, daysBetween(moved, today));
}

/** The day of the last step; a step from before it was entered here moves nothing back. */
export function movedOn(openedOn: Day, taken: readonly { readonly doneOn: Day }[]): Day {
  return taken.reduce((last, { doneOn }) => (doneOn > last ? doneOn : last), openedOn);
}

export interface Taken {
  readonly step: Step;
  readonly doneOn: Day;
}

/** The step to be taken next and whose turn it is; null where all are taken. */
export function nextStep(taken: readonly Taken[]): { readonly step: Step; readonly turn: Turn } | null {
  const done = new Set(taken.map(({ step }) => step));
  const step = steps.find((one) => !done.has(one));
  return step === undefined ? null : { step, turn: turns[step] };
}

export type StepFault = 'not-next' | 'later' | 'before';

/** What is wrong with a step that is entered as done on a day. */
export function faultOfStep(taken: readonly Taken[], step: Step, doneOn: Day, today: Day): StepFault | null {
  if (nextStep(taken)?.step !== step) return 'not-next';
  if (doneOn > today) return 'later';
  return taken.some((one) => one.doneOn > doneOn) ? 'before' : null;
}
