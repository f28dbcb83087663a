import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectGroups, GROUPS } from './groups.ts';
import { lexicon } from './lexicon.ts';
import { englishLines } from './lexicon-english.ts';
import { normalise, normaliseWithSource } from './normalise.ts';
import { createPhraseFinder } from './phrases.ts';
import { createSegmenter } from './segmenter.ts';
import { isEmptyWord } from './stop-words.ts';
import { bigrams, tokens } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';

const segmenter = createSegmenter();
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const meanings = createPhraseFinder(lexicon);
const said = (text: string): string[] => [...new Set(meanings.find(normalise(text)).map((hit) => hit.id))];

describe('normalise', () => {
  test('width, case, unseen marks, white space', () => {
    expect(normalise('　ＡＢＣ１２３，\u200b讨\u202e薪\u200f \n\t Ｏｋ\ufeff ')).toBe('abc123,讨薪 ok');
    expect(normalise('ｶﾞ e\u0301 \ud800x\u0000')).toBe('ガ é x');
    expect(normalise('𠮷㐂😀')).toBe('𠮷㐂😀');
    expect(normalise('聯(lián)系（xì）人 (备注) abc(lián) 系(ok)')).toBe('聯系人 (备注) abc(lián) 系(ok)');
  });

  test('is idempotent, and its offsets lead back into the source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: plain, starts, ends } = normaliseWithSource(text);
        expect(normalise(plain)).toBe(plain);
        expect([starts.length, ends.length]).toEqual([plain.length, plain.length]);
        for (let at = 0; at < plain.length; at++) {
          const [start = -1, end = -1] = [starts[at], ends[at]];
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tokens', () => {
  const words = (text: string): string[] => tokens(normalise(text), segmenter).map((token) => token.text);

  test('own words stay whole, their parts are found too', () => {
    expect(words('申请残疾人证和小额贷款')).toEqual(
      expect.arrayContaining(['残疾人证', '残疾人', '小额贷款', '贷款']),
    );
    for (const word of ['法律援助', '零就业', '反家暴', '白内障', '拖欠工资'])
      expect(words(`问${word}的事`)).toContain(word);
  });

  test('unknown stretches give bigrams, whole characters, no emoji', () => {
    expect(words('𠮷㐂😀AB12')).toEqual(['𠮷㐂', 'ab12']);
    expect(words('👍🏽👨‍👩‍👧 <>?')).toEqual([]);
    expect(bigrams('7县𠮷a')).toEqual(['7县', '县𠮷', '𠮷a']);
  });

  test('stand where they say, are short, and never cut a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = normalise(text);
        for (const token of tokens(plain, segmenter)) {
          expect(plain.slice(token.start, token.end)).toBe(token.text);
          expect(token.text.length).toBeLessThanOrEqual(40);
        }
        for (const pair of bigrams(plain)) expect(Array.from(pair)).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });
});

test('a masked name tells nothing, and neither does what stands for a place', () => {
  for (const text of ['A市', 'k12县', 'XX镇', '某某小区某公司']) {
    const left = tokens(normalise(text), segmenter).filter(({ text: word }) => !isEmptyWord(word));
    expect(
      left.map(({ text: word }) => word).filter((word) => word !== '小区'),
      text,
    ).toEqual([]);
  }
  expect(isEmptyWord('aed')).toBe(false);
});

describe('lexicon', () => {
  test.each([
    ['我们半年没发工资了', 'unpaid-wages'],
    ['工资一直拖着不给', 'unpaid-wages'],
    ['包工头欠我们工钱', 'unpaid-wages'],
    ['右眼一点也看不清', 'eyesight'],
    ['公公成天骂我', 'domestic-violence'],
    ['他男人一喝酒就打她', 'domestic-violence'],
    ['没有车去医院', 'travel-to-care'],
    ['孩子考上了大学', 'school-costs'],
    ['My boss keeps my passport and does not pay me', 'labour-dispute'],
    ["He DIDN'T pay our wages for two months", 'unpaid-wages'],
    ['My son is 6, can he go school here', 'school-in'],
  ])('%s', (text, id) => {
    expect(said(text)).toContain(id);
  });

  test('what is said in English has a meaning that is known in Chinese', () => {
    const codes = englishLines
      .trim()
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(':')));
    const known = lexicon.map(({ id }) => id);
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('look-alikes are not meant', () => {
    expect(said('老公打工去了')).not.toContain('domestic-violence');
    expect(said('征收社会抚养费')).not.toContain('marriage');
    expect(said('工资发了，没发奖状')).not.toContain('unpaid-wages');
  });

  test('the data are in the form texts are compared in, and no code stands twice', () => {
    for (const { ways, not = [] } of lexicon) {
      for (const way of [...ways, ...not]) {
        const halves = way.split('…');
        expect(halves.length).toBeLessThanOrEqual(2);
        for (const half of halves) expect([way, half, normalise(half)]).toEqual([way, half || '?', half]);
      }
    }
    for (const word of vocabulary) expect(normalise(word)).toBe(word);
    expect(new Set(lexicon.map((entry) => entry.id)).size).toBe(lexicon.length);
  });
});

describe('detectGroups', () => {
  test('gives the words that decided, as written', () => {
    expect(detectGroups('我６６岁，老伴眼睛看不清')).toContainEqual({
      group: 'elder',
      words: ['老伴', '６６岁'],
    });
    expect(detectGroups('送外卖的，想入会').map((found) => found.group)).toEqual(['new-form-worker']);
    expect(detectGroups('爸妈在外打工，13岁，跟奶奶过').map((found) => found.group)).toContain(
      'left-behind-child',
    );
    expect(detectGroups('路灯坏了')).toEqual([]);
  });

  test('never throws, keeps the fixed order, quotes only what is there', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', '残疾人', '农民工 70岁', '😀老人'), (noise, word) => {
        const text = `${noise}${word}`;
        const found = detectGroups(text);
        const places = found.map((entry) => GROUPS.indexOf(entry.group));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const entry of found) for (const quoted of entry.words) expect(text).toContain(quoted);
      }),
    );
  });
});
