/** Turns margins into probabilities: one slope for all labels, a shift for each. */
export interface Calibration {
  readonly slope: number;
  readonly shifts: Float64Array;
  /** Share of examples whose label nothing tells: whoever labelled them erred, or knew more than the text. */
  readonly chance: number;
}

/** Without examples to measure by: margins of 1 and -1 are as good as sure. */
export function uncalibrated(labels: number): Calibration {
  return { slope: 3, shifts: new Float64Array(labels), chance: 0.02 };
}

/** Probabilities, 0 to 1, that add up to 1. */
export function probabilities(margins: Float64Array, { slope, shifts, chance }: Calibration): Float64Array {
  const scores = margins.map((margin, label) => slope * margin + (shifts[label] ?? 0));
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (1 - chance) * (part / sum) + chance / parts.length);
}

const turns = 120;
const pace = 0.08;

/**
 * The calibration under which margins of examples that were not learned from tell their labels best: least log loss, by
 * gradient descent with momentum of each parameter's own pace (Adam).
 */
export function calibrate(
  margins: readonly Float64Array[],
  labels: readonly number[],
  count: number,
): Calibration {
  const values = new Float64Array(count + 1);
  values[0] = 3;
  const first = new Float64Array(count + 1);
  const second = new Float64Array(count + 1);
  const gradient = new Float64Array(count + 1);
  const parts = new Float64Array(count);
  for (let turn = 1; turn <= turns; turn += 1) {
    gradient.fill(0);
    for (let at = 0; at < margins.length; at += 1) {
      const row = margins[at] ?? parts;
      let sum = 0;
      for (let label = 0; label < count; label += 1) {
        // Margins are small: nothing here grows beyond what a number holds.
        const part = Math.exp((values[0] ?? 1) * (row[label] ?? 0) + (values[label + 1] ?? 0));
        parts[label] = part;
        sum += part;
      }
      for (let label = 0; label < count; label += 1) {
        const error = (parts[label] ?? 0) / sum - (label === labels[at] ? 1 : 0);
        gradient[0] = (gradient[0] ?? 0) + error * (row[label] ?? 0);
        gradient[label + 1] = (gradient[label + 1] ?? 0) + error;
      }
    }
    for (let at = 0; at <= count; at += 1) {
      const slope = (gradient[at] ?? 0) / margins.length;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** turn);
      const spread = (second[at] ?? 0) / (1 - 0.99 ** turn);
      values[at] = (values[at] ?? 0) - (pace * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return withChance(margins, labels, Math.max(0.1, values[0] ?? 1), values.slice(1));
}

const chances = [0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.13];
const steeper = [1, 1.15, 1.3, 1.5, 1.75, 2];

/** Labels that nothing tells flatten the slope for all others: of steeper ones with such a share the best is taken. */
function withChance(
  margins: readonly Float64Array[],
  labels: readonly number[],
  slope: number,
  shifts: Float64Array,
): Calibration {
  let best: Calibration = { slope, shifts, chance: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const times of steeper) {
    const now = { slope: slope * times, shifts: shifts.map((shift) => shift * times), chance: 0 };
    const told = margins.map((row, at) => probabilities(row, now)[labels[at] ?? 0] ?? 0);
    for (const chance of chances) {
      const other = chance / shifts.length;
      const loss = told.reduce((sum, part) => sum - Math.log((1 - chance) * part + other), 0);
      if (loss >= least) continue;
      least = loss;
      best = { ...now, chance };
    }
  }
  return best;
}
