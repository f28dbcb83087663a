import { expect, test } from 'vitest';
import { weightOf } from './weight.rules.ts';

test('of the weight of a body only what has points counts', () => {
  const lines = [
    { key: 'rate', weight: 60 },
    { key: 'met', weight: 40 },
    { key: 'of-others', weight: 30 },
  ];
  const cells = [
    { line: 'rate', unscored: 'few' },
    { line: 'met', unscored: null },
  ];
  expect(weightOf(cells, lines)).toEqual({ counted: 40, all: 100 });
  expect(weightOf([], lines)).toEqual({ counted: 0, all: 0 });
});
