import { expect, test } from 'vitest';
import { readFiguresSearch, readHeldSearch, readItemsSearch, readPapersSearch } from './papers-search.ts';

test('an address that anybody may have typed holds what makes sense, and no more', () => {
  expect(readPapersSearch({ q: ' 走访 ', kind: 'speech', state: 'open', page: '2' })).toEqual({
    ...{ q: '走访', kind: 'speech', state: 'open', page: 2 },
  });
  expect(readPapersSearch({ q: 7, kind: 'novel', state: 'done', page: '-1' })).toEqual({ q: '7' });
  // What is open is shown where nothing is asked for.
  expect(readItemsSearch({ state: 'open', open: 'x' })).toEqual({ open: 'x' });
  expect(readItemsSearch({ state: 'done' })).toEqual({ state: 'done' });
  expect(readFiguresSearch({ q: '', page: 1e9 })).toEqual({});
  expect(readHeldSearch({ indicator: 'received', from: '2026-13', to: '2026-11', area: 1 })).toEqual({
    ...{ indicator: 'received', to: '2026-11', area: '1' },
  });
});
