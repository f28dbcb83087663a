import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import { expect, test } from 'vitest';
import type { Block, OfficialDocument } from './document.ts';
import { toDocx } from './docx.ts';
import { headSize, measures } from './measures.ts';
import { chineseNumeral, dayInWords } from './numerals.ts';
import { titleLines } from './title.ts';

const aDocument: OfficialDocument = {
  kind: 'circular',
  issuers: ['晴川市联席会议办公室'],
  number: { code: '晴联办', year: 2026, number: 7 },
  title: ['晴川市', '2026年11月', '群众诉求', '办理情况'],
  addressees: ['市委社会工作部'],
  body: [
    { kind: 'heading', level: 1, text: '来了多少' },
    { kind: 'heading', level: 2, text: '窗口' },
    { kind: 'heading', level: 2, text: '网上' },
    { kind: 'heading', level: 1, text: '办得怎样' },
    { kind: 'heading', level: 2, text: '接单' },
    { kind: 'heading', level: 3, text: '按时' },
    { kind: 'paragraph', text: '受理<128>件 & 答复46件。' },
    { kind: 'table', title: '分类别', head: ['类别', '件'], rows: [['劳动权益', '少于5']] },
  ],
  date: '2026-11-05',
};

async function partOf(document: OfficialDocument, name: string): Promise<string> {
  const part = unzipSync(await toDocx(document))[name];
  return part ? strFromU8(part) : '';
}

async function textOf(document: OfficialDocument): Promise<string> {
  return (await extractRawText({ buffer: Buffer.from(await toDocx(document)) })).value;
}

test('a document holds every text in its order, headings counted anew under each one above', async () => {
  const lines = (await textOf(aDocument)).split('\n').filter((line) => line !== '');
  expect(lines).toEqual([
    '晴川市联席会议办公室文件',
    '晴联办〔2026〕7号',
    '晴川市2026年11月群众诉求办理情况',
    '市委社会工作部：',
    '一、来了多少',
    '（一）窗口',
    '（二）网上',
    '二、办得怎样',
    '（一）接单',
    '1.按时',
    '受理<128>件 & 答复46件。',
    '分类别',
    '类别',
    '件',
    '劳动权益',
    '少于5',
    '晴川市联席会议办公室',
    '2026年11月5日',
  ]);
});

test('page, lines and characters are those of the standard', async () => {
  const xml = await partOf(aDocument, 'word/document.xml');
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(xml).toContain('w:line="578"');
  expect(xml).toContain('w:lineRule="exact"');
  // 28 characters of 16 pt, each set tighter, fill the width of 156 mm and a 29th does not fit.
  const character = 320 + measures.tighter;
  expect(Math.floor(measures.width / character)).toBe(28);
  const height = measures.page.height - measures.margin.top - measures.margin.bottom;
  expect(Math.floor(height / measures.line)).toBe(22);
  expect(await partOf(aDocument, 'word/settings.xml')).toContain('evenAndOddHeaders');
});

test('the same document gives the same bytes, whatever the hour', async () => {
  expect(Buffer.from(await toDocx(aDocument)).equals(Buffer.from(await toDocx(aDocument)))).toBe(true);
  expect(await partOf(aDocument, 'docProps/core.xml')).toContain('2026-11-05T00:00:00Z');
});

test('no text is lost or read as markup, whatever it holds', async () => {
  // What XML cannot hold at all is no text of a document.
  const plain = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) =>
      text
        .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(plain, { maxLength: 4 }), async (texts) => {
      const body = texts.map((text): Block => ({ kind: 'paragraph', text }));
      const found = await textOf({ ...aDocument, body });
      for (const text of texts) expect(found).toContain(text);
    }),
    { numRuns: 25 },
  );
});

test('a title keeps its phrases whole, on the fewest and evenest lines', () => {
  const phrase = fc.string({ unit: fc.constantFrom('群', '众', '诉', '求'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), (phrases) => {
      const lines = titleLines(phrases);
      expect(lines.join('')).toBe(phrases.join(''));
      const ends = phrases.map((_, index) => phrases.slice(0, index + 1).join('').length);
      let at = 0;
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(20);
        at += line.length;
        expect(ends).toContain(at);
      }
    }),
  );
  expect(
    titleLines(['关于晴川市', '2026年11月', '群众诉求受理', '办理和', '群众评价', '情况的报告']),
  ).toEqual(['关于晴川市2026年11月', '群众诉求受理办理和群众评价情况的报告']);
});

test('numerals, days and heads', () => {
  expect([1, 10, 11, 20, 21, 99].map(chineseNumeral)).toEqual([
    '一',
    '十',
    '十一',
    '二十',
    '二十一',
    '九十九',
  ]);
  expect(dayInWords('2026-01-09')).toBe('2026年1月9日');
  for (const issuer of ['团', '晴川市联席会议办公室', '中华人民共和国某省某市某县总工会委员会办公室'])
    expect(Array.from(issuer).length * headSize(Array.from(issuer).length) * 10).toBeLessThanOrEqual(
      measures.width,
    );
});
