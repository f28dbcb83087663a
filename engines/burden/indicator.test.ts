import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldOut } from './held-out.fixtures.ts';
import { heldOutFurther } from './held-out-further.fixtures.ts';
import { judgeIndicator } from './indicator.ts';
import { labelledNames, measureLint } from './measure.ts';
import { tuning } from './tuning.fixtures.ts';
import { tuningFurther } from './tuning-further.fixtures.ts';

test('every name the rules were made with is judged as a person judged it', () => {
  const { names, missed, wrong } = measureLint(labelledNames(tuning + tuningFurther));
  expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  expect(names).toBeGreaterThan(400);
});

test('of names nobody looked at nearly all are judged right', () => {
  const { banned, refused, right } = measureLint(labelledNames(heldOut + heldOutFurther));
  expect(banned).toBeGreaterThan(150);
  expect(right / banned).toBeGreaterThan(0.85);
  expect(right / refused).toBeGreaterThan(0.92);
});

test('what a text of the centre says is told before our own rule', () => {
  const { articles } = judgeIndicator('每名干部每月走访30户并上传照片');
  expect(articles.map(({ official }) => official)).toEqual(
    articles.map(({ official }) => official).toSorted((a, b) => Number(b) - Number(a)),
  );
  expect(articles[0]?.official).toBe(true);
});

test('what is counted decides, not what is mentioned', () => {
  for (const [banned, fine] of [
    ['联席会议次数', '会议议定事项按期办结率'],
    ['驿站接待人次增长20%', '驿站解决户外劳动者诉求件数'],
    ['培训学时', '职业技能培训服务人次'],
    ['每名干部走访30户', '走访中发现的需求办结率'],
    ['阅读量', '就业岗位信息发布数'],
    ['点赞量', '不以点赞量为考核指标'],
    ['会议数量', '会议数量同比减少20%'],
    ['群众满意率', '满意率和解决率'],
    ['在线时长', '平均响应时长'],
  ] as const) {
    expect([banned, judgeIndicator(banned).verdict]).toEqual([banned, 'refused']);
    expect([fine, judgeIndicator(fine).verdict]).toEqual([fine, 'accepted']);
  }
});

test('a refusal names article, reason and the way that is allowed', () => {
  const article = (name: string) => judgeIndicator(name).articles[0]?.name.zh;
  expect(article('小程序安装率')).toBe('国办函〔2026〕12号 第三项');
  expect(article('点赞量')).toBe('国办函〔2026〕12号 第四项');
  expect(article('打卡签到率')).toBe('国办函〔2026〕12号 第二项');
  expect(article('上报材料份数')).toBe('国办函〔2026〕12号 第一项');
  expect(article('领导批示件数')).toBe('若干规定 §3.8');
  expect(judgeIndicator('走访户数')).toMatchObject({
    ...{ verdict: 'refused', kinds: ['visits'], quote: '走访' },
    instead: { zh: expect.stringContaining('需求办结率') as string },
  });
  expect(judgeIndicator('诉求办结率')).toMatchObject({ verdict: 'accepted', articles: [], instead: null });
});

test('how a name is written changes nothing', () => {
  const names = labelledNames(tuning).map(({ name }) => name);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat({ max: 20 }), (name, at) => {
      const wide = name.replace(/[0-9A-Za-z]/gu, (one) =>
        String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0),
      );
      const spaced = `${name.slice(0, at)} ${name.slice(at)}`;
      const { verdict } = judgeIndicator(name);
      expect(judgeIndicator(wide).verdict).toBe(verdict);
      expect(judgeIndicator(spaced).verdict).toBe(verdict);
      expect(judgeIndicator(`3. ${name}(5分)`).verdict).toBe(verdict);
    }),
    { numRuns: 300 },
  );
});

test('anything that is typed is judged, however long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(['refused', 'accepted']).toContain(judgeIndicator(text).verdict);
    }),
  );
  expect(judgeIndicator('会议照片点赞驿站接待'.repeat(2000)).verdict).toBe('refused');
});
