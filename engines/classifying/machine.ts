import type { Vector } from './vectors.ts';

/**
 * One linear support vector machine per label against all others, by dual coordinate descent (Hsieh and others, 2008,
 * squared hinge). Each example keeps its own multipliers, so that one can be put in, and taken out again, without the others.
 */
export interface Machine {
  /** Goes through all examples until nothing moves any more, `turns` times at most. */
  train(examples: readonly Trained[], turns: number): void;
  /** Fits one example to what is known, `turns` times. */
  fit(example: Trained, turns: number): void;
  /** Takes away what an example gave. */
  take(example: Trained): void;
  /** The margins of a text, one for each label. */
  margins(vector: Vector): Float64Array;
  /** How much a feature speaks for a label. */
  weight(feature: number, label: number): number;
}

export interface Trained {
  readonly vector: Vector;
  readonly label: number;
  /** How much it may move: the C of a support vector machine. */
  readonly cost: number;
  /** Its multiplier for each label, never below 0. */
  multipliers: Float64Array;
}

/** A turn that moves no multiplier by more than this has arrived. */
const still = 0.01;

/** Always the same order for the same number, as if shuffled: neighbours in a list are often of one label. */
function shuffled(size: number, turn: number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, at) => at);
  let state = (turn + 1) * 2_654_435_761;
  for (let last = size - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    const held = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}

/** A machine of so many labels over features numbered below a growing bound. */
export function createMachine(labels: number): Machine {
  let weights = new Float64Array(1024 * labels);
  const moved = new Float64Array(labels);

  function reach(vector: Vector): void {
    const needed = ((vector.features.at(-1) ?? 0) + 1) * labels;
    if (needed <= weights.length) return;
    const larger = new Float64Array(Math.max(needed, weights.length * 2));
    larger.set(weights);
    weights = larger;
  }

  function margins({ features, values }: Vector): Float64Array {
    const sums = new Float64Array(labels);
    for (let at = 0; at < features.length; at += 1) {
      const base = (features[at] ?? 0) * labels;
      if (base >= weights.length) continue;
      const value = values[at] ?? 0;
      for (let label = 0; label < labels; label += 1) {
        sums[label] = (sums[label] ?? 0) + value * (weights[base + label] ?? 0);
      }
    }
    return sums;
  }

  function add({ features, values }: Vector): void {
    for (let at = 0; at < features.length; at += 1) {
      const base = (features[at] ?? 0) * labels;
      const value = values[at] ?? 0;
      for (let label = 0; label < labels; label += 1) {
        weights[base + label] = (weights[base + label] ?? 0) + value * (moved[label] ?? 0);
      }
    }
  }

  /** Gives how far the multiplier that moved most did. */
  function step(example: Trained): number {
    const { vector, cost, multipliers } = example;
    const sums = margins(vector);
    const give = 1 / (2 * cost);
    let square = give;
    for (const value of vector.values) square += value * value;
    let most = 0;
    for (let label = 0; label < labels; label += 1) {
      const side = label === example.label ? 1 : -1;
      const before = multipliers[label] ?? 0;
      const slope = side * (sums[label] ?? 0) - 1 + give * before;
      const after = Math.max(0, before - slope / square);
      moved[label] = (after - before) * side;
      multipliers[label] = after;
      most = Math.max(most, Math.abs(after - before));
    }
    if (most > 0) add(vector);
    return most;
  }

  return {
    margins,
    train(examples, turns) {
      for (const { vector } of examples) reach(vector);
      for (let turn = 0; turn < turns; turn += 1) {
        let most = 0;
        for (const at of shuffled(examples.length, turn)) {
          const example = examples[at];
          if (example) most = Math.max(most, step(example));
        }
        if (most < still) return;
      }
    },
    fit(example, turns) {
      reach(example.vector);
      for (let turn = 0; turn < turns; turn += 1) step(example);
    },
    take({ vector, label, multipliers }) {
      for (let at = 0; at < labels; at += 1) moved[at] = -(multipliers[at] ?? 0) * (at === label ? 1 : -1);
      add(vector);
    },
    weight: (feature, label) => weights[feature * labels + label] ?? 0,
  };
}
