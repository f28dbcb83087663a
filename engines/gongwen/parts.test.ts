import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { endsHeld } from './blocks.ts';
import { documentKinds, formOf, type OfficialDocument } from './document.ts';
import { documents, fullLines } from './documents.fixtures.ts';
import { toDocx } from './docx.ts';
import { lengthOf } from './length.ts';

type Parts = Record<string, string>;

async function partsOf(document: OfficialDocument, options?: { links: boolean }): Promise<Parts> {
  const parts = unzipSync(await toDocx(document, options));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Paragraphs of a part in their order, empty ones left out. */
function textsOf(xml = ''): string[] {
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*|<w:tab\/>/g)]
        .map(([found]) => (found === '<w:tab/>' ? '|' : unescaped(found.replace(/^[^>]*>/, ''))))
        .join(''),
    )
    .filter((text) => text !== '');
}

const aDocument = documents['notice, long'] as OfficialDocument;

test('a notice holds its parts in the order of the standard', async () => {
  const body = [{ kind: 'paragraph', text: '正文。' }] as const;
  const found = textsOf((await partsOf({ ...aDocument, body }))['word/document.xml']);
  expect(found.slice(0, 12)).toEqual([
    '000012',
    '秘密★1年',
    '特急',
    '晴川市总工会文件',
    '晴工发〔2026〕7号',
    '关于做好2026年冬季困难职工走访慰问',
    '和群众诉求办理工作的通知',
    '各成员单位、各苏木镇群团服务站：',
    '正文。',
    '附件：1.|走访慰问分工',
    '2.|走访慰问登记要写明的内容、由谁填写和怎样保存以及不得向基层重复要材料的说明',
    '3.|名单',
  ]);
  expect(found.slice(12, 17)).toEqual([
    '晴川市总工会',
    '2026年11月30日',
    '（联系人：王丽，电话：0479-5550123）',
    '附件1',
    '走访慰问分工',
  ]);
  // The second has no pages of its own; the third keeps its number and a name outside the basic plane.
  expect(found.slice(-5)).toEqual([
    '附件3',
    '名单',
    '喆玥翀骉䶮㛃𬱖',
    '抄送：市委办公室、市政府办公室、市人大常委会办公室、市政协办公室、市法院、市司法局。',
    '|晴川市总工会办公室|2026年12月1日印发',
  ]);
});

test('a letter has its mark and double lines on the first page, which has no number, and no ruled imprint', async () => {
  const parts = await partsOf(documents['letter'] as OfficialDocument);
  const main = parts['word/document.xml'] ?? '';
  expect(main).toContain('<w:titlePg/>');
  const partOf = (kind: string) => {
    const id = new RegExp(`<w:${kind}Reference w:type="first" r:id="(\\w+)"`).exec(main)?.[1] ?? '';
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(
      parts['word/_rels/document.xml.rels'] ?? '',
    );
    return parts[`word/${target?.[1] ?? ''}`] ?? '';
  };
  expect(textsOf(partOf('header'))).toEqual(['晴川市总工会']);
  expect(partOf('header').match(/<w:bottom /g)).toHaveLength(2);
  expect(partOf('footer').match(/<w:bottom /g)).toHaveLength(2);
  expect(partOf('footer')).not.toContain('PAGE');
  expect(textsOf(main).slice(0, 2)).toEqual(['机密|晴工发〔2026〕7号', '加急']);
  expect(textsOf(main).at(-1)).toMatch(/^抄送：.*。$/);
});

test('minutes tell issuer and date over the red line and who was there after the text, and carry no signature', async () => {
  const found = textsOf((await partsOf(documents['minutes'] as OfficialDocument))['word/document.xml']);
  expect(found.slice(0, 3)).toEqual([
    '晴川市联席会议纪要',
    '晴联纪〔2026〕3号',
    '|晴川市联席会议|2026年11月30日',
  ]);
  expect(found.filter((text) => /^(出席|请假|列席)：/.test(text))).toHaveLength(3);
  expect(found).not.toContain('2026年11月30日');
});

test('signers stand on reports and requests only, two on a line, the number beside the last', async () => {
  const request = documents['request, joint'] as OfficialDocument;
  const found = textsOf((await partsOf(request))['word/document.xml']);
  expect(found.slice(0, 6)).toEqual([
    '晴川市总工会',
    '共青团晴川市委员会',
    '晴川市妇女联合会',
    '文件',
    '||签发人：苏日娜|陈晓静',
    '|晴工发〔2026〕8号||高军',
  ]);
  for (const kind of documentKinds) {
    const told = (await partsOf({ ...request, kind }))['word/document.xml'] ?? '';
    expect(told.includes('签发人')).toBe(kind === 'report' || kind === 'request');
  }
});

test('the imprint’s box is the last thing of all, and the paragraph that holds its room is as high as it', async () => {
  for (const document of Object.values(documents)) {
    const main = (await partsOf(document))['word/document.xml'] ?? '';
    const boxes = main.match(/<wp:extent cx="\d+" cy="(\d+)"/g) ?? [];
    expect(boxes).toHaveLength(document.copiedTo ? 1 : 0);
    if (!document.copiedTo) continue;
    const last = main.slice(main.lastIndexOf('<w:p>', main.indexOf('<wp:anchor')));
    const room = Number(/w:line="(\d+)" w:lineRule="exact"/.exec(last)?.[1]);
    const height = Number(/cy="(\d+)"/.exec(last)?.[1]) / 635;
    expect(Math.abs(room - height)).toBeLessThan(10);
    expect(last).toContain('<wp:wrapNone/>');
    expect(last).toContain('<wp:align>bottom</wp:align>');
    expect(textsOf(last.slice(last.indexOf('</wp:anchor>')))).toEqual([]);
  }
});

test('figures are plain in print, and lead to their records only where asked and only over the web', async () => {
  const figure = (href: string): OfficialDocument => ({
    ...aDocument,
    body: [{ kind: 'paragraph', text: ['受理', { figure: '128', href }, '件。'] }],
    attachments: [],
  });
  const rels = async (document: OfficialDocument, links: boolean) => {
    const parts = await partsOf(document, { links });
    expect(textsOf(parts['word/document.xml'])).toContain('受理128件。');
    return parts['word/_rels/document.xml.rels'] ?? '';
  };
  expect(await rels(figure('https://lianxin.example/a?b=1&c=2'), true)).toContain(
    'Target="https://lianxin.example/a?b=1&amp;c=2"',
  );
  expect(await rels(figure('https://lianxin.example/a'), false)).not.toContain('lianxin.example');
  for (const href of ['javascript:alert(1)', 'file:///etc/passwd', '\\\\server\\share'])
    expect(await rels(figure(href), true)).not.toContain('hyperlink"');
  const once = await toDocx(figure('https://lianxin.example/a'), { links: true });
  const again = await toDocx(figure('https://lianxin.example/a'), { links: true });
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
});

test('whatever stands in any part, the file stays well-formed and the text stays whole', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.constantFrom('<w:p/>', '&amp;', ']]>', '\uD800', '𬱖', 'a\u0000b\u000Bc', '"\'', '\n'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...documentKinds),
      fc.array(text, { minLength: 9, maxLength: 9 }),
      async (kind, said) => {
        const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = ''] = said;
        const parts = await partsOf(
          {
            ...{ kind, issuers: [a], title: [b], addressees: [c], date: '2026-11-30', note: e },
            body: [
              { kind: 'heading', level: 1, text: d },
              { kind: 'paragraph', text: [d, { figure: e, href: `https://x.example/${f}` }] },
              { kind: 'table', title: f, head: [g], rows: [[h]] },
            ],
            ...{ attachments: [{ title: f, body: [] }, { title: g }], attendance: { present: [h] } },
            ...{ copiedTo: [i], imprint: { office: a, issuedOn: '2026-12-01' }, signers: [g] },
          },
          { links: true },
        );
        for (const [name, xml] of Object.entries(parts)) {
          const parser = new SaxesParser({ xmlns: true, fileName: name });
          parser.on('error', (error) => {
            throw error;
          });
          parser.write(xml).close();
        }
        const kept = d
          .replace(/[\n\r\t]+/g, ' ')
          .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
          .toWellFormed();
        expect(textsOf(parts['word/document.xml']).join('')).toContain(kept);
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);

test('a number never has leading zeros and its year stands in the standard’s brackets', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 99_999 }), async (number) => {
      const document = { ...aDocument, number: { code: '晴工发', year: 2026, number }, attachments: [] };
      const [found] = textsOf((await partsOf(document))['word/document.xml']).filter((text) =>
        text.includes('〔'),
      );
      expect(found).toBe(`晴工发〔2026〕${String(number)}号`);
      expect(found).not.toMatch(/〕0|第|\[/);
    }),
    { numRuns: 8 },
  );
});

test('the length counts the body’s characters as they are read, white space left out', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      const body = (change: (one: string) => string) =>
        texts.map((one) => ({ kind: 'paragraph' as const, text: change(one) }));
      const length = lengthOf({ body: body((one) => one) });
      expect(lengthOf({ body: body((one) => ` ${one}\u3000\n`) })).toBe(length);
      expect(lengthOf({ body: body((one) => `${one}𬱖`) })).toBe(length + texts.length);
    }),
  );
  expect(lengthOf({ body: [fullLines(10)] })).toBe(278);
  const body = [
    { kind: 'heading', level: 1, text: '接单' },
    { kind: 'paragraph', text: ['受理 ', { figure: '128' }, '件。'] },
    { kind: 'table', title: '分类', head: ['类', '件'], rows: [['工资', '少于5']] },
  ] as const;
  expect(lengthOf({ body })).toBe(2 + 7 + 2 + 2 + 5);
});

test('a short end goes with the signature, a long one or the only text does not', () => {
  const heading = { kind: 'heading', level: 1, text: '接单' } as const;
  expect(endsHeld([heading, fullLines(2)])).toBe(true);
  expect(endsHeld([heading, fullLines(9)])).toBe(false);
  expect(endsHeld([fullLines(2)])).toBe(false);
  expect(documentKinds.map(formOf)).toEqual([
    'document',
    'letter',
    'minutes',
    'document',
    'document',
    'document',
  ]);
});
