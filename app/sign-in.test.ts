import { describe, expect, test } from 'vitest';
import { createServer } from './server.ts';
import { aCity, type TestCity } from './testing/city.ts';
import { testPassword } from './testing/parts.ts';

const login = 'liuhaidong';

const signIn = (city: TestCity, password: string, who = login) =>
  city.call<{ code: string; detail: string }>('POST', '/api/session', { body: { login: who, password } });
const cookieIn = (headers: Headers) => headers.get('set-cookie')?.split(';')[0];
const me = (city: TestCity, cookie: string) =>
  city.call<{ name: string }>('GET', '/api/session', { headers: { cookie } });

async function signedIn(city: TestCity): Promise<string> {
  return cookieIn((await signIn(city, testPassword)).headers) ?? '';
}

describe('guessing a password', () => {
  test('fifty times is refused ten times as wrong, then as too often, with the minutes to wait', async () => {
    const city = await aCity();
    const statuses: number[] = [];
    for (let guess = 0; guess < 50; guess += 1) statuses.push((await signIn(city, `guess-${guess}`)).status);
    expect(statuses).toEqual(statuses.map((_, guess) => (guess < 10 ? 401 : 429)));
    expect(statuses).toHaveLength(50);
    city.later(5);
    // The right one must wait too, or guessing would go on.
    const locked = await signIn(city, testPassword);
    expect(locked).toMatchObject({ status: 429, body: { code: 'too-often' } });
    expect(locked.body.detail).toContain('10 分钟');
    expect(locked.headers.get('retry-after')).toBe('600');
    expect((await signIn(city, testPassword, 'chenxiaojing')).status).toBe(200);
    city.later(11);
    expect((await signIn(city, testPassword)).status).toBe(200);
  });

  test('fifty times at the same moment is ten guesses, not fifty', async () => {
    const city = await aCity();
    const all = await Promise.all(Array.from({ length: 50 }, (_, guess) => signIn(city, `guess-${guess}`)));
    expect(all.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(40);
  });

  test('begins to count anew after a success, and in each city by itself', async () => {
    const [city, other] = [await aCity(), await aCity()];
    for (let guess = 0; guess < 9; guess += 1) await signIn(city, 'wrong');
    expect((await signIn(city, testPassword)).status).toBe(200);
    for (let guess = 0; guess < 10; guess += 1) expect((await signIn(city, 'wrong')).status).toBe(401);
    expect((await signIn(city, 'wrong')).status).toBe(429);
    expect((await signIn(other, testPassword)).status).toBe(200);
  });

  test('of somebody who does not exist is answered alike, locked alike, and takes the way of a real one', async () => {
    const city = await aCity();
    const [wrong, unknown] = [await signIn(city, 'wrong'), await signIn(city, 'wrong', 'nobody')];
    expect({ ...unknown.body, instance: '' }).toEqual({ ...wrong.body, instance: '' });
    const took = async (who: string) => {
      const begun = performance.now();
      await signIn(city, 'wrong', who);
      return performance.now() - begun;
    };
    const nobody = Math.min(await took('nobody'), await took('nobody'), await took('nobody'));
    // argon2id with 19 MiB and two passes takes tens of milliseconds; a shortcut would take two.
    expect(nobody).toBeGreaterThan(8);
    for (let guess = 0; guess < 6; guess += 1) await signIn(city, 'wrong', 'nobody');
    expect((await signIn(city, 'wrong', 'nobody')).status).toBe(429);
  });
});

describe('a session', () => {
  test('is a cookie that scripts cannot read and other sites cannot send, and for https only where there is https', async () => {
    const city = await aCity();
    const flags = (await signIn(city, testPassword)).headers.get('set-cookie');
    expect(flags).toMatch(/^lianxin_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    const app = createServer({
      runtime: city.runtime,
      publicUrl: 'https://qingchuan.example',
      trustedProxies: 0,
      dist: 'dist',
      fault: () => {},
    });
    const response = await app.request('/api/session', {
      method: 'POST',
      headers: { host: city.host, 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: testPassword }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  test('gets a new token after half an hour; the old one is good for a minute, then for nothing', async () => {
    const city = await aCity();
    const old = await signedIn(city);
    city.later(29);
    expect((await me(city, old)).headers.get('set-cookie')).toBeNull();
    city.later(2);
    const fresh = cookieIn((await me(city, old)).headers) ?? '';
    expect(fresh).toMatch(/^lianxin_session=/);
    expect(fresh).not.toBe(old);
    city.later(0.9);
    expect((await me(city, old)).status).toBe(200);
    // The old token does not bring a third one.
    expect((await me(city, old)).headers.get('set-cookie')).toBeNull();
    city.later(0.2);
    expect((await me(city, old)).status).toBe(401);
    expect((await me(city, fresh)).status).toBe(200);
  });

  test('read twenty times at the moment of rotation is left with a token that lives', async () => {
    const city = await aCity();
    const old = await signedIn(city);
    city.later(31);
    const all = await Promise.all(Array.from({ length: 20 }, () => me(city, old)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    const given = all.flatMap(({ headers }) => cookieIn(headers) ?? []);
    expect(given.length).toBeGreaterThan(0);
    city.later(2);
    // Whichever answer came last, the browser holds one of these.
    for (const cookie of given) expect((await me(city, cookie)).status).toBe(200);
  });

  test('ends at once when signed out, with both its tokens, and after twelve hours by itself', async () => {
    const city = await aCity();
    const old = await signedIn(city);
    city.later(31);
    const fresh = cookieIn((await me(city, old)).headers) ?? '';
    const out = await city.call('DELETE', '/api/session', { headers: { cookie: fresh } });
    expect(out.headers.get('set-cookie')).toMatch(/^lianxin_session=; .*Max-Age=0/);
    expect((await me(city, fresh)).status).toBe(401);
    expect((await me(city, old)).status).toBe(401);
    let cookie = await signedIn(city);
    for (let hours = 0; hours < 11; hours += 1) {
      city.later(60);
      cookie = cookieIn((await me(city, cookie)).headers) ?? cookie;
    }
    expect((await me(city, cookie)).status).toBe(200);
    city.later(61);
    expect((await me(city, cookie)).status).toBe(401);
  });

  test('of one city is nobody in another, and a forged one is nobody anywhere', async () => {
    const [city, other] = [await aCity(), await aCity()];
    const cookie = await signedIn(city);
    expect((await me(other, cookie)).status).toBe(401);
    for (const forged of [
      'lianxin_session=',
      'lianxin_session=%00',
      `lianxin_session=${'A'.repeat(43)}`,
      `${cookie}x`,
    ])
      expect((await me(city, forged)).status, forged).toBe(401);
  });

  test('leaves nothing in the tables that would sign anybody in', async () => {
    const city = await aCity();
    const token = (await signedIn(city)).split('=')[1] ?? '';
    const { rows } = await city.opened.owner.query<{ row: string }>(
      'select s::text as row from organisations.session s where city_id = $1',
      [city.city.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(Buffer.from(token).toString('hex'));
    expect(rows[0]?.row).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });
});
