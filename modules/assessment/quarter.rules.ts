import { type Day, lastOfMonth } from '../../base/time.ts';

interface Planned {
  readonly state: string;
  readonly due: Day | null;
  readonly steps: readonly { readonly month: number; readonly doneOn: Day | null }[];
}

/** The first day an open task missed: its own, or the last of a month of this year with a step not done; else null. */
export function behindSince({ state, due, steps }: Planned, today: Day): Day | null {
  if (state !== 'open') return null;
  const ends = steps
    .filter(({ doneOn }) => doneOn === null)
    .map(({ month }) => lastOfMonth(Number(today.slice(0, 4)), month));
  const missed = [...ends, ...(due === null ? [] : [due])].filter((day) => day < today);
  return missed.toSorted()[0] ?? null;
}
