import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clashesOf, type OnDay } from './branches.rules.ts';

const anyOne: fc.Arbitrary<OnDay> = fc.record({
  id: fc.uuid(),
  day: fc.constantFrom('2026-12-01', '2026-12-02'),
  title: fc.string({ maxLength: 4 }),
  state: fc.constantFrom('planned', 'cancelled', 'held'),
  bodyIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
});

test('clashes are mutual, on one day, and never with what is called off', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyOne, { selector: ({ id }) => id, maxLength: 6 }), (all) => {
      const pairs = all.flatMap((one) =>
        all
          .filter((other) => other.id !== one.id)
          .map((other) => [one, other, clashesOf(one, [other]).map(({ bodyId }) => bodyId)] as const),
      );
      for (const [one, other, told] of pairs) {
        const both = one.bodyIds.filter((id) => other.bodyIds.includes(id));
        const live = one.state !== 'cancelled' && other.state !== 'cancelled' && one.day === other.day;
        expect(told.toSorted()).toEqual(live ? both.toSorted() : []);
        expect(
          clashesOf(other, [one])
            .map(({ bodyId }) => bodyId)
            .toSorted(),
        ).toEqual(told.toSorted());
      }
    }),
  );
});
