import { expect, test } from 'vitest';
import { toldOfHousehold } from './told.rules.ts';

test.each([
  ['一家五口人就靠我一个人挣钱', 5, []],
  ['家里四口人，孩子上小学三年级，学费交不上', 4, ['小学三年级']],
  ['儿子读高二，女儿上六年级，我下岗了', null, ['高二', '六年级']],
  ['两个孩子，大的上五年级，丈夫不给钱。', null, ['五年级']],
  ['全家3口人，娃在幼儿园大班', 3, ['幼儿园大班']],
  ['厂里三个月没发工资了，老人还在住院', null, []],
] as const)('%s', (words, persons, grades) => {
  expect(toldOfHousehold(words)).toEqual({ persons, grades });
});

test('what is told of others, or told twice in two ways, is not taken', () => {
  expect(toldOfHousehold('孙子四年级，作业我一个字认不下').grades).toEqual([]);
  expect(toldOfHousehold('邻居家孩子上三年级').grades).toEqual([]);
  expect(toldOfHousehold('我是六年级学生，爷爷不会辅导').grades).toEqual([]);
  expect(toldOfHousehold('家里四口人，不对，一家五口').persons).toBeNull();
  expect(toldOfHousehold('老大一个人在外地，女儿个子高一点').grades).toEqual([]);
  expect(toldOfHousehold('家里两口子都没有工作').persons).toBeNull();
});
