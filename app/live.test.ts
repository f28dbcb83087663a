import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { live } from '../platform/http/live.ts';
import { aCity, type TestCity } from './testing/city.ts';
import { act, aKey, aNeed, choose } from './testing/need.fixtures.ts';

interface Told {
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** Reads one line as a browser does. */
class Listener {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #text = '';

  constructor(response: Response) {
    if (!response.body) throw new Error(`no line: ${response.status}`);
    this.#reader = response.body.getReader();
  }

  /** The next thing said; null when the line has ended. */
  async next(): Promise<Told | null> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const lines = this.#text.slice(0, end).split('\n');
        this.#text = this.#text.slice(end + 2);
        const of = (name: string) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        return { event: of('event') ?? '', data: JSON.parse(of('data') ?? '{}') as Told['data'] };
      }
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#text += new TextDecoder().decode(value);
    }
  }

  async close(): Promise<void> {
    await this.#reader.cancel();
  }
}

async function listen(of: TestCity, as: string): Promise<Listener> {
  const headers = { host: of.host, cookie: await of.cookieOf(as) };
  return new Listener(await of.app.request('/api/live', { headers }));
}

test('a line says where it begins and hears all that is sealed afterwards, however soon', async () => {
  const of = await aCity();
  await aNeed(of);
  await of.cookieOf('su-rina');
  await of.settle();
  const line = await listen(of, 'su-rina');
  const hello = await line.next();
  expect(hello?.event).toBe('hello');
  await aNeed(of);
  await of.runtime.quiet();
  const heard = await line.next();
  expect(heard).toMatchObject({ event: 'happened', data: { name: 'needs.said' } });
  expect(heard?.data['number']).toBe(Number(hello?.data['number']) + 1);
  // Nothing but kind, number and id: words are asked for with one's own rights.
  expect(Object.keys(heard?.data ?? {}).toSorted()).toEqual(['name', 'number', 'subject']);
  await line.close();
});

test('what is sealed while a line is being opened is told once, and older things never', async () => {
  const of = await aCity();
  await aNeed(of);
  const [line] = await Promise.all([listen(of, 'su-rina'), aNeed(of), aNeed(of)]);
  await of.runtime.quiet();
  await of.runtime.settle(of.city);
  await aNeed(of);
  await of.runtime.quiet();
  const hello = await line.next();
  const numbers: number[] = [];
  const last = await of.runtime.listenAfter(of.city, () => undefined);
  last.stop();
  while (numbers.at(-1) !== last.number) numbers.push(Number((await line.next())?.data['number']));
  const first = Number(hello?.data['number']) + 1;
  expect(numbers).toEqual(Array.from({ length: last.number - first + 1 }, (_, index) => first + index));
  await line.close();
});

test('a silent line says that it is still there, and ends when its session has ended', async () => {
  const of = await aCity();
  let known = true;
  const app = new Hono();
  app.get('/', (c) => live(c, of.runtime, of.city, () => Promise.resolve(known), { every: 20 }));
  const line = new Listener(await app.request('/'));
  expect((await line.next())?.event).toBe('hello');
  expect((await line.next())?.event).toBe('still');
  of.clock.now = new Date(of.clock.now.getTime() + 1000);
  expect((await line.next())?.event).toBe('still');
  known = false;
  of.clock.now = new Date(of.clock.now.getTime() + 1000);
  const rest: (string | undefined)[] = [];
  for (let told = await line.next(); told !== null; told = await line.next()) rest.push(told.event);
  expect(rest.at(-1)).toBe('over');
});

test('nobody who is not signed in has a line', async () => {
  const of = await aCity();
  expect((await of.call('GET', '/api/live')).status).toBe(401);
});

test('a resident’s page hears that there is news of its own need, and not what: no note, no own line, nobody else’s', async () => {
  const of = await aCity();
  const need = await aNeed(of);
  await choose(of, need, { lead: 'wage-help' });
  await act(of, need, 'liu-haidong', 'taking-on');
  const other = await aNeed(of, '别人的事，门口的台阶上不去');
  await choose(of, other, { lead: 'wage-help' });
  await of.runtime.quiet();
  await of.runtime.settle(of.city);
  const headers = { host: of.host, 'lianxin-secret': need.secret };
  const line = new Listener(await of.app.request('/api/live/mine', { headers }));
  expect(await line.next()).toEqual({ event: 'hello', data: {} });
  const write = (body: object) =>
    of.ok('POST', `/api/needs/${need.id}/messages`, { as: 'liu-haidong', key: aKey(), body });
  await act(of, other, 'liu-haidong', 'taking-on');
  await of.ok('POST', '/api/my-need/messages', {
    secret: need.secret,
    key: aKey(),
    body: { words: '我问一句' },
  });
  await write({ kind: 'inner', words: '老板姓孙' });
  await write({ kind: 'public', words: '明天上午我去厂里' });
  await of.runtime.quiet();
  expect(await line.next()).toEqual({ event: 'happened', data: {} });
  await act(of, need, 'liu-haidong', 'answer', { outcome: 'solved', answer: '发了' });
  await of.runtime.quiet();
  expect((await line.next())?.event).toBe('happened');
  await line.close();
  expect((await of.app.request('/api/live/mine', { headers: { host: of.host } })).status).toBe(401);
  const wrong = { host: of.host, 'lianxin-secret': 'x'.repeat(22) };
  expect((await of.app.request('/api/live/mine', { headers: wrong })).status).toBe(401);
});
