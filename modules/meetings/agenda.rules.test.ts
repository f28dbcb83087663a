import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, keyOf, offered, toldCount } from './agenda.rules.ts';

const candidate = fc.record({
  source: fc.record({
    kind: fc.constantFrom('overdue' as const, 'undecided' as const, 'concern' as const, 'proposal' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  }),
  title: fc.constant('x'),
  facts: fc.constant([]),
  weight: fc.integer({ min: 0, max: 9 }),
});

test('at most seven, none twice, none that is kept, and every kind has its word', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 60 }), (all: Candidate[]) => {
      const kept = new Set(all.slice(0, 3).map(({ source }) => keyOf(source)));
      const chosen = offered(all, kept);
      const keys = chosen.map(({ source }) => keyOf(source));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.some((key) => kept.has(key))).toBe(false);
      const open = new Set(all.map(({ source }) => keyOf(source)).filter((key) => !kept.has(key)));
      expect(chosen).toHaveLength(Math.min(7, open.size));
      const kinds = new Set([...open].map((key) => key.split(' ')[0]));
      expect(new Set(chosen.map(({ source }) => source.kind)).size).toBe(kinds.size);
    }),
  );
});

test('the weightiest of a kind comes first', () => {
  const made = (id: string, weight: number): Candidate => ({
    ...{ source: { kind: 'concern', id }, title: id, facts: [], weight },
  });
  expect(offered([made('a', 1), made('b', 9), made('c', 4)], new Set()).map(({ title }) => title)).toEqual([
    ...['b', 'c', 'a'],
  ]);
});

test('what the office put forward stands before everything, unless it is kept', () => {
  const made = (category: string, weight: number, first: boolean): Candidate => ({
    ...{ source: { kind: 'duty', area: 'x', category }, title: category, facts: [], weight, first },
  });
  const overdue: Candidate = { source: { kind: 'overdue', id: 'a' }, title: 'a', facts: [], weight: 9 };
  const all = [overdue, made('b', 9, false), made('c', 1, true)];
  const titles = (kept: readonly string[]) => offered(all, new Set(kept)).map(({ title }) => title);
  expect(titles([])).toEqual(['c', 'a', 'b']);
  expect(titles(['duty x c'])).toEqual(['a', 'b']);
});

test('of one to four people nobody is told how many', () => {
  expect([0, 1, 4, 5].map(toldCount)).toEqual(['0', 'few', 'few', '5']);
});
