import { expect, test } from 'vitest';
import { addWorkingDays, workingDaysBetween } from '../../base/time.ts';
import { nationalCalendar } from './calendar.ts';

// 国务院办公厅关于2026年部分节假日安排的通知 (国办发明电〔2025〕7号).
test('the announced holidays of 2026 are free', () => {
  const free = [
    ...['2026-01-01', '2026-01-02', '2026-01-03'],
    ...['2026-02-15', '2026-02-17', '2026-02-23'],
    ...['2026-04-04', '2026-04-06'],
    ...['2026-05-01', '2026-05-05'],
    ...['2026-06-19', '2026-06-21'],
    ...['2026-09-25', '2026-09-27'],
    ...['2026-10-01', '2026-10-07'],
  ];
  expect(free.filter(nationalCalendar)).toEqual([]);
});

test('the make-up days of 2026, all on weekends, are worked', () => {
  const worked = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];
  expect(worked.filter((day) => !nationalCalendar(day))).toEqual([]);
});

test('a deadline set before the National Day holiday skips it and counts the make-up Saturday', () => {
  expect(addWorkingDays('2026-09-30', 1, nationalCalendar)).toBe('2026-10-08');
  expect(addWorkingDays('2026-09-30', 3, nationalCalendar)).toBe('2026-10-10');
  expect(workingDaysBetween('2026-09-30', '2026-10-12', nationalCalendar)).toBe(4);
});

test('a year that is not announced yet has its weekends', () => {
  expect(nationalCalendar('2035-03-03')).toBe(false);
  expect(nationalCalendar('2035-03-05')).toBe(true);
});
