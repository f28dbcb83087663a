import { against, type Cue, cues } from './data/cues.ts';
import type { Matter } from './interface.ts';

/** So much weight of signs together is danger, and so much has to be looked at today. */
const danger = 3;
const attend = 2.4;
/** Where a way of saying was already understood as attend, signs must say clearly that it is graver. */
const graver = 4.5;

export interface Weighed {
  readonly matter: Matter;
  readonly urgency: 'danger' | 'attend';
  readonly start: number;
  readonly end: number;
}

/** Where no way of saying is known (`understood` false): signs of different kinds that stand together. Undefined where they are too few. */
export function weighCues(text: string, understood: boolean): Weighed | undefined {
  const first = ({ pattern }: Cue): RegExpExecArray | undefined =>
    text.search(pattern) < 0 ? undefined : text.matchAll(pattern).next().value;
  let sum = 0;
  let heaviest: { cue: Cue; found: RegExpExecArray } | undefined;
  for (const cue of cues) {
    const found = first(cue);
    if (!found) continue;
    sum += cue.weight;
    if (cue.matter !== undefined && cue.weight > (heaviest?.cue.weight ?? 0)) heaviest = { cue, found };
  }
  if (heaviest?.cue.matter === undefined) return undefined;
  for (const cue of against) if (first(cue)) sum -= cue.weight;
  if (sum < (understood ? graver : attend)) return undefined;
  const { cue, found } = heaviest;
  return {
    matter: heaviest.cue.matter,
    urgency: sum >= danger && cue.weight >= 1.5 ? 'danger' : 'attend',
    start: found.index,
    end: found.index + found[0].length,
  };
}
