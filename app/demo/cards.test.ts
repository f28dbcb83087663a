import { expect, test } from 'vitest';
import { findable, fit } from '../../modules/cards/cards.rules.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { cards } from './cards.ts';
import { expectUnique } from './tables.fixtures.ts';

const content = cards.map((card) => ({ joins: null, ...card, organisationId: null }));

/** The title of the card that is shown first. */
function first(typed: string): string | undefined {
  const scored = content
    .map((card) => ({ title: card.title, score: fit(findable(card, pinyinKey(card.title)), typed) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  return scored[0]?.title;
}

test.for([
  ['骑手入会', '骑手怎么入会'],
  ['qs', '骑手怎么入会'],
  ['zhongcai', '劳动仲裁多久之内申请'],
  ['cjz', '残疾证怎么办'],
  ['老板不给工资找谁', '老板不给工资先找谁'],
  ['一直没给我签合同', '没签合同怎么算'],
  ['干活摔伤了算不算工伤', '干活受伤怎么申请工伤'],
  ['怀孕被辞退', '怀孕了单位要辞退'],
  ['失业了能领钱吗', '失业金谁能领'],
  ['去外地看病怎么备案', '医保异地备案'],
  ['办个残疾证', '残疾证怎么办'],
  ['申请低保', '低保怎么申请'],
  ['八十岁老人的津贴', '高龄津贴'],
  ['上大学没钱，助学贷款', '助学贷款能贷多少'],
  ['老公老打我', '家里老公打人怎么办'],
  ['交不起诉讼费', '打官司没钱交诉讼费'],
  ['买了假货', '买了假货怎么赔'],
  ['孩子在外地上学', '孩子跟着父母在外地上学'],
])('"%s" finds the card "%s"', ([typed, title]) => {
  expect(first(typed ?? '')).toBe(title);
});

test.for([
  '路灯坏了没人修',
  '想学马头琴',
  '羊跑丢了',
  '恒达的事问问怎么样了',
  '上回说的那件事怎么样了',
  '我想问一下怎么办',
])('"%s" finds no card', (typed) => {
  expect(first(typed)).toBeUndefined();
});

test('a card names an article only where it was looked up, and its words are short enough to be said', () => {
  expectUnique(cards.map(({ title }) => title));
  expect(cards).toHaveLength(26);
  const articles = cards.flatMap(({ source }) =>
    /第[一二三四五六七八九十百]+条|号/.test(source) ? [source] : [],
  );
  expect(articles.sort()).toEqual(['志愿服务条例第十九条', '法律援助法第四十二条'].sort());
  for (const { words, title } of cards) expect([...words].length, title).toBeLessThanOrEqual(110);
});
