/** What was learned from lines, as it is stored. */
export interface Learned {
  /**
   * Weights in tenths, urgent and grave, and after them the features that weigh so much, set apart by blanks. What
   * weighs nothing is left out; one pair may fill several lines.
   */
  readonly rows: string;
  /** Scores from which it counts as urgent, and as grave. */
  readonly urgentFrom: number;
  readonly graveFrom: number;
}

/** What one feature says, and how it is stored. */
export interface Weight {
  readonly urgent: number;
  readonly grave: number;
}

const inOne = 10;
/** Units to a stored line, so that a change of it can be read. */
const widest = 100;

/** The rows of some weights, those that speak most for urgent first. */
export function rowsOf(weights: Iterable<readonly [name: string, weight: Weight]>): string {
  const pairs = new Map<string, { urgent: number; grave: number; names: string[] }>();
  for (const [name, weight] of weights) {
    const urgent = Math.round(weight.urgent * inOne);
    const grave = Math.round(weight.grave * inOne);
    if (urgent === 0 && grave === 0) continue;
    const key = `${String(urgent)} ${String(grave)}`;
    const pair = pairs.get(key) ?? { urgent, grave, names: [] };
    pair.names.push(name);
    pairs.set(key, pair);
  }
  return [...pairs.values()]
    .toSorted((a, b) => b.urgent - a.urgent || b.grave - a.grave)
    .flatMap(({ urgent, grave, names }) =>
      wrapped(names.toSorted()).map((line) => `${String(urgent)} ${String(grave)} ${line}`),
    )
    .join('\n');
}

function wrapped(names: readonly string[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const name of names) {
    if (line !== '' && line.length + name.length >= widest) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? name : ` ${name}`;
  }
  return [...lines, line];
}

/** The weights of all features that stand in rows, by name. Lines that hold no feature say nothing. */
export function weightsOf(rows: string): Map<string, Weight> {
  const table = new Map<string, Weight>();
  for (const row of rows.split('\n')) {
    const [urgent, grave, ...names] = row.split(' ');
    const weight = { urgent: Number(urgent) / inOne, grave: Number(grave) / inOne };
    for (const name of names) table.set(name, weight);
  }
  return table;
}
