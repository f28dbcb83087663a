import { expect, test } from 'vitest';
import { harmless, unmarked } from './cells.ts';

test.each([
  '=1+1',
  '+861',
  '-2',
  '@sum',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u3000=1',
  '\u200b=1',
  '\u202e=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠a',
])('what a spreadsheet program may take for a formula is marked: %j', (text) => {
  expect(harmless(text)).toBe(`'${text}`);
  expect(unmarked(`'${text}`)).toBe(text);
});

test.each(['', '1-2', '好=坏', '王芳', 'a@b.cn', '“=”'])('other texts are left alone: %j', (text) =>
  expect(harmless(text)).toBe(text),
);
