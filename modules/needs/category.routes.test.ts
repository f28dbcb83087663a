import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aNeed, choose, seen, storyOf } from '../../app/testing/need.fixtures.ts';
import type { Need } from './contract/need.ts';
import type { Matched } from './contract/resident.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

/** Nothing of the menu is sure enough of it. */
const unclear = '家里的事想找个人说说，孩子他爸也不管';

async function match(city: OwnCity, words: string): Promise<Matched> {
  return city.ok<Matched>('POST', '/api/match', { body: { words } });
}

test('what cannot be read is no error while somebody writes, and nothing is claimed of it', async () => {
  const city = await aCity();
  for (const words of ['', ' ', '我', '😀😀', '1234567890', '0471 8110351', 'DROP TABLE need', 'ᠮᠣᠩᠭᠣᠯ']) {
    expect((await match(city, words)).category).toBeNull();
  }
  const long = '工资没发，'.repeat(20_000);
  expect((await match(city, long)).category?.code).toBe('labour-wages');
  expect(await city.refused('POST', '/api/match', { body: { words: `${long}${long}!` } })).toMatchObject({
    status: 400,
  });
});

async function atCounter(city: OwnCity, words: string, category?: string): Promise<{ id: string }> {
  const body = { words, via: 'counter', legs: [], ...(category === undefined ? {} : { category }) };
  return city.ok('POST', '/api/counter/needs', {
    as: 'su-rina',
    body,
    key: `counter-${category ?? 'as-read'}`,
  });
}

const settle = (city: OwnCity, { id }: { id: string }, body: object) =>
  city.ok<Need>('PUT', `/api/needs/${id}/category`, { as: 'su-rina', body });

test('where nothing is sure, the likeliest categories are offered with the words that speak for them', async () => {
  const city = await aCity();
  const read = await match(city, unclear);
  expect(read.category).toBeNull();
  expect(read.likely.length).toBeGreaterThanOrEqual(2);
  expect(read.likely.length).toBeLessThanOrEqual(4);
  for (const { words, sure } of read.likely) {
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(unclear).toContain(word);
    expect(sure).toBeGreaterThanOrEqual(5);
  }
  const sures = read.likely.map(({ sure }) => sure);
  expect(sures).toEqual(sures.toSorted((a, b) => b - a));
  expect((await match(city, '厂里三个月没发工资了')).likely).toEqual([]);
  for (const words of ['😀', '。', 'select 1']) expect((await match(city, words)).likely).toEqual([]);
});

test('one of them is taken without a reason, and the same words are read so the next time', async () => {
  const city = await aCity();
  const need = await atCounter(city, unclear);
  const before = await seen(city, need, 'su-rina');
  expect(before.category).toBeNull();
  const chosen = before.sorted.likely[1]?.code ?? '';
  const after = await settle(city, need, { version: before.version, category: chosen });
  expect(after.category?.code).toBe(chosen);
  expect(after.sorted.sure.category).toBeNull();
  expect(after.sorted.likely).toEqual([]);
  expect(after.corrections).toMatchObject([{ field: 'category', from: null, why: '' }]);
  await city.settle();
  expect((await match(city, unclear)).category?.code).toBe(chosen);
});

test('what was read is confirmed by one act, once; another category needs its reason', async () => {
  const city = await aCity();
  const need = await aNeed(city, '厂里三个月没发工资了，老板电话也不接');
  await choose(city, need, { lead: 'wage-help' });
  const { version, category, sorted } = await seen(city, need, 'liu-haidong');
  expect(category?.code).toBe('labour-wages');
  expect(sorted.sure.category).toBeGreaterThanOrEqual(50);
  const path = `/api/needs/${need.id}/category`;
  const refused = await city.refused('PUT', path, {
    ...{ as: 'liu-haidong', body: { version, category: 'labour-injury' } },
  });
  expect(refused).toMatchObject({ status: 400, errors: [{ path: 'why' }] });
  const confirmed = await city.ok<Need>('PUT', path, {
    ...{ as: 'liu-haidong', body: { version, category: 'labour-wages' } },
  });
  expect(confirmed.sorted.sure.category).toBeNull();
  expect(confirmed.corrections).toEqual([]);
  const again = await city.call('PUT', path, {
    ...{ as: 'liu-haidong', body: { version, category: 'labour-wages' } },
  });
  expect(again.status).toBe(409);
});

test('what the clerk chooses at the counter stands, and teaches; a category of nowhere is refused', async () => {
  const city = await aCity();
  const need = await atCounter(city, unclear, 'labour-injury');
  const taken = await seen(city, need, 'su-rina');
  expect(taken.category?.code).toBe('labour-injury');
  expect(taken.sorted.sure.category).toBeNull();
  await city.settle();
  expect((await match(city, unclear)).category?.code).toBe('labour-injury');
  const body = { words: unclear, via: 'counter', legs: [], category: 'labour' };
  expect(
    (await city.call('POST', '/api/counter/needs', { as: 'su-rina', body, key: 'of-nowhere' })).status,
  ).toBe(400);
});

test('where nothing is sure the person is asked, and one tap settles what it is about', async () => {
  const city = await aCity();
  const need = await aNeed(city, unclear);
  const page = await city.call<string>('GET', `/n/${need.secret}`);
  expect(page.body).toContain('您说的是哪方面的事？');
  const before = await storyOf(city, need);
  expect(before.likely.length).toBeGreaterThanOrEqual(2);
  expect(before.likely.length).toBeLessThanOrEqual(3);
  const code = before.likely.at(-1)?.code ?? '';
  const form = new URLSearchParams({ version: String(before.version), category: code });
  const tapped = await city.app.request(`/n/${need.secret}/about`, {
    method: 'POST',
    headers: { host: city.host, 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  expect(tapped.status).toBe(303);
  const after = await storyOf(city, need);
  expect(after.likely).toEqual([]);
  await choose(city, need, { lead: null });
  expect((await seen(city, need, 'su-rina')).category?.code).toBe(code);
  const sure = await aNeed(city, '厂里三个月没发工资了，老板电话也不接');
  expect((await storyOf(city, sure)).likely).toEqual([]);
});

test('what nobody has taken up teaches nothing, whoever said what it is about', async () => {
  const city = await aCity();
  for (let time = 0; time < 4; time += 1) {
    const need = await aNeed(city, unclear);
    const { version, likely } = await storyOf(city, need);
    const category = likely.at(-1)?.code ?? '';
    await city.ok('PUT', '/api/my-need/category', { secret: need.secret, body: { version, category } });
  }
  await city.settle();
  expect((await match(city, unclear)).category).toBeNull();
});
