import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedAgain, meanSame, mostScored, quotaAbove, tooManyScored } from './quotas.ts';

test('more than there are is told with both figures; as many as there are is allowed', () => {
  const base = { count: 5, source: '民政局困境儿童名单 2026-09-30' };
  expect(quotaAbove(10, base)).toEqual({ quota: 10, base });
  expect(quotaAbove(5, base)).toBeNull();
  expect(quotaAbove(10, null)).toBeNull();
});

test('a ninth indicator is too many, and so is a sixth common one', () => {
  expect(tooManyScored({ common: 5, individual: 3 })).toEqual([]);
  expect(tooManyScored({ common: 5, individual: 4 })).toEqual([{ part: 'individual', given: 4, most: 3 }]);
  expect(tooManyScored({ common: 6, individual: 0 })).toEqual([{ part: 'common', given: 6, most: 5 }]);
  expect(mostScored.common + mostScored.individual).toBe(8);
});

test('the same in other words is found, and what only looks alike is not', () => {
  for (const [a, b] of [
    ['诉求按期办结率', '群众诉求及时办结的比例'],
    ['困难职工情况统计表', '困难职工花名册'],
    ['诉求答复率', '訴求回復率'],
    ['年度群团工作考核', '全年群团工作考评'],
    ['培训后就业率', '培训后上岗比例'],
  ] as const) {
    expect([a, b, meanSame(a, b)]).toEqual([a, b, true]);
  }
  for (const [a, b] of [
    ['诉求按期办结率', '诉求本人确认解决率'],
    ['困难职工情况统计表', '女职工情况统计表'],
    ['法律援助受援人数', '技能培训人数'],
    ['入会人数', '建会数'],
  ] as const) {
    expect([a, b, meanSame(a, b)]).toEqual([a, b, false]);
  }
  expect(askedAgain(['诉求答复率', '入会人数', '群众诉求回复率'])).toEqual([{ at: 2, first: 0 }]);
});

test('likeness goes both ways, and a name is like itself', () => {
  const name = fc.stringMatching(/^[诉求办结率困难职工人数培训就业]{2,12}$/u);
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(meanSame(a, b)).toBe(meanSame(b, a));
      expect(askedAgain([a, a])).toEqual(meanSame(a, a) ? [{ at: 1, first: 0 }] : []);
    }),
  );
});
