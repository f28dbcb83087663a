import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  instantOf,
  isDay,
  lastOfMonth,
  localTime,
  monthBounds,
  monthOf,
  workingDayBefore,
  workingDaysBetween,
} from './time.ts';

const second = 1000;
const instants = fc
  .integer({
    min: Date.parse('1990-01-01T00:00:00Z') / second,
    max: Date.parse('2060-01-01T00:00:00Z') / second,
  })
  .map((seconds) => new Date(seconds * second));
const days = instants.map((at) => at.toISOString().slice(0, 10));
const weekdays = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
/** Some city's calendar: a fifth of the days is free, by the day itself. */
const odd = (day: string) => Number(day.slice(8)) % 5 !== 3;

test('a day is a day of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.nat(13), fc.nat(32), (year, month, date) => {
      const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      const at = new Date(Date.UTC(year, month - 1, date));
      expect(isDay(text)).toBe(at.getUTCMonth() === month - 1 && at.getUTCDate() === date);
    }),
  );
  for (const none of ['', '2026-2-3', '20260203', '2026-02-03T00:00', '12026-02-03']) {
    expect(isDay(none)).toBe(false);
  }
});

describe('local time', () => {
  test('without summer time, an instant and its wall clock are one and the same', () => {
    fc.assert(
      fc.property(
        instants.filter((at) => at > new Date('1992-01-01')),
        (at) => {
          const { day, time } = localTime(at, 'Asia/Shanghai');
          expect(instantOf(day, time, 'Asia/Shanghai')).toEqual(at);
        },
      ),
    );
  });

  test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
    'in %s every wall clock that is shown leads back to an instant that shows it',
    (zone) => {
      fc.assert(
        fc.property(instants, (at) => {
          const { day, time } = localTime(at, zone);
          const back = instantOf(day, time, zone);
          expect(localTime(back, zone)).toEqual({ day, time });
          // A repeated hour has two instants; the first is meant.
          expect(at.getTime() - back.getTime()).toBeGreaterThanOrEqual(0);
          expect(at.getTime() - back.getTime()).toBeLessThanOrEqual(3_600_000);
        }),
        { numRuns: 300 },
      );
    },
  );

  test('around the change of summer time the hour is right, on both sides of it', () => {
    const berlin = (day: string, time: string) => instantOf(day, time, 'Europe/Berlin').toISOString();
    expect(berlin('2026-03-29', '00:30')).toBe('2026-03-28T23:30:00.000Z');
    expect(berlin('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(berlin('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(berlin('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
    const york = (day: string, time: string) => instantOf(day, time, 'America/New_York').toISOString();
    expect(york('2026-03-08', '23:30')).toBe('2026-03-09T03:30:00.000Z');
    expect(york('2026-03-08', '03:00')).toBe('2026-03-08T07:00:00.000Z');
  });

  test('a time that the zone skips moves on', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-03-08', '02:30', 'America/New_York').toISOString()).toBe(
      '2026-03-08T07:30:00.000Z',
    );
  });

  test('midnight is 00:00 of the new day, never 24:00', () => {
    expect(localTime(new Date('2026-11-23T16:00:00Z'), 'Asia/Shanghai')).toEqual({
      day: '2026-11-24',
      time: '00:00:00',
    });
  });
});

describe('months', () => {
  test('a month holds exactly the instants whose local day is in it', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom('Asia/Shanghai', 'America/New_York'), (at, zone) => {
        const month = monthOf(localTime(at, zone).day);
        const { from, to } = monthBounds(month, zone);
        expect(from <= at && at < to).toBe(true);
        expect(monthOf(localTime(new Date(from.getTime() - 1), zone).day)).not.toBe(month);
        expect(monthOf(localTime(to, zone).day)).not.toBe(month);
      }),
    );
  });
});

describe('days', () => {
  test('going and coming back ends on the same day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  test.each([
    ['weekdays', weekdays],
    ['an odd calendar', odd],
  ] as const)('with %s, as many working days lie between as were added', (_, calendar) => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 120 }), (day, count) => {
        const later = addWorkingDays(day, count, calendar);
        expect(calendar(later)).toBe(true);
        expect(workingDaysBetween(day, later, calendar)).toBe(count);
        expect(workingDaysBetween(later, day, calendar)).toBe(-count);
        // No earlier day would do.
        expect(workingDaysBetween(day, addDays(later, -1), calendar)).toBe(count - 1);
      }),
    );
  });

  test('two stretches add up', () => {
    fc.assert(
      fc.property(days, fc.nat(60), fc.nat(60), (day, a, b) => {
        const middle = addDays(day, a);
        const end = addDays(middle, b);
        expect(workingDaysBetween(day, middle, odd) + workingDaysBetween(middle, end, odd)).toBe(
          workingDaysBetween(day, end, odd),
        );
      }),
    );
  });

  test('a calendar without working days ends with a fault, not with a wait', () => {
    expect(() => addWorkingDays('2026-11-24', 1, () => false)).toThrow(RangeError);
  });
});

test('of a day that is none to work on, the one before is offered, never itself', () => {
  const works = (day: string) => day === '2026-09-30' || day > '2026-10-07';
  expect(workingDayBefore('2026-10-05', works)).toBe('2026-09-30');
  expect(workingDayBefore('2026-10-08', works)).toBeNull();
});

test('the last day of a month is the one before the first of the next', () => {
  expect([lastOfMonth(2026, 2), lastOfMonth(2028, 2), lastOfMonth(2026, 4), lastOfMonth(2026, 12)]).toEqual([
    ...['2026-02-28', '2028-02-29', '2026-04-30', '2026-12-31'],
  ]);
});
