import { expect, test } from 'vitest';
import { createDocumentReader } from './reading.ts';

const reader = createDocumentReader();

test('a notice asks from its first line; its day is the one it is signed with', () => {
  const { outline, figures, tasks } = reader.read(
    `关于开展2026年“送清凉”活动的通知
各苏木镇工会：
现将有关事项通知如下：
一、活动内容
1．走访慰问。慰问一线职工不少于2000人次，发放防暑用品折合约35万元。
2．健康体检。为500名户外劳动者免费体检，7月20日前完成。
二、有关要求
（一）及时报送情况。请各单位于9月5日前将活动总结报送旗总工会权益部。电话：0482-1234567。
旗总工会
2026年6月15日`,
  );
  expect(outline).toMatchObject({ date: '2026-06-15', salutation: '各苏木镇工会' });
  expect(outline.headings.map(({ title, children }) => [title, children.length])).toEqual([
    ['活动内容', 2],
    ['有关要求', 1],
  ]);
  expect(figures.map(({ amount, base, target }) => [amount, base, target])).toEqual([
    [2000, '人次', true],
    [350_000, '元', true],
    [500, '名', true],
  ]);
  expect(tasks.at(-1)).toMatchObject({ verb: '报送', by: '于9月5日前', who: { name: '各单位' } });
});

test('a summary tells of the year and the body of its title, and then of what comes', () => {
  const { figures, tasks } = reader.read(
    `2025年全县妇联工作总结
一年来，工作取得新成效。
一、维权关爱有力有效。受理家暴投诉23件，同比下降18.6%。
二、存在的问题和下一步打算。2026年要抓好以下工作：一是培训妇女骨干600人次以上。二是年底前新建指导站12个。`,
  );
  expect(figures.map(({ value, who, period, target }) => [value, who?.name, period?.code, target])).toEqual([
    [23, '全县妇联', '2025', false],
    [18.6, '全县妇联', '2025', false],
    [600, '全县妇联', '2026', true],
    [12, '全县妇联', '2026', true],
  ]);
  expect(tasks.map(({ verb, by }) => [verb, by])).toContainEqual(['新建', '年底前']);
});
