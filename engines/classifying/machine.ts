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
  /** One that knows the same and learns on by itself. */
  copy(): Machine;
}

export interface Trained {
  readonly vector: Vector;
  readonly label: number;
  /** How much it may move: the C of a support vector machine. */
  readonly cost: number;
  /** Its multiplier for each label, never below 0. */
  multipliers: Float64Array;
}

/** A turn through all labels that moves no multiplier by more than this has arrived. */
const still = 0.01;
/** So often all labels are looked at; between, only those near an example's margin. */
const everyTurn = 6;
/** A label further beyond the margin than this is left alone until all are looked at again. */
const farBeyond = 0.3;

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
export function createMachine(labels: number, known = new Float64Array(1024 * labels)): Machine {
  let weights = known;
  const moved = new Float64Array(labels);
  const changed = new Int32Array(labels);
  const all = Int32Array.from({ length: labels }, (_, label) => label);

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

  /** Adds what `moved` says of these labels. */
  function add({ features, values }: Vector, which: Int32Array): void {
    for (let at = 0; at < features.length; at += 1) {
      const base = (features[at] ?? 0) * labels;
      const value = values[at] ?? 0;
      for (let one = 0; one < which.length; one += 1) {
        const label = which[one] ?? 0;
        weights[base + label] = (weights[base + label] ?? 0) + value * (moved[label] ?? 0);
      }
    }
  }

  function marginOf({ features, values }: Vector, label: number): number {
    let sum = 0;
    for (let at = 0; at < features.length; at += 1) {
      sum += (values[at] ?? 0) * (weights[(features[at] ?? 0) * labels + label] ?? 0);
    }
    return sum;
  }

  /** Moves the multipliers of some labels; gives how far the one that moved most did. */
  function step(example: Trained, which: Int32Array, near?: number[]): number {
    const { vector, cost, multipliers } = example;
    const sums = which.length === labels ? margins(vector) : undefined;
    const give = 1 / (2 * cost);
    let square = give;
    for (const value of vector.values) square += value * value;
    let most = 0;
    let count = 0;
    for (let one = 0; one < which.length; one += 1) {
      const label = which[one] ?? 0;
      const side = label === example.label ? 1 : -1;
      const before = multipliers[label] ?? 0;
      const slope = side * (sums ? (sums[label] ?? 0) : marginOf(vector, label)) - 1 + give * before;
      const after = Math.max(0, before - slope / square);
      moved[label] = (after - before) * side;
      multipliers[label] = after;
      if (after > 0 || slope < farBeyond) near?.push(label);
      if (after === before) continue;
      changed[count] = label;
      count += 1;
      most = Math.max(most, Math.abs(after - before));
    }
    if (count > 0) add(vector, changed.subarray(0, count));
    return most;
  }

  return {
    margins,
    train(examples, turns) {
      for (const { vector } of examples) reach(vector);
      const near: Int32Array[] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        let most = 0;
        const whole = turn % everyTurn === 0;
        for (const at of shuffled(examples.length, turn)) {
          const example = examples[at];
          if (!example) continue;
          const found: number[] = [];
          const moves = step(example, whole ? all : (near[at] ?? all), whole ? found : undefined);
          most = Math.max(most, moves);
          if (whole) near[at] = Int32Array.from(found);
        }
        if (whole && most < still) return;
      }
    },
    fit(example, turns) {
      reach(example.vector);
      for (let turn = 0; turn < turns; turn += 1) step(example, all);
    },
    take({ vector, label, multipliers }) {
      for (let at = 0; at < labels; at += 1) moved[at] = -(multipliers[at] ?? 0) * (at === label ? 1 : -1);
      add(vector, all);
    },
    weight: (feature, label) => weights[feature * labels + label] ?? 0,
    copy: () => createMachine(labels, weights.slice()),
  };
}
