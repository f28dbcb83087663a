import { describe, expect, test } from 'vitest';
import { good, invitation, invite, signIn, staffBy, use } from '../../app/testing/account.fixtures.ts';
import { aCity } from '../../app/testing/city.ts';
import { act, aKey, aNeed, choose, type seen } from '../../app/testing/need.fixtures.ts';
import { testPassword } from '../../app/testing/parts.ts';
import type { Handed, HeldRole } from './organisations.contract.ts';

describe('roles', () => {
  test('hold at once, are held for several organisations, and one acts for one of them at a time', async () => {
    const city = await aCity();
    const { staffId } = city.at.staff('liu-haidong');
    const need = await aNeed(city);
    await choose(city, need, { lead: 'legal-aid-wages' });
    const legalAid = city.at.organisation('legal-aid');
    const roles = [
      { role: 'handler', organisationId: city.at.organisation('yunhe-union') },
      { role: 'handler', organisationId: legalAid },
    ];
    const actFor = (organisationId: string) =>
      city.call('PUT', '/api/account/organisation', { as: 'liu-haidong', body: { organisationId } });
    expect((await actFor(legalAid)).status).toBe(403);
    await city.ok('PUT', `/api/staff/${staffId}/roles`, { as: 'qi-ming', body: { roles } });
    const need404 = () => city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' });
    expect((await need404()).status).toBe(404);
    expect((await actFor(legalAid)).status).toBe(200);
    expect((await need404()).status).toBe(200);
    // Taken away, it is away with the next call.
    await city.ok('PUT', `/api/staff/${staffId}/roles`, {
      as: 'qi-ming',
      body: { roles: roles.slice(0, 1) },
    });
    expect((await need404()).status).toBe(404);
  });

  test('of the last administrator cannot be taken, nor can two take each other’s', async () => {
    const city = await aCity();
    const { staffId } = city.at.staff('qi-ming');
    const clerk = { roles: [{ role: 'clerk', organisationId: city.at.organisation('city-coordination') }] };
    const path = `/api/staff/${staffId}/roles`;
    const refused = await city.refused('PUT', path, { as: 'qi-ming', body: clerk });
    expect(refused).toMatchObject({ status: 409, code: 'last-administrator' });
    // Somebody invited who never set a password could not help.
    const second = await city.ok<Handed>('POST', '/api/staff', {
      as: 'qi-ming',
      key: aKey(),
      body: invitation(city, { roles: ['administrator'] }),
    });
    expect((await city.refused('PUT', path, { as: 'qi-ming', body: clerk })).code).toBe('last-administrator');
    await use(city, second.token);
    const { cookie } = await signIn(city, second.login, good);
    const both = await Promise.all([
      city.call('PUT', path, { headers: { cookie }, body: clerk }),
      city.call('PUT', `/api/staff/${second.id}/roles`, { as: 'qi-ming', body: clerk }),
    ]);
    const statuses = both.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409 || status === 403)).toHaveLength(1);
  });

  test('of administrator and auditor see nothing of a resident', async () => {
    const city = await aCity();
    const need = await aNeed(city);
    await choose(city, need, { lead: 'wage-help', name: '张三', phone: '13900001111' });
    for (const as of ['qi-ming', 'fu-qing']) {
      for (const path of [
        '/api/needs',
        `/api/needs/${need.id}`,
        '/api/months/2026-11?range=city',
        '/api/months/2026-11',
      ]) {
        expect([as, path, (await city.call('GET', path, { as })).status]).toEqual([as, path, 403]);
      }
    }
  });

  test('of a deputy hold from the first to the last day and no longer, and end early', async () => {
    const city = await aCity();
    const { staffId } = city.at.staff('bao-li');
    const name = (from: string, until: string, as = 'he-yumei', to = staffId) =>
      city.call<{ id: string }>('POST', '/api/deputies', {
        as,
        key: aKey(),
        body: { staffId: to, role: 'head', from, until },
      });
    const mayKeep = async () => (await city.call('GET', '/api/staff', { as: 'bao-li' })).status;
    expect((await name('2026-11-26', '2026-11-25')).status).toBe(400);
    expect((await name('2026-11-23', '2026-11-25')).status).toBe(400);
    expect((await name('2026-11-25', '2027-11-25')).status).toBe(400);
    expect(
      (await name('2026-11-25', '2026-11-26', 'he-yumei', city.at.staff('liu-haidong').staffId)).status,
    ).toBe(400);
    expect((await name('2026-11-25', '2026-11-26')).status).toBe(200);
    expect(await mayKeep()).toBe(403);
    city.later(16 * 60);
    expect(await mayKeep()).toBe(200);
    // A deputy names no deputy, and is not asked to.
    const mayName = async (as: string) =>
      (await city.ok<{ mayName: string[] }>('GET', '/api/deputies', { as })).mayName;
    expect(await mayName('bao-li')).toEqual([]);
    expect(await mayName('he-yumei')).toEqual(['head']);
    expect((await name('2026-11-25', '2026-11-26', 'bao-li', city.at.staff('he-yumei').staffId)).status).toBe(
      403,
    );
    city.later(47 * 60 + 59);
    expect(await mayKeep()).toBe(200);
    city.later(2);
    expect(await mayKeep()).toBe(403);
    await name('2026-11-27', '2026-11-30');
    expect(await mayKeep()).toBe(200);
    const { named } = await city.ok<{ named: HeldRole[] }>('GET', '/api/deputies', { as: 'he-yumei' });
    expect(named.map(({ staff }) => staff.name)).toEqual(['包丽']);
    const path = `/api/deputies/${named[0]?.id}`;
    expect((await city.call('DELETE', path, { as: 'liu-haidong', body: {} })).status).toBe(403);
    await city.ok('DELETE', path, { as: 'he-yumei', body: {} });
    expect(await mayKeep()).toBe(403);
  });
});

test('an entry is corrected by an administrator alone, on the version that was seen; who did it stands in the history', async () => {
  const city = await aCity();
  const { staffId } = city.at.staff('bao-li');
  const path = `/api/staff/${staffId}`;
  const seenFirst = await staffBy(city, 'qi-ming', '包丽');
  const body = {
    ...{ version: seenFirst.version, name: '包莉', post: '权益部部长', phone: '8110399' },
    ...{ mail: 'baoli@example.com', languages: ['mn', 'mn', 'bo'] },
  };
  expect((await city.call('PUT', path, { as: 'he-yumei', body })).status).toBe(403);
  expect(
    (await city.refused('PUT', path, { as: 'qi-ming', body: { ...body, languages: ['xx'] } })).status,
  ).toBe(400);
  const wrong = await city.refused('PUT', path, { as: 'qi-ming', body: { ...body, mail: 'baoli' } });
  expect(wrong.errors.map((one) => one.path)).toEqual(['mail']);
  await city.ok('PUT', path, { as: 'qi-ming', body });
  // Found by what the new name sounds like; number and login stay.
  expect(await staffBy(city, 'qi-ming', 'baoli')).toMatchObject({
    ...{ id: staffId, name: '包莉', post: '权益部部长', phone: '8110399', languages: ['bo', 'mn'] },
    mail: 'baoli@example.com',
    ...{ number: seenFirst.number, login: seenFirst.login, version: seenFirst.version + 1 },
  });
  // The person sees the address, the head of the organisation does not.
  expect(await city.ok('GET', '/api/account/mail', { as: 'bao-li' })).toEqual({
    mail: 'baoli@example.com',
    daily: false,
  });
  expect(await staffBy(city, 'he-yumei', 'baoli')).toMatchObject({ mail: null });
  const second = await city.refused('PUT', path, { as: 'qi-ming', body: { ...body, name: '包力' } });
  expect(second).toMatchObject({ status: 409, code: 'stale' });
  expect(second.detail).toContain('包莉');
  await city.ok('PUT', path, { as: 'qi-ming', body: { ...body, version: seenFirst.version + 1 } });
  const { changes } = await city.ok<{ changes: object[] }>(
    'GET',
    `/api/settings/history?subject=${staffId}`,
    {
      as: 'qi-ming',
    },
  );
  expect(changes).toMatchObject([
    {
      name: 'organisations.staff-changed',
      by: { name: '齐明' },
      fields: ['name', 'post', 'phone', 'languages', 'mail'],
    },
  ]);
  await city.settle();
  const { records } = await city.ok<{ records: { happening: string }[] }>(
    'GET',
    '/api/access-records?kind=account',
    { as: 'fu-qing' },
  );
  expect(records.map(({ happening }) => happening)).toContain('organisations.staff-changed');
  await city.ok('PUT', `${path}/leaving`, { as: 'qi-ming', body: { to: null } });
  const closed = await city.refused('PUT', path, {
    as: 'qi-ming',
    body: { ...body, version: 2, name: '包力' },
  });
  expect(closed).toMatchObject({ status: 409, code: 'closed' });
});

test('who leaves hands open legs to a colleague or back; the account is closed, the name stays, and it can be opened again', async () => {
  const city = await aCity();
  const handed = await invite(city, 'qi-ming', {
    organisationId: city.at.organisation('yunhe-union'),
    roles: ['handler', 'head'],
  });
  await use(city, handed.token);
  const head = { headers: { cookie: (await signIn(city, handed.login, good)).cookie } };
  const [open, done] = [await aNeed(city), await aNeed(city)];
  for (const need of [open, done]) await choose(city, need, { lead: 'wage-help' });
  await act(city, open, 'liu-haidong', 'taking-on');
  await act(city, done, 'liu-haidong', 'taking-on');
  await act(city, done, 'liu-haidong', 'answer', { outcome: 'solved', answer: '发了' });
  const { staffId } = city.at.staff('liu-haidong');
  const before = await city.ok<{ count: number; open: { reference: string }[] }>(
    'GET',
    `/api/staff/${staffId}/needs`,
    head,
  );
  expect(before).toMatchObject({ count: 1, open: [{ reference: open.reference }] });
  const counted = await city.ok('GET', `/api/staff/${staffId}/needs`, { as: 'qi-ming' });
  expect(counted).toEqual({ count: 1, open: [] });
  expect((await city.call('GET', `/api/staff/${staffId}/needs`, { as: 'he-yumei' })).status).toBe(404);
  const leave = (to: string | null) =>
    city.call('PUT', `/api/staff/${staffId}/leaving`, { ...head, body: { to } });
  expect((await leave(city.at.staff('bao-li').staffId)).status).toBe(400);
  expect((await leave(handed.id)).status).toBe(200);
  expect((await leave(null)).status).toBe(409);
  await city.settle();
  expect((await city.call('GET', `/api/needs/${open.id}`, { as: 'liu-haidong' })).status).toBe(401);
  expect((await signIn(city, 'liuhaidong', testPassword)).status).toBe(401);
  const assignee = async (need: { id: string }) =>
    (await city.ok<Awaited<ReturnType<typeof seen>>>('GET', `/api/needs/${need.id}`, head)).rounds[0]?.legs[0]
      ?.assignee?.name;
  expect(await assignee(open)).toBe('韩雪');
  expect(await assignee(done)).toBe('刘海东');
  const self = await city.call('PUT', `/api/staff/${handed.id}/leaving`, { ...head, body: { to: null } });
  expect(self.status).toBe(409);
  await city.ok('PUT', `/api/staff/${handed.id}/leaving`, { as: 'qi-ming', body: { to: null } });
  await city.settle();
  expect((await staffBy(city, 'qi-ming', 'YH0601', true)).state).toBe('closed');
  const link = await city.ok<Handed>('DELETE', `/api/staff/${staffId}/leaving`, { as: 'qi-ming', body: {} });
  await use(city, link.token);
  expect((await signIn(city, 'liuhaidong', good)).status).toBe(200);
  const cookie = (await signIn(city, 'liuhaidong', good)).cookie;
  const view = await city.ok<Awaited<ReturnType<typeof seen>>>('GET', `/api/needs/${open.id}`, {
    headers: { cookie },
  });
  expect(view.rounds[0]?.legs[0]?.assignee).toBeNull();
});
