import { beforeAll, describe, expect, test } from 'vitest';
import { aCity, demoCity, type TestCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose, solve, verdict } from '../../app/testing/need.fixtures.ts';
import { parse } from '../../engines/indicators/text-form.ts';
import { validate } from '../../engines/indicators/validate.ts';
import { readSheet } from '../../platform/sheets/read-sheet.ts';
import type { SheetFile, SheetReport } from '../../platform/sheets/sheet.contract.ts';
import type { BasePopulation } from './base-populations.contract.ts';
import { vocabularyOf } from './indicator-vocabulary.rules.ts';
import type { Indicator, IndicatorEdition, IndicatorLine, Preview, Series } from './indicators.contract.ts';
import type { Figure, LedgerRecord } from './ledger.contract.ts';
import { readyMade } from './ready-made.words.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const office = 'su-rina';
/** Of the whole city, and of one county alone. */
const whole = 'tang-wenjun';
const leader = 'gao-jun';
const month = 'from=2026-11&to=2026-11';

const definitionOf = (text: string): object => {
  const found = parse(text);
  if ('fault' in found) throw new Error(text);
  return found.definition;
};
const draft = (text: string, more: object = {}) => ({
  ...{
    name: `本单位办成的 ${aKey().slice(-8)}`,
    effectiveFrom: '2026-11-01',
    definition: definitionOf(text),
  },
  ...more,
});
const add = (city: OwnCity, text: string, more: object = {}) =>
  city.ok<Indicator>('POST', '/api/indicators', { as: office, key: aKey(), body: draft(text, more) });
const listOf = async (city: TestCity, as = office, query = `range=city&${month}`) =>
  (await city.ok<{ indicators: IndicatorLine[] }>('GET', `/api/indicators?${query}`, { as })).indicators;
const lineOf = async (city: TestCity, code: string, as = office, query?: string) => {
  const line = (await listOf(city, as, query)).find((one) => one.code === code);
  if (!line) throw new Error(`no indicator ${code}`);
  return line;
};
const preview = (city: OwnCity, definition: unknown, as = office, more: object = {}) =>
  city.ok<Preview>('POST', '/api/indicator-previews', {
    ...{ as, body: { range: 'city', from: '2026-11', definition, ...more } },
  });
const refusedPreview = (city: OwnCity, definition: unknown) =>
  city.refused('POST', '/api/indicator-previews', { as: office, body: { definition } });

describe('what every city begins with', () => {
  test('are forty, each read, and each holds in the demo city', async () => {
    expect(readyMade).toHaveLength(40);
    expect(new Set(readyMade.map(({ code }) => code)).size).toBe(40);
    const city = await demoCity();
    const { categories } = await city.ok<{
      categories: { code: string; name: string; nameEn: string }[];
    }>('GET', '/api/categories');
    const vocabulary = vocabularyOf(categories, []);
    for (const { code, formula } of readyMade) {
      expect([code, validate(definitionOf(formula), vocabulary)]).toEqual([code, []]);
    }
  });

  test('without a source they stand without a number, never 0', async () => {
    const city = await demoCity();
    const lines = await listOf(city);
    for (const { code, value } of lines) expect([code, value.state]).not.toEqual([code, 'no_source']);
    expect(lines.filter(({ value }) => value.state === 'told').length).toBeGreaterThan(15);
  });
});

test('an indicator counts what the month’s page counts, and opens onto as many records', async () => {
  const city = await demoCity();
  const figures = new Map(
    (
      await city.ok<{ figures: Figure[] }>('GET', '/api/months/2026-11?range=city', { as: office })
    ).figures.map(({ key, value }) => [key, value]),
  );
  const same = {
    received: 'received',
    'on-spot': 'answered_on_spot',
    confirmed: 'confirmed',
    unmet: 'unmet',
  } as const;
  for (const [code, figure] of Object.entries(same)) {
    const { value } = await lineOf(city, code);
    expect([code, value.number]).toEqual([code, figures.get(figure as 'received')]);
    const opened = await city.ok<{ total: number; hidden: number; records: LedgerRecord[] }>(
      'GET',
      `/api/indicators/${code}/records?range=city&${month}`,
      { as: office },
    );
    expect(opened.total).toBe(value.number);
    expect(opened.records.length).toBe(Math.min(50, opened.total - opened.hidden));
    expect(JSON.stringify(opened.records)).not.toContain('words');
    const sheet = await city.ok<SheetFile>(
      'GET',
      `/api/indicators/${code}/records/sheet?range=city&${month}&format=csv`,
      { as: office },
    );
    const lines = Buffer.from(sheet.content, 'base64').toString().trim().split('\n');
    expect(lines.length).toBe(1 + opened.total - opened.hidden);
  }
  const page = await city.ok<{ persons: number; medianDays: { value: number } | null }>(
    ...(['GET', '/api/months/2026-11?range=city', { as: office }] as const),
  );
  expect((await lineOf(city, 'persons-served')).value.number).toBe(page.persons);
  expect((await lineOf(city, 'median-days')).value.number).toBe(page.medianDays?.value ?? null);
});

test('one need through its way is counted at its place and its organisations, and nowhere else', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', joint: ['legal-aid-wages'] });
  await solve(city, need, 'liu-haidong');
  await solve(city, need, 'lin-lan', 'partly');
  await verdict(city, need, 'confirmed');
  await city.cookieOf(whole);
  await city.settle();
  const number = async (code: string, query = `range=city&${month}`) =>
    (await lineOf(city, code, whole, query)).value.number;
  expect(await number('service-times')).toBe(2);
  expect(await number('persons-served')).toBe(1);
  expect(await number('organisations')).toBe(2);
  expect(await number('rights')).toBe(1);
  expect(
    await number('service-times', `range=city&${month}&organisation=${city.at.organisation('yunhe-union')}`),
  ).toBeLessThan(2);
  expect(await number('received', `range=city&${month}&area=${city.at.area('yunhe')}`)).toBe(1);
  expect(await number('received', `range=city&${month}&area=${city.at.area('songlin')}`)).toBe(0);
  expect(await number('received', 'range=city&from=2026-10&to=2026-10')).toBeNull();
  const per = await city.ok<Series>('GET', `/api/indicators/received-per-10000/values?range=city&${month}`, {
    as: whole,
  });
  expect(per.value).toMatchObject({ state: 'told', text: '0.0', n: 852_000 });
  expect(per.parts.at(-1)?.base).toEqual({
    ...{ day: '2025-12-31', area: '晴川市', source: '晴川市统计局人口年报（演示数据）' },
  });
});

test('an indicator is added, changed from a day on and put back; months before are told by what held then', async () => {
  const city = await aCity();
  await aNeed(city);
  await city.cookieOf(office);
  await city.settle();
  const made = await add(city, 'count(said)', { effectiveFrom: '2026-10-01' });
  expect(made).toMatchObject({ version: 1, unit: { zh: '件' }, text: 'count(said) round 0' });
  const body = {
    ...draft('sum(ended) round 0', { name: made.name, effectiveFrom: '2026-12-01' }),
    version: 1,
  };
  await city.ok('PUT', `/api/indicators/${made.code}`, { as: office, body: { ...body, why: '改数人次' } });
  const series = (of: string) =>
    city.ok<Series>('GET', `/api/indicators/${made.code}/values?range=city&${of}`, { as: office });
  const { months } = await series('from=2026-10&to=2026-12');
  expect(months.map(({ version, value }) => [version, value.number, value.unit.zh])).toEqual([
    // Before the city kept any records nothing was 0.
    [1, null, '件'],
    [1, 1, '件'],
    [2, 0, '人次'],
  ]);
  const stale = await city.refused('PUT', `/api/indicators/${made.code}`, { as: office, body });
  expect(stale).toMatchObject({ status: 409, code: 'stale' });
  const path = `/api/indicators/${made.code}/edition`;
  await city.ok('PUT', path, { as: office, body: { version: 2, edition: 1 } });
  const { editions } = await city.ok<{ editions: IndicatorEdition[] }>(
    ...(['GET', `/api/indicators/${made.code}/editions`, { as: office }] as const),
  );
  expect(
    editions.map(({ version, restored, why, fields }) => [version, restored, why, fields.sort()]),
  ).toEqual([
    [3, 1, '', ['definition', 'effectiveFrom']],
    [2, null, '改数人次', ['definition', 'effectiveFrom']],
    [1, null, '', []],
  ]);
});

test('an indicator of an instant that is over is told by the ledger and the formula of then', async () => {
  const city = await aCity();
  await choose(city, await aNeed(city), { lead: 'wage-help' });
  await city.cookieOf(office);
  await city.settle();
  const made = await add(city, 'count(said)');
  const asOf = city.clock.now.toISOString();
  city.clock.now = new Date(city.clock.now.getTime() + 3_600_000);
  await choose(city, await aNeed(city), { lead: 'wage-help' });
  await city.settle();
  const body = { ...draft('sum(ended) round 0', { name: made.name }), version: 1, why: '改数人次' };
  await city.ok('PUT', `/api/indicators/${made.code}`, { as: office, body });
  const read = async (code: string, more = '') => {
    const path = `/api/indicators/${code}`;
    const query = `range=city&${month}${more}`;
    const { value, asOf: told } = await city.ok<Series>('GET', `${path}/values?${query}`, { as: office });
    const records = await city.ok<{ total: number }>('GET', `${path}/records?${query}`, { as: office });
    return [value.number, value.unit.zh, records.total, told === asOf];
  };
  expect(await read('received', `&asOf=${asOf}`)).toEqual([1, '件', 1, true]);
  expect(await read('received')).toEqual([2, '件', 2, false]);
  expect(await read(made.code, `&asOf=${asOf}`)).toEqual([1, '件', 1, true]);
  expect(await read(made.code)).toEqual([0, '人次', 0, false]);
  const before = new Date(Date.parse(asOf) - 86_400_000).toISOString();
  const none = await city.call('GET', `/api/indicators/${made.code}/values?range=city&asOf=${before}`, {
    as: office,
  });
  expect(none.status).toBe(404);
});

test('a ready-made one is changed in this city alone, keeps its first version, and is retired and brought back', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const before = await city.ok<Indicator>('GET', '/api/indicators/received', { as: office });
  const { name, nameEn, note, noteEn, group, organisationId, effectiveFrom, definition } = before;
  const content = { nameEn, note, noteEn, group, organisationId, effectiveFrom, definition };
  const change = (version: number, more: object) =>
    city.call('PUT', '/api/indicators/received', { as: office, body: { ...content, version, ...more } });
  const answers = await Promise.all(['收件', '来件', '接件'].map((to) => change(1, { name: to })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  expect((await other.ok<Indicator>('GET', '/api/indicators/received', { as: office })).name).toBe(name);
  const path = '/api/indicators/received';
  await city.ok('PUT', `${path}/edition`, { as: office, body: { version: 2, edition: 1 } });
  expect(await city.ok('GET', path, { as: office })).toMatchObject({ name, version: 3, readyMade: true });
  await city.ok('PUT', `${path}/state`, { as: office, body: { version: 3, state: 'retired' } });
  expect((await change(4, { name: '收件' })).status).toBe(409);
  expect((await lineOf(city, 'received')).state).toBe('retired');
  await city.ok('PUT', `${path}/state`, { as: office, body: { version: 4, state: 'live' } });
  expect(await lineOf(city, 'received')).toMatchObject({ state: 'live', name });
});

test('what does not fit is refused at its place with what to do, and nothing is kept', async () => {
  const city = await aCity();
  const bad = async (text: string, path: string) => {
    const answer = await city.refused('POST', '/api/indicators', {
      ...{ as: office, key: aKey(), body: draft(text) },
    });
    expect(answer).toMatchObject({ status: 400, errors: [{ path }] });
  };
  await bad('plus(count(received), count(taken_on))', 'definition.expression.to');
  await bad(
    'ratio(count(received, category = nowhere), count(received), percent)',
    'definition.expression.of.where.0.values',
  );
  await bad('sum(received)', 'definition.expression.kinds');
  await bad('change(on_time(taken_on), last_year, percent)', 'definition.expression.as');
  expect(await refusedPreview(city, 'count(received')).toMatchObject({
    errors: [{ path: 'definition.text' }],
  });
  expect(await refusedPreview(city, { expression: 7 })).toMatchObject({ status: 400 });
  const same = await city.refused('POST', '/api/indicators', {
    ...{ as: office, key: aKey(), body: draft('count(received)', { name: '受理诉求' }) },
  });
  expect(same).toMatchObject({ errors: [{ path: 'name' }] });
  for (const query of ['from=2026-11&to=2026-10', 'from=2019-01&to=2026-10']) {
    const answer = await city.refused('GET', `/api/indicators?range=city&${query}`, { as: office });
    expect(answer.status).toBe(400);
  }
  expect((await listOf(city)).length).toBe(40);
});

describe('who may', () => {
  let city: OwnCity;
  beforeAll(async () => {
    city = await aCity();
    for (let more = 0; more < 7; more += 1) {
      const need = await aNeed(city);
      if (more < 3) await choose(city, need, { lead: 'wage-help' });
    }
    await city.cookieOf(office);
    await city.cookieOf(leader);
    await city.settle();
  });

  test('a leader is told nothing of one to four, nor what it could be computed from', async () => {
    const at = (text: string, as: string) => preview(city, text, as).then(({ value }) => value);
    expect(await at('count(said)', leader)).toMatchObject({ state: 'told', number: 7 });
    expect(await at('count(received)', leader)).toMatchObject({ state: 'few', text: null, n: null });
    expect(await at('count(received)', office)).toMatchObject({ state: 'told', number: 3 });
    // Seven less three are four.
    expect(await at('minus(count(said), count(received))', leader)).toMatchObject({ state: 'few' });
    const opened = await city.ok<{ few: boolean; total: number }>(
      ...(['GET', `/api/indicators/received/records?range=city&${month}`, { as: leader }] as const),
    );
    expect(opened).toMatchObject({ few: true, total: 0 });
    const sheet = await city.ok<SheetFile>(
      ...([
        'GET',
        `/api/indicators/received/records/sheet?range=city&${month}&format=csv`,
        { as: leader },
      ] as const),
    );
    expect(Buffer.from(sheet.content, 'base64').toString().trim().split('\n')).toHaveLength(1);
    const { parts } = await preview(city, 'count(received)', leader);
    expect(parts).toMatchObject([{ text: null, opens: false }]);
  });

  test('who opened a number, or took its records away, is on record', async () => {
    const taken = async () => {
      await city.settle();
      const { records } = await city.ok<{ records: { field: string | null }[] }>(
        ...(['GET', '/api/access-records?kind=figure', { as: 'fu-qing' }] as const),
      );
      return records.filter(({ field }) => field === 'received').length;
    };
    const before = await taken();
    await city.ok('GET', `/api/indicators/received/records?range=city&${month}`, { as: office });
    await city.ok('GET', `/api/indicators/received/records?range=city&${month}&page=2`, { as: office });
    await city.ok('GET', `/api/indicators/received/records/sheet?range=city&${month}`, { as: office });
    expect(await taken()).toBe(before + 2);
  });

  test('a handler reads their own organisation, not the city, and changes nothing', async () => {
    const as = 'liu-haidong';
    expect((await listOf(city, as, month)).length).toBe(40);
    for (const query of [
      `range=city&${month}`,
      `${month}&organisation=${city.at.organisation('city-women')}`,
    ]) {
      expect((await city.refused('GET', `/api/indicators?${query}`, { as })).status).toBe(403);
    }
    const body = draft('count(received)');
    expect((await city.call('POST', '/api/indicators', { as, key: aKey(), body })).status).toBe(403);
  });

  test('a leader of a county does not see another county', async () => {
    const as = 'gao-jun';
    const area = (key: string) => `range=city&${month}&area=${city.at.area(key)}`;
    expect((await city.call('GET', `/api/indicators?${area('yunhe')}`, { as })).status).toBe(200);
    expect((await city.call('GET', `/api/indicators?${area('dongling')}`, { as })).status).toBe(403);
  });
});

test('a base population is one number for a thing, place and day, with its source; earlier versions are kept', async () => {
  const city = await aCity();
  const body = {
    base: 'women',
    areaId: city.at.area('yunhe'),
    number: 91_000,
    day: '2025-12-31',
    source: '统计年报',
  };
  const made = await city.ok<BasePopulation>('POST', '/api/base-populations', {
    as: office,
    key: aKey(),
    body,
  });
  const again = await city.refused('POST', '/api/base-populations', { as: office, key: aKey(), body });
  expect(again).toMatchObject({ status: 400, errors: [{ path: 'day' }] });
  const share = 'per(count(said), women, 1000) round 2';
  const inYunhe = { area: city.at.area('yunhe') };
  expect((await preview(city, share, office, inYunhe)).parts.at(-1)).toMatchObject({ text: '91000' });
  expect((await preview(city, share, whole)).value.state).toBe('no_base');
  const path = `/api/base-populations/${made.id}`;
  await city.ok('PUT', path, { as: office, body: { ...body, number: 90_500, version: 1, why: '年报更正' } });
  const stale = await city.refused('PUT', path, { as: office, body: { ...body, version: 1 } });
  expect(stale).toMatchObject({ status: 409 });
  const { editions } = await city.ok<{ editions: { version: number; fields: string[]; why: string }[] }>(
    ...(['GET', `${path}/editions`, { as: office }] as const),
  );
  expect(editions.map(({ version, fields, why }) => [version, fields, why])).toEqual([
    [2, ['number'], '年报更正'],
    [1, [], ''],
  ]);
  await city.ok('PUT', path, { as: office, body: { ...body, version: 2, state: 'withdrawn' } });
  expect((await preview(city, share, office, inYunhe)).value.state).toBe('no_base');
});

test('indicators and base populations go out as sheets, and base populations come in again', async () => {
  const city = await aCity();
  const as = 'su-rina';
  const sheet = async (path: string) => {
    const { content } = await city.ok<SheetFile>('GET', path, { as });
    return { content, rows: (await readSheet(Buffer.from(content, 'base64'))).map(({ cells }) => cells) };
  };
  const { rows } = await sheet('/api/indicators/sheet?range=city&from=2026-11&to=2026-11');
  expect(rows[0]?.slice(0, 3)).toEqual(['指标', '数', '单位']);
  expect(rows.length).toBeGreaterThan(40);
  const lines = (...all: string[]) =>
    Buffer.from(['底数,地区,数,日期,来源', ...all].join('\n')).toString('base64');
  const take = (content: string, what = 'all') =>
    city.call<SheetReport>('POST', '/api/base-populations/sheet', {
      ...{ as, key: aKey(), body: { content, take: what } },
    });
  const wrong = lines(
    '妇女,云河旗,"9,1234",2025/12/31,年报',
    '男人,云河旗,1,2025-12-31,年报',
    '妇女,哪里,x,2031-01-01,',
  );
  const tried = await city.ok<SheetReport>('POST', '/api/base-populations/sheet/trial', {
    ...{ as, body: { content: wrong } },
  });
  expect(tried).toMatchObject({ rows: 3, added: 1, badCount: 2 });
  expect(tried.bad.map(({ number, column }) => [number, column])).toEqual([
    ...[
      [3, '底数'],
      [4, '地区'],
      [4, '数'],
      [4, '日期'],
      [4, '来源'],
    ],
  ]);
  expect((await take(wrong)).status).toBe(409);
  expect((await take(wrong, 'good')).body).toMatchObject({ added: 1 });
  const { content } = await sheet('/api/base-populations/sheet');
  const again = await city.ok<SheetReport>('POST', '/api/base-populations/sheet/trial', {
    as,
    body: { content },
  });
  expect(again).toMatchObject({ added: 0, changed: 0, badCount: 0 });
  expect(again.same).toBeGreaterThan(0);
  expect((await take(lines('妇女,云河旗,95000,2025-12-31,年报'))).body).toMatchObject({ changed: 1 });
});
