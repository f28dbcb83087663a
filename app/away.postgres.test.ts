import { connect, createServer, type Socket } from 'node:net';
import { expect, inject, test, vi } from 'vitest';
import { openServer } from '../platform/db/open.ts';
import type { Problem } from '../platform/http/problem.ts';
import { TestCity } from './testing/city.ts';
import { testNow, testRuntime } from './testing/parts.ts';
import { createDatabase } from './testing/prepared.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A line to the database that the test cuts, or leaves open without an answer, and mends. */
async function aLine(to: URL) {
  let state: 'open' | 'cut' | 'silent' = 'open';
  const sockets = new Set<Socket>();
  const server = createServer((here) => {
    if (state === 'cut') {
      here.destroy();
      return;
    }
    const there = connect(Number(to.port), to.hostname);
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      sockets.add(one);
      one.on('data', (data) => state === 'open' && other.write(data));
      one.on('error', () => {});
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const through = new URL(to);
  through.port = String(typeof address === 'object' ? address?.port : '');
  return {
    through: through.href,
    become(next: typeof state) {
      state = next;
      if (next === 'cut') for (const socket of sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

test.each(['cut', 'silent'] as const)(
  'the line to the database is %s: clear words and no endless wait, and all is well again by itself',
  async (trouble) => {
    const urls = await createDatabase(inject('template'));
    const line = await aLine(new URL(urls.app));
    const opened = await openServer(line.through, urls.owner, 4, 1000);
    const clock = { now: testNow };
    // Faults are expected here.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const complaints: string[] = [];
    const runtime = testRuntime(opened.database, clock, (what) => complaints.push(what));
    const polling = new AbortController();
    const poll = runtime.poll(polling.signal, 100);
    try {
      const found = await runtime.catalogue.cityOf('qingchuan.test', testNow);
      if (!found) throw new Error('the template has no demo city');
      const city = new TestCity(opened, runtime, found, clock, 'qingchuan.test');
      const say = (key: string) =>
        city.call<Problem>('POST', '/api/needs', { key, body: { words: '想找个地方学电脑' } });
      expect((await say('before-it-went')).status).toBe(200);

      line.become(trouble);
      const [told, page, ready] = await Promise.all([
        say('while-it-is-gone'),
        city.call<string>('GET', '/'),
        city.call('GET', '/ready'),
      ]);
      expect(told.status).toBe(503);
      expect(told.body.detail).toContain('请过一会儿再试');
      expect(told.headers.get('retry-after')).toBe('5');
      expect(page.status).toBe(503);
      expect(page.body).toContain('请过一会儿再试');
      expect(ready.status).toBe(503);
      expect((await city.call('GET', '/health')).status).toBe(200);
      await vi.waitUntil(() => complaints.length > 0, { timeout: 10_000 });

      line.become('open');
      await vi.waitUntil(async () => (await city.call('GET', '/ready')).status === 200, { timeout: 10_000 });
      expect((await say('while-it-is-gone')).status).toBe(200);
      expect((await say('before-it-went')).status).toBe(200);
      for (let calls = 0; calls < 10; calls += 1) expect((await city.call('GET', '/')).status).toBe(200);
    } finally {
      line.become('open');
      polling.abort();
      await poll;
      await opened.close();
      line.close();
      vi.restoreAllMocks();
    }
  },
);
