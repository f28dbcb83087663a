import { type CellField, stepFields } from '../cells.rules.ts';

/** Columns of the table in which one writes, in their order. */
export const gridColumns: readonly CellField[] = [
  ...(['title', 'measure'] as const),
  ...stepFields,
  ...(['lead', 'responsible', 'assisting', 'taking', 'due', 'risk', 'after', 'indicator', 'target'] as const),
  // Last, so that a block that begins with the task is pasted as it is.
  'priority',
];

/** Where one is, and as far as what is chosen reaches from there. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function areaOf({ row, column, toRow, toColumn }: Selection): Area {
  return {
    top: Math.min(row, toRow),
    bottom: Math.max(row, toRow),
    left: Math.min(column, toColumn),
    right: Math.max(column, toColumn),
  };
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** One cell on; with `reach` what is chosen grows instead. */
export function moved(
  at: Selection,
  [down, right]: readonly [number, number],
  rows: number,
  reach: boolean,
): Selection {
  const columns = gridColumns.length;
  if (reach) {
    return { ...at, toRow: clamp(at.toRow + down, rows), toColumn: clamp(at.toColumn + right, columns) };
  }
  const [row, column] = [clamp(at.row + down, rows), clamp(at.column + right, columns)];
  return { row, column, toRow: row, toColumn: column };
}

/** Cells of a pasted block from where one is; one cell fills all that is chosen. */
export function pasted(
  block: readonly (readonly string[])[],
  at: Selection,
  rows: number,
): { cells: { row: number; column: number; text: string }[]; over: string[][] } {
  const { top, left, bottom, right } = areaOf(at);
  const single = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? '') : null;
  const cells: { row: number; column: number; text: string }[] = [];
  if (single !== null) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.push({ row, column, text: single });
    }
    return { cells, over: [] };
  }
  for (const [down, line] of block.entries()) {
    if (top + down >= rows) continue;
    for (const [across, text] of line.entries()) {
      if (left + across < gridColumns.length) cells.push({ row: top + down, column: left + across, text });
    }
  }
  return { cells, over: block.slice(Math.max(0, rows - top)).map((line) => [...line]) };
}
