import { expect, test } from 'vitest';
import { acceptedLanguage, chosenByAddress, languageOf } from './language.ts';

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['zh-TW,zh;q=0.9', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO;q=0.8, fr', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hans-HK', 'zh'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr, en;q=0.5, zh-TW;q=0.7', 'zh-Hant'],
  ['en;q=0, zh-TW;q=0.1', 'zh-Hant'],
  ['mn, bo;q=0.9', 'zh'],
  ['en;q=nonsense, zh', 'zh'],
  [';;;,,q=1', 'zh'],
])('a browser that asks for %s gets %s', (accepted, language) => {
  expect(acceptedLanguage(accepted)).toBe(language);
});

test('what was chosen goes before what the browser asks for; nonsense in the cookie does not', () => {
  expect(languageOf({ lianxin_language: 'zh-Hant' }, 'en')).toBe('zh-Hant');
  expect(languageOf({ lianxin_language: 'xx' }, 'en')).toBe('en');
});

test('an address chooses a language and leads on to itself without it', () => {
  expect(chosenByAddress('http://x/services?search=a&lang=en')).toEqual({
    language: 'en',
    rest: '/services?search=a',
  });
  expect(chosenByAddress('http://x/?lang=zh-Hant')).toEqual({ language: 'zh-Hant', rest: '/' });
  expect(chosenByAddress('http://x/?lang=fr')).toBeNull();
  expect(chosenByAddress('http://x/services')).toBeNull();
});
