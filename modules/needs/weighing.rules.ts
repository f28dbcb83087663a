import type { FieldError } from '../../base/error.ts';
import {
  usualWeights,
  type WeightName,
  type Weights,
  weightBounds,
  weightNames,
} from '../../engines/matching/weights.ts';
import { weighingWords as w } from './weighing.words.ts';

export { fewestAccepted } from '../../engines/matching/learning.ts';
export { usualWeights, type WeightName, type Weights, weightBounds, weightNames };

/** Needs of so many days are looked at in a trial, at most so many of them. */
export const trialDays = 31;
export const mostTried = 1000;
/** Accepted matches of so many days teach, at most so many of them. */
export const learningDays = 183;
export const mostTaught = 400;
/** After so many hours what was seen is no longer what would be taken. */
export const trialHours = 24;
/** Changed proposals are listed up to here. */
export const mostChanged = 200;

/** Weights that were written down, those unknown then or out of today's bounds as usual. */
export function weightsOf(kept: unknown): Weights {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const entries = weightNames.map((name) => {
    const value = given[name];
    const { least, most } = weightBounds[name];
    const fits = typeof value === 'number' && value >= least && value <= most;
    return [name, fits ? value : usualWeights[name]] as const;
  });
  return Object.fromEntries(entries) as Record<WeightName, number>;
}

/** What is wrong with weights somebody sent, field by field. */
export function weightProblems(weights: Weights): FieldError[] {
  return weightNames.flatMap((name) => {
    const { least, most } = weightBounds[name];
    const fits = weights[name] >= least && weights[name] <= most;
    return fits ? [] : [{ path: name, text: w.outOfBounds, values: { least, most } }];
  });
}

export function weightsDiffering(one: Weights, other: Weights): WeightName[] {
  return weightNames.filter((name) => one[name] !== other[name]);
}

/** One need under the present and under the tried weights: services, best first, each with its organisation. */
export interface Compared {
  readonly needId: string;
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
  /** The organisation that took it on as lead; null where none has yet. */
  readonly took: string | null;
}

interface Placed {
  readonly serviceId: string;
  readonly organisationId: string;
}

/** What a trial showed. Pairs are before and after. */
export interface TrialResult {
  readonly needs: number;
  readonly firstChanged: number;
  readonly fiveChanged: number;
  /** Needs that an organisation took on: only of these is known where they went. */
  readonly taken: number;
  readonly firstRight: readonly [number, number];
  readonly fiveRight: readonly [number, number];
  readonly changed: readonly {
    readonly needId: string;
    readonly before: string | null;
    readonly after: string | null;
    /** Whether the organisation that took it on came first; null where none has. */
    readonly right: readonly [boolean, boolean] | null;
  }[];
}

const five = 5;

export const noResult: TrialResult = {
  ...{ needs: 0, firstChanged: 0, fiveChanged: 0, taken: 0 },
  ...{ firstRight: [0, 0], fiveRight: [0, 0], changed: [] },
};

/** Counts further needs to what was counted. */
export function counted(result: TrialResult, compared: readonly Compared[]): TrialResult {
  const next = { ...result, changed: [...result.changed] };
  let [firstBefore, firstAfter] = result.firstRight;
  let [fiveBefore, fiveAfter] = result.fiveRight;
  for (const { needId, before, after, took } of compared) {
    next.needs += 1;
    const [b, a] = [before[0]?.serviceId ?? null, after[0]?.serviceId ?? null];
    const list = (placed: readonly Placed[]) => placed.slice(0, five).map(({ serviceId }) => serviceId);
    const right = took === null ? null : ([isIn(before, took, 1), isIn(after, took, 1)] as const);
    if (list(before).join() !== list(after).join()) next.fiveChanged += 1;
    if (a !== b) {
      next.firstChanged += 1;
      if (next.changed.length < mostChanged) next.changed.push({ needId, before: b, after: a, right });
    }
    if (took === null || right === null) continue;
    next.taken += 1;
    firstBefore += Number(right[0]);
    firstAfter += Number(right[1]);
    fiveBefore += Number(isIn(before, took, five));
    fiveAfter += Number(isIn(after, took, five));
  }
  return { ...next, firstRight: [firstBefore, firstAfter], fiveRight: [fiveBefore, fiveAfter] };
}

function isIn(placed: readonly Placed[], organisation: string, among: number): boolean {
  return placed.slice(0, among).some(({ organisationId }) => organisationId === organisation);
}
