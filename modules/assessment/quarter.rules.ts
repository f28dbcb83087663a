import type { Day } from '../../base/time.ts';

interface Planned {
  readonly state: string;
  readonly due: Day | null;
  readonly steps: readonly { readonly month: number; readonly doneOn: Day | null }[];
}

/** An open task that is past its day, or has a step of a month of this year that is over and not done. */
export function isBehind({ state, due, steps }: Planned, today: Day): boolean {
  if (state !== 'open') return false;
  const month = Number(today.slice(5, 7));
  return (due !== null && due < today) || steps.some((step) => step.doneOn === null && step.month < month);
}
