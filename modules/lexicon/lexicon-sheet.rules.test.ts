import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyName } from '../../platform/http/schema.ts';
import { withSheet } from '../../platform/sheets/read-sheet.ts';
import { readTable } from '../../platform/sheets/sheet-table.ts';
import { type Cell, sheetBytes } from '../../platform/sheets/write-sheet.ts';
import type { MeaningContent, MeaningState } from './lexicon.contract.ts';
import { allWays, builtIns, problemsOf, tidied } from './lexicon.rules.ts';
import { cellsOf, type KnownMeaning, type LexiconColumn, planMeanings } from './lexicon-sheet.rules.ts';
import { lexiconTitles } from './lexicon-sheet.words.ts';

const known = builtIns((text) => text);
const order = Object.keys(lexiconTitles) as LexiconColumn[];
const columns = order.map((key) => ({ key, titles: lexiconTitles[key], needed: false }));
const all = new Set(order);

const meaning = (id: string, more: Partial<MeaningContent> = {}, state: MeaningState = 'live') => ({
  ...{ id, version: 1, state },
  content: tidied({ official: id, builtIn: null, ways: [], lookAlikes: [], note: '', ...more }),
});

const rowOf = (number: number, more: Partial<Record<LexiconColumn, string>>) => ({
  number,
  values: { official: '', ways: '', lookAlikes: '', builtIn: '', note: '', state: '', ...more },
});

const plan = (before: KnownMeaning[], rows: Partial<Record<LexiconColumn, string>>[], present = all) => {
  const { good, bad } = planMeanings(
    rows.map((row, at) => rowOf(at + 2, row)),
    present,
    before,
    known,
  );
  return {
    good: good.map(({ number, kind }) => `${number} ${kind}`),
    bad: bad.map(({ number, column }) => `${number} ${column}`),
    planned: good,
  };
};

const sign = fc.constantFrom(
  ...["'", '=', '+', '@', '-', '、', '；', ';', '，', ',', '…', '"', ' ', '\n', '\t', '\u202e', '。', '「'],
  ...['a', 'Ａ', '１', '資', '￥', '\u200b', '😀', 'ﾊﾞ'],
);
const noise = fc.string({ unit: sign, maxLength: 3 });
const letters = fc.string({
  unit: fc.constantFrom(...'漏雨房子工资没发医院资料'.split('')),
  minLength: 2,
  maxLength: 6,
});
const text = fc.tuple(noise, letters, noise).map((parts) => parts.join(''));
const content = fc.record({
  official: text,
  builtIn: fc.constantFrom(null, ...known.map(({ code }) => code)),
  ways: fc.array(text, { minLength: 1, maxLength: 5 }),
  lookAlikes: fc.array(text, { maxLength: 1 }),
  note: text.map((given) => anyName(500).parse(given)),
});

/** As a city can hold them: each sound, no way with two live ones. */
function held(contents: readonly MeaningContent[], withdrawn: readonly boolean[]): KnownMeaning[] {
  const taken = new Set<string>();
  return contents.map(tidied).flatMap((one, at): KnownMeaning[] => {
    if (problemsOf(one).length > 0) return [];
    const state = withdrawn[at] ? 'withdrawn' : 'live';
    if (state === 'live') {
      if (allWays(one).some((way) => taken.has(way))) return [];
      for (const way of allWays(one)) taken.add(way);
    }
    return [{ id: `${at}`, version: 1, content: one, state }];
  });
}

test('a sheet written out and read in again changes nothing, whatever stands in it', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(content, { minLength: 1, maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      fc.constantFrom('csv', 'xlsx'),
      async (contents, withdrawn, kind) => {
        const city = held(contents, withdrawn);
        tried += city.length;
        const cells: Cell[][] = [
          order.map((column) => lexiconTitles[column][0]),
          ...city.map((one) => order.map((column) => cellsOf(one, known)[column])),
        ];
        const bytes = await sheetBytes({ kind, title: '词库' }, cells);
        const { rows, present } = await withSheet(bytes, {}, (sheet) =>
          readTable(sheet, columns, async () => null),
        );
        const { good, bad } = planMeanings(rows, present, city, known);
        expect(bad).toEqual([]);
        expect(good.map((one) => one.kind)).toEqual(city.map(() => 'same'));
      },
    ),
    // Each sheet is read in a thread of its own.
    { numRuns: 20 },
  );
  expect(tried).toBeGreaterThan(5);
});

test('after what was planned is taken, no way belongs to two live meanings, and the same sheet changes nothing', () => {
  const row = fc.record({ official: text, ways: text, state: fc.constantFrom('', '在用', '停用') });
  fc.assert(
    fc.property(fc.array(content, { maxLength: 6 }), fc.array(row, { maxLength: 6 }), (contents, rows) => {
      const city = held(contents, []);
      const { planned } = plan(city, rows, new Set<LexiconColumn>(['official', 'ways', 'state']));
      const after = [
        ...city.filter((one) => planned.every(({ before }) => before !== one)),
        ...planned.map((one, at) => ({ ...one, id: one.before?.id ?? `new ${at}`, version: 2 })),
      ];
      const ways = after.filter(({ state }) => state === 'live').flatMap((one) => allWays(one.content));
      expect(new Set(ways).size).toBe(ways.length);
      const taken = new Set(planned.map(({ number }) => number));
      const again = rows.filter((_, at) => taken.has(at + 2));
      const { good } = plan(after, again, new Set<LexiconColumn>(['official', 'ways', 'state']));
      expect(good.every((line) => line.endsWith('same'))).toBe(true);
      expect(good).toHaveLength(again.length);
    }),
  );
});

test('a row is recognised by its official word; a way may go over to another; the later of two rows gives way', () => {
  const house = meaning('危房改造', { ways: ['灶火间漏雨', '墙裂了'] });
  const quake = meaning('农房抗震', { ways: ['怕地震'] });
  const cases: [Partial<Record<LexiconColumn, string>>[], string[], string[]][] = [
    [[{ official: '危房改造', ways: '灶火间漏雨；墙裂了', state: '在用' }], ['2 same'], []],
    [[{ official: '危房改造', ways: '墙裂了\n灶火间漏雨' }], ['2 changed'], []],
    [[{ official: '农房抗震', ways: '怕地震、墙裂了' }], [], ['2 群众怎么说']],
    [
      [
        { official: '农房抗震', ways: '怕地震、墙裂了' },
        { official: '危房改造', ways: '灶火间漏雨' },
      ],
      ['2 changed', '3 changed'],
      [],
    ],
    // The row that would let go is bad itself: nothing is let go.
    [
      [
        { official: '农房抗震', ways: '怕地震、墙裂了' },
        { official: '危房改造', ways: '漏' },
      ],
      [],
      ['2 群众怎么说', '3 群众怎么说'],
    ],
    [
      [
        { official: '新的', ways: '一样的话' },
        { official: '新的', ways: '别的话' },
      ],
      ['2 added'],
      ['3 规范说法'],
    ],
    [
      [
        { official: '甲种', ways: '一样的话' },
        { official: '乙种', ways: '一样的话' },
      ],
      ['2 added'],
      ['3 群众怎么说'],
    ],
    [
      [{ official: '新的', ways: '新说法', builtIn: '没有的', state: '也许' }],
      [],
      ['2 加进哪个内置词条', '2 状态'],
    ],
    [[{ ways: '没有名字' }], [], ['2 规范说法']],
  ];
  for (const [rows, good, bad] of cases) {
    const made = plan([house, quake], rows);
    expect([made.good, made.bad]).toEqual([good, bad]);
  }
});

test('a withdrawn meaning is opened again by its row, not changed unseen; several of one name are not guessed', () => {
  const old = (id: string, way: string) => ({ ...meaning('危房改造', { ways: [way] }, 'withdrawn'), id });
  const [first, second] = [old('1', '墙裂了'), old('2', '房子漏')];
  const row = { official: '危房改造', ways: '炕塌了' };
  expect(plan([first], [{ ...row, state: '在用' }]).planned).toMatchObject([
    { kind: 'changed', before: { id: '1' }, state: 'live' },
  ]);
  expect(plan([first], [row]).bad).toEqual(['2 状态']);
  expect(plan([first, second], [row]).bad).toEqual(['2 规范说法']);
  expect(plan([first, second], [{ ...row, ways: '房子漏', state: '停用' }]).good).toEqual(['2 same']);
});

test('columns that are not there stay as they are', () => {
  const house = meaning('危房改造', { ways: ['墙裂了'], note: '住建局的叫法', lookAlikes: ['墙裂了的画'] });
  const { planned } = plan(
    [house],
    [{ official: '危房改造', ways: '墙裂了、房子漏' }],
    new Set<LexiconColumn>(['official', 'ways']),
  );
  expect(planned[0]?.content).toEqual({ ...house.content, ways: ['墙裂了', '房子漏'] });
});
