import { expect, test } from 'vitest';
import { type Candidate, likelyIndicators } from './proposing.ts';
import { beginsWithUnit, isWrittenSo } from './written.ts';

const called = (zh: string, unit: Candidate['unit'], saidAs: readonly string[] = []): Candidate => ({
  ...{ code: zh, name: { zh }, note: '', saidAs, unit },
});

test('only what counts the like is proposed, the nearer words first', () => {
  const told = { what: '接待欠薪职工', sentence: '全市工会接待欠薪职工1.2万人次。', unit: '万人次' };
  const found = likelyIndicators(told, [
    called('受理诉求', 'need'),
    called('活动人次', 'person_time'),
    called('接待职工人次', 'person_time'),
    called('接待职工', null),
  ]);
  expect(found.map(({ indicator }) => indicator.code)).toEqual(['接待职工人次', '活动人次']);
});

test('what is called otherwise may be meant; what shares a word alone is only near', () => {
  const told = { what: '发放慰问款…', sentence: '全年发放慰问款…万元。', unit: '万元' };
  const found = likelyIndicators(told, [
    called('救助支出', 'fen', ['慰问款']),
    called('发放工资总额', 'fen'),
  ]);
  expect(found.map(({ indicator, isMeant }) => [indicator.code, isMeant])).toEqual([
    ['救助支出', true],
    ['发放工资总额', false],
  ]);
});

test('a unit is written in its own ways, in ten thousands or not, and per another in none', () => {
  expect(isWrittenSo('元', 'fen')).toBe(true);
  expect(isWrittenSo('万元', 'fen')).toBe(true);
  expect(isWrittenSo('人次', 'person')).toBe(false);
  expect(isWrittenSo('户次', 'household')).toBe(false);
  expect(isWrittenSo('人', 'person/10000 person')).toBe(false);
  expect(beginsWithUnit('万人次，增长', { unit: 'person_time', wan: true })).toBe(true);
  expect(beginsWithUnit('万人次，增长', { unit: 'person_time', wan: false })).toBe(false);
});
