import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import type { Hono } from 'hono';
import pg from 'pg';
import { inject } from 'vitest';
import type { City } from '../../platform/access/context.ts';
import { Database } from '../../platform/db/database.ts';
import { embeddedPool } from '../../platform/db/embedded-pool.ts';
import { type Opened, openServer } from '../../platform/db/open.ts';
import type { Problem } from '../../platform/http/problem.ts';
import type { Transports } from '../../platform/messages/transport.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { foundCity, openCity } from '../cities.ts';
import { cityName } from '../demo/areas.ts';
import { type Furnished, furnish } from '../demo/furnish.ts';
import { staff } from '../demo/staff.ts';
import { createServer } from '../server.ts';
import { copyCity } from './copy-city.ts';
import { type Clock, cheapHash, testNow, testPassword, testRuntime } from './parts.ts';
import { urlsOf } from './template.ts';

/** What the gateway of short messages brings in tests. */
export const testGatewayToken = 'gateway token of the tests';

async function embedded(): Promise<Opened> {
  const lite = await PGlite.create({ loadDataDir: new Blob([readFileSync(inject('template'))]) });
  const pool = embeddedPool(lite);
  return { database: new Database(pool), kind: 'embedded', owner: pool, close: async () => {} };
}

async function onServer(): Promise<Opened> {
  const template = inject('template');
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Pool({ connectionString: urlsOf('postgres').owner, max: 1 });
  await admin.query(`create database ${name} template ${template}`);
  await admin.end();
  const { owner, app } = urlsOf(name);
  return openServer(app, owner, 20);
}

// One for each worker; the only thing tests share.
const databases = new Map<string, Promise<Opened>>();

/** This worker's database, made from the template at first use. */
export async function testDatabase(): Promise<Opened> {
  const kind = process.env['LIANXIN_TEST_DATABASE'] ?? 'pglite';
  let opened = databases.get(kind);
  if (!opened) {
    opened = kind === 'postgres' ? onServer() : embedded();
    databases.set(kind, opened);
  }
  return opened;
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** A city as a test uses it: the server in front of it, people by name, a clock to move. */
export class TestCity {
  readonly opened: Opened;
  readonly runtime: Runtime;
  readonly city: City;
  readonly clock: Clock;
  readonly app: Hono;
  readonly host: string;
  readonly #cookies = new Map<string, string>();

  constructor(opened: Opened, runtime: Runtime, city: City, clock: Clock, host: string) {
    this.opened = opened;
    this.runtime = runtime;
    this.city = city;
    this.clock = clock;
    this.host = host;
    this.app = createServer({
      runtime,
      publicUrl: null,
      trustedProxies: 0,
      dist: 'dist',
      gatewayToken: testGatewayToken,
      demo: true,
      fault: (what, error) => {
        console.error(what, error);
      },
    });
  }

  /** The session cookie of a staff member of the demo city, signed in for real at first use. */
  async cookieOf(key: string): Promise<string> {
    const known = this.#cookies.get(key);
    if (known !== undefined) return known;
    const login = staff.find((one) => one.key === key)?.login ?? key;
    const response = await this.app.request('/api/session', {
      method: 'POST',
      headers: { host: this.host, 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: testPassword }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (cookie === undefined) throw new Error(`${key} could not sign in: ${await response.text()}`);
    this.#cookies.set(key, cookie);
    return cookie;
  }

  /** Sends one request as `as` (a staff key), with a need's `secret`, or as nobody. */
  async call<T = unknown>(
    method: string,
    path: string,
    more: {
      as?: string;
      secret?: string;
      body?: unknown;
      key?: string;
      headers?: Record<string, string>;
    } = {},
  ): Promise<Answer<T>> {
    const asItIs = more.body instanceof Uint8Array;
    const body = more.body instanceof Uint8Array ? Uint8Array.from(more.body) : JSON.stringify(more.body);
    const contentType = asItIs ? 'application/octet-stream' : 'application/json';
    const response = await this.app.request(path, {
      method,
      headers: {
        host: this.host,
        ...(more.as === undefined ? {} : { cookie: await this.cookieOf(more.as) }),
        ...(more.secret === undefined ? {} : { 'lianxin-secret': more.secret }),
        ...(more.key === undefined ? {} : { 'idempotency-key': more.key }),
        ...(more.body === undefined ? {} : { 'content-type': contentType }),
        ...more.headers,
      },
      ...(more.body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: (json ? JSON.parse(text) : text) as T,
      headers: response.headers,
    };
  }

  /** As {@link call}, for an answer that must be a success. */
  async ok<T>(method: string, path: string, more: Parameters<TestCity['call']>[2] = {}): Promise<T> {
    const answer = await this.call<T>(method, path, more);
    if (answer.status !== 200)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** As {@link call}, for an answer that must be a refusal. */
  async refused(method: string, path: string, more: Parameters<TestCity['call']>[2] = {}): Promise<Problem> {
    const answer = await this.call<Problem>(method, path, more);
    if (answer.status === 200) throw new Error(`${method} ${path} was answered`);
    return answer.body;
  }

  /** Seals and follows everything that has happened. */
  async settle(): Promise<void> {
    await this.runtime.quiet();
    await this.runtime.settle(this.city);
  }

  /** Seals, follows and does all jobs that are due, until nothing is left to do. */
  async work(): Promise<void> {
    do await this.settle();
    while ((await this.runtime.work(this.city)) > 0);
  }

  /** Moves the clock; people sign in again, since their sessions may have run out. */
  later(minutes: number): void {
    this.#cookies.clear();
    this.clock.now = new Date(this.clock.now.getTime() + minutes * 60_000);
  }
}

/** The demo city with its two months of history. Only for tests that change nothing. */
export async function demoCity(): Promise<TestCity> {
  const opened = await testDatabase();
  const clock = { now: testNow };
  const runtime = testRuntime(opened.database, clock);
  const city = await runtime.catalogue.cityOf('qingchuan.test', testNow);
  if (!city) throw new Error('the template has no demo city');
  return new TestCity(opened, runtime, city, clock, 'qingchuan.test');
}

// One for each worker: what every city of a test is copied from. Nobody is answered for it.
const originals = new Map<Opened, Promise<Furnished>>();

async function makeOriginal(opened: Opened): Promise<Furnished> {
  const runtime = testRuntime(opened.database, { now: testNow });
  const key = `original-${randomBytes(6).toString('hex')}`;
  const made = { key, name: cityName, zone: 'Asia/Shanghai', hosts: [] };
  const city = await foundCity(opened, runtime, made, testNow);
  const at = await furnish(runtime, city, await cheapHash(), testNow);
  await runtime.quiet();
  await runtime.settle(city);
  return at;
}

/** A city of its own for a test that writes: the demo city's people, places and menu, and nothing has happened yet. */
export async function aCity(transports?: Transports): Promise<TestCity & { at: Furnished }> {
  const opened = await testDatabase();
  const original = originals.get(opened) ?? makeOriginal(opened);
  originals.set(opened, original);
  const clock = { now: testNow };
  const runtime = testRuntime(opened.database, clock, undefined, transports);
  const key = `city-${randomBytes(6).toString('hex')}`;
  const host = `${key}.test`;
  const made = { key, name: cityName, zone: 'Asia/Shanghai', hosts: [host] };
  const city = await foundCity(opened, runtime, made, testNow);
  const at = await copyCity(opened, await original, city);
  await openCity(opened, runtime, city, testNow);
  await runtime.quiet();
  return Object.assign(new TestCity(opened, runtime, city, clock, host), { at });
}
