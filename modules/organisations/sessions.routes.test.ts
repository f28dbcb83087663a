import { describe, expect, test } from 'vitest';
import { createServer } from '../../app/server.ts';
import { cookieIn, good, signIn } from '../../app/testing/account.fixtures.ts';
import { aCity } from '../../app/testing/city.ts';
import { testPassword } from '../../app/testing/parts.ts';
import { checkPassword, type PasswordAbout } from './actions/password.ts';
import type { SessionSeen } from './organisations.contract.ts';

const about: PasswordAbout = {
  name: '刘海东',
  login: 'liuhaidong',
  number: 'YH0601',
  phone: '8110311',
  names: ['云河旗总工会'],
};

describe('a password', () => {
  test.each([
    ['Tiger#91', 'least'],
    ['150102199003071234', 'an identity number'],
    ['15010219900307123X', 'an identity number with X'],
    ['150102900307123', 'an old identity number'],
    ['我的150102199003071234号', 'an identity number inside'],
    ['138-1234-5678', 'a telephone number'],
    ['+86 13812345678', 'a telephone number from abroad'],
    ['zz 13812345678 zz', 'a telephone number inside'],
    ['9182736450918273', 'digits only'],
    ['liuhaidong123', 'one’s own name'],
    ['YH0601yh0601', 'one’s own number'],
    ['yunheqizonggonghui', 'one’s organisation'],
    ['password12', 'what everybody uses'],
    ['qwertyuiop', 'a row of keys'],
    ['aaaaaaaaaaaaaaaa', 'one letter'],
  ])('%s is refused: %s', (password) => {
    expect(() => checkPassword(password, about)).toThrow('weak-password');
  });

  test.each([good, 'correct horse battery', 'Gr8-winter.Camel'])('%s is taken', (password) => {
    expect(() => checkPassword(password, about)).not.toThrow();
  });

  test('is changed with the old one, and every other session ends', async () => {
    const city = await aCity();
    const [here, there] = [
      (await signIn(city, 'liuhaidong', testPassword)).cookie,
      (await signIn(city, 'liuhaidong', testPassword)).cookie,
    ];
    const change = (body: object) =>
      city.call<{ code: string; errors: { path: string }[] }>('PUT', '/api/account/password', {
        headers: { cookie: here },
        body,
      });
    expect(await change({ old: 'wrong', password: good })).toMatchObject({ status: 403 });
    const weak = await change({ old: testPassword, password: 'liuhaidong123' });
    expect(weak).toMatchObject({ status: 400, body: { code: 'weak-password' } });
    expect(weak.body.errors[0]?.path).toBe('password');
    expect(await change({ old: testPassword, password: testPassword })).toMatchObject({ status: 400 });
    expect(await change({ old: testPassword, password: good })).toMatchObject({
      status: 200,
      body: { ended: 1 },
    });
    expect((await city.call('GET', '/api/session', { headers: { cookie: here } })).status).toBe(200);
    expect((await city.call('GET', '/api/session', { headers: { cookie: there } })).status).toBe(401);
    expect((await signIn(city, 'liuhaidong', testPassword)).status).toBe(401);
    expect((await signIn(city, 'liuhaidong', good)).status).toBe(200);
  });

  test('cannot be guessed from one address over many logins, while another address signs in', async () => {
    const city = await aCity();
    const app = createServer({
      runtime: city.runtime,
      publicUrl: null,
      trustedProxies: 1,
      dist: 'dist',
      fault: () => {},
    });
    const from = (address: string, login: string, password: string) =>
      app.request('/api/session', {
        method: 'POST',
        headers: { host: city.host, 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify({ login, password }),
      });
    const statuses: number[] = [];
    for (let guess = 0; guess < 105; guess += 1) {
      statuses.push((await from('10.1.1.1', `nobody-${guess}`, 'wrong')).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(100);
    expect(statuses.slice(100)).toEqual([429, 429, 429, 429, 429]);
    expect((await from('10.1.1.1', 'liuhaidong', testPassword)).status).toBe(429);
    expect((await from('10.2.2.2', 'liuhaidong', testPassword)).status).toBe(200);
    const { rows } = await city.opened.owner.query<{ who: string }>(
      'select who from platform.attempt where city_id = $1',
      [city.city.id],
    );
    expect(JSON.stringify(rows)).not.toMatch(/10\.1\.1\.1/);
  });
});

describe('sessions', () => {
  test('are listed with a plain name of the device, and ended one by one or all but this', async () => {
    const city = await aCity();
    const agent =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/108.0 Safari/537.36 Edg/108.0';
    const one = async (headers: Record<string, string> = {}) =>
      cookieIn(
        (
          await city.call('POST', '/api/session', {
            headers,
            body: { login: 'liuhaidong', password: testPassword },
          })
        ).headers,
      );
    const [here, phone, third] = [await one({ 'user-agent': agent }), await one(), await one()];
    const list = async () =>
      (
        await city.ok<{ sessions: SessionSeen[] }>('GET', '/api/account/sessions', {
          headers: { cookie: here },
        })
      ).sessions;
    const all = await list();
    expect(all.map(({ current }) => current).filter(Boolean)).toHaveLength(1);
    expect(all.find(({ current }) => current)?.device).toBe('Windows · Edge');
    const other = all.find(({ current }) => !current)?.id ?? '';
    // Somebody else's session is nobody's.
    expect(
      (await city.call('DELETE', `/api/account/sessions/${other}`, { as: 'bao-li', body: {} })).status,
    ).toBe(404);
    await city.ok('DELETE', `/api/account/sessions/${other}`, { headers: { cookie: here }, body: {} });
    expect(await list()).toHaveLength(2);
    expect(await city.ok('DELETE', '/api/account/sessions', { headers: { cookie: here }, body: {} })).toEqual(
      { ended: 1 },
    );
    for (const cookie of [phone, third]) {
      expect((await city.call('GET', '/api/session', { headers: { cookie } })).status).toBe(401);
    }
    expect((await city.call('GET', '/api/session', { headers: { cookie: here } })).status).toBe(200);
  });

  test('end after two hours without a call, however young they are, and a call keeps them', async () => {
    const city = await aCity();
    let { cookie } = await signIn(city, 'liuhaidong', testPassword);
    const me = async () => {
      const answer = await city.call('GET', '/api/session', { headers: { cookie } });
      cookie = cookieIn(answer.headers) || cookie;
      return answer.status;
    };
    for (let hours = 0; hours < 3; hours += 1) {
      city.later(110);
      expect(await me()).toBe(200);
    }
    city.later(121);
    expect(await me()).toBe(401);
  });

  test('reading writes nothing more often than every five minutes', async () => {
    const city = await aCity();
    const { cookie } = await signIn(city, 'liuhaidong', testPassword);
    const seenAt = async () =>
      (
        await city.opened.owner.query<{ seen_at: Date }>(
          'select seen_at from organisations.session where city_id = $1',
          [city.city.id],
        )
      ).rows[0]?.seen_at.getTime();
    const begun = await seenAt();
    city.later(4);
    await city.call('GET', '/api/session', { headers: { cookie } });
    expect(await seenAt()).toBe(begun);
    city.later(2);
    await city.call('GET', '/api/session', { headers: { cookie } });
    expect(await seenAt()).toBe((begun ?? 0) + 6 * 60_000);
  });
});
