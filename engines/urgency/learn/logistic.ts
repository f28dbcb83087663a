/** One example: places of its features and whether it is so. */
export interface Example {
  readonly features: readonly number[];
  readonly is: boolean;
  /** What all its weights are taken times: long texts have many. */
  readonly scale: number;
}

export interface Training {
  readonly size: number;
  readonly rounds: number;
  /** Learned so many times in other orders; the mean counts, so that one line more or less moves little. */
  readonly times: number;
  /** Pulls every weight to nothing. */
  readonly shrink: number;
  readonly step: number;
  /** Share of the features, from 0 to below 1, that each example does without in each round. */
  readonly leaveOut: number;
}

/** Logistic regression by adaptive steps; the same examples in the same order always give the same weights. */
export function logistic(
  examples: readonly Example[],
  scaleOf: (feature: number) => number,
  training: Training,
): Float64Array {
  const mean = new Float64Array(training.size);
  for (let time = 0; time < training.times; time += 1) {
    const once = learnedOnce(examples, scaleOf, training, time);
    for (const [at, weight] of once.entries()) mean[at] = (mean[at] ?? 0) + weight / training.times;
  }
  return mean;
}

function learnedOnce(
  examples: readonly Example[],
  scaleOf: (feature: number) => number,
  { size, rounds, shrink, step, leaveOut }: Training,
  time: number,
): Float64Array {
  const weights = new Float64Array(size);
  const gathered = new Float64Array(size).fill(1e-6);
  if (examples.length === 0) return weights;
  let state = 1 + time;
  for (let round = 0; round < rounds; round += 1) {
    // A stride that shares no factor with the number of examples visits each once, in another order each round.
    const stride = strideFor(examples.length, time * rounds + round);
    for (let visit = 0, at = round; visit < examples.length; visit += 1, at += stride) {
      const example = examples[at % examples.length];
      if (!example) continue;
      // What one round leaves out the others have to say: weight spreads over all that tells the same.
      const seen = example.features.filter(() => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32 >= leaveOut;
      });
      const full = example.scale / (1 - leaveOut);
      let sum = 0;
      for (const one of seen) sum += (weights[one] ?? 0) * scaleOf(one) * full;
      const wrong = 1 / (1 + Math.exp(-sum)) - (example.is ? 1 : 0);
      for (const one of seen) {
        const weight = weights[one] ?? 0;
        const slope = wrong * scaleOf(one) * full + shrink * weight;
        const all = (gathered[one] ?? 0) + slope * slope;
        gathered[one] = all;
        weights[one] = weight - (step * slope) / Math.sqrt(all);
      }
    }
  }
  return weights;
}

function strideFor(count: number, round: number): number {
  for (let stride = Math.floor(count * 0.618) + round * 7 + 1; ; stride += 1)
    if (divisor(stride, count) === 1) return stride;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
