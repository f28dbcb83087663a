import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aKey, aNeed, choose, legOf, type Spoken, seen } from '../../app/testing/need.fixtures.ts';
import type { Need } from './contract/need.ts';
import type { Reminder, Supervised } from './contract/reminders.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const day = 60 * 24;

const reminders = async (city: OwnCity, as: string) =>
  (await city.ok<{ items: Reminder[] }>('GET', '/api/reminders', { as })).items;

async function taken(city: OwnCity): Promise<Spoken> {
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await act(city, need, 'liu-haidong', 'taking-on');
  return need;
}

test('the working day before and the first day after, each once, to the handler and their head', async () => {
  const city = await aCity();
  const need = await aNeed(city, '兄弟俩为赡养老人吵得厉害，想请人调解');
  await choose(city, need, { lead: 'family-mediation' });
  const story = await act(city, need, 'bao-li', 'taking-on');
  const due = story.rounds[0]?.legs[0]?.deadline ?? '';
  await city.work();
  expect(await reminders(city, 'bao-li')).toEqual([]);
  const at: [number, string][] = [];
  for (let on = 1; on <= 16; on++) {
    city.later(day);
    await city.work();
    const [item] = await reminders(city, 'bao-li');
    if (item && item.kind !== at.at(-1)?.[1]) at.push([item.daysLeft ?? 99, item.kind]);
  }
  expect(at).toEqual([
    [1, 'before'],
    [-1, 'late'],
  ]);
  expect(await reminders(city, 'he-yumei')).toMatchObject([{ kind: 'late', assignee: '包丽', mine: false }]);
  expect(await reminders(city, 'liu-haidong')).toEqual([]);
  const { rows } = await city.opened.owner.query<{ kind: string }>(
    'select kind from needs.reminder where need_id = $1 order by at',
    [need.id],
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['before', 'late']);
  expect(due).not.toBe('');
});

test('an answered need troubles nobody, and a moved deadline begins anew', async () => {
  const city = await aCity();
  const need = await taken(city);
  city.later(6 * day + 30);
  await city.work();
  expect(await reminders(city, 'liu-haidong')).toMatchObject([{ kind: 'before' }]);
  const view = await seen(city, need, 'liu-haidong');
  await city.ok('PUT', `/api/needs/${need.id}/legs/${legOf(city, view, 'liu-haidong')}/extension`, {
    ...{ as: 'liu-haidong', body: { version: view.version, deadline: '2026-12-09', why: '等厂方回话' } },
  });
  expect(await reminders(city, 'liu-haidong')).toEqual([]);
  city.later(8 * day);
  await city.work();
  expect(await reminders(city, 'liu-haidong')).toMatchObject([{ kind: 'before', deadline: '2026-12-09' }]);
  await act(city, need, 'liu-haidong', 'answer', { outcome: 'solved', answer: '工资发了。' });
  expect(await reminders(city, 'liu-haidong')).toEqual([]);
});

test('a reminder goes by mail where an address is there, with the number of the matter and no word of it', async () => {
  const city = await aCity();
  await city.opened.owner.query(
    "update organisations.staff set mail = 'liu@example.org' where city_id = $1 and id = $2",
    [city.city.id, city.at.staff('liu-haidong').staffId],
  );
  const need = await taken(city);
  city.later(6 * day + 30);
  await city.work();
  const { rows } = await city.opened.owner.query<{ template: string; event: string }>(
    "select template, event from messages.message where city_id = $1 and channel = 'mail'",
    [city.city.id],
  );
  expect(rows.map(({ template }) => template)).toEqual(['needs.remind-before']);
  expect(rows[0]?.event).toContain(':before:');
  expect(JSON.stringify(rows)).not.toContain(need.reference);
});

test('whoever waits for it reminds once a day; nobody reminds themselves', async () => {
  const city = await aCity();
  const need = await taken(city);
  const leg = legOf(city, await seen(city, need, 'su-rina'), 'liu-haidong');
  const path = `/api/needs/${need.id}/legs/${leg}/reminders`;
  const done = await city.ok<Need>('POST', path, { as: 'su-rina', key: aKey(), body: {} });
  expect(done.rounds[0]?.legs[0]?.reminders).toMatchObject([{ kind: 'person', by: { name: '苏日娜' } }]);
  expect((await city.call('POST', path, { as: 'su-rina', key: aKey(), body: {} })).status).toBe(409);
  expect((await city.call('POST', path, { as: 'liu-haidong', key: aKey(), body: {} })).status).toBe(403);
  expect(await reminders(city, 'liu-haidong')).toMatchObject([{ kind: 'person', mine: true }]);
});

test('supervised is only what a leader or the meeting assigned, with who, when and by when', async () => {
  const city = await aCity();
  const need = await taken(city);
  const path = `/api/needs/${need.id}/supervision`;
  const body = { how: 'leader', by: '高峻', due: '2026-11-27' };
  expect((await city.call('POST', path, { as: 'liu-haidong', key: aKey(), body })).status).toBe(403);
  const past = { ...body, due: '2026-11-20' };
  expect((await city.call('POST', path, { as: 'gao-jun', key: aKey(), body: past })).status).toBe(400);
  await city.ok('POST', path, { as: 'gao-jun', key: aKey(), body });
  expect((await city.call('POST', path, { as: 'su-rina', key: aKey(), body })).status).toBe(409);
  expect((await seen(city, need, 'liu-haidong')).supervision).toMatchObject({
    by: '高峻',
    due: '2026-11-27',
  });
  const list = () => city.ok<{ items: Supervised[] }>('GET', '/api/supervision', { as: 'gao-jun' });
  const { items } = await list();
  expect(items).toMatchObject([{ reference: need.reference, how: 'leader', daysLeft: 3 }]);
  expect(JSON.stringify(items)).not.toContain('三个月');
  await city.ok('DELETE', path, { as: 'su-rina', body: {} });
  expect((await list()).items).toEqual([]);
});
