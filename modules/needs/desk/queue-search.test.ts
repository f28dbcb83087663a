import fc from 'fast-check';
import { expect, it } from 'vitest';
import { needStates, workKinds } from '../contract/shapes.ts';
import { queueAddress, readQueueSearch } from './queue-search.ts';

const known = fc.record(
  {
    state: fc.constantFrom(...needStates),
    work: fc.constantFrom(...workKinds),
    category: fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,12})?$/),
    q: fc.stringMatching(/^[\u4e00-\u9fa5a-z0-9&=?#%+]{1,20}$/),
    mine: fc.constant(true),
    language: fc.constantFrom('mn', 'bo', 'hmd'),
    page: fc.integer({ min: 2, max: 10_000 }),
    open: fc.uuid(),
  },
  { requiredKeys: [] },
);

it('what an address holds is read again as it was', () => {
  fc.assert(
    fc.property(known, (search) => {
      const raw = Object.fromEntries(new URLSearchParams(queueAddress(search)));
      expect(readQueueSearch(raw)).toEqual(search);
    }),
  );
});

it('what makes no sense is left out', () => {
  expect(
    readQueueSearch({ state: 'nowhere', work: 7, page: -3, mine: 'maybe', q: '  ', open: null }),
  ).toEqual({});
  expect(readQueueSearch({ page: '1', q: 12 })).toEqual({ q: '12' });
});

it('no address, however strange, is an error', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (raw) => {
      expect(typeof readQueueSearch(raw)).toBe('object');
    }),
  );
});
