import { expect, test } from 'vitest';
import { aCity, demoCity } from '../../app/testing/city.ts';
import { act, aNeed, choose, solve, verdict } from '../../app/testing/need.fixtures.ts';
import type { Unmet, UnmetEntry } from './contract/unmet.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

async function unmetOf(city: OwnCity, as: string, query = ''): Promise<Unmet> {
  await city.work();
  return city.ok<Unmet>('GET', `/api/unmet-needs${query}`, { as });
}

async function entriesOf(city: OwnCity, as: string, query = '') {
  return city.ok<{ few: boolean; entries: UnmetEntry[]; total: number }>(
    'GET',
    `/api/unmet-needs/entries${query}`,
    { as },
  );
}

const eyes = '老伴两只眼看不清，去不了旗里医院，车费也愁';

test('a service that was declined is an unmet need of its category, group and area, until the matter is solved', async () => {
  const city = await aCity();
  const need = await aNeed(city, eyes);
  await choose(city, need, { lead: 'wage-help', joint: ['legal-aid-wages'] });
  await act(city, need, 'lin-lan', 'decline', { reason: '本月名额用完' });
  const { rows, total } = await unmetOf(city, 'su-rina');
  expect(total).toEqual({ opened: 1, open: 1 });
  const elder = rows.find(({ group }) => group === 'elder');
  expect([elder?.area?.id, elder?.category?.code]).toEqual([city.at.area('yunhe'), 'law-aid']);
  const { entries } = await entriesOf(city, 'su-rina', '?group=elder&category=law-aid');
  expect(entries).toMatchObject([{ needId: need.id, why: 'declined', times: 1, closedAt: null }]);
  expect(JSON.stringify(entries)).not.toMatch(/看不清|名额/);
  await solve(city, need, 'liu-haidong');
  await verdict(city, need, 'confirmed');
  expect((await unmetOf(city, 'su-rina')).total).toEqual({ opened: 1, open: 0 });
  expect((await unmetOf(city, 'su-rina', '?open=true')).rows).toEqual([]);
});

test('what nobody answered long after it was due, and what ended unsolved, are unmet needs too, each told once', async () => {
  const city = await aCity();
  const late = await aNeed(city);
  await choose(city, late, { lead: 'wage-help' });
  const unsolved = await aNeed(city);
  await choose(city, unsolved, { lead: 'wage-help' });
  await solve(city, unsolved, 'liu-haidong', 'not_solved');
  await city.work();
  for (let day = 0; day < 30; day += 1) {
    city.later(24 * 60);
    await city.work();
  }
  const { entries } = await entriesOf(city, 'su-rina');
  expect(entries.map(({ needId, why, times }) => [needId, why, times])).toEqual([
    [late.id, 'expired', 1],
    [unsolved.id, 'not_solved', 1],
  ]);
});

test('words that no service fits have no candidate, until somebody has the matter', async () => {
  const city = await aCity();
  const need = await aNeed(city, '呜啦啦啦');
  await choose(city, need, { lead: null });
  await city.work();
  expect((await entriesOf(city, 'su-rina')).entries).toMatchObject([{ why: 'no_candidate', closedAt: null }]);
  const { version } = await city.ok<{ version: number }>('GET', `/api/needs/${need.id}`, { as: 'su-rina' });
  const basis = { kind: 'consent', how: 'phone' };
  const legs = [{ serviceId: city.at.service('wage-help'), part: 'lead', basis }];
  await city.ok('POST', `/api/needs/${need.id}/legs`, { as: 'su-rina', body: { version, legs } });
  expect((await unmetOf(city, 'su-rina')).total).toEqual({ opened: 1, open: 0 });
});

test('a leader reads no number below five and opens none; a head sees their own organisation’s; others nothing', async () => {
  const city = await aCity();
  const need = await aNeed(city, eyes);
  await choose(city, need, { lead: 'wage-help' });
  await act(city, need, 'liu-haidong', 'decline', { reason: '不属本单位职责' });
  const leader = await unmetOf(city, 'tang-wenjun');
  const exact = (await unmetOf(city, 'su-rina')).rows.map(({ opened }) => opened);
  expect(exact).toEqual(exact.map(() => 1));
  expect(leader.total.opened === null || leader.total.opened === 1).toBe(true);
  const gao = await unmetOf(city, 'gao-jun');
  expect(gao.total).toEqual({ opened: null, open: null });
  expect(gao.rows.every(({ opened }) => opened === null)).toBe(true);
  expect(await entriesOf(city, 'gao-jun')).toMatchObject({ few: true, entries: [] });
  expect((await city.refused('GET', '/api/unmet-needs', { as: 'chen-xiaojing' })).status).toBe(403);
});

test('the demo city’s every number is the number of its entries’ needs', async () => {
  const city = await demoCity();
  const from = '?from=2026-05-01';
  const { rows } = await city.ok<Unmet>('GET', `/api/unmet-needs${from}`, { as: 'su-rina' });
  expect(rows.length).toBeGreaterThan(3);
  for (const { category, group, area, opened } of rows.slice(0, 10)) {
    const side = `&category=${category?.code ?? 'none'}&group=${group ?? 'none'}&row=true&area=${area?.id ?? 'none'}`;
    const path = `/api/unmet-needs/entries${from}${side}`;
    const { entries } = await city.ok<{ entries: UnmetEntry[] }>('GET', path, { as: 'su-rina' });
    expect(new Set(entries.map(({ needId }) => needId)).size).toBe(opened);
  }
});

test('none of what was proposed: the office looks anew, and the city has one more unmet need', async () => {
  const city = await aCity();
  const need = await aNeed(city, '骑手的车被偷了，想有人帮着找回来，工会能管吗');
  expect(need.proposals.length).toBeGreaterThan(0);
  const page = async (part: string) =>
    (await city.app.request(`/n/${need.secret}${part}`, { headers: { host: city.host } })).text();
  expect(await page('')).toContain('/choose?none=1');
  expect(await page('/choose?none=1')).toContain('name="none" value="yes"');
  const sent = await city.app.request(`/n/${need.secret}/choose`, {
    method: 'POST',
    headers: { host: city.host, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      ...{ version: '1', agreed: 'yes', none: 'yes', name: '赵明', phone: '13800001234' },
    }).toString(),
  });
  expect(sent.status).toBe(303);
  expect((await unmetOf(city, 'su-rina')).total).toEqual({ opened: 1, open: 1 });
  const { entries } = await entriesOf(city, 'su-rina');
  expect(entries).toMatchObject([{ needId: need.id, why: 'no_candidate', closedAt: null }]);
});
