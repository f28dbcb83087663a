import { expect, test } from 'vitest';
import { agreement } from './measure.ts';

test('agreement is whole for the same groups under other names, and known by hand for others', () => {
  const known = ['a', 'a', 'a', 'b', 'b', null];
  expect(agreement(known, ['x', 'x', 'x', 'y', 'y', null])).toMatchObject({
    bcubedF1: 1,
    pairRecall: 1,
    nmi: 1,
  });
  const found = agreement(known, ['x', 'x', 'y', 'y', 'y', null]);
  // Pairs known: 3 + 1; found: 1 + 3; shared: aa and bb.
  expect(found).toMatchObject({ pairPrecision: 0.5, pairRecall: 0.5, known: 2, found: 2 });
  // (1 + 1 + 1/3 + 2/3 + 2/3 + 1) / 6
  expect(found.bcubedPrecision).toBeCloseTo(14 / 18, 10);
});
