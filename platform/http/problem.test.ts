import { expect, test } from 'vitest';
import { z } from 'zod';
import { say } from '../../base/words.ts';
import { fieldErrors } from './problem.ts';

const schema = z.object({
  year: z.coerce.number().int().min(2020).max(2099),
  words: z.string().min(1).max(5),
  ids: z.array(z.string()).max(2),
});

test.each([
  [{ year: '20261' }, '最大可以填 2099。'],
  [{ year: 0 }, '最小可以填 2020。'],
  [{ words: '一二三四五六' }, '最多 5 个字，请删短一些。'],
  [{ words: '' }, '这里要填写。'],
  [{ ids: ['a', 'b', 'c'] }, '最多 2 项。'],
])('what is too much or too little is told as what it is: %j', (wrong, told) => {
  const found = schema.safeParse({ year: 2026, words: '好', ids: [], ...wrong });
  if (!found.error) throw new Error('it was taken');
  expect(fieldErrors(found.error).map(({ text, values }) => say(text, 'zh', values))).toEqual([told]);
});
