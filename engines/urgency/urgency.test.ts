import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confusionOf, labelledOf } from './confusion.ts';
import { fresh } from './fresh.fixtures.ts';
import { freshFurther } from './fresh-further.fixtures.ts';
import { heldOut } from './held-out.fixtures.ts';
import { LONGEST_READ, URGENCIES } from './interface.ts';
import { learnedFrom } from './learn/rows.fixtures.ts';
import { measureUrgency } from './measure.ts';
import { tuning } from './tuning.fixtures.ts';
import { type Case, cases } from './urgency.fixtures.ts';
import { createUrgencyReader } from './urgency.ts';

const reader = createUrgencyReader();
const told = (one: Case): string => `${reader.read(one.text).urgency} ${one.text}`;

describe('how well it is heard', () => {
  test('of the lines it was mended by', () => {
    const { lines, dangerFound, attendHeard, falseAlarms, missed } = measureUrgency(reader, tuning);
    expect(lines).toBeGreaterThan(700);
    expect(dangerFound, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
    expect(attendHeard).toBeGreaterThanOrEqual(0.95);
    expect(falseAlarms).toBeLessThanOrEqual(0.05);
  });

  // What is missed here is not printed: whoever mends by these lines has nothing left to measure with.
  test('of lines it was never mended by', () => {
    const { lines, dangerFound, attendHeard } = measureUrgency(reader, heldOut);
    expect(lines).toBeGreaterThanOrEqual(200);
    expect(dangerFound).toBeGreaterThanOrEqual(0.9);
    expect(attendHeard).toBeGreaterThanOrEqual(0.9);
    const { recall, precision } = confusionOf(reader, labelledOf(heldOut)).alarm;
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  });

  test('of lines it neither was mended by nor learned from', () => {
    const { rows, table, alarm } = confusionOf(reader, labelledOf(fresh));
    expect(rows).toBeGreaterThanOrEqual(400);
    const harmless = Object.values(table.ordinary).reduce((sum, one) => sum + one, 0);
    expect(harmless).toBeGreaterThanOrEqual(rows / 2);
    expect(alarm.recall).toBeGreaterThanOrEqual(0.97);
    expect(alarm.precision).toBeGreaterThanOrEqual(0.85);
  });

  test('of public matters told strongly beside danger told without its words, neither learned from', () => {
    const { rows, table, alarm } = confusionOf(reader, labelledOf(freshFurther));
    expect(rows).toBeGreaterThanOrEqual(150);
    expect(alarm.recall).toBeGreaterThanOrEqual(0.97);
    expect(alarm.precision).toBeGreaterThanOrEqual(0.8);
    // Whoever complains of a public matter rings nobody.
    expect(table.ordinary.danger / 75).toBeLessThanOrEqual(0.1);
  });

  test('and is not read with lines it is measured by', () => {
    const held = new Set([heldOut, fresh, freshFurther].flatMap(labelledOf).map(({ text }) => text));
    expect(learnedFrom.filter(({ text }) => held.has(text)).map(({ text }) => text)).toEqual([]);
  });
});

describe('how urgent a text is', () => {
  test('is told right of every line of the set, half of which is harmless', () => {
    const wrong = cases.filter(({ text, urgency }) => reader.read(text).urgency !== urgency).map(told);
    expect(wrong).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(220);
    expect(cases.filter(({ urgency }) => urgency === 'ordinary').length).toBeGreaterThanOrEqual(
      cases.length / 2,
    );
  });

  test('comes with the matter and with words that stand in the text', () => {
    const wrong = cases.filter(({ text, matter }) => {
      const { findings } = reader.read(text);
      const exact = findings.every(({ words }) => words !== '' && text.includes(words));
      return !exact || (matter !== undefined && !findings.some((one) => one.matter === matter));
    });
    expect(wrong.map((one) => [one.text, reader.read(one.text).findings])).toEqual([]);
  });

  test('tells whether a child is in danger', () => {
    const wrong = cases.filter(({ text, child }) => child !== undefined && reader.read(text).child !== child);
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test('is read from traditional characters and full-width signs too', () => {
    expect(reader.read('他拿著菜刀，說要殺我全家！').urgency).toBe('danger');
    expect(reader.read('老公又打我了！！').urgency).toBe('danger');
  });

  test('is less when it is over or told by others, and still looked at today', () => {
    expect(reader.read('听说村东头有人家暴，男的拿刀').urgency).toBe('attend');
    expect(reader.read('前夫以前拿刀吓唬我，现在离了').urgency).toBe('attend');
    expect(reader.read('以前他老拿刀。现在他又打我了').urgency).toBe('danger');
  });

  test('two denials are none', () => {
    expect(reader.read('他没有一天不打我').urgency).not.toBe('ordinary');
  });

  test('unpaid wages of several people are attended, and danger only with a threat', () => {
    expect(reader.read('我们十一个人三个月没发工资').findings).toMatchObject([
      { matter: 'wages', urgency: 'attend' },
    ]);
    expect(reader.read('我一个人三个月没发工资').urgency).toBe('ordinary');
    expect(reader.read('我们十一个人三个月没发工资，不给就从楼上跳下去').urgency).toBe('danger');
  });

  test('of what is told in one breath all is quoted', () => {
    expect(reader.read('婆婆天天骂我，老公也推我').findings).toEqual([
      { matter: 'abuse', urgency: 'attend', words: '婆婆天天骂我，老公也推我' },
    ]);
  });

  test('what is not told in Chinese, or not told at all, is no alarm', () => {
    const texts = ['', '啊', '😭😭', 'hello', 'SELECT * FROM needs; DROP TABLE needs;--', '哈'.repeat(3000)];
    expect(texts.filter((text) => reader.read(text).urgency !== 'ordinary')).toEqual([]);
  });

  test('one breath in a long letter is heard, and the letter without it is quiet', () => {
    const quiet = '我在这个小区住了二十年，物业一直不错。'.repeat(20);
    expect(reader.read(quiet).urgency).toBe('ordinary');
    expect(reader.read(`${quiet}昨天晚上我老公把我打得满脸是血。${quiet}`).findings[0]).toMatchObject({
      urgency: 'danger',
      words: '昨天晚上我老公把我打得满脸是血',
    });
  });

  test('what stands quietly in the same breath makes danger no less grave', () => {
    const before = '路灯的事我反映过两回了。';
    const { urgency } = reader.read(`${before}他现在拿着菜刀在砸我家的门。${before}`);
    expect(urgency).toBe('danger');
  });

  test('told in words that no way of saying knows, the breath that decided is quoted', () => {
    const { urgency, findings } = reader.read('我把猫托给楼下阿姨了，冰箱也清空了，今晚过后就不用操心了');
    expect(urgency).toBe('danger');
    expect(findings).toHaveLength(1);
  });

  test('never throws and quotes exactly, whatever the text and however long', () => {
    const parts = fc.constantFrom(
      '打',
      '我',
      '孩子',
      '没',
      '刀',
      '死',
      '，',
      '。',
      ' ',
      '𠮷',
      '\u202e',
      'ﾞ',
      '欠工资',
      '们',
      '=',
      '<b>',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(parts, { maxLength: 80 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { urgency, confidence, findings } = reader.read(text);
        expect(URGENCIES).toContain(urgency);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(findings.length > 0).toBe(urgency !== 'ordinary');
        for (const { words } of findings) expect(text).toContain(words);
      }),
    );
    const long = '他拿打我孩子没人管，'.repeat(LONGEST_READ / 8);
    expect(URGENCIES).toContain(reader.read(long).urgency);
  });
});
