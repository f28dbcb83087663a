import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, handedOn, monthsBetween, planned, swapped, turnAt, turnsOf } from './chairs.rules.ts';

const order = ['union', 'youth', 'women', 'disabled', 'science'];
const year = { from: '2026-01-01', until: '2026-12-01' };

const anyHeld = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -6, max: 20 }), fc.constantFrom(...order)), {
    selector: ([month]) => month,
    maxLength: 20,
  })
  .map((all) => new Map(all.map(([month, who]) => [addMonths('2026-01-01', month), who])));

test('two months each in the agreed order, after whoever was last', () => {
  const made = planned(order, new Map([['2025-12-01', 'union']]), { ...year, each: 2, first: null });
  expect(turnsOf(made)).toEqual([
    { organisationId: 'youth', from: '2026-01-01', until: '2026-02-01' },
    { organisationId: 'women', from: '2026-03-01', until: '2026-04-01' },
    { organisationId: 'disabled', from: '2026-05-01', until: '2026-06-01' },
    { organisationId: 'science', from: '2026-07-01', until: '2026-08-01' },
    { organisationId: 'union', from: '2026-09-01', until: '2026-10-01' },
    { organisationId: 'youth', from: '2026-11-01', until: '2026-12-01' },
  ]);
});

test('a plan fills every month of its time and never touches one that is held', () => {
  fc.assert(
    fc.property(
      anyHeld,
      fc.integer({ min: 1, max: 4 }),
      fc.option(fc.constantFrom(...order)),
      (held, each, first) => {
        const made = planned(order, held, { ...year, each, first });
        for (const month of monthsBetween(year.from, year.until)) {
          expect(made.has(month)).toBe(!held.has(month));
        }
        expect(made.size).toBe(
          [...made].filter(([month]) => month >= year.from && month <= year.until).length,
        );
      },
    ),
  );
});

test('who leaves in mid-term hands on all its months from then; the past and everybody else’s stay', () => {
  fc.assert(
    fc.property(anyHeld, fc.constantFrom(...order), (held, leaving) => {
      const made = handedOn(order, held, { leaving, from: '2026-05-01' });
      const after = new Map([...held, ...made]);
      for (const [month, who] of held) {
        const moves = who === leaving && month >= '2026-05-01';
        expect(after.get(month) !== who).toBe(moves);
      }
      expect(after.size).toBe(held.size);
    }),
  );
  const one = handedOn(order, new Map([['2026-06-01', 'science']]), {
    leaving: 'science',
    from: '2026-05-01',
  });
  expect(one.get('2026-06-01')).toBe('union');
  expect(
    handedOn(['union'], new Map([['2026-06-01', 'union']]), { leaving: 'union', from: '2026-05-01' }).size,
  ).toBe(0);
});

test('two turns change places and are back after changing again', () => {
  fc.assert(
    fc.property(anyHeld, fc.nat(), fc.nat(), (held, x, y) => {
      const turns = turnsOf(held);
      const [a, b] = [turns[x % turns.length], turns[y % turns.length]];
      fc.pre(a !== undefined && b !== undefined && a !== b);
      const after = new Map([...held, ...swapped(held, a, b)]);
      const back = new Map([
        ...after,
        ...swapped(
          after,
          { ...a, organisationId: b.organisationId },
          { ...b, organisationId: a.organisationId },
        ),
      ]);
      expect(after.get(a.from)).toBe(b.organisationId);
      expect([...back].toSorted()).toEqual([...held].toSorted());
    }),
  );
  expect(turnAt(new Map(), '2026-01-01')).toBeNull();
});
