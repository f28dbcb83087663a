import { expect, test } from 'vitest';
import { chosenWith } from './choosing.tsx';

const all = ['a', 'b', 'c', 'd'];

test('one is put in and taken out; with shift all between the two go in, in both directions', () => {
  const one = chosenWith(new Set(), all, { key: 'b', from: null });
  expect([...one]).toEqual(['b']);
  expect([...chosenWith(one, all, { key: 'b', from: null })]).toEqual([]);
  expect([...chosenWith(one, all, { key: 'd', from: 'b' })]).toEqual(['b', 'c', 'd']);
  expect([...chosenWith(new Set(['d']), all, { key: 'b', from: 'd' })].sort()).toEqual(['b', 'c', 'd']);
});

test('a row that is no longer there is no beginning of a range', () => {
  expect([...chosenWith(new Set(), all, { key: 'c', from: 'gone' })]).toEqual(['c']);
});
