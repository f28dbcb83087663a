import { describe, expect, test } from 'vitest';
import { good, invitation, invite, signIn, staffBy, use } from '../../app/testing/account.fixtures.ts';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { testPassword } from '../../app/testing/parts.ts';
import type { Handed } from './organisations.contract.ts';

describe('a one-time link', () => {
  test('lets a new colleague in, once; nothing of it stands in the tables', async () => {
    const city = await aCity();
    const handed = await invite(city, 'he-yumei');
    expect(handed).toMatchObject({ kind: 'invitation', login: 'hanxue' });
    expect((await signIn(city, 'hanxue', good)).status).toBe(401);
    const opened = await city.ok<object>('POST', '/api/welcome', { body: { token: handed.token } });
    expect(opened).toMatchObject({ name: '韩雪', login: 'hanxue', organisation: '云河旗妇女联合会' });
    expect((await use(city, handed.token, 'hanxue2026')).body.code).toBe('weak-password');
    expect((await use(city, handed.token)).status).toBe(200);
    expect(await use(city, handed.token)).toMatchObject({ status: 404, body: { code: 'link-not-good' } });
    expect((await city.call('POST', '/api/welcome', { body: { token: handed.token } })).status).toBe(404);
    expect((await signIn(city, 'hanxue', good)).status).toBe(200);
    const { rows } = await city.opened.owner.query<{ row: string }>(
      'select l::text as row from organisations.account_link l where city_id = $1',
      [city.city.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(Buffer.from(handed.token).toString('hex'));
  });

  test('is nothing after its time, after a newer one, and in another city; the page says whom to ask', async () => {
    const [city, other] = [await aCity(), await aCity()];
    const first = await invite(city, 'he-yumei');
    expect((await other.call('POST', '/api/welcome', { body: { token: first.token } })).status).toBe(404);
    city.later(72 * 60 + 1);
    const expired = await use(city, first.token);
    expect(expired).toMatchObject({ status: 404, body: { code: 'link-not-good' } });
    expect(expired.body.detail).toContain('本单位负责人或管理员');
    expect((await staffBy(city, 'he-yumei', '韩雪')).state).toBe('lapsed');
    const links = `/api/staff/${first.id}/links`;
    const second = await city.ok<Handed>('POST', links, { as: 'he-yumei', key: aKey(), body: {} });
    const third = await city.ok<Handed>('POST', links, { as: 'he-yumei', key: aKey(), body: {} });
    expect((await use(city, second.token)).status).toBe(404);
    expect((await use(city, third.token)).status).toBe(200);
  });

  test('for a reset ends all sessions, is good for a day, and of two at once one gets it', async () => {
    const city = await aCity();
    const before = (await signIn(city, 'baoli', testPassword)).cookie;
    const { staffId } = city.at.staff('bao-li');
    const path = `/api/staff/${staffId}/links`;
    const reset = await city.ok<Handed>('POST', path, { as: 'he-yumei', key: aKey(), body: {} });
    expect(reset.kind).toBe('reset');
    expect((await city.call('GET', '/api/session', { headers: { cookie: before } })).status).toBe(401);
    const again = (await signIn(city, 'baoli', testPassword)).cookie;
    const both = await Promise.all([use(city, reset.token), use(city, reset.token)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
    expect((await city.call('GET', '/api/session', { headers: { cookie: again } })).status).toBe(401);
    expect((await signIn(city, 'baoli', good)).status).toBe(200);
    const late = await city.ok<Handed>('POST', path, { as: 'he-yumei', key: aKey(), body: {} });
    city.later(24 * 60 + 1);
    expect((await use(city, late.token)).status).toBe(404);
  });

  test('is made by a head for the own organisation only, and not for who may more than a head could give', async () => {
    const city = await aCity();
    const foreign = `/api/staff/${city.at.staff('liu-haidong').staffId}/links`;
    expect((await city.call('POST', foreign, { as: 'he-yumei', key: aKey(), body: {} })).status).toBe(404);
    const elsewhere = { organisationId: city.at.organisation('yunhe-union') };
    for (const [more, status] of [
      [elsewhere, 403],
      [{ roles: ['administrator'] }, 403],
      [{ roles: ['auditor'] }, 403],
      [{ roles: ['coordinator'] }, 403],
    ] as const) {
      const body = invitation(city, more);
      expect((await city.call('POST', '/api/staff', { as: 'he-yumei', key: aKey(), body })).status).toBe(
        status,
      );
    }
    const handed = await invite(city, 'he-yumei');
    const taken = await city.call('POST', '/api/staff', {
      as: 'he-yumei',
      key: aKey(),
      body: invitation(city),
    });
    expect(taken.status).toBe(409);
    const roles = [{ role: 'coordinator', organisationId: city.at.organisation('yunhe-women') }];
    await city.ok('PUT', `/api/staff/${handed.id}/roles`, { as: 'qi-ming', body: { roles } });
    const links = `/api/staff/${handed.id}/links`;
    expect((await city.call('POST', links, { as: 'he-yumei', key: aKey(), body: {} })).status).toBe(403);
  });
});
