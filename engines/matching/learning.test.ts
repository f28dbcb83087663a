import { expect, test } from 'vitest';
import { learnFields } from './learning.ts';
import { usualWeights, type Weights } from './weights.ts';

/** Cases that come out better the nearer `title` is to 5. */
const rising = (weights: Weights) =>
  Promise.resolve(
    Array.from({ length: 60 }, (_, at) => 1 - Math.abs(5 - weights.title) / 10 - (at % 7) / 100),
  );

test('finds what gives more, says by how much on what was left out, and always the same', async () => {
  const learned = await learnFields(usualWeights, 60, rising);
  expect(learned.weights).toMatchObject({ said: usualWeights.said, title: 5 });
  expect(learned.mean).toBeCloseTo(0.25, 5);
  expect(learned.deviation).toBeCloseTo(0, 5);
  expect(await learnFields(usualWeights, 60, rising)).toEqual(learned);
});

test('what holds for some cases only and not for those left out is not proposed', async () => {
  const asked = new Set<string>();
  // The first fifth likes the present weights, each other fifth another step that the rest pays for.
  const torn = (weights: Weights) => {
    const key = `${weights.said} ${weights.title} ${weights.summary}`;
    expect(asked.has(key)).toBe(false);
    asked.add(key);
    const moved = weights.title !== usualWeights.title || weights.said !== usualWeights.said;
    return Promise.resolve(Array.from({ length: 100 }, () => (moved ? 0.4 : 0.5)));
  };
  expect(await learnFields(usualWeights, 100, torn)).toEqual({
    ...{ weights: null, cases: 100, mean: 0, deviation: 0 },
  });
});

test('of fewer than fifty cases nothing is learned, and nothing is asked', async () => {
  const never = () => Promise.reject(new Error('asked'));
  expect(await learnFields(usualWeights, 49, never)).toEqual({
    ...{ weights: null, cases: 49, mean: 0, deviation: 0 },
  });
});
