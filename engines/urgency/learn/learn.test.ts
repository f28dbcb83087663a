import { expect, test } from 'vitest';
import type { Labelled } from '../confusion.ts';
import { rowsOf, weightsOf } from '../learned.ts';
import { createUrgencyReader } from '../urgency.ts';
import { crossValidated } from './cross-validation.ts';
import { createFeaturing, learn, withDictated } from './learn.ts';

const lines = (is: Labelled['is'], ...texts: readonly string[]): Labelled[] =>
  texts.map((text) => ({ text, is }));
const some: readonly Labelled[] = [
  ...lines('danger', '他把门反锁了要烧房子', '他把门反锁了要烧屋子', '他把门反锁了要烧院子'),
  ...lines('ordinary', '他把门修好了想刷房子', '他把门修好了想刷屋子', '他把门修好了想刷院子'),
];

test('the same lines always give the same weights', () => {
  const weights = () => learn(withDictated(some).map(createFeaturing())).rows;
  expect(weights()).toBe(weights());
});

test('what only urgent lines say speaks for it, what only harmless ones say against', () => {
  const weights = weightsOf(learn(some.map(createFeaturing())).rows);
  const weightOf = (name: string) => weights.get(name)?.urgent ?? 0;
  expect(weightOf('反锁')).toBeGreaterThan(0);
  expect(weightOf('修好')).toBeLessThan(0);
});

test('what is stored is read back in tenths, however many features weigh the same', () => {
  const names = Array.from({ length: 90 }, (_, at) => `名${String(at)}`);
  const weight = { urgent: 0.31, grave: -1.04 };
  const rows = rowsOf([...names.map((name) => [name, weight] as const), ['无', { urgent: 0.04, grave: 0 }]]);
  expect(rows.split('\n').length).toBeGreaterThan(1);
  expect(weightsOf(rows)).toEqual(
    new Map(names.toSorted().map((name) => [name, { urgent: 0.3, grave: -1 }])),
  );
});

test('a line that is dictated is learned with its stops and without', () => {
  const told = withDictated(lines('attend', '他骂我，天天骂'));
  expect(told.map(({ text }) => text)).toEqual(['他骂我，天天骂', '他骂我天天骂']);
});

test('a near-copy of a measured line is not learned from', () => {
  const theme = lines('danger', '他把门反锁了要烧房子');
  const learned: string[] = [];
  crossValidated([theme, some.slice(3)], [...some], 2, (weights) => {
    learned.push(weights.rows);
    return createUrgencyReader(weights);
  });
  expect(learned[0]).not.toContain('反锁');
  expect(learned[1]).toContain('反锁');
});
