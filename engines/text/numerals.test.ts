import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumeral, withDigits } from './numerals.ts';

describe('numerals', () => {
  test.for([
    ['三百二十', 320],
    ['一万二', 12_000],
    ['二〇二六', 2026],
    ['两千零五', 2005],
    ['三百五', 350],
    ['十一', 11],
    ['一百零三', 103],
    ['一亿两千万', 120_000_000],
    ['三万五千六百', 35_600],
    ['零', 0],
  ] as const)('%s is %i', ([text, value]) => {
    expect(readNumeral(text)).toBe(value);
  });

  test.for(['二三十', '万', '', '三x'])('%s is no number', (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });

  /** As written in full: every step, zero for a gap. */
  const written = (value: number): string => {
    const names = '零一二三四五六七八九';
    const steps = ['', '十', '百', '千'];
    let text = '';
    let gap = false;
    for (const [at, digit] of Array.from(String(value)).entries()) {
      const step = String(value).length - at - 1;
      if (digit === '0') gap = text !== '';
      else {
        text += `${gap ? '零' : ''}${names[Number(digit)] ?? ''}${steps[step] ?? ''}`;
        gap = false;
      }
    }
    return text === '' ? '零' : text;
  };

  test('whatever is written in full is read as it was meant, below ten thousand and above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (low, high) => {
        expect(readNumeral(written(low))).toBe(low);
        const rest = low === 0 ? '' : `${low < 1000 ? '零' : ''}${written(low)}`;
        expect(readNumeral(`${written(high)}万${rest}`)).toBe(high * 10_000 + low);
      }),
    );
  });

  test('counts turn into digits, words stay words', () => {
    expect(withDigits('厂里三个月没发工资，二〇二六年十一月二十四日，欠我一万二千块，百分之五的利息')).toBe(
      '厂里3个月没发工资，2026年11月24日，欠我12000块，5%的利息',
    );
    expect(withDigits('三点五公里')).toBe('3.5公里');
    for (const text of ['万一出事', '一般来说', '三轮车', '十字路口', '十来个人'])
      expect(withDigits(text)).toBe(text);
  });

  test('a text without Chinese numerals stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'个月年点分之工资12 a'), maxLength: 30 }), (text) => {
        expect(withDigits(text)).toBe(text);
      }),
    );
  });
});
