import { extractRawText } from 'mammoth';
import { expect, test } from 'vitest';
import { storyNeeds as needs } from '../../app/demo/needs.ts';
import { aCity, demoCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose, type Spoken, solve, verdict } from '../../app/testing/need.fixtures.ts';
import type { Figure, LedgerRecord } from './ledger.contract.ts';
import type { FigureKey } from './ledger.rules.ts';

interface Month {
  figures: Figure[];
  complete: boolean;
  byCategory: { code: string; received: number | string }[];
}

const valueOf = (month: Month, key: FigureKey) => month.figures.find((figure) => figure.key === key)?.value;
const numberOf = (month: Month, key: FigureKey) => {
  const value = valueOf(month, key);
  if (typeof value !== 'number') throw new Error(`${key} is ${String(value)}`);
  return value;
};
/** As a document says a number. */
const textOf = (month: Month, key: FigureKey) => {
  const value = numberOf(month, key);
  return value > 0 && value < 5 ? '少于5' : String(value);
};

test('the month counts one need through its whole way, and each figure opens onto that very need', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', joint: ['legal-aid-wages'] });
  await solve(city, need, 'liu-haidong');
  await solve(city, need, 'lin-lan', 'partly');
  await verdict(city, need, 'confirmed');
  await city.ok('POST', '/api/counter/answers', {
    as: 'chen-xiaojing',
    key: aKey(),
    body: { words: '骑手怎么入会', via: 'counter', answer: '带身份证来。' },
  });
  // Signing in is a happening too, and would still be waiting for its seal.
  await city.cookieOf('tang-wenjun');
  await city.settle();
  const month = await city.ok<Month>('GET', '/api/months/2026-11?range=city', { as: 'tang-wenjun' });
  expect(month.complete).toBe(true);
  const expected: [FigureKey, number][] = [
    ['said', 1],
    ['received', 1],
    ['answered_on_spot', 1],
    ['taken_on', 2],
    ['ended_solved', 1],
    ['ended_partly', 1],
    ['confirmed', 1],
    ['not_accepted', 0],
  ];
  for (const [figure, value] of expected) {
    expect([figure, valueOf(month, figure)]).toEqual([figure, value]);
    const opened = await city.ok<{ records: LedgerRecord[]; total: number }>(
      'GET',
      `/api/months/2026-11/records?range=city&figure=${figure}`,
      { as: 'tang-wenjun' },
    );
    expect(opened.total).toBe(value);
    if (figure !== 'answered_on_spot') {
      for (const { recordId } of opened.records) expect(recordId).toBe(need.id);
    }
  }
  const union = await city.ok<Month>('GET', '/api/months/2026-11', { as: 'liu-haidong' });
  expect(valueOf(union, 'taken_on')).toBe(1);
  expect(valueOf(union, 'received')).toBe(0);
});

test('a figure is the number of its records, for every figure and both ranges of the demo city', async () => {
  const city = await demoCity();
  for (const range of ['city', 'organisation']) {
    for (const month of ['2026-10', '2026-11']) {
      const page = await city.ok<Month>('GET', `/api/months/${month}?range=${range}`, { as: 'su-rina' });
      for (const { key, value } of page.figures) {
        const path = `/api/months/${month}/records?range=${range}&figure=${key}`;
        const { total } = await city.ok<{ total: number }>('GET', path, { as: 'su-rina' });
        expect([month, range, key, total]).toEqual([month, range, key, value]);
      }
    }
  }
});

test('what was answered on the spot in the demo city is counted as that and as nothing else', async () => {
  const city = await demoCity();
  const months = await Promise.all(
    ['2026-09', '2026-10', '2026-11'].map((month) =>
      city.ok<Month>('GET', `/api/months/${month}?range=city`, { as: 'tang-wenjun' }),
    ),
  );
  const sum = (key: FigureKey) => months.reduce((total, month) => total + numberOf(month, key), 0);
  expect(sum('answered_on_spot')).toBe(needs.filter(({ onSpot }) => onSpot !== null).length);
  expect(sum('received')).toBe(needs.filter(({ onSpot }) => onSpot === null).length);
});

test('a table that is published shows no cell of one to four', async () => {
  const city = await demoCity();
  const page = await city.ok<Month>('GET', '/api/months/2026-11?range=city', { as: 'tang-wenjun' });
  for (const { received } of page.byCategory)
    expect(typeof received === 'string' || received === 0 || received >= 5).toBe(true);
  expect(page.byCategory.some(({ received }) => received === 'few')).toBe(true);
});

test('the city’s figures are for leaders and coordinators', async () => {
  const city = await demoCity();
  const refused = await city.refused('GET', '/api/months/2026-11?range=city', { as: 'liu-haidong' });
  expect(refused.status).toBe(403);
});

test('the month as an official document says the very figures of the page, and is a file with a name', async () => {
  const city = await demoCity();
  const page = await city.ok<Month>('GET', '/api/months/2026-11?range=city', { as: 'tang-wenjun' });
  const answer = await city.app.request('/api/months/2026-11/document?range=city', {
    headers: { host: city.host, cookie: await city.cookieOf('tang-wenjun') },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('wordprocessingml');
  expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
    '晴川市2026年11月群众诉求办理情况.docx',
  );
  const { value: text } = await extractRawText({ buffer: Buffer.from(await answer.arrayBuffer()) });
  expect(text).toContain(`受理群众诉求${textOf(page, 'received')}件`);
  expect(text).toContain(`当面答复${textOf(page, 'answered_on_spot')}件`);
  expect(text).toContain(`接单${textOf(page, 'taken_on')}次，退回${textOf(page, 'declined')}次`);
  expect(text).toContain(`本人说解决了的${textOf(page, 'confirmed')}件`);
  expect(text).toContain('少于5');
});

test('a leader sees the figures of their own area, whoever worked on them, and of no other', async () => {
  const city = await aCity();
  const here = await aNeed(city);
  await choose(city, here, { lead: 'wage-help' });
  for (let more = 1; more < 5; more += 1) await aNeed(city);
  const body = { words: '房子漏水', areaId: city.at.area('songlin') };
  const there = await city.ok<Spoken>('POST', '/api/needs', { key: aKey(), body });
  await choose(city, there, { lead: 'wage-help' });
  const wholeCity = { as: 'tang-wenjun' };
  const county = { as: 'gao-jun' };
  await city.cookieOf(wholeCity.as);
  await city.cookieOf(county.as);
  await city.settle();
  const path = '/api/months/2026-11?range=city';
  expect(valueOf(await city.ok<Month>('GET', path, wholeCity), 'said')).toBe(6);
  const own = await city.ok<Month>('GET', path, county);
  expect(valueOf(own, 'said')).toBe(5);
  // One of a kind might be known: a leader is told neither the number nor which.
  expect(valueOf(own, 'received')).toBe('few');
  const records = '/api/months/2026-11/records?range=city&figure=received';
  expect(await city.ok('GET', records, county)).toMatchObject({ few: true, records: [], total: 0 });
  expect(await city.ok('GET', records, wholeCity)).toMatchObject({ few: false, total: 2 });
  expect((await city.call('GET', `/api/needs/${here.id}`, county)).status).toBe(200);
  expect((await city.call('GET', `/api/needs/${there.id}`, county)).status).toBe(404);
  expect((await city.call('GET', `/api/needs/${there.id}`, wholeCity)).status).toBe(200);
});
