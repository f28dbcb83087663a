import { expect, test } from 'vitest';
import { type Dealt, decliningCode, Experiences, experienceOf } from './experience.rules.ts';

const day = 24 * 3_600_000;
const now = Date.parse('2026-11-24T02:00:00Z');

function dealt(number: number, more: Partial<Dealt> = {}): Dealt {
  return {
    ...{ needId: String(number), organisationId: 'union', category: 'wages' },
    ...{ takenOn: now - number * day, declined: null, declinedWhy: null },
    ...{ verdict: 'confirmed', verdictAt: now - 1, days: number, ...more },
  };
}
const many = (count: number, more: Partial<Dealt> = {}) =>
  Array.from({ length: count }, (_, at) => dealt(at + 1, more));

test.for([
  ['本月车费补助的名额已经用完，下月一号才有。', 'full'],
  ['探访排到明年二月', 'full'],
  ['车只跑旗里，不去市里', 'place'],
  ['户口不在我们旗', 'place'],
  ['拿药不在补助范围', 'conditions'],
  ['家里收入不符合条件', 'conditions'],
  ['没有欠条，材料不全', 'papers'],
  ['我们请老师讲技术，不管贷款。', 'notOurs'],
  ['归劳动监察', 'notOurs'],
  ['这里管的是林场的孩子', 'notOurs'],
  ['他自己说先不办了', null],
  ['', null],
] as const)('%s', ([reason, code]) => {
  expect(decliningCode(reason)).toBe(code);
});

test('fewer than three are neither told nor counted, few count little, many at most fully', () => {
  expect(experienceOf(many(2), now)).toEqual({
    ...{ takenOn: 0, solved: 0, days: null, declined: 0, declinedWhy: null },
    ...{ record: 0, decliningShare: 0 },
  });
  const [few, lots] = [experienceOf(many(3), now), experienceOf(many(200), now)];
  expect(few).toMatchObject({ takenOn: 3, solved: 3, days: 2 });
  expect(few.record).toBeGreaterThan(0);
  expect(few.record).toBeLessThan(0.3);
  expect(lots.record).toBeGreaterThan(0.9);
  expect(lots.record).toBeLessThanOrEqual(1);
  const bad = experienceOf(many(200, { verdict: 'not_accepted' }), now);
  expect(bad.record).toBeLessThan(-0.9);
  expect(bad.record).toBeGreaterThanOrEqual(-1);
});

test('only the last year counts, and nothing that was not known yet', () => {
  const old = many(5, { takenOn: now - 400 * day });
  expect(experienceOf([...old, ...many(3)], now).takenOn).toBe(3);
  expect(experienceOf(many(20), now - 10 * day)).toMatchObject({ takenOn: 11, solved: 0, record: 0 });
});

test('a reason is told where three or more say it', () => {
  const declined = { takenOn: null, verdict: null, verdictAt: null, days: null, declined: now - day };
  const full = many(3, { ...declined, declinedWhy: 'full' });
  const other = many(2, { ...declined, declinedWhy: 'papers' });
  expect(experienceOf([...full, ...other], now)).toMatchObject({ declined: 5, declinedWhy: 'full' });
  expect(experienceOf([...full.slice(1), ...other], now)).toMatchObject({ declined: 4, declinedWhy: null });
});

test('too few of a category are looked at with its like; what is put again replaces what was known', () => {
  const known = new Experiences();
  const all = ['wages', 'injury'];
  many(3).forEach((one) => known.put(one.needId, [one]));
  many(4, { category: 'injury' }).forEach((one, at) => known.put(`i${at}`, [{ ...one, needId: `i${at}` }]));
  const of = (category: string) => known.of('union', category, all, new Date(now));
  expect(of('wages')?.takenOn).toBe(7);
  many(6, { category: 'injury' }).forEach((one, at) => known.put(`i${at}`, [{ ...one, needId: `i${at}` }]));
  expect(of('injury')?.takenOn).toBe(6);
  known.put('i0', []);
  known.put('i1', []);
  expect(of('injury')?.takenOn).toBe(7);
  expect(known.of('women', 'wages', all, new Date(now))).toBeNull();
});
