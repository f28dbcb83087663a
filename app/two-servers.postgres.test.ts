import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunningServer, startServer } from '../e2e/server.ts';
import { askServer } from '../platform/control/control.ts';
import { staff } from './demo/staff.ts';
import { testPassword } from './testing/parts.ts';
import { emptyData, prepareData } from './testing/prepared.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let a: RunningServer;
let b: RunningServer;
let settings: Record<string, string>;

beforeAll(async () => {
  execFileSync(process.execPath, [join(import.meta.dirname, '../tools/build.ts')], { stdio: 'inherit' });
  const { env, dataDir } = await prepareData();
  settings = env;
  [a, b] = await Promise.all([startServer({ dataDir, env }), startServer({ env })]);
});

afterAll(async () => {
  await a.stop();
  await b.stop();
});

async function call(server: RunningServer, method: string, path: string, headers: object, body?: object) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    // A line kept open may be closed by the server at the moment of the next request.
    headers: { connection: 'close', 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
  return { answer, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

async function say(server: RunningServer, words: string, key: string = randomUUID()) {
  const { answer } = await call(server, 'POST', '/api/needs', { 'idempotency-key': key }, { words });
  return answer as { id: string; secret: string };
}

async function asLeader(server: RunningServer): Promise<string> {
  const login = staff.find(({ key }) => key === 'tang-wenjun')?.login;
  return (await call(server, 'POST', '/api/session', {}, { login, password: testPassword })).cookie;
}

/** What the month's page of a server says has been said in this month. */
async function said(server: RunningServer, cookie: string): Promise<number> {
  const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
  const path = `/api/months/${month}?range=city`;
  const { answer } = await call(server, 'GET', path, { cookie });
  const { figures } = answer as { figures: { key: string; value: number }[] };
  return figures.find(({ key }) => key === 'said')?.value ?? Number.NaN;
}

async function until(what: string, within: number, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + within; Date.now() < end; await wait(50)) if (await isSo()) return;
  throw new Error(`not within ${within} ms: ${what}`);
}

async function findings(server: RunningServer): Promise<unknown[]> {
  const answer = await askServer(server.dataDir, { command: 'verify-seal', text: '' });
  if (!answer?.ok) throw new Error(answer?.error ?? 'no server answers');
  return (answer.result as { findings: unknown[] }[]).flatMap((report) => report.findings);
}

test('what is said to one of two servers is at once with the other, and counted within two seconds', async () => {
  const cookie = await asLeader(a);
  const before = await said(b, cookie);
  const need = await say(a, '孩子放学没人接，我们夫妻都要上班');
  const story = await call(b, 'GET', '/api/my-need', { 'lianxin-secret': need.secret });
  expect(story.answer).toMatchObject({ words: '孩子放学没人接，我们夫妻都要上班' });
  await until('the month of the other counts it', 2000, async () => (await said(b, cookie)) === before + 1);
});

test('the same key sent to both at the same moment makes one need', async () => {
  const key = randomUUID();
  const both = await Promise.all(
    Array.from({ length: 20 }, (_, at) => say(at % 2 ? a : b, '楼道里的灯坏了半个月', key)),
  );
  expect(new Set(both.map((one) => JSON.stringify(one))).size).toBe(1);
});

test('somebody who watches one server is told what happens on the other', async () => {
  const cookie = await asLeader(b);
  const stopped = new AbortController();
  const stream = await fetch(`${b.url}/api/live`, { headers: { cookie }, signal: stopped.signal });
  const heard: string[] = [];
  const listening = (async () => {
    for await (const chunk of stream.body ?? []) heard.push(new TextDecoder().decode(chunk));
  })().catch(() => {});
  await until('the line is open', 5000, async () => heard.join('').includes('hello'));
  // The first look sets the place from which on it tells.
  await wait(1200);
  const { id } = await say(a, '想学电焊，不知道哪里教');
  await until('it is told', 3000, async () => heard.join('').includes(id));
  expect(heard.join('')).not.toContain('电焊');
  stopped.abort();
  await listening;
});

test('one that comes and goes in the folder of another leaves it working', async () => {
  const cookie = await asLeader(a);
  const third = await startServer({ dataDir: a.dataDir, env: settings });
  await say(third, '河边的护栏断了一截');
  await third.stop();
  const before = await said(a, cookie);
  await say(a, '井盖松了，晚上走路害怕');
  await until('it is counted', 3000, async () => (await said(a, cookie)) > before);
  await a.kill();
  await a.restart();
  expect(await findings(a)).toEqual([]);
});

test('after one is killed in the middle of its work the other goes on, and its record is whole', async () => {
  const cookie = await asLeader(b);
  expect(await findings(a)).toEqual([]);
  const before = await said(b, cookie);
  const keys = Array.from({ length: 30 }, () => randomUUID());
  const words = (at: number) => `第${at + 1}户的水管冻裂了`;
  const sending = keys.map((key, at) => say(a, words(at), key).catch(() => null));
  await wait(120);
  await a.kill();
  await Promise.all(sending);
  // Whoever got no answer sends again, to the one that is left.
  await Promise.all(keys.map((key, at) => say(b, words(at), key)));
  await until('each is counted once', 5000, async () => (await said(b, cookie)) >= before + keys.length);
  expect(await said(b, cookie)).toBe(before + keys.length);
  expect(await findings(b)).toEqual([]);
  await a.restart();
  expect(await findings(a)).toEqual([]);
});

test('two that start together on an empty database make one city, and both serve it', {
  timeout: 180_000,
}, async () => {
  const { env, dataDir } = await emptyData();
  const [one, two] = await Promise.all([startServer({ dataDir, env }), startServer({ env })]);
  try {
    const services = (server: RunningServer) => call(server, 'GET', '/api/services', {});
    expect((await services(one)).answer).toEqual((await services(two)).answer);
    const answer = await askServer(one.dataDir, {
      command: 'sql',
      text: 'select count(*)::int as n from platform.city',
    });
    expect(answer).toMatchObject({ ok: true, result: [{ rows: [{ n: 1 }] }] });
    expect(await findings(two)).toEqual([]);
  } finally {
    await Promise.all([one.stop(), two.stop()]);
  }
});
