import { expect, test } from 'vitest';
import { checkWords } from './check-words.ts';

function findings(exported: unknown): string[] {
  return checkWords('a.words.ts', exported).findings.map((one) => one.message);
}

test('texts in both languages with the same placeholders pass, however deep they lie', () => {
  const found = checkWords('a.words.ts', {
    byLanguage: { en: { zh: '英文', en: 'English' } },
    words: { a: { zh: '共{n}条', en: '{n} in all' }, deep: { list: [{ zh: '好', en: 'Good' }] } },
    say: () => 'no text',
  });
  expect(found).toEqual({ count: 3, findings: [] });
});

test.each([
  ['no English', { zh: '好' }, /English text is missing/],
  ['empty English', { zh: '好', en: ' ' }, /English text is missing/],
  ['no Chinese', { zh: '', en: 'Good' }, /Chinese text is missing/],
  ['Chinese in English', { zh: '好', en: 'Good 好' }, /Chinese in the English text/],
  ['traditional characters by hand', { zh: '总', en: 'All', hant: '總' }, /derived by the build/],
  ['other placeholders', { zh: '共{n}条', en: '{count} in all' }, /zh has \{n\}, en has \{count\}/],
])('%s is found', (_kind, word, says) => {
  expect(findings({ words: { a: word } })).toEqual([expect.stringMatching(says)]);
});
