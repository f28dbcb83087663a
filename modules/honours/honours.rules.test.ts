import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, workingDaysBetween } from '../../base/time.ts';
import { isDocumentNumber, mostAYear, plainNumber, rankOf, validUntil } from './approval.rules.ts';
import { isJudged, judgesOf, spreadOf } from './jury.rules.ts';
import { isOver, isPublic, publicityUntil, publicName } from './publicity.rules.ts';

/** A calendar in which some days of a year are off, and never ten in a row. */
const calendars = fc.array(fc.boolean(), { minLength: 400, maxLength: 400 }).map((off) => (day: string) => {
  const at = Math.floor((Date.parse(day) - Date.parse('2026-01-01')) / 86_400_000);
  return at % 10 === 0 || !off[((at % 400) + 400) % 400];
});
const days = fc.integer({ min: 0, max: 350 }).map((after) => addDays('2026-01-01', after));

test('a list is public for exactly its working days, whatever days are off, and over on the day after', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 5, max: 30 }), calendars, (from, count, isWorkingDay) => {
      const until = publicityUntil(from, count, isWorkingDay);
      expect(isWorkingDay(until)).toBe(true);
      expect(workingDaysBetween(from, until, isWorkingDay)).toBe(count);
      const list = { state: 'publicity', publicityUntil: until } as const;
      expect([isPublic(list, until), isOver(list, until)]).toEqual([true, false]);
      expect([isPublic(list, addDays(until, 1)), isOver(list, addDays(until, 1))]).toEqual([false, true]);
    }),
  );
});

test('a list over the Spring Festival of 2027 waits for its days', () => {
  const off = (day: string) => day >= '2027-02-05' && day <= '2027-02-11';
  const weekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  expect(publicityUntil('2027-02-03', 5, (day) => !off(day) && !weekend(day))).toBe('2027-02-17');
});

test('names on a public list: a person in part, a unit in full, never more than two characters of a person', () => {
  expect(publicName('person', '王秀兰')).toBe('王*兰');
  expect(publicName('family', '王兰')).toBe('王*');
  expect(publicName('person', '欧阳娜仁花')).toBe('欧***花');
  expect(publicName('person', '王')).toBe('*');
  expect(publicName('unit', '晴川恒达门窗厂')).toBe('晴川恒达门窗厂');
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
      const shown = Array.from(publicName('person', name)).filter((letter) => letter !== '*');
      expect(shown.length).toBeLessThanOrEqual(2);
    }),
  );
});

describe('the jury', () => {
  test('the spread is the lowest, the middle and the highest, in whatever order they came', () => {
    expect(spreadOf([])).toBe(null);
    expect(spreadOf([80, 60, 90])).toEqual({ min: 60, median: 80, max: 90 });
    expect(spreadOf([80, 61])).toEqual({ min: 61, median: 70.5, max: 80 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (marks) => {
        const spread = spreadOf(marks);
        expect(spread).toEqual(spreadOf(marks.toReversed()));
        const { min, median, max } = spread ?? { min: 1, median: 0, max: 0 };
        expect(min <= median && median <= max).toBe(true);
        expect(marks.filter((mark) => mark < median).length).toBeLessThanOrEqual(marks.length / 2);
        expect(marks.filter((mark) => mark > median).length).toBeLessThanOrEqual(marks.length / 2);
      }),
    );
  });

  test('nobody is judged before everybody who may has marked, nor by one alone', () => {
    const jurors = ['a', 'b', 'c'];
    const marks = (...ids: string[]) => ids.map((staffId) => ({ staffId, mark: 80 }));
    expect(judgesOf({ jurors, conflicts: ['b'], marks: [] })).toEqual(['a', 'c']);
    expect(isJudged({ jurors, conflicts: [], marks: marks('a', 'b') })).toBe(false);
    expect(isJudged({ jurors, conflicts: ['b'], marks: marks('a', 'c') })).toBe(true);
    expect(isJudged({ jurors, conflicts: ['b', 'c'], marks: marks('a') })).toBe(false);
  });
});

describe('approvals', () => {
  test('a number is one as documents print it, however its brackets were typed', () => {
    for (const number of [
      '内表彰办〔2026〕15号',
      '内表彰办[2026]15号',
      '内表彰办 (2026) 15 号',
      '内表彰办【2026】15号',
    ]) {
      expect(plainNumber(number)).toBe('内表彰办〔2026〕15号');
      expect(isDocumentNumber(number)).toBe(true);
    }
    for (const none of ['', '无', '没有', '正在申请', '2026', '15号', '内表彰办2026-15', '〔2026〕15号']) {
      expect(isDocumentNumber(none)).toBe(false);
    }
  });

  test('a county one a year of its committee and none of its departments, below none, a city what was approved', () => {
    expect(rankOf(['city'])).toBe('city');
    expect(rankOf(['yunhe', 'city'])).toBe('county');
    expect(rankOf(['town', 'yunhe', 'city'])).toBe('below');
    expect(mostAYear('county', 'committee')).toBe(1);
    expect(mostAYear('county', 'department')).toBe(0);
    expect(mostAYear('below', 'committee')).toBe(0);
    expect(mostAYear('city', 'department')).toBe(null);
  });

  test('it holds to the day before the same day of its last year', () => {
    expect(validUntil({ dated: '2026-03-01', validYears: 1 })).toBe('2027-02-28');
    expect(validUntil({ dated: '2024-02-29', validYears: 2 })).toBe('2026-02-28');
  });
});
