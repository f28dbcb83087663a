import { expect, test } from 'vitest';
import { type HeldPost, type Thresholds, warningsOf } from './warnings.rules.ts';

const limits: Thresholds = { mostOthers: 2, oldAge: 57, meanAge: 50, source: '', version: 1 };
const person = (name: string, birthYear: number | null, others: string[] = []) => ({
  ...{ name, birthYear, others },
});

test('a post not filled, too many other posts, and age are told with the number and the limit', () => {
  const posts: HeldPost[] = [
    { name: '主席', established: 1, holders: [person('甲', 1969, ['一', '二', '三'])] },
    { name: '副主席', established: 3, holders: [person('乙', 1970, ['一', '二']), person('丙', null)] },
  ];
  expect(warningsOf(posts, limits, 2026)).toEqual([
    { kind: 'vacant', post: '副主席', established: 3, held: 2 },
    { kind: 'busy', person: '甲', count: 3, most: 2 },
    { kind: 'old', person: '甲', age: 57, limit: 57 },
    { kind: 'mean', age: 56.5, limit: 50 },
  ]);
});

test('nothing is told of what nobody knows, nor within the limits', () => {
  const posts: HeldPost[] = [{ name: '主席', established: 1, holders: [person('甲', null, ['一'])] }];
  expect(warningsOf(posts, limits, 2026)).toEqual([]);
  expect(warningsOf([], limits, 2026)).toEqual([]);
});
