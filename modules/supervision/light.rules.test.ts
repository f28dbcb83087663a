import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf, workingDaysBetween } from '../../base/time.ts';
import { chainSteps, matterStates, runningStates } from './kinds.rules.ts';
import { givenChain, lightOf, soonUntil, toldBy } from './light.rules.ts';

const aDay = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2026-01-01', count));
/** Weeks with two days off, and holidays of some days anywhere. */
const aCalendar = fc
  .uniqueArray(aDay, { maxLength: 40 })
  .map((free) => (day: string) => weekdayOf(day) <= 5 && !free.includes(day));
/** Mostly near the day itself, where lights change. */
const anOffset = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -90, max: 90 }));
const someDays = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([remind, head, more]) => ({ remind, head, leader: head + more }));

test('a light is near exactly where no more working days are left than the city set, whatever is off', () => {
  fc.assert(
    fc.property(aDay, anOffset, aCalendar, someDays, (today, off, works, days) => {
      const due = addDays(today, off);
      const soon = soonUntil(today, days.remind, works);
      const light = lightOf({ state: 'ordered', due }, { today, soon });
      if (due < today) expect(light).toBe('overdue');
      else if (workingDaysBetween(today, due, works) <= days.remind) expect(light).toBe('soon');
      else expect(light).toBe('onTrack');
    }),
  );
});

test('only what an organisation has in hand has a light', () => {
  for (const state of matterStates) {
    const light = lightOf({ state, due: '2026-11-20' }, { today: '2026-11-24', soon: '2026-11-27' });
    expect(light).toBe(runningStates.some((one) => one === state) ? 'overdue' : null);
  }
  expect(lightOf({ state: 'ordered', due: null }, { today: '2026-11-24', soon: '2026-11-27' })).toBeNull();
});

test('as days go by nobody is told before the one ahead of them, and what was due to be told stays so', () => {
  fc.assert(
    fc.property(aDay, aCalendar, someDays, (due, works, days) => {
      let before = -1;
      for (let on = -60; on <= 90; on++) {
        const steps = toldBy(due, addDays(due, on), days, works);
        expect(steps.includes('remind')).toBe(on <= 0 && steps.length > 0);
        const last = steps.at(-1);
        const now = last ? chainSteps.indexOf(last) : -1;
        // On free days after its day nobody is told anything yet.
        if (now >= 0) {
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      }
      expect(before).toBe(2);
    }),
    { numRuns: 40 },
  );
});

test('by what is given: three working days before, the next one after, and the fifth', () => {
  const works = (day: string) => weekdayOf(day) <= 5;
  const on = (day: string) => toldBy('2026-11-27', day, givenChain, works);
  expect(on('2026-11-23')).toEqual([]);
  expect(on('2026-11-24')).toEqual(['remind']);
  expect(on('2026-11-27')).toEqual(['remind']);
  expect(on('2026-11-29')).toEqual([]);
  expect(on('2026-11-30')).toEqual(['head']);
  expect(on('2026-12-03')).toEqual(['head']);
  expect(on('2026-12-04')).toEqual(['head', 'leader']);
});
