import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsOf, Wordings } from './learned.rules.ts';

const said = '骑手送餐摔伤了，站点说不是工伤，找谁认定';

function learnedFrom(...texts: string[]) {
  const wordings = new Wordings<{ text: string; pairs: string[] }>();
  for (const text of texts) wordings.put({ text, pairs: pairsOf(text) });
  return (words: string) => wordings.near(pairsOf(words)).map(({ text }) => text);
}

test('the same words are found whatever the marks, widths and numbers between them', () => {
  const find = learnedFrom(said, '欠了3个月工资，11个人');
  expect(find('骑手送餐摔伤了。站点说“不是工伤”！找谁认定？')).toEqual([said]);
  expect(find('欠了 12 个月工资，3个人')).toEqual(['欠了3个月工资，11个人']);
});

test('nearly the same words are found, another matter is not', () => {
  const find = learnedFrom(said);
  expect(find('我是骑手，送餐摔伤了，站点说不是工伤，找谁认定呀')).toEqual([said]);
  for (const other of [
    '骑手怎么入会',
    '送餐站点欠我两个月工资',
    '工伤认定要带什么材料',
    '老人摔伤了没人管',
  ]) {
    expect(find(other)).toEqual([]);
  }
});

test('of two that are equally near the newer is taken', () => {
  const wordings = new Wordings<{ id: number; pairs: string[] }>();
  wordings.put({ id: 1, pairs: pairsOf(said) });
  wordings.put({ id: 2, pairs: pairsOf(said) });
  expect(wordings.near(pairsOf(said))[0]?.id).toBe(2);
  wordings.remove(({ id }) => id === 2);
  expect(wordings.near(pairsOf(said))[0]?.id).toBe(1);
});

test('every text with pairs finds itself', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, unit: 'grapheme' }), (text) => {
      if (pairsOf(text).length > 0) expect(learnedFrom(text)(text)).toEqual([text]);
    }),
  );
});
