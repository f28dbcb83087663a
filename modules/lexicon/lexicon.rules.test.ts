import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicon } from '../../engines/text/lexicon.ts';
import type { MeaningContent } from './lexicon.contract.ts';
import { groupOf, problemsOf, takenProblems, tidied, wayOf } from './lexicon.rules.ts';

const content = (more: Partial<MeaningContent>): MeaningContent =>
  tidied({ official: '危房改造', builtIn: null, ways: ['灶火间漏雨'], lookAlikes: [], note: '', ...more });

const told = (more: Partial<MeaningContent>) =>
  problemsOf(content(more)).map(({ path, text, values }) => [path, text.zh.slice(0, 12), values?.['ways']]);

test('a way is kept as texts are searched: half width, small letters, simplified, one sign for a gap', () => {
  expect(wayOf('  拖欠工資 ')).toBe('拖欠工资');
  expect(wayOf('ＡＥＤ')).toBe('aed');
  expect(['工资...没发', '工资……没发', '工资 … 没发', '工资。。。没发'].map(wayOf)).toEqual(
    Array(4).fill('工资…没发'),
  );
  fc.assert(fc.property(fc.string(), (text) => wayOf(wayOf(text)) === wayOf(text)));
});

test('what stands twice is kept once, and the official word is no way besides', () => {
  const tidy = content({ ways: ['灶火间漏雨', ' 灶火间漏雨', '', '危房改造', '房子要塌'] });
  expect(tidy.ways).toEqual(['灶火间漏雨', '房子要塌']);
});

test('each field tells what is wrong with it and which phrase it is', () => {
  expect(told({})).toEqual([]);
  expect(told({ official: '危' })).toMatchObject([['official', expect.stringContaining('太短'), '危']]);
  expect(told({ official: '危…房' })).toMatchObject([
    ['official', expect.stringContaining('规范说法'), undefined],
  ]);
  expect(told({ ways: [] })).toMatchObject([['ways', expect.stringContaining('还没有说法'), undefined]]);
  expect(told({ ways: ['漏', '房子漏'] })).toMatchObject([['ways', expect.anything(), '漏']]);
  expect(told({ ways: ['一'.repeat(31)] })).toMatchObject([['ways', expect.anything(), '一'.repeat(31)]]);
  expect(told({ ways: ['一'.repeat(30)] })).toEqual([]);
  expect(told({ ways: ['房…顶…漏', '…漏雨', '漏雨…'] })).toMatchObject([
    ['ways', expect.anything(), '房…顶…漏”“…漏雨”“漏雨…'],
  ]);
  expect(told({ ways: ['，。！'] })).toMatchObject([['ways', expect.stringContaining('没有字'), ',。!']]);
  const many = Array.from({ length: 201 }, (_, at) => `说法${at}`);
  expect(problemsOf(content({ ways: many }))).toMatchObject([
    { path: 'ways', values: { count: 201, most: 200 } },
  ]);
  expect(problemsOf(content({ ways: many.slice(1) }))).toEqual([]);
  expect(told({ builtIn: 'no-such-thing' })).toMatchObject([['builtIn', expect.anything(), undefined]]);
  expect(told({ official: '危', ways: ['漏'] }).map(([path]) => path)).toEqual(['official', 'ways']);
});

test('a look-alike holds a way, is none itself, and may hold one of the built-in meaning', () => {
  expect(told({ lookAlikes: ['灶火间漏雨水管'] })).toEqual([]);
  expect(told({ lookAlikes: ['别的话'] })).toMatchObject([['lookAlikes', expect.anything(), '别的话']]);
  expect(told({ lookAlikes: ['灶火间漏雨'] })).toMatchObject([
    ['lookAlikes', expect.anything(), '灶火间漏雨'],
  ]);
  expect(told({ ways: ['房…漏'], lookAlikes: ['厂房不漏'] })).toEqual([]);
  expect(told({ lookAlikes: ['讨薪电影'] })).toHaveLength(1);
  expect(told({ builtIn: 'unpaid-wages', lookAlikes: ['讨薪电影'] })).toEqual([]);
});

test('a way of another meaning is told with that meaning, at the field where it was written', () => {
  const mine = content({ ways: ['灶火间漏雨', '房子要塌'] });
  expect(takenProblems(mine, [])).toEqual([]);
  expect(takenProblems(mine, [{ way: '房子要塌', official: '农房抗震' }])).toMatchObject([
    { path: 'ways', values: { ways: '房子要塌', official: '农房抗震' } },
  ]);
  expect(takenProblems(mine, [{ way: '危房改造', official: '农房抗震' }])).toMatchObject([
    { path: 'official' },
  ]);
});

test('ways of the built-in meanings are written as own ones are kept', () => {
  for (const { id, ways, not = [] } of lexicon) {
    const [official = ''] = ways.filter((way) => !way.includes('…'));
    const whole = tidied({ official, builtIn: null, ways: [...ways], lookAlikes: [...not], note: '' });
    expect(groupOf(id, whole).ways.toSorted()).toEqual([...new Set(ways)].toSorted());
  }
});
