import { expect, test } from 'vitest';
import { concernedIn, personsIn, speakerIn, spokenNumber } from './concerned.rules.ts';

test.for([
  ['白音嘎查王桂兰63，老伴李有福两只眼看不清，儿子在苏州', { relation: '老伴', name: '李有福' }],
  ['我妈腿摔了，想借个轮椅', { relation: '妈', name: '' }],
  ['替邻居张大爷问问低保', { relation: '邻居', name: '张大爷' }],
  ['儿子李强在苏州，回不来', { relation: '儿子', name: '李强' }],
  ['恒达门窗厂三个月没发工资', null],
  ['', null],
] as const)('%s', ([words, concerned]) => {
  expect(concernedIn(words)).toEqual(concerned);
});

test('who speaks is told by an age or by 我叫', () => {
  expect(speakerIn('白音嘎查王桂兰63，老伴李有福两只眼看不清')).toBe('王桂兰');
  expect(speakerIn('我叫张建军，早先在恒达装窗')).toBe('张建军');
  expect(speakerIn('骑手入会')).toBe('');
  expect(speakerIn('电话8110351打不通')).toBe('');
});

test('numbers as they are spoken', () => {
  expect(['十一', '二十', '两', '一百二十', '11', '三'].map(spokenNumber)).toEqual([11, 20, 2, 120, 11, 3]);
  expect(spokenNumber('好几')).toBe(null);
  expect(personsIn('老板电话不接，我们十一个人')).toBe(11);
  expect(personsIn('一共23名工人没拿到钱')).toBe(23);
  expect(personsIn('三个月没发工资')).toBe(1);
});
