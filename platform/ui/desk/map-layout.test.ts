import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, layOut, type Spot } from './map-layout.ts';

const coordinate = fc.double({ min: -180, max: 180, noNaN: true });
const spots = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 })
  .map((all) =>
    all.map(([longitude, latitude], index): Spot => ({ id: String(index), longitude, latitude })),
  );

test('no area lies on another or beyond the edge, whatever the width', () => {
  fc.assert(
    fc.property(spots, fc.integer({ min: 280, max: 1200 }), (all, width) => {
      const { placed, height } = layOut(all, width);
      expect(placed).toHaveLength(all.length);
      for (const [index, a] of placed.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(cell.width / 2 - 0.1);
        expect(a.x).toBeLessThanOrEqual(width - cell.width / 2 + 0.1);
        expect(a.y).toBeGreaterThanOrEqual(cell.height / 2 - 0.1);
        expect(a.y).toBeLessThanOrEqual(height - cell.height / 2 + 0.1);
        for (const b of placed.slice(index + 1)) {
          const apart = Math.abs(a.x - b.x) > cell.width - 0.1 || Math.abs(a.y - b.y) > cell.height - 0.1;
          expect(apart).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('north stands above and east to the right where there is room', () => {
  const { placed } = layOut(
    [
      { id: 'south-west', longitude: 119.6, latitude: 43.2 },
      { id: 'north-east', longitude: 121.2, latitude: 44.6 },
    ],
    700,
  );
  const [a, b] = placed;
  expect(a && b && a.x < b.x && a.y > b.y).toBe(true);
});
