/** Characters of the 2号 title on one line: 156 mm hold twenty of 22 pt. */
const perLine = 20;

const lengthOf = (phrases: readonly string[]): number => Array.from(phrases.join('')).length;

/** Every way to lay `phrases` on `count` lines, as lists of lines. */
function* ways(phrases: readonly string[], count: number): Generator<string[][]> {
  if (count === 1) {
    yield [[...phrases]];
    return;
  }
  for (let first = 1; first <= phrases.length - count + 1; first += 1) {
    for (const rest of ways(phrases.slice(first), count - 1)) yield [phrases.slice(0, first), ...rest];
  }
}

/**
 * The fewest lines that hold the title, as even as its phrases allow (the standard's trapezium or rhombus). A phrase
 * longer than a line is left to the office program to break. Source: GB/T 9704-2012, 7.3.1.
 */
export function titleLines(phrases: readonly string[]): string[] {
  for (let count = Math.max(1, Math.ceil(lengthOf(phrases) / perLine)); count <= phrases.length; count += 1) {
    const fitting = [...ways(phrases, count)].filter((lines) =>
      lines.every((line) => lengthOf(line) <= perLine),
    );
    const even = fitting.toSorted((a, b) => widest(a) - widest(b))[0];
    if (even) return even.map((line) => line.join(''));
  }
  return [phrases.join('')];
}

function widest(lines: readonly string[][]): number {
  return Math.max(...lines.map(lengthOf));
}
