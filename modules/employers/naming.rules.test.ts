import { expect, test } from 'vitest';
import { coreOf, shortPiecesOf, withoutPlaces } from './naming.rules.ts';

const areas = ['晴川市', '云河旗', '东岭区', '柳原县', '双井乡', '双井村'];

test.each([
  ['晴川恒达门窗厂', '恒达'],
  ['晴川速达同城配送有限公司', '速达'],
  ['东岭区鸿运建筑劳务有限公司', '鸿运'],
  ['东岭区香满楼饭店', '香满楼'],
  ['柳原县双井杂粮专业合作社', ''],
  ['东岭区第二中学', ''],
])('%s is told apart by %s', (name, core) => {
  expect(coreOf(name, areas)).toBe(core);
});

test('a short name is looked for in words about work only, and never an area or a trade', () => {
  const pieces = shortPiecesOf('晴川恒达欠薪，门窗厂老板不接', areas);
  expect(pieces).toContain('恒达');
  expect(pieces).not.toContain('晴川');
  expect(pieces).not.toContain('门窗');
  expect(shortPiecesOf('恒达路口的灯坏了', areas)).toEqual([]);
  // Who comes back names the employer and asks after it.
  expect(shortPiecesOf('恒达的事问问怎么样了', areas)).toContain('恒达');
});

test.each([
  ['白音嘎查王桂兰63，老伴看不清', ' 王桂兰63，老伴看不清'],
  ['白音嘎查村委会欠我三年的地钱', '白音嘎查村委会欠我三年的地钱'],
  ['我住双井村，在双井村两委干过活', '我住 ，在双井村两委干过活'],
])('where somebody lives is no employer, a village’s own body is: %s', (words, rest) => {
  expect(withoutPlaces(words, [...areas, '白音嘎查'])).toBe(rest);
});
