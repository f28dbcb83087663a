/** How much weight of a body has points, and how much there is: the weight of what has none is spread over the rest. */
export function weightOf(
  cells: readonly { readonly line: string; readonly unscored: unknown }[],
  lines: readonly { readonly key: string; readonly weight: number }[],
): { counted: number; all: number } {
  const weight = new Map(lines.map((line) => [line.key, line.weight]));
  const sum = (some: typeof cells) => some.reduce((total, { line }) => total + (weight.get(line) ?? 0), 0);
  return { counted: sum(cells.filter(({ unscored }) => unscored === null)), all: sum(cells) };
}
