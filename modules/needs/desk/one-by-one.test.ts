import { expect, test } from 'vitest';
import { oneByOne, undoing } from './one-by-one.ts';

test('what fails is told for itself and the others are done; undo restores what was, the last first', async () => {
  const done: string[] = ['before'];
  const steps = ['1', '2', '3'].map((reference) => ({
    reference,
    run: async () => {
      if (reference === '2') throw new Error('somebody was faster');
      done.push(reference);
      return async () => {
        expect(done.pop()).toBe(reference);
      };
    },
  }));
  const heard: number[] = [];
  const outcomes = await oneByOne(steps, (count) => heard.push(count));
  expect(outcomes.map(({ reference, error }) => [reference, error instanceof Error])).toEqual([
    ['1', false],
    ['2', true],
    ['3', false],
  ]);
  expect([heard, done]).toEqual([
    [1, 2, 3],
    ['before', '1', '3'],
  ]);
  const undone = await oneByOne(undoing(outcomes), () => undefined);
  expect(undone.map(({ reference }) => reference)).toEqual(['3', '1']);
  expect(done).toEqual(['before']);
});
