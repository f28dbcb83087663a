import { expect, test } from 'vitest';
import { missingOf } from './missing.rules.ts';

test('what everybody has is not missing', () => {
  const papers = ['身份证', '社保卡', '以前的筛查结果（没查过就不用）', '户口本：原件，看一眼就还'];
  expect(missingOf(papers)).toEqual(['以前的筛查结果（没查过就不用）']);
  expect(missingOf([])).toEqual([]);
});
