import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aKey, aNeed, choose, type Spoken, seen, storyOf } from '../../app/testing/need.fixtures.ts';
import { phone, textedCity } from '../../app/testing/texts.fixtures.ts';
import { readSheet } from '../../platform/sheets/read-sheet.ts';
import type { BulkAct, Chosen, QueueSheet } from './contract/bulk.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

async function chosen(city: OwnCity, as: string, what: BulkAct, needs: readonly { id: string }[]) {
  const body = { act: what, ids: needs.map(({ id }) => id) };
  return (await city.ok<{ items: Chosen[] }>('POST', '/api/needs/chosen', { as, body })).items;
}

async function dispatch(city: OwnCity, { id }: Spoken, version: number, service = 'wage-help') {
  const legs = [{ serviceId: city.at.service(service), part: 'lead', basis: { kind: 'ask' } }];
  return city.ok('POST', `/api/needs/${id}/legs`, { as: 'su-rina', body: { version, legs } });
}

async function recall(city: OwnCity, need: Spoken, as = 'su-rina') {
  const view = await seen(city, need, as);
  const leg = view.rounds.at(-1)?.legs.find(({ state }) => state !== 'recalled')?.id ?? '';
  const path = `/api/needs/${need.id}/legs/${leg}/recall`;
  return city.call('PUT', path, { as, body: { version: view.version } });
}

test('each of the chosen is told for itself: what can be done with which version, and why the others cannot', async () => {
  const city = await aCity();
  const waits = await aNeed(city, '想学剪纸，哪里有课');
  await choose(city, waits, { lead: null });
  const has = await aNeed(city);
  await choose(city, has, { lead: 'wage-help' });
  const hidden = await aNeed(city, '他拿着菜刀在门外，说要杀我全家');
  const gone = { id: '00000000-0000-7000-8000-000000000000' };
  const items = await chosen(city, 'su-rina', 'dispatch', [waits, has, hidden, gone]);
  expect(items.map(({ why }) => why)).toEqual([null, 'dispatch', 'protected', 'gone']);
  const { version } = await seen(city, waits, 'su-rina');
  expect(items[0]).toMatchObject({ reference: waits.reference, version });
  const [one] = await chosen(city, 'liu-haidong', 'takeOn', [has]);
  expect(one?.legIds).toHaveLength(1);
  await act(city, has, 'liu-haidong', 'taking-on');
  const after = await chosen(city, 'liu-haidong', 'takeOn', [has]);
  expect(after.map(({ why }) => why)).toEqual(['taken']);
  expect((await chosen(city, 'su-rina', 'remind', [waits])).map(({ why }) => why)).toEqual(['remind']);
});

test('a dispatch that is taken back is as if it had not been: nobody sees the words, the need waits again, and can be dispatched anew', async () => {
  const city = await aCity();
  const need = await aNeed(city, '想学剪纸，哪里有课');
  await choose(city, need, { lead: null });
  const before = await seen(city, need, 'su-rina');
  await dispatch(city, need, before.version);
  const story = await storyOf(city, need);
  expect(story.asked).toHaveLength(1);
  expect((await recall(city, need)).status).toBe(200);
  const after = await seen(city, need, 'su-rina');
  expect(after.state).toBe(before.state);
  expect(after.may.dispatch).toBe(before.may.dispatch);
  expect((await storyOf(city, need)).asked).toEqual([]);
  expect((await city.refused('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
  expect((await chosen(city, 'su-rina', 'dispatch', [need]))[0]?.why).toBeNull();
  await dispatch(city, need, after.version);
  expect((await storyOf(city, need)).asked).toHaveLength(1);
});

test('it cannot be taken back once the organisation acted, once the time is over, or by anybody else', async () => {
  const city = await aCity();
  const legs = [
    {
      ...{ serviceId: city.at.service('wage-help'), part: 'lead' },
      basis: { kind: 'consent', how: 'phone' },
    },
  ];
  const give = async () => {
    const need = await aNeed(city);
    await choose(city, need, { lead: null });
    const { version } = await seen(city, need, 'su-rina');
    await city.ok('POST', `/api/needs/${need.id}/legs`, { as: 'su-rina', body: { version, legs } });
    return need;
  };
  const acted = await give();
  expect((await recall(city, acted, 'liu-haidong')).status).toBe(403);
  await act(city, acted, 'liu-haidong', 'taking-on');
  const refused = await recall(city, acted);
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([
    409,
    expect.stringContaining('已经动手了'),
  ]);
  const late = await give();
  city.later(16);
  const tooLate = await recall(city, late);
  expect([tooLate.status, JSON.stringify(tooLate.body)]).toEqual([409, expect.stringContaining('15 分钟')]);
  const free = await give();
  expect((await recall(city, free)).status).toBe(200);
  expect((await storyOf(city, free)).steps.map(({ kind }) => kind)).toContain('recalled');
});

test('the queue goes out as a sheet without protected needs, numbers and formulas, and that is on record', async () => {
  const city = await aCity();
  const plain = await aNeed(city, '=HYPERLINK("http://x")，我的电话13912345678');
  await choose(city, plain, { lead: null });
  await aNeed(city, '他拿着菜刀在门外，说要杀我全家');
  for (const kind of ['csv', 'xlsx'] as const) {
    const sheet = await city.ok<QueueSheet>('POST', '/api/needs/sheet', {
      ...{ as: 'su-rina', body: { kind, show: 'organisation' } },
    });
    expect([sheet.rows, sheet.left, sheet.cut]).toEqual([1, 1, false]);
    const bytes = Buffer.from(sheet.content, 'base64');
    const rows = (await readSheet(bytes)).map(({ cells }) => cells);
    expect(rows[0]?.slice(0, 3)).toEqual(['编号', '什么时候说的', '群众说的']);
    expect(rows[1]?.[0]).toBe(plain.reference);
    const words = rows[1]?.[2] ?? '';
    expect(words).toContain('HYPERLINK');
    expect(words).not.toContain('13912345678');
    if (kind === 'csv') expect(bytes.toString()).toContain(`'=HYPERLINK`);
    expect(JSON.stringify(rows)).not.toContain('菜刀');
  }
  await city.work();
  const { records } = await city.ok<{ records: { kind: string; happening: string }[] }>(
    'GET',
    '/api/access-records?kind=export',
    { as: 'fu-qing' },
  );
  expect(records.map(({ happening }) => happening)).toEqual(['needs.exported', 'needs.exported']);
});

test('several are dispatched one after the other: one that changed meanwhile fails for itself, the others are done', async () => {
  const city = await aCity();
  const needs: Spoken[] = [];
  for (const words of ['想学剪纸', '想学唱歌', '想学电工']) {
    const need = await aNeed(city, words);
    await choose(city, need, { lead: null });
    needs.push(need);
  }
  const items = await chosen(city, 'su-rina', 'dispatch', needs);
  const [, changed] = needs;
  if (!changed) throw new Error('three were said');
  const { version } = await seen(city, changed, 'su-rina');
  await city.ok('PUT', `/api/needs/${changed.id}/category`, {
    as: 'su-rina',
    body: { version, category: 'law-aid', why: '分错了' },
  });
  const answers: number[] = [];
  for (const item of items) {
    const legs = [{ serviceId: city.at.service('wage-help'), part: 'lead', basis: { kind: 'ask' } }];
    const body = { version: item.version, legs };
    answers.push(
      (await city.call('POST', `/api/needs/${item.id}/legs`, { as: 'su-rina', body, key: aKey() })).status,
    );
  }
  expect(answers).toEqual([200, 409, 200]);
});

test('a dispatch taken back takes its category back and what it closed stands open again; not what the resident chose', async () => {
  const city = await aCity();
  const unmet = async () => {
    await city.work();
    const { total } = await city.ok<{ total: { opened: number; open: number } }>('GET', '/api/unmet-needs', {
      as: 'su-rina',
    });
    return total;
  };
  const need = await aNeed(city, '呼啦嗒咔噜');
  await choose(city, need, { lead: null });
  expect(await unmet()).toEqual({ opened: 1, open: 1 });
  const before = await seen(city, need, 'su-rina');
  expect([before.category, before.may.recall]).toEqual([null, []]);
  const legs = [
    { serviceId: city.at.service('wage-help'), part: 'lead', basis: { kind: 'duty', article: '第六条' } },
  ];
  const body = { version: before.version, legs };
  await city.ok('POST', `/api/needs/${need.id}/legs`, { as: 'su-rina', body, key: aKey() });
  expect(await unmet()).toEqual({ opened: 1, open: 0 });
  const given = await seen(city, need, 'su-rina');
  expect(given.category).not.toBeNull();
  expect(given.may.recall).toEqual([given.rounds[0]?.legs[0]?.id]);
  expect((await recall(city, need)).status).toBe(200);
  const after = await seen(city, need, 'su-rina');
  expect([after.category, after.state, after.may.recall]).toEqual([null, 'waiting', []]);
  expect(await unmet()).toEqual({ opened: 1, open: 1 });

  const chosenByResident = await aNeed(city);
  await choose(city, chosenByResident, { lead: 'wage-help' });
  expect((await seen(city, chosenByResident, 'su-rina')).may.recall).toEqual([]);
  expect((await recall(city, chosenByResident)).status).toBe(409);
});

test('of a dispatch taken back in time nobody is told by text; one that stands asks when its time is over', async () => {
  const at = await textedCity();
  const [slip, meant] = [
    await aNeed(at.city, '想学剪纸，哪里有课'),
    await aNeed(at.city, '想学剪纸，晚上有课吗'),
  ];
  for (const need of [slip, meant]) {
    await choose(at.city, need, { lead: null, phone });
    await dispatch(at.city, need, (await seen(at.city, need, 'su-rina')).version);
  }
  await at.city.work();
  const asking = () => at.sent.filter(({ text }) => text.includes('也许能帮上忙')).map(({ text }) => text);
  expect(asking()).toEqual([]);
  expect((await recall(at.city, slip)).status).toBe(200);
  at.city.later(16);
  await at.city.work();
  await at.city.work();
  expect(asking()).toEqual([expect.stringContaining(meant.reference)]);
});
