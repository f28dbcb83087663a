import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { CardEdition, KeptCard, ShownCard } from './cards.contract.ts';

async function aDesk() {
  const city = await aCity();
  const search = async (typed: string) =>
    (
      await city.ok<{ cards: ShownCard[] }>('POST', '/api/cards/matching', {
        as: 'chen-xiaojing',
        body: { search: typed },
      })
    ).cards.map(({ title }) => title);
  const draft = {
    ...{ title: '电动车上牌', words: '带身份证和发票到交警队办。', source: '道路交通安全法第十八条' },
    ...{ sourceDay: null, category: 'law-advice', validUntil: null },
    organisationId: city.at.organisation('yunhe-women'),
  };
  return { city, search, draft };
}

test('a card is found by the words somebody says, by pinyin, by initials and by category', async () => {
  const { city, search } = await aDesk();
  expect((await search('骑手入会'))[0]).toBe('骑手怎么入会');
  expect((await search('我是送外卖的骑手，怎么入会啊'))[0]).toBe('骑手怎么入会');
  expect((await search('去外地看病医保异地备案怎么弄'))[0]).toBe('医保异地备案');
  expect((await search('残疾证办理'))[0]).toBe('残疾证怎么办');
  expect((await search('ybydba'))[0]).toBe('医保异地备案');
  expect((await search('canji'))[0]).toMatch(/残疾/);
  expect(await search('今天天气真好')).toEqual([]);
  const { cards } = await city.ok<{ cards: ShownCard[] }>('POST', '/api/cards/matching', {
    as: 'chen-xiaojing',
    body: { category: 'disability' },
  });
  expect(cards.map(({ title }) => title)).toEqual(['残疾证怎么办']);
});

test('the card on joining leads to the page where one joins, and a card of its own may too', async () => {
  const { city, draft } = await aDesk();
  const body = { search: '骑手入会' };
  const { cards } = await city.ok<{ cards: ShownCard[] }>('POST', '/api/cards/matching', {
    ...{ as: 'chen-xiaojing', body },
  });
  expect(cards[0]).toMatchObject({ title: '骑手怎么入会', joins: 'union' });
  const add = (more: object) =>
    city.call<KeptCard>('POST', '/api/cards', {
      ...{ as: 'chen-xiaojing', key: aKey(), body: { ...draft, ...more } },
    });
  expect((await add({ joins: 'women' })).body.content.joins).toBe('women');
  expect((await add({})).body.content.joins).toBeNull();
  expect((await add({ joins: 'guild' })).status).toBe(400);
});

test('a clerk proposes, the head of the organisation publishes, and every edition is kept', async () => {
  const { city, search, draft } = await aDesk();
  const made = await city.ok<KeptCard>('POST', '/api/cards', {
    ...{ as: 'chen-xiaojing', key: aKey(), body: draft },
  });
  expect(await search('电动车上牌')).toEqual([]);
  const at = `/api/cards/${made.id}`;
  const publish = { version: made.version, edition: 1 };
  expect((await city.call('PUT', `${at}/publication`, { as: 'chen-xiaojing', body: publish })).status).toBe(
    403,
  );
  const published = await city.ok<KeptCard>('PUT', `${at}/publication`, { as: 'he-yumei', body: publish });
  expect(await search('电动车上牌')).toEqual(['电动车上牌']);
  const changed = { ...draft, title: '电动车怎么上牌', version: published.version };
  const next = await city.ok<KeptCard>('PUT', at, { as: 'chen-xiaojing', body: changed });
  // What is only proposed is not said to anybody.
  expect(await search('电动车上牌')).toEqual(['电动车上牌']);
  expect((await city.refused('PUT', at, { as: 'chen-xiaojing', body: changed })).code).toBe('stale');
  await city.ok('PUT', `${at}/publication`, { as: 'he-yumei', body: { version: next.version, edition: 2 } });
  expect(await search('电动车上牌')).toEqual(['电动车怎么上牌']);
  const { editions } = await city.ok<{ editions: CardEdition[] }>('GET', `${at}/editions`, {
    as: 'chen-xiaojing',
  });
  expect(editions.map(({ number, publishedBy }) => [number, publishedBy?.name])).toEqual([
    [2, '何玉梅'],
    [1, '何玉梅'],
  ]);
  const down = { version: next.version + 1, edition: null };
  await city.ok('PUT', `${at}/publication`, { as: 'he-yumei', body: down });
  expect(await search('电动车上牌')).toEqual([]);
});

test('a card past its last day is not shown, and the head of another organisation does not publish it', async () => {
  const { city, search, draft } = await aDesk();
  const made = await city.ok<KeptCard>('POST', '/api/cards', {
    ...{ as: 'chen-xiaojing', key: aKey(), body: { ...draft, validUntil: '2026-11-25' } },
  });
  const call = { body: { version: 1, edition: 1 } };
  expect(
    (await city.call('PUT', `/api/cards/${made.id}/publication`, { ...call, as: 'zhao-lijun' })).status,
  ).toBe(403);
  await city.ok('PUT', `/api/cards/${made.id}/publication`, { ...call, as: 'su-rina' });
  expect(await search('电动车')).toEqual(['电动车上牌']);
  city.later(3 * 24 * 60);
  expect(await search('电动车')).toEqual([]);
  const past = await city.refused('POST', '/api/cards', {
    ...{ as: 'chen-xiaojing', key: aKey(), body: { ...draft, validUntil: '2026-11-25' } },
  });
  expect(past.errors.map(({ path }) => path)).toEqual(['validUntil']);
});
