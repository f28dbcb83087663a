import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { plainEnvironment, startServer } from '../e2e/server.ts';
import { askServer } from '../platform/control/control.ts';
import { plainError, plainMessage } from '../platform/observe/plain-error.ts';
import { freshBuild } from '../tools/build.ts';
import { freePort } from '../tools/postgres.ts';
import { createServer } from './server.ts';
import { aCity } from './testing/city.ts';
import { aNeed } from './testing/need.fixtures.ts';
import { testPassword } from './testing/parts.ts';
import { prepareData } from './testing/prepared.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
beforeAll(freshBuild);

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });

test('a server whose sealing lags is alive but not ready', async () => {
  const city = await aCity();
  const id = randomUUID();
  await city.opened.owner.query(
    `insert into platform.happening (city_id, id, name, at, actor_kind, subject_id, facts)
     values ($1, $2, 'needs.said', $3, 'process', $2, '{}')`,
    [city.city.id, id, city.clock.now],
  );
  await city.opened.owner.query('insert into platform.unsealed values ($1, $2)', [city.city.id, id]);
  city.later(2);
  expect(await city.refused('GET', '/ready').catch(() => null)).toMatchObject({ sealing: 'late' });
  expect((await city.call('GET', '/health')).status).toBe(200);
  const metrics = await city.app.request('/metrics', {}, from('127.0.0.1'));
  expect(await metrics.text()).toContain(`lianxin_unsealed_happenings{city="${city.city.key}"} 1\n`);
  await city.settle();
});

test('metrics are for this machine or the token, and know routes by their pattern only', async () => {
  const city = await aCity();
  const metricsToken = 'a-token-of-24-characters';
  const { runtime } = city;
  const app = createServer({
    ...{ runtime, publicUrl: null, trustedProxies: 1, dist: 'dist', fault: () => {}, metricsToken },
  });
  const need = await aNeed(city);
  await app.request(`/n/${need.secret}`, { headers: { host: city.host } });
  await app.request('/no/such/address', { headers: { host: city.host } });
  const status = async (address: string, headers: Record<string, string> = {}) =>
    (await app.request('/metrics', { headers }, from(address))).status;
  expect(await status('10.0.0.7')).toBe(401);
  expect(await status('10.0.0.7', { authorization: 'Bearer a-token-of-24-characterX' })).toBe(401);
  expect(await status('127.0.0.1', { 'x-forwarded-for': '10.0.0.7' })).toBe(401);
  expect(await status('10.0.0.7', { authorization: `Bearer ${metricsToken}` })).toBe(200);
  const text = await (await app.request('/metrics', {}, from('::1'))).text();
  for (const row of text.trim().split('\n')) {
    expect(row).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? -?[\d.e+-]+)$/);
  }
  expect(text).toContain('_count{method="GET",route="/n/:secret",status="200"} 1');
  expect(text).toContain('_count{method="GET",route="unknown",status="404"} 1');
  expect(text).toMatch(/lianxin_follower_lag\{city="[^"]+",follower="ledger\.entries"\} \d+/);
  expect(text).toMatch(/lianxin_database_connections\{state="idle"\} \d+/);
  expect(text).not.toContain(need.secret);
  expect(text).not.toContain('such');
});

describe('what is logged', () => {
  test('an error is told without the values it quotes', () => {
    const error = Object.assign(new Error('invalid input "张三 13800138000" for type uuid: 李四'), {
      ...{ code: '22P02', detail: 'Key (phone)=(13800138000)', table: 'resident' },
    });
    const told = JSON.stringify(plainError(error));
    expect(told).toContain('22P02');
    expect(told).toContain('resident');
    expect(told).not.toMatch(/张三|李四|138/);
    expect(plainMessage('the city has no key of version 3')).toBe('the city has no key of version 3');
    expect(plainMessage('call 138-0013-8000 or 13800138000 now')).toBe('call … or … now');
    expect(plainMessage('no need Xk3_9dQpLm2vB7sTz1RwYA here')).toBe('no need … here');
  });

  test('one line for each request; no path, query, word, name, number, password or secret', async () => {
    const data = await prepareData();
    const server = await startServer({ ...data, env: { ...data.env, LOG_LEVEL: 'info' } });
    const words = '我叫欧阳春，电话 13912345678，老板不给钱';
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'key-that-is-secret' };
    const post = (path: string, body: string) =>
      fetch(`${server.url}${path}`, { method: 'POST', headers, body });
    try {
      expect(await (await fetch(`${server.url}/ready`)).json()).toMatchObject({ ready: true });
      const answer = await post('/api/needs', JSON.stringify({ words }));
      const { secret, trackingCode } = (await answer.json()) as { secret: string; trackingCode: string };
      expect((await fetch(`${server.url}/n/${secret}`)).status).toBe(200);
      await fetch(`${server.url}/n/${trackingCode}`);
      await fetch(`${server.url}/n/${secret.slice(1)}x`);
      await fetch(`${server.url}/somewhere/${encodeURIComponent('欧阳春')}?phone=13912345678`);
      await fetch(`${server.url}/api/services?search=${encodeURIComponent('欧阳春')}`);
      await post('/api/needs', `{"words": "欧阳春 13912345678`);
      await post('/api/session', JSON.stringify({ login: 'ouyangchun', password: 'my secret password' }));
      await wait(300);
      const lines = server
        .output()
        .split('\n')
        .filter((row) => row.startsWith('{'))
        .map((row) => JSON.parse(row) as Record<string, unknown>);
      const needs = lines.filter(({ route }) => route === '/api/needs');
      expect(needs.map(({ status }) => status)).toEqual([200, 400]);
      expect(needs[0]).toMatchObject({ method: 'POST', city: 'qingchuan', msg: 'request' });
      expect(needs[0]?.['request']).toMatch(/^[0-9a-f-]{36}$/);
      expect(typeof needs[0]?.['milliseconds']).toBe('number');
      expect(lines.filter(({ route }) => route === '/n/:secret')).toHaveLength(3);
      expect(lines.filter(({ route }) => route === 'unknown')).toHaveLength(1);
      const all = server.output();
      const never = [words, secret, secret.slice(1), trackingCode, '欧阳', '13912345678', 'somewhere'];
      never.push(encodeURIComponent('欧阳春'), 'my secret', 'ouyangchun', 'key-that-is-secret', '?');
      for (const one of never) expect(all).not.toContain(one);
    } finally {
      await server.stop();
    }
  });
});

describe('SIGTERM', () => {
  async function started(): Promise<{
    child: ChildProcess;
    url: string;
    dataDir: string;
    env: Record<string, string>;
  }> {
    const { dataDir, env } = await prepareData();
    const port = await freePort();
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../dist/server/main.js'), 'serve'],
      { env: { ...plainEnvironment(), ...env, DATA_DIR: dataDir, PORT: String(port) }, stdio: 'ignore' },
    );
    const url = `http://127.0.0.1:${String(port)}`;
    await vi.waitUntil(
      () =>
        fetch(`${url}/health`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    );
    return { child, url, dataDir, env };
  }
  const ended = (child: ChildProcess) =>
    new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));

  test('lets the request under way end and seals it, does not wait for open lines, and exits with 0', async () => {
    const { child, url, dataDir, env } = await started();
    const exit = ended(child);
    const session = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'liuhaidong', password: testPassword }),
    });
    const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
    const live = await fetch(`${url}/api/live`, { headers: { cookie } });
    expect(live.status).toBe(200);
    const body = JSON.stringify({ words: '停机时正在说的一件事' });
    const answer = new Promise<number>((resolve, reject) => {
      const sending = httpRequest(
        `${url}/api/needs`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'idempotency-key': 'while-stopping',
            expect: '100-continue',
          },
        },
        (response) => resolve(response.statusCode ?? 0),
      );
      sending.on('error', reject);
      // The server has the request when it says so, however busy the machine is.
      sending.on('continue', () => {
        sending.write(body.slice(0, 10));
        child.kill('SIGTERM');
        setTimeout(() => sending.end(body.slice(10)), 1000);
      });
      sending.flushHeaders();
    });
    expect(await answer).toBe(200);
    // The line is still open at our end: whoever waited for it would wait for ever.
    expect(await exit).toBe(0);
    await live.body?.cancel().catch(() => {});

    const again = await startServer({ dataDir, env });
    try {
      const asked = await askServer(again.dataDir, {
        command: 'sql',
        text: `select (select count(*)::int from needs.need where words like '停机时%') as needs`,
      });
      expect(asked).toMatchObject({ ok: true, result: [{ rows: [{ needs: 1 }] }] });
    } finally {
      await again.stop();
    }
  });
});
