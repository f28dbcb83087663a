import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Branch, Branches } from './contract/branches.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
type Problem = { code: string; detail: string; errors?: { path: string; detail: string }[] };

const at = (city: OwnCity, body: string) => city.at.organisation(`yunhe-${body}`);

async function anOffice(): Promise<OwnCity> {
  const city = await aCity();
  for (const body of ['women', 'youth', 'union']) {
    await city.ok('POST', '/api/joint-members', {
      ...{ as: 'su-rina', key: aKey(), body: { organisationId: at(city, body), joinedOn: '2026-01-01' } },
    });
  }
  return city;
}

const fields = (city: OwnCity) => ({
  ...{ hostId: at(city, 'women'), theme: '到白音嘎查看留守老人', day: '2026-11-27', from: '14:00' },
  ...{ to: '16:00', place: '白音嘎查', guestIds: [at(city, 'youth')] },
});

const arrange = (city: OwnCity, more: object = {}, as = 'he-yumei') =>
  city.call<Branch & Problem>('POST', '/api/branch-meetings', {
    ...{ as, key: aKey() },
    body: { ...fields(city), officeId: at(city, 'coordination'), ...more },
  });
const put = (city: OwnCity, id: string, rest: string, as: string, body: object) =>
  city.call<Branch & Problem>('PUT', `/api/branch-meetings/${id}${rest}`, { as, body });

test('a host arranges for itself; a body that has something else that day is told, not refused', async () => {
  const city = await anOffice();
  const first = await arrange(city);
  expect(first.body).toMatchObject({ state: 'planned', clashes: [], host: { shortName: '旗妇联' } });
  expect((await arrange(city, {}, 'bateer')).status).toBe(403);
  const more = { hostId: at(city, 'union'), theme: '学习日', from: '15:00', guestIds: [at(city, 'youth')] };
  const second = await arrange(city, more, 'su-rina');
  expect(second.status).toBe(200);
  expect(second.body.clashes).toEqual([
    {
      organisation: expect.objectContaining({ shortName: '团旗委' }) as object,
      with: '到白音嘎查看留守老人',
    },
  ]);
  for (const [wrong, path] of [
    [{ guestIds: [] }, 'guestIds'],
    [{ guestIds: [at(city, 'women')] }, 'guestIds'],
    [{ guestIds: [at(city, 'disabled')] }, 'guestIds'],
    [{ to: '13:00' }, 'to'],
    [{ day: '2026-11-20' }, 'day'],
  ] as const) {
    const refused = await arrange(city, wrong);
    expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([400, path]);
  }
  const list = await city.ok<Branches>('GET', '/api/branch-meetings', { as: 'bateer' });
  expect(list.branches.map(({ theme }) => theme)).toEqual(['到白音嘎查看留守老人', '学习日']);
  expect(list.hosts.map(({ shortName }) => shortName)).toEqual(['团旗委']);
});

test('of guests only whether they were there is noted, from the day on, and nothing of it is counted', async () => {
  const city = await anOffice();
  const { body: made } = await arrange(city);
  const counted = async () => {
    await city.settle();
    const { rows } = await city.opened.owner.query<{ count: string }>(
      'select count(*) from ledger.entry where city_id = $1',
      [city.city.id],
    );
    return rows[0]?.count;
  };
  const before = await counted();
  const guest = `/guests/${at(city, 'youth')}`;
  const note = (as: string, version: number, of = guest) =>
    put(city, made.id, of, as, { version, present: true });
  expect((await note('bateer', 1)).body.code).toBe('not-yet');
  city.later(4 * 24 * 60);
  expect((await note('liu-haidong', 1)).status).toBe(403);
  expect((await note('he-yumei', 1, `/guests/${at(city, 'union')}`)).body.code).toBe('not-guest');
  const noted = await note('bateer', 1);
  expect(noted.body.guests).toMatchObject([{ organisation: { shortName: '团旗委' }, present: true }]);
  expect((await note('bateer', 1)).body.code).toBe('stale');
  const dropped = await put(city, made.id, '', 'he-yumei', {
    ...fields(city),
    ...{ guestIds: [at(city, 'union')], version: 2 },
  });
  expect(dropped.body.errors?.[0]?.path).toBe('guestIds');
  expect(await counted()).toBe(before);
});

test('called off with its reason it stays in the calendar and clashes with nothing', async () => {
  const city = await anOffice();
  const { body: made } = await arrange(city);
  expect((await put(city, made.id, '/cancellation', 'bateer', { version: 1, why: '下雪' })).status).toBe(403);
  const off = await put(city, made.id, '/cancellation', 'he-yumei', { version: 1, why: '下雪封路' });
  expect(off.body).toMatchObject({ state: 'cancelled', cancelledWhy: '下雪封路', mayChange: false });
  const again = await put(city, made.id, '', 'he-yumei', { ...fields(city), version: 2 });
  expect([again.status, again.body.code]).toEqual([409, 'cancelled']);
  expect(again.body.detail).toContain('下雪封路');
  expect((await arrange(city)).body.clashes).toEqual([]);
});

test('people’s calendars show what their organisation hosts, is asked to, and the joint meetings it is asked to', async () => {
  const city = await anOffice();
  await arrange(city);
  await city.ok('POST', '/api/joint-meetings', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ officeId: at(city, 'coordination'), title: '第十二次会议', day: '2026-11-27', from: '09:00' },
      ...{ to: '10:00', place: '', invitedIds: [at(city, 'youth')] },
    },
  });
  const feed = async (as: string) => {
    const { path } = await city.ok<{ path: string }>('POST', '/api/task-calendar', {
      ...{ as, key: aKey(), body: {} },
    });
    return (await city.call<string>('GET', path)).body.replaceAll('\r\n ', '');
  };
  const youth = await feed('bateer');
  expect(youth).toContain('SUMMARY:支部联建：到白音嘎查看留守老人');
  expect(youth).toContain('SUMMARY:第十二次会议');
  expect(youth).toContain('DTSTART:20261127T060000Z');
  const union = await feed('liu-haidong');
  expect(union).not.toContain('支部联建');
});
