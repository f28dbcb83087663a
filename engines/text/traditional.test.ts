import { expect, test } from 'vitest';
import { createTraditional, exceptions } from './traditional.ts';

const traditional = createTraditional();

test.each([
  ['总工会', '總工會'],
  ['残联', '殘聯'],
  ['妇联', '婦聯'],
  ['团委', '團委'],
  ['侨联', '僑聯'],
  ['科协', '科協'],
  ['工商联', '工商聯'],
  ['文联', '文聯'],
  ['群团服务中心', '群團服務中心'],
  ['干部', '幹部'],
  ['困难职工', '困難職工'],
  ['志愿者', '志願者'],
  ['这里，三公里的里程', '這裡，三公里的里程'],
  ['吃面，面对面', '吃麵，面對面'],
  ['发展，头发', '發展，頭髮'],
  ['恢复，复杂', '恢復，複雜'],
  ['以后，皇后', '以後，皇后'],
  ['云河旗，云川市', '雲河旗，雲川市'],
  ['后旗', '後旗'],
  ['咨询台、服务台、台账', '諮詢臺、服務臺、臺賬'],
  ['工钟表里', '工鐘錶裡'],
  ['网络、软件、信息', '網絡、軟件、信息'],
  ['签收', '簽收'],
  ['嘎查、苏木', '嘎查、蘇木'],
])('%s is %s', (simplified, derived) => {
  expect(traditional(simplified)).toBe(derived);
});

test('its own result is not changed again', () => {
  for (const [from] of exceptions) expect(traditional(traditional(from))).toBe(traditional(from));
  const sentence = '松岭区总工会的干部在这里等您，准备好签收的证照，只要三公里';
  expect(traditional(traditional(sentence))).toBe(traditional(sentence));
});

test('every other script, and what a person wrote, comes back as it was', () => {
  for (const text of ['ᠮᠣᠩᠭᠣᠯ', 'བོད་སྐད', 'ئۇيغۇرچە', '한국어', 'ꆈꌠ', 'Lianxin 12345', '𠮷', ''])
    expect(traditional(text)).toBe(text);
  expect(traditional('您说“\u2068后面的头发\u2069”的发展')).toBe('您說“\u2068后面的头发\u2069”的發展');
});
