import { type FieldName, fieldNames, type Weights, weightBounds } from './weights.ts';

/** The steps that are tried for a field, within its bounds. */
const grid = [0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6];
const folds = 5;
/** A step must give at least so much on average, so that nobody moves weights for one case. */
const leastGain = 0.002;
const mostRounds = 6;

/** Fewer accepted matches teach nothing that would hold for others. */
export const fewestAccepted = 50;

export interface FieldsLearned {
  /** Null where nothing better was found, or too few cases. */
  readonly weights: Weights | null;
  readonly cases: number;
  /** What it gave on cases it had not learned from: mean and deviation over the folds; 0 for too few cases. */
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Learns how much the fields count from cases whose right answer is known. `score` gives how good each case comes out by
 * some weights (0 to 1, always in the same order); it is asked once for the same weights. Deterministic: from the
 * present weights one field at a time moves one step, as long as that helps. Each fifth is left out once and measured by
 * what the others taught; the weights given back are learned from all.
 */
export async function learnFields(
  present: Weights,
  cases: number,
  score: (weights: Weights) => Promise<readonly number[]>,
): Promise<FieldsLearned> {
  if (cases < fewestAccepted) return { weights: null, cases, mean: 0, deviation: 0 };
  const known = new Map<string, readonly number[]>();
  const scored = async (weights: Weights): Promise<readonly number[]> => {
    const key = fieldNames.map((name) => weights[name]).join(' ');
    const found = known.get(key) ?? (await score(weights));
    known.set(key, found);
    return found;
  };
  const meanOf = async (weights: Weights, counts: (at: number) => boolean): Promise<number> => {
    const counted = (await scored(weights)).filter((_, at) => counts(at));
    return counted.reduce((sum, one) => sum + one, 0) / Math.max(1, counted.length);
  };
  const gains: number[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const isOut = (at: number): boolean => at % folds === fold;
    const taught = await climb(present, (weights) => meanOf(weights, (at) => !isOut(at)));
    gains.push((await meanOf(taught, isOut)) - (await meanOf(present, isOut)));
  }
  const mean = gains.reduce((sum, one) => sum + one, 0) / folds;
  const spread = gains.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (folds - 1);
  const best = await climb(present, (weights) => meanOf(weights, () => true));
  const better = mean > 0 && fieldNames.some((name) => best[name] !== present[name]);
  return { weights: better ? best : null, cases, mean, deviation: Math.sqrt(spread) };
}

async function climb(present: Weights, worth: (weights: Weights) => Promise<number>): Promise<Weights> {
  let best = present;
  let most = await worth(best);
  for (let round = 0; round < mostRounds; round += 1) {
    const before = best;
    for (const name of fieldNames) {
      for (const value of besides(name, best[name])) {
        const tried = { ...best, [name]: value };
        const given = await worth(tried);
        if (given < most + leastGain) continue;
        best = tried;
        most = given;
      }
    }
    if (best === before) return best;
  }
  return best;
}

/** The next smaller and the next greater step. */
function besides(name: FieldName, value: number): number[] {
  const { least, most } = weightBounds[name];
  const steps = grid.filter((step) => step >= least && step <= most);
  return [steps.findLast((step) => step < value), steps.find((step) => step > value)].flatMap(
    (step) => step ?? [],
  );
}
