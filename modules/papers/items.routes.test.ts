import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aPicture, send } from '../../app/testing/file.fixtures.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Item, NoteReading } from './items.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const words = '请联席办了解恒达门窗厂欠薪，周五前报我';

/** What three workers told at the station about 恒达门窗厂. */
async function told(city: OwnCity): Promise<string> {
  const { id } = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey() },
    body: {
      ...{ words: '恒达门窗厂三个月没发工资，老板电话不接', via: 'counter', legs: [] },
      employerId: city.at.employer('hengda'),
    },
  });
  return id;
}

const read = (city: OwnCity, as = 'su-rina') =>
  city.ok<NoteReading>('POST', '/api/paper-note-readings', { as, body: { words } });

const take = (city: OwnCity, more: object = {}, as = 'su-rina') =>
  city.call<Item>('POST', '/api/paper-items', {
    ...{ as, key: aKey() },
    body: { words, due: '2026-11-27', authorId: null, author: '高峻', ties: [], ...more },
  });

test('a leader’s note becomes an item due on Friday, tied to the employer and what is open about it', async () => {
  const city = await aCity();
  const need = await told(city);
  const found = await read(city);
  expect(found.due).toMatchObject({ day: '2026-11-27', words: '周五前', doubt: null, daysLeft: 3 });
  expect(found.author).toEqual({ id: city.at.staff('gao-jun').staffId, name: '高峻' });
  expect(found.ties.map(({ kind, id }) => [kind, id])).toEqual([
    ['employer', city.at.employer('hengda')],
    ['need', need],
  ]);
  const before = await city.ok<{ entries?: unknown }>('GET', '/api/session', { as: 'liu-haidong' });
  const ties = found.ties.map(({ kind, id }) => ({ kind, id }));
  const { body: item } = await take(city, { authorId: found.author.id, ties });
  expect(item).toMatchObject({ due: '2026-11-27', dueWords: '周五前', overdue: false, daysLeft: 3 });
  expect(item.ties[1]).toMatchObject({ words: '恒达门窗厂三个月没发工资，老板电话不接' });
  // Who wrote it sees it without a resident's word; nobody else does.
  const seen = await city.ok<Item>('GET', `/api/paper-items/${item.id}`, { as: 'gao-jun' });
  expect(seen.ties[1]).toMatchObject({ kind: 'need', words: null, reference: null });
  for (const as of ['liu-haidong', 'bao-li', 'zhou-zheng']) {
    expect((await city.call('GET', `/api/paper-items/${item.id}`, { as })).status).toBe(404);
  }
  expect(await city.ok('GET', '/api/session', { as: 'liu-haidong' })).toEqual(before);
  expect((await read(city)).same?.id).toBe(item.id);
});

test('a note on paper keeps its photograph, for those who see the item and nobody else', async () => {
  const city = await aCity();
  const { token } = await send(city, await aPicture(), '批示.jpg');
  const { body: item } = await take(city, { files: [token], authorId: city.at.staff('gao-jun').staffId });
  const [photo] = item.files;
  expect(item.files).toMatchObject([{ type: 'image/jpeg' }]);
  const opened = async (as: string) => (await city.call('GET', `/files/${photo?.id}`, { as })).status;
  expect(await Promise.all(['su-rina', 'gao-jun', 'liu-haidong'].map(opened))).toEqual([200, 200, 404]);
  expect((await take(city, { files: [token] })).status).toBe(400);
});

test('it is done with a short answer, opened again, and told as overdue when its day is over', async () => {
  const city = await aCity();
  const { body: item } = await take(city);
  const end = (version: number, state: string, answer: string) =>
    city.call<Item>('PUT', `/api/paper-items/${item.id}/state`, {
      as: 'su-rina',
      body: { version, state, answer },
    });
  expect((await end(1, 'done', '')).status).toBe(400);
  expect((await end(1, 'done', '已联系劳动监察')).body).toMatchObject({ state: 'done', daysLeft: null });
  expect((await end(1, 'open', '')).status).toBe(409);
  expect((await end(2, 'open', '')).body).toMatchObject({ state: 'open', version: 3 });
  city.later(6 * 24 * 60);
  const list = await city.ok<{ items: Item[]; overdue: number }>('GET', '/api/paper-items', {
    as: 'su-rina',
  });
  expect(list.overdue).toBe(1);
  expect(list.items[0]).toMatchObject({ overdue: true, daysLeft: -1 });
});

test('a day that is over is asked about, and what is not there is no tie', async () => {
  const city = await aCity();
  const path = async (more: object) => {
    const { status, body } = await take(city, more);
    return [status, (body as unknown as { errors: { path: string }[] }).errors.map((one) => one.path)];
  };
  expect(await path({ due: '2026-11-20' })).toEqual([400, ['due']]);
  expect((await take(city, { due: '2026-11-20', late: true })).body).toMatchObject({ overdue: true });
  expect(await path({ ties: [{ kind: 'employer', id: city.at.organisation('yunhe-union') }] })).toEqual([
    400,
    ['ties'],
  ]);
  expect(await path({ authorId: city.at.staff('bao-li').staffId })).toEqual([400, ['authorId']]);
});
