import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { QueueView } from './contract/views.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const viewsOf = async (city: OwnCity, as: string) =>
  (await city.ok<{ views: QueueView[] }>('GET', '/api/queue-views', { as })).views;

async function save(city: OwnCity, as: string, more: object = {}) {
  const body = {
    name: '欠薪超期',
    show: 'todo',
    filter: { work: 'overdue', category: 'labour-wages' },
    ...more,
  };
  return city.call<{ views: QueueView[] }>('POST', '/api/queue-views', { as, key: aKey(), body });
}

const put = (city: OwnCity, as: string, { id }: QueueView, path: string, body: object) =>
  city.call<{ views: QueueView[] }>('PUT', `/api/queue-views/${id}${path}`, { as, body });

async function only(city: OwnCity, as: string): Promise<QueueView> {
  const [view] = await viewsOf(city, as);
  if (!view) throw new Error('no view');
  return view;
}

test('a filter is saved by name, renamed, begun with and deleted, and nobody else sees it until it is shared', async () => {
  const city = await aCity();
  expect((await save(city, 'liu-haidong')).status).toBe(200);
  const again = await save(city, 'liu-haidong');
  expect(again.status).toBe(409);
  expect(JSON.stringify(again.body)).toContain('欠薪超期');
  const view = await only(city, 'liu-haidong');
  expect(view).toMatchObject({
    filter: { work: 'overdue', category: 'labour-wages' },
    ...{ shared: false, first: false, by: null, may: { change: true } },
  });
  expect(await viewsOf(city, 'su-rina')).toEqual([]);
  await put(city, 'liu-haidong', view, '/first', { first: true });
  expect((await only(city, 'liu-haidong')).first).toBe(true);
  const renamed = await put(city, 'liu-haidong', view, '', { version: 1, name: '超期的', shared: true });
  expect(renamed.body.views[0]).toMatchObject({ name: '超期的', shared: true, version: 2, first: true });
  expect((await put(city, 'liu-haidong', view, '/removal', { version: 1 })).status).toBe(409);
  const removed = await put(city, 'liu-haidong', view, '/removal', { version: 2 });
  expect(removed.body.views).toEqual([]);
});

test('a shared one is for the organisation: others begin with it, its head may change it, other organisations never see it', async () => {
  const city = await aCity();
  await save(city, 'bao-li', { shared: true });
  const view = await only(city, 'he-yumei');
  expect(view).toMatchObject({ by: '包丽', may: { change: true } });
  await put(city, 'he-yumei', view, '/first', { first: true });
  expect((await only(city, 'bao-li')).first).toBe(false);
  expect(await viewsOf(city, 'liu-haidong')).toEqual([]);
  expect((await put(city, 'liu-haidong', view, '/first', { first: true })).status).toBe(404);
  await put(city, 'bao-li', view, '', { version: 1, name: '自己的', shared: false });
  expect(await viewsOf(city, 'he-yumei')).toEqual([]);
});

test('what no queue has is no filter', async () => {
  const city = await aCity();
  expect((await save(city, 'liu-haidong', { filter: { work: 'nothing' } })).status).toBe(400);
  expect((await save(city, 'liu-haidong', { filter: { resident: '王桂兰' } })).status).toBe(400);
  expect((await save(city, 'liu-haidong', { name: ' ' })).status).toBe(400);
});
