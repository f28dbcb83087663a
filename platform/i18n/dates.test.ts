import { expect, test } from 'vitest';
import { toldDays } from './dates.ts';

test('days that are put into a text are told as people say them, and nothing else is changed', () => {
  const values = {
    day: '2026-12-28',
    month: '2026-11',
    count: 3,
    number: '2026-15',
    text: '见 2026-12-28 的纪要',
  };
  expect(toldDays(values, 'zh')).toEqual({ ...values, day: '2026 年 12 月 28 日', month: '2026 年 11 月' });
  expect(toldDays(values, 'en')).toEqual({ ...values, day: '28 Dec 2026', month: 'November 2026' });
});
