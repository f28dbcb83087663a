/** Characters of the 2号 title on one line: 156 mm hold twenty of 22 pt. */
const perLine = 20;

const lengthOf = (phrases: readonly string[]): number => Array.from(phrases.join('')).length;

/** The best way so far: how wide its widest line is, and where its last line begins. */
interface Way {
  readonly widest: number;
  readonly from: number;
}

/**
 * The fewest lines that hold the title, as even as its phrases allow (the standard's trapezium or rhombus). A phrase
 * longer than a line is left to the office program to break. Source: GB/T 9704-2012, 7.3.1.
 */
export function titleLines(phrases: readonly string[]): string[] {
  const ends = phrases.map((_, index) => lengthOf(phrases.slice(0, index + 1)));
  const width = (from: number, to: number): number => (ends[to - 1] ?? 0) - (ends[from - 1] ?? 0);
  if (phrases.length === 0 || phrases.some((phrase) => lengthOf([phrase]) > perLine))
    return [phrases.join('')];
  // Row by row: the best way to lay the first so many phrases on one line more than before.
  const rows: (Way | undefined)[][] = [];
  let before: (Way | undefined)[] = phrases.map((_, index) => {
    const widest = width(0, index + 1);
    return widest <= perLine ? { widest, from: 0 } : undefined;
  });
  rows.push(before);
  while (!before[phrases.length - 1]) {
    const last = before;
    before = phrases.map((_, index) => {
      let best: Way | undefined;
      for (let from = 1; from <= index; from += 1) {
        const above = last[from - 1];
        const own = width(from, index + 1);
        if (!above || own > perLine) continue;
        const widest = Math.max(above.widest, own);
        if (!best || widest < best.widest) best = { widest, from };
      }
      return best;
    });
    rows.push(before);
  }
  const lines: string[] = [];
  let end = phrases.length;
  for (const row of rows.toReversed()) {
    const from = row[end - 1]?.from ?? 0;
    lines.unshift(phrases.slice(from, end).join(''));
    end = from;
  }
  return lines;
}
