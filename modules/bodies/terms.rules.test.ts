import fc from 'fast-check';
import { expect, test } from 'vitest';
import { broughtRules } from './term-editions.rules.ts';
import {
  addMonths,
  approvalFault,
  dueOf,
  dueState,
  endOf,
  reminderOf,
  ruleOn,
  type TermRule,
  timingOf,
  yearsOf,
} from './terms.rules.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const months = fc.integer({ min: -600, max: 600 });

test.each([
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2020-02-29', 60, '2025-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-05-31', -3, '2026-02-28'],
  ['2026-11-24', 1, '2026-12-24'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months is %s', (from, count, to) => {
  expect(addMonths(from, count)).toBe(to);
});

test('the corresponding day is in the month it should be, the same day or the last one, and never a day that is none', () => {
  fc.assert(
    fc.property(day, months, (from, count) => {
      const to = addMonths(from, count);
      expect(new Date(`${to}T00:00:00Z`).toISOString().slice(0, 10)).toBe(to);
      const steps = (at: string) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7));
      expect(steps(to) - steps(from)).toBe(count);
      const next = new Date(`${to}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      const last = next.getUTCDate() === 1;
      expect(to.slice(8) === from.slice(8) || (last && to.slice(8) < from.slice(8))).toBe(true);
    }),
  );
});

test('a later election ends no earlier, and more years end later', () => {
  const years = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(day, day, years, (one, two, count) => {
      const [early, late] = one <= two ? [one, two] : [two, one];
      expect(dueOf(early, count) <= dueOf(late, count)).toBe(true);
      expect(dueOf(early, count) < dueOf(early, count + 1)).toBe(true);
      expect(dueOf(early, count) > early).toBe(true);
    }),
  );
});

const rule = (effectiveFrom: string, years: number[], own = false): TermRule => ({
  ...{ kind: 'youth', level: 'unit', edition: effectiveFrom, effectiveFrom, years, own, source: '' },
  ...{ usual: years.length === 1 ? (years[0] ?? null) : null, mostEarly: 12, mostLate: 12 },
});

test('the edition in force on the day of the election counts, the city’s own before ours', () => {
  const rules = [rule('2018-06-29', [3]), rule('2003-07-25', [2]), rule('2018-06-29', [5], true)];
  const on = (at: string) => ruleOn(rules, { kind: 'youth', level: 'unit' }, at)?.years[0] ?? null;
  expect([on('2003-07-24'), on('2003-07-25'), on('2018-06-28'), on('2018-06-29'), on('2030-01-01')]).toEqual([
    null,
    2,
    2,
    5,
    5,
  ]);
  expect(ruleOn(rules, { kind: 'union', level: 'unit' }, '2020-01-01')).toBeNull();
});

test('an edition that leaves a choice wants the years said, and takes no others', () => {
  const union = ruleOn(broughtRules, { kind: 'union', level: 'unit' }, '2024-05-01');
  expect(yearsOf(union, null)).toEqual({ fault: 'needs-years' });
  expect(yearsOf(union, 4)).toEqual({ fault: 'not-allowed' });
  expect([yearsOf(union, 3), yearsOf(union, 5)]).toEqual([{ years: 3 }, { years: 5 }]);
  const county = ruleOn(broughtRules, { kind: 'union', level: 'county' }, '2024-05-01');
  expect(yearsOf(county, null)).toEqual({ years: 5 });
  expect(yearsOf(null, null)).toEqual({ fault: 'needs-years' });
  expect(yearsOf(null, 4)).toEqual({ years: 4 });
});

test('an approval moves the end within what the edition allows, and the last decision counts', () => {
  const term = { electedOn: '2021-12-01', dueOn: '2026-12-01' };
  const most = { mostEarly: 12, mostLate: 12 };
  const fault = (kind: 'early' | 'late', until: string) => approvalFault(term, { kind, until }, most);
  expect([fault('late', '2026-12-01'), fault('late', '2026-12-02'), fault('late', '2027-12-01')]).toEqual([
    ...['not-later', null, null],
  ]);
  expect(fault('late', '2027-12-02')).toBe('too-late');
  expect([fault('early', '2026-12-01'), fault('early', '2025-12-01')]).toEqual(['not-earlier', null]);
  expect([fault('early', '2025-11-30'), fault('early', '2021-12-01')]).toEqual([
    ...['too-early', 'before-election'],
  ]);
  const approved = (until: string, decidedOn: string) => ({ kind: 'late' as const, until, decidedOn });
  expect(endOf(term.dueOn, [])).toBe('2026-12-01');
  expect(
    endOf(term.dueOn, [approved('2027-06-01', '2026-10-02'), approved('2027-03-01', '2026-10-01')]),
  ).toBe('2027-06-01');
});

test('it is overdue the day after, soon within six months, told six and three months ahead', () => {
  const at = '2026-11-24';
  const states = [null, '2026-11-23', '2026-11-24', '2027-05-24', '2027-05-25'];
  expect(states.map((due) => dueState(due, at))).toEqual(['none', 'overdue', 'soon', 'soon', 'on-time']);
  const told = ['2026-11-23', '2026-11-24', '2027-02-24', '2027-02-25', '2027-05-24', '2027-05-25'];
  expect(told.map((due) => reminderOf(due, at))).toEqual([null, 3, 3, 6, 6, null]);
});

test('an election after the end is late, more than six months before it early', () => {
  expect(timingOf(null, '2026-01-01')).toBe('first');
  const days = ['2026-05-31', '2026-06-01', '2026-12-01', '2026-12-02'];
  expect(days.map((elected) => timingOf('2026-12-01', elected))).toEqual([
    ...['early', 'in-time', 'in-time', 'late'],
  ]);
});
