import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS, type Kind } from './interface.ts';
import { readKind } from './kind.ts';

test.each<[Kind, string]>([
  ['accuse', '举报某局王科长收礼'],
  ['accuse', '我们村书记冒领低保金'],
  ['accuse', '检举厂里的干部贪污工会经费'],
  ['complain', '邻居违建今天必须拆'],
  ['complain', '楼下烧烤扰民，打电话也没人管'],
  ['complain', '窗口态度恶劣，我要投诉'],
  ['suggest', '建议车站多放几个充电插座'],
  ['suggest', '希望能延长驿站的时间'],
  ['praise', '白音娜服务特别好，想送面锦旗'],
  ['praise', '多亏你们，我妈的轮椅到了'],
  ['consult', '骑手怎么加入工会'],
  ['consult', '请问助学贷款要什么材料'],
  ['consult', '驿站几点开门？'],
  ['help', '三个月没发工资，老板电话不接'],
  ['help', '老伴两只眼看不清，去不了医院'],
  ['help', '供不起孩子上学，能不能帮帮我'],
])('%s: %s', (kind, text) => {
  expect(readKind(text).kind).toBe(kind);
});

test('gives a kind for every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { kind, confidence } = readKind(text);
      expect(KINDS).toContain(kind);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});
