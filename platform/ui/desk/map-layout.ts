export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Spot {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** The room that one area takes with its name below it. */
export const cell = { width: 92, height: 104 } as const;

type Point = { id: string; x: number; y: number };

const between = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);

/** From 0 to 1 between the least and the greatest; in the middle where all are the same. */
function spread(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => (most === least ? 0.5 : (value - least) / (most - least));
}

/** One step of pushing apart what lies on each other. False when nothing did. */
function pushApart(points: readonly Point[], width: number, height: number): boolean {
  let moved = false;
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const [overX, overY] = [cell.width - Math.abs(dx), cell.height - Math.abs(dy)];
      if (overX <= 0.01 || overY <= 0.01) continue;
      moved = true;
      if (overX < overY) {
        const by = ((dx < 0 ? -1 : 1) * overX) / 2;
        [a.x, b.x] = [a.x - by, b.x + by];
      } else {
        const by = ((dy < 0 ? -1 : 1) * overY) / 2;
        [a.y, b.y] = [a.y - by, b.y + by];
      }
    }
    a.x = between(cell.width / 2, a.x, width - cell.width / 2);
    a.y = between(cell.height / 2, a.y, height - cell.height / 2);
  }
  return moved;
}

/** In rows from north to south, where there is no room to stand as they lie. */
function inRows(points: readonly Point[], width: number): { placed: Placed[]; height: number } {
  const columns = Math.max(1, Math.floor(width / cell.width));
  const step = width / columns;
  const sorted = points.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows = Array.from({ length: Math.ceil(sorted.length / columns) }, (_, row) =>
    sorted.slice(row * columns, (row + 1) * columns).toSorted((a, b) => a.x - b.x),
  );
  return {
    placed: rows.flatMap((row, at) =>
      row.map(({ id }, column) => ({
        ...{ id, x: step * (column + 0.5), y: cell.height * (at + 0.5) },
      })),
    ),
    height: cell.height * rows.length,
  };
}

/**
 * Where areas are drawn in a drawing of this width: as they lie to each other, north above, and pushed apart until none
 * lies on another. A drawing of how they stand, no map to measure by.
 */
export function layOut(
  spots: readonly Spot[],
  width: number,
): { readonly placed: readonly Placed[]; readonly height: number } {
  if (spots.length === 0) return { placed: [], height: 0 };
  const across = spread(spots.map(({ longitude }) => longitude));
  const up = spread(spots.map(({ latitude }) => latitude));
  const columns = Math.max(1, Math.floor(width / cell.width));
  const least = cell.height * Math.max(Math.ceil(spots.length / columns), Math.min(spots.length, 3));
  const start = (height: number): Point[] =>
    spots.map(({ id, longitude, latitude }) => ({
      id,
      x: cell.width / 2 + across(longitude) * (width - cell.width),
      y: cell.height / 2 + (1 - up(latitude)) * (height - cell.height),
    }));
  for (const height of [least, least * 1.4, least * 1.8]) {
    const points = start(height);
    for (let step = 0; step < 200; step++) {
      if (!pushApart(points, width, height)) return { placed: points, height };
    }
  }
  return inRows(start(least), width);
}
