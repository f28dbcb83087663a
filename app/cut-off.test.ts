import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Observed } from '../platform/observe/metrics.ts';
import { createServer } from './server.ts';
import { aCity, type TestCity } from './testing/city.ts';
import { aPicture } from './testing/file.fixtures.ts';

const boundary = 'line-between-parts';

let city: TestCity;
let server: Server;
const faults: string[] = [];
const observed: Observed[] = [];

beforeAll(async () => {
  city = await aCity();
  const app = createServer({
    ...{ runtime: city.runtime, publicUrl: null, trustedProxies: 0, dist: 'dist', demo: true },
    fault: (what) => faults.push(what),
    observe: (request) => observed.push(request),
  });
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends the head of a request and half of its body, and then tears the line. */
async function sendHalf(path: string, headers: Record<string, string>, body: Buffer): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const head = Object.entries({ host: city.host, 'content-length': String(body.byteLength), ...headers });
  const before = observed.length;
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `POST ${path} HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
      );
      socket.write(body.subarray(0, body.byteLength >> 1), () => {
        setTimeout(() => resolve(void socket.destroy()), 50);
      });
    });
  });
  while (observed.length === before) await wait(10);
}

async function rows(table: string): Promise<number> {
  const { rows: found } = await city.opened.owner.query<{ count: string }>(
    `select count(*) from ${table} where city_id = $1`,
    [city.city.id],
  );
  return Number(found[0]?.count);
}

async function stored(): Promise<readonly number[]> {
  const lying = await city.runtime.parts.files.store.list(city.city.id, new Date('2100-01-01T00:00:00Z'));
  return [lying.length, await rows('platform.file'), await rows('needs.need')];
}

describe('a line that breaks half-way', () => {
  test.for([
    ['in a form with a picture', '/say', `multipart/form-data; boundary=${boundary}`],
    ['in a form of words', '/say', 'application/x-www-form-urlencoded'],
    ['in a picture the desk sends', '/api/files', 'application/octet-stream'],
    ['in JSON', '/api/needs', 'application/json'],
  ] as const)('%s leaves nothing, and is the fault of nobody here', async ([, path, type]) => {
    const before = await stored();
    const body = Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="words"\r\n\r\n厂里欠薪\r\n`),
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`),
      await aPicture(),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    await sendHalf(path, { 'content-type': type, 'idempotency-key': 'a-torn-line' }, body);
    expect(observed.at(-1)).toMatchObject({ method: 'POST', status: 400 });
    expect(faults).toEqual([]);
    expect(await stored()).toEqual(before);
  });
});
