import { expect, test } from 'vitest';
import { periodName, titleOf } from './period.rules.ts';

test('a stretch of months is called as people call it, in the language of whoever reads', () => {
  const november = { from: '2026-11', to: '2026-11' };
  expect(periodName(november)).toBe('2026年11月');
  expect(periodName(november, 'en')).toBe('November 2026');
  expect(periodName({ from: '2026-07', to: '2026-09' }, 'en')).toBe('Q3 2026');
  expect(periodName({ from: '2026-02', to: '2026-05' }, 'en')).toBe('February 2026 to May 2026');
  expect(periodName({ from: '2026-01', to: '2026-12' }, 'en')).toBe('2026');
});

test('a title names its quarter once', () => {
  expect(titleOf('云河旗', { from: '2026-07', to: '2026-09' }, '季度调度单')).toBe(
    '云河旗2026年第三季度调度单',
  );
});
