import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSegmenter } from '../../engines/text/segmenter.ts';
import { createTraditional } from '../../engines/text/traditional.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { marked, type Piece, snippetOf } from './highlight.rules.ts';
import { compared, foundBy, queryWords, waysOf } from './search.rules.ts';

const segmenter = createSegmenter();
const reading = { segmenter, syllables: (word: string) => pinyinKey(word).split(' ') };
const traditional = createTraditional();

const hits = (pieces: readonly Piece[]) => pieces.filter(({ hit }) => hit).map(({ text }) => text);
const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const seek = (text: string, search: string) => hits(marked(text, queryWords(search, segmenter), reading));

const text = '住院的群众凭乘车票据，可以领就医交通补助。每人每年最多六百元，由光明社区服务站代收。';

test('what is typed is cut into words, without joints and marks', () => {
  expect(queryWords('就医的补助', segmenter)).toEqual(['就医', '补助']);
  expect(queryWords('晴联发〔2026〕3号', segmenter)).toContain('2026');
  expect(queryWords('，。！', segmenter)).toEqual([]);
  expect(queryWords('Red Cross', segmenter)).toEqual(['red', 'cross']);
  expect(waysOf(['guang', 'ming'])).toEqual([['guang', 'ming'], ['guangming']]);
});

test('marks stand on the words as they are written, whichever way they were typed', () => {
  expect(seek(text, '就医 补助')).toEqual(['就医', '补助']);
  expect(seek(text, '就醫交通補助')).toEqual(['就医交通补助']);
  expect(seek(traditional(text), '就医')).toEqual(['就醫']);
  expect(seek(text, 'guangming')).toEqual(['光明']);
  expect(seek(text, 'gmsq')).toEqual(['光明社区']);
  expect(seek('ＡＢＣ 热线', 'abc')).toEqual(['ＡＢＣ']);
  expect(seek('<b>补助</b>&amp;', '补助')).toEqual(['补助']);
  expect(seek('concrete', 'on')).toEqual([]);
});

test('the search looks through titles and texts as written and in letters', () => {
  const found = foundBy(
    { title: '就医交通补助办法', number: '晴联发〔2026〕3号', issuer: '联席办', text },
    reading,
  );
  expect(found.foundTitle).toBe('就医交通补助办法 晴联发 2026 3号');
  expect(found.titleLetters).toContain('jiuyijiaotong');
  expect(found.titleLetters).toContain('jyjtbzbf');
  expect(found.textLetters).toContain(' guangming ');
  expect(found.textLetters).toContain(' gmsq');
  expect(found.foundText).toContain('每人每年');
});

test('a snippet is about eighty characters around the place where most words stand', () => {
  const long = `${'路灯坏了请打电话。'.repeat(40)}${text}${'停水前一天通知。'.repeat(40)}`;
  const { pieces, before, after } = snippetOf(long, ['就医', '光明'], reading);
  expect(hits(pieces)).toEqual(['就医', '光明']);
  expect(joined(pieces).length).toBeLessThan(110);
  expect([before, after]).toEqual([true, true]);
  expect(joined(snippetOf(long, ['没有'], reading).pieces)).toBe(long.slice(0, 80));
  expect(snippetOf('', ['就医'], reading)).toEqual({ pieces: [], before: false, after: false });
});

const someText = fc.array(
  fc.oneof(
    fc.constantFrom(
      '补助',
      '補助',
      '就医',
      '光明',
      '，',
      '\n',
      ' ',
      '<',
      'Abc',
      'ＡＢ',
      '😀',
      'é',
      '聯(lián)系',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  ),
  { maxLength: 60 },
);
const someSearch = fc.constantFrom('补助', '補助 就医', 'guangming', 'bz', 'abc', '聯系', '光 明');

test('whatever the text, its pieces joined are the text, and each mark reads as the word that was sought', () => {
  fc.assert(
    fc.property(someText, someSearch, (parts, search) => {
      const given = parts.join('');
      const words = queryWords(search, segmenter);
      const pieces = marked(given, words, reading);
      expect(joined(pieces)).toBe(given);
      const plain = compared(given).text;
      for (const word of words) {
        if (/^[a-z]/.test(word) || !plain.includes(word)) continue;
        expect(hits(pieces).some((hit) => compared(hit).text.includes(word))).toBe(true);
      }
      const { pieces: cut, before, after } = snippetOf(given, words, reading);
      expect(given).toContain(joined(cut));
      expect(joined(cut).isWellFormed() || !given.isWellFormed()).toBe(true);
      if (!before && !after) expect(joined(cut).trim()).toBe(given.trim());
    }),
    { numRuns: 300 },
  );
});
