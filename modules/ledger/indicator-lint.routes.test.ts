import { expect, test } from 'vitest';
import { aCity, demoCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { parse } from '../../engines/indicators/text-form.ts';
import type { ToldAdvice } from './indicator-lint.contract.ts';
import type { Indicator, IndicatorEdition, IndicatorLine } from './indicators.contract.ts';

const office = 'su-rina';

function draft(name: string): object {
  const found = parse('count(confirmed)');
  if ('fault' in found) throw new Error('no formula');
  return { name, effectiveFrom: '2026-11-01', definition: found.definition };
}

test('names are judged in order and nothing is kept of them', async () => {
  const city = await demoCity();
  const { verdicts } = await city.ok<{ verdicts: (ToldAdvice & { name: string })[] }>(
    ...(['POST', '/api/lint/indicators'] as const),
    { as: office, body: { names: ['驿站歇脚人次', '诉求按期办结率', 'ＡＰＰ安装率'] } },
  );
  expect(verdicts.map(({ name, scorable }) => [name, scorable])).toEqual([
    ['驿站歇脚人次', false],
    ['诉求按期办结率', true],
    ['ＡＰＰ安装率', false],
  ]);
  expect(verdicts[2]?.articles[0]?.zh).toBe('国办函〔2026〕12号 第三项');
  expect(verdicts[0]?.instead).not.toBeNull();
  expect(verdicts[1]?.instead).toBeNull();
  for (const names of [[], ['  '], ['长'.repeat(201)]]) {
    const refused = await city.refused('POST', '/api/lint/indicators', { as: office, body: { names } });
    expect(refused.status).toBe(400);
  }
});

test('an indicator that may not be scored is saved and shown, and says so with its edition', async () => {
  const city = await aCity();
  const add = (name: string) =>
    city.ok<Indicator>('POST', '/api/indicators', { as: office, key: aKey(), body: draft(name) });
  const shown = await add('公众号阅读量');
  expect(shown.score).toMatchObject({ scorable: false, articles: [{ zh: '国办函〔2026〕12号 第四项' }] });
  const scored = await add('接送老人就医解决率');
  expect(scored.score).toMatchObject({ scorable: true, articles: [] });
  const { editions } = await city.ok<{ editions: IndicatorEdition[] }>(
    ...(['GET', `/api/indicators/${shown.code}/editions`, { as: office }] as const),
  );
  expect(editions.map(({ scorable }) => scorable)).toEqual([false]);
  const { indicators } = await city.ok<{ indicators: IndicatorLine[] }>(
    ...(['GET', '/api/indicators?range=city', { as: office }] as const),
  );
  const marked = indicators.filter(({ scorable }) => !scorable).map(({ name }) => name);
  expect(marked).toEqual(['满意率', '联席会议', '公众号阅读量']);
});
