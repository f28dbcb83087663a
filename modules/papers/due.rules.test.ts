import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../base/time.ts';
import { dueOf } from './due.rules.ts';

/** A Tuesday. */
const today = '2026-11-24';
const isWorkingDay = (day: string) => weekdayOf(day) < 6;
const due = (words: string, on = today) => dueOf(words, on, isWorkingDay);

test.each([
  ['请联席办了解恒达门窗厂欠薪，周五前报我', '2026-11-27'],
  ['请旗妇联下周三前拿出方案', '2026-12-02'],
  ['本月底前办结', '2026-11-30'],
  ['请于11月30日前报我', '2026-11-30'],
  ['三日内答复', '2026-11-27'],
  ['三个工作日内报结果', '2026-11-27'],
  ['五个工作日内报结果', '2026-12-01'],
  ['明天上午报我', '2026-11-25'],
  ['请今天下班前反馈', '2026-11-24'],
  ['后天上午给我', '2026-11-26'],
  ['大后天报', '2026-11-27'],
  ['下周内落实', '2026-12-04'],
  ['本周内报我', '2026-11-27'],
  ['这周五报我', '2026-11-27'],
  ['星期四下班前报我', '2026-11-26'],
  ['礼拜天前办完', '2026-11-29'],
  ['本周末前完成', '2026-11-27'],
  ['下周一报', '2026-11-30'],
  ['下下周五前提交', '2026-12-11'],
  ['一周内反馈', '2026-12-01'],
  ['两周内报我', '2026-12-08'],
  ['半个月内完成', '2026-12-09'],
  ['一个月内落实', '2026-12-24'],
  ['十天内办结', '2026-12-04'],
  ['10日内办结', '2026-12-04'],
  ['24小时内回复', '2026-11-25'],
  ['48小时内回复', '2026-11-26'],
  ['12月10日前报', '2026-12-10'],
  ['2026年12月5日前报送', '2026-12-05'],
  ['1月15日前报我', '2027-01-15'],
  ['明年3月底前建成', '2027-03-31'],
  ['12月上旬完成', '2026-12-10'],
  ['12月中旬前完成', '2026-12-20'],
  ['12月底前', '2026-12-31'],
  ['下月5日前报我', '2026-12-05'],
  ['下个月底前办好', '2026-12-31'],
  ['月底前给我', '2026-11-30'],
  ['28日前报我', '2026-11-28'],
  ['年底前解决', '2026-12-31'],
  ['明年底前覆盖', '2027-12-31'],
  ['本季度末前完成', '2026-12-31'],
  ['元旦前发到手里', '2026-12-31'],
  ['１２月１日 前报我', '2026-12-01'],
  ['十五个工作日内办结', '2026-12-15'],
])('%s: %s', (words, day) => {
  expect(due(words)).toMatchObject({ day, doubt: null });
});

test.each([
  '请尽快了解',
  '请联席办阅处',
  '高峻 11月24日',
  '11月20日来访的工人，请关心一下',
  '请了解第30号驿站的情况',
  '三个月没发工资，请了解',
])('%s: no day', (words) => {
  expect(due(words)).toBeNull();
});

test('of several days the one by which an answer is wanted holds', () => {
  expect(due('11月20日的来信我看了，请周五前报我。高峻 11月24日')?.day).toBe('2026-11-27');
  expect(due('周三前摸清底数，下周一前报方案')?.day).toBe('2026-11-30');
});

test('a day that is over is told as such, one that the words leave open as a guess', () => {
  expect(due('11月20日前报我')).toMatchObject({ day: '2026-11-20', doubt: 'past' });
  expect(due('本周一前报我')).toMatchObject({ day: '2026-11-23', doubt: 'past' });
  expect(due('周一前报我')).toMatchObject({ day: '2026-11-30', doubt: 'guessed' });
  expect(due('20日前报我')).toMatchObject({ day: '2026-12-20', doubt: 'guessed' });
  expect(due('12月初报')).toMatchObject({ day: '2026-12-10', doubt: 'guessed' });
  expect(due('下月初前完成')).toMatchObject({ day: '2026-12-10', doubt: 'guessed' });
  expect(due('2月30日前报我')).toBeNull();
});

test('on every day of two years a weekday to come lies within a week, and none of next week before Monday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 730 }), fc.integer({ min: 0, max: 6 }), (offset, index) => {
      const on = addDays('2026-01-01', offset);
      const name = '一二三四五六日'.charAt(index);
      const plain = due(`周${name}前报我`, on)?.day ?? '';
      expect(weekdayOf(plain)).toBe(index + 1);
      expect(plain >= on && plain < addDays(on, 7)).toBe(true);
      const next = due(`下周${name}前报我`, on)?.day ?? '';
      expect(next >= addDays(on, 8 - weekdayOf(on)) && next < addDays(on, 15 - weekdayOf(on))).toBe(true);
    }),
  );
});
