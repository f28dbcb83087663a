import { expect, test } from 'vitest';
import { readSupervisionSearch } from './supervision-search.ts';

test('an address that anybody may have typed holds what makes sense and nothing else', () => {
  expect(readSupervisionSearch({ q: ' 审计 ', kind: 'finding', light: 'soon', page: '2' })).toEqual({
    ...{ q: '审计', kind: 'finding', light: 'soon', page: 2 },
  });
  const bad = { kind: 'x', state: 'running', light: 3, page: '-1', organisation: { a: 1 }, q: '' };
  expect(readSupervisionSearch(bad)).toEqual({});
  // What looks like a number is typed too.
  expect(readSupervisionSearch({ q: 2026, state: 'struck' })).toEqual({ q: '2026', state: 'struck' });
});
