import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languagesIn, tongueOf } from './scripts.ts';

test.each([
  ['Mongolian', 'ᠮᠢᠨᠦ ᠬᠦᠦᠬᠡᠳ ᠰᠤᠷᠭᠠᠭᠤᠯᠢ', ['mn'], 'mn-Mong', 'ltr', true],
  ['Mongolian in Cyrillic', 'Миний хүүхэд өвчтэй байна', ['mn'], 'mn-Cyrl', 'ltr', false],
  ['Tibetan', 'ངའི་ཕྲུ་གུ་ན་བཞིན་འདུག', ['bo'], 'bo', 'ltr', false],
  ['Uyghur', 'بالام مەكتەپكە كىرەلمىدى', ['ug'], 'ug-Arab', 'rtl', false],
  ['Kazakh', 'بالام اۋىرىپ قالدى، كومەك كەرەك ٴبىر', ['kk'], 'kk-Arab', 'rtl', false],
  ['Korean', '아이가 아파서 도움이 필요합니다', ['ko'], 'ko', 'ltr', false],
  ['Yi', 'ꉢꊿꃅꆏꌠꉬ', ['ii'], 'ii', 'ltr', false],
  ['Zhuang', 'Gou miz lwg youq ranz, mbouj miz haeux', ['za'], 'za', 'ltr', false],
  ['Dai of Dehong', 'ᥖᥭᥰᥖᥬᥳ ᥑᥨᥒᥰ', ['tdd'], 'tdd', 'ltr', false],
  ['Lisu', 'ꓡꓲ-ꓢꓴ ꓥꓳ', ['lis'], 'lis', 'ltr', false],
  ['Miao, beyond the first plane', '𖼀𖽑𖼊𖽐', ['hmd'], 'hmd', 'ltr', false],
  ['English', 'My child is ill and I have no money', ['en'], 'en', 'ltr', false],
  ['Xibe', 'ᠰᡳᠪᡝ ᡤᡳᠰᡠᠨ', ['sjo'], 'sjo-Mong', 'ltr', true],
] as const)('%s is told by its script', (_, text, languages, lang, dir, vertical) => {
  expect(languagesIn(text)).toEqual(languages);
  expect(tongueOf(text)).toEqual({ lang, dir, vertical });
});

test('Chinese needs nobody special, also with names, letters and rare characters in it', () => {
  for (const text of [
    '厂里欠了我三个月工资',
    '我叫𬱖明，用 APP 下单',
    '孩子上 KTV 打工',
    '电话 13800000000',
    '',
  ]) {
    expect(languagesIn(text)).toEqual([]);
  }
  expect(tongueOf('我叫𬱖明').lang).toBe('zh-CN');
  expect(tongueOf('12345').lang).toBeNull();
});

test('a text of two languages names both, the most written first, and is drawn as the one with more letters', () => {
  expect(languagesIn('ᠮᠢᠨᠦ ᠬᠦᠦᠬᠡᠳ བོད')).toEqual(['mn', 'bo']);
  expect(tongueOf('我是蒙古族 ᠮᠣᠩ，孩子上学的事情想问一问').lang).toBe('zh-CN');
  expect(languagesIn('我是蒙古族 ᠮᠣᠩ，孩子上学的事情想问一问')).toEqual(['mn']);
});

test('never fails, whatever is typed, and says the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(languagesIn(text)).toEqual(languagesIn(text));
      expect(['ltr', 'rtl']).toContain(tongueOf(text).dir);
    }),
  );
});
