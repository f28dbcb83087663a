import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharesOf, whole } from './activities.rules.ts';

test('shares add up to the whole, and none differs from another by more than what cannot be divided', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 21 }), (ids) => {
      const shares = sharesOf(ids);
      expect(shares.map(({ organisationId }) => organisationId)).toEqual(ids);
      const parts = shares.map((one) => one.parts);
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(whole);
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThan(ids.length);
    }),
  );
});
