import { beforeAll, describe, expect, test } from 'vitest';
import { type Problem, problemSchema } from '../platform/http/problem.ts';
import { routes } from './routes.ts';
import { aCity, type TestCity } from './testing/city.ts';

let city: TestCity;
let other: TestCity;
beforeAll(async () => {
  [city, other] = [await aCity(), await aCity()];
}, 60_000);

const words = '孩子在学校被同学打了，学校不管';
/** What an answer is when it refuses: the problem, checked for its shape. */
async function problemIn(answer: Response): Promise<Problem> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const told = problemSchema.strict().parse(await answer.json());
  expect(told).toMatchObject({
    type: `urn:lianxin:problem:${told.code}`,
    title: told.code,
    status: answer.status,
  });
  expect(told.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  return told;
}

function post(path: string, body: RequestInit['body'], headers: Record<string, string> = {}) {
  const plain = {
    host: city.host,
    'content-type': 'application/json',
    'idempotency-key': 'http-test',
    ...headers,
  };
  return city.app.request(path, { method: 'POST', headers: plain, body, duplex: 'half' } as RequestInit);
}

describe('what cannot be read', () => {
  test('a megabyte is refused as too large, also when it does not say its length', async () => {
    const large = JSON.stringify({ words: '冤'.repeat(350_000) });
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(65_536))),
    });
    for (const body of [large, endless]) {
      const answer = await post('/api/needs', body);
      expect(answer.status).toBe(413);
      expect(await problemIn(answer)).toMatchObject({ code: 'too-large' });
    }
  });

  test('a text of more than may be said is refused at its field; one of exactly that many is taken', async () => {
    const long = await city.refused('POST', '/api/needs', {
      key: 'too-long-words',
      body: { words: '字'.repeat(5001) },
    });
    expect(long).toMatchObject({ status: 400, errors: [{ path: 'words' }] });
    expect(long.errors[0]?.detail).toMatch(/^最多 \d+ 个字/);
    const most = Number(/\d+/.exec(long.errors[0]?.detail ?? '')?.[0]);
    await city.ok('POST', '/api/needs', { key: 'just-long-enough', body: { words: '字'.repeat(most) } });
  });

  test('broken, cut off or bottomless JSON is refused as that', async () => {
    for (const body of ['{"words": "', 'words=x', '[[', '['.repeat(100_000), '\u0000']) {
      const answer = await post('/api/needs', body);
      expect(answer.status).toBe(400);
      expect(await problemIn(answer)).toMatchObject({ code: 'not-json' });
    }
  });

  test('fields that do not exist, or of another kind, are named', async () => {
    const wrong = await city.refused('POST', '/api/needs', {
      key: 'unknown-fields',
      body: { words: 5, areaId: 'here', admin: true },
    });
    expect(wrong.errors.map(({ path }) => path).sort()).toEqual(['', 'areaId', 'words']);
    expect(wrong.errors.find(({ path }) => path === '')?.detail).toBe('没有这一项：admin。');
  });

  test('rare characters, emoji, marks and HTML come back as they were said; NUL is dropped', async () => {
    const kept = '𠮷㐂👨‍👩‍👧 ‏שלום‏ <script>alert(1)</script> &amp; \u202etxt';
    const { secret } = await city.ok<{ secret: string }>('POST', '/api/needs', {
      key: 'rare-characters',
      body: { words: `${kept}\0\ud800` },
    });
    const story = await city.ok<{ words: string }>('GET', '/api/my-need', { secret });
    expect(story.words).toBe(`${kept}\ufffd`);
  });

  test('an address that is no address is not found, never a fault', async () => {
    for (const path of [
      '/api/needs/%E0%A4%A',
      '/api/needs/%00',
      "/api/needs/1'--",
      '/api/months/2026-13',
      '/n/%FF',
      '/%',
      '/api//',
      `/n/${'x'.repeat(5000)}`,
    ]) {
      const answer = await city.call('GET', path, { as: 'liu-haidong' });
      expect([400, 404], path).toContain(answer.status);
    }
  });
});

describe('a refusal', () => {
  test('is a problem document in the language of the reader', async () => {
    const call = async (headers: Record<string, string>) =>
      (await problemIn(await city.app.request('/api/session', { headers: { host: city.host, ...headers } })))
        .detail;
    const [chinese, english] = ['请先登录，再继续。', 'Please sign in first, then go on.'];
    const browsers: [string, string][] = [
      ['zh-CN,en;q=0.8', chinese],
      ['fr', chinese],
      ['en-GB,zh;q=0.8', english],
    ];
    expect(await call({})).toBe(chinese);
    for (const [language, told] of browsers) expect(await call({ 'accept-language': language })).toBe(told);
    expect(await call({ 'accept-language': 'zh-CN', cookie: 'lianxin_language=en' })).toBe(english);
  });

  test('of an unknown address is a problem in the API and a page for people', async () => {
    expect(await city.refused('GET', '/api/nothing-here')).toMatchObject({
      status: 404,
      code: 'no-such-address',
    });
    expect(await city.refused('PUT', '/api/needs')).toMatchObject({ status: 404 });
    const page = await city.call<string>('GET', '/nothing-here');
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.body).toContain('没有这个页面');
  });
});

describe('a write from another site', () => {
  test('is refused, whoever is signed in', async () => {
    const cookie = await city.cookieOf('liu-haidong');
    for (const origin of [
      'https://evil.example',
      `http://${city.host}.evil.example`,
      'null',
      `https://${city.host}:8443`,
    ]) {
      const answer = await post('/api/needs', JSON.stringify({ words }), { origin, cookie });
      expect(answer.status, origin).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'foreign-origin' });
    }
    for (const origin of [`http://${city.host}`, `https://${city.host}`]) {
      expect((await post('/api/needs', JSON.stringify({ words }), { origin })).status, origin).toBe(200);
    }
    const form = await post('/', 'words=x', {
      origin: 'https://evil.example',
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect([403, 404]).toContain(form.status);
  });
});

describe('every kind of answer', () => {
  test('carries the headers that keep browsers from being used against people', async () => {
    const kinds: [string, number][] = [
      ['/privacy', 200],
      ['/nothing-here', 404],
      ['/health', 200],
      ['/api/openapi.json', 200],
      ['/api/session', 401],
      ['/api/nothing-here', 404],
      ['/api/live', 401],
      ['/desk', 302],
      ['/desk/work', 200],
      ['/assets/nothing.js', 404],
    ];
    for (const [path, status] of kinds) {
      const { headers, ...answer } = await city.call('GET', path);
      expect(answer.status, path).toBe(status);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ])
        expect(policy.split('; '), path).toContain(rule);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toMatch(/^(same-origin|no-referrer)$/);
      if (path.startsWith('/api/')) expect(headers.get('cache-control'), path).toBe('no-store');
    }
  });
});

describe('the city', () => {
  test('is the one of the host; without one of several there is none', async () => {
    const at = (host: string) => city.call<{ code?: string }>('GET', '/api/services', { headers: { host } });
    expect((await at(city.host)).status).toBe(200);
    expect((await at(`${city.host.toUpperCase()}:8443`)).status).toBe(200);
    for (const host of ['nowhere.test', '', `x.${city.host}`])
      expect(await at(host), host).toMatchObject({ status: 404, body: { code: 'no-city' } });
    const page = await city.call<string>('GET', '/privacy', { headers: { host: 'nowhere.test' } });
    expect(page.status).toBe(404);
    expect(page.body).not.toContain('晴川');
  });

  test('is never taken from an id: what belongs to another city is not found', async () => {
    const said = await other.ok<{ id: string; secret: string; trackingCode: string }>('POST', '/api/needs', {
      key: 'need-of-the-other',
      body: { words },
    });
    for (const as of ['liu-haidong', 'zhou-zheng', 'lin-lan']) {
      expect((await city.call('GET', `/api/needs/${said.id}`, { as })).status).toBe(404);
    }
    for (const secret of [said.secret, said.trackingCode])
      expect((await city.call('GET', '/api/my-need', { secret })).status).toBe(401);
    expect((await city.call('GET', `/n/${said.secret}`)).status).toBe(404);
    expect((await other.call('GET', '/api/my-need', { secret: said.secret })).status).toBe(200);
  });
});

interface OpenApi {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
}
interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  security: Record<string, unknown>[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
  requestBody?: { content: Record<string, { schema: { type?: string } }> };
}

describe('the OpenAPI document', () => {
  test('names every endpoint once, with all its parameters and ways to refuse', async () => {
    const document = await city.ok<OpenApi>('GET', '/api/openapi.json');
    expect(document.openapi).toBe('3.1.0');
    const endpoints = routes.map(({ endpoint }) => endpoint);
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
    expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(
      endpoints.map(({ name }) => name).sort(),
    );
    expect(new Set(endpoints.map(({ name }) => name)).size).toBe(endpoints.length);
    for (const { path, method, operation } of operations) {
      const endpoint = endpoints.find(({ name }) => name === operation.operationId);
      expect(`${endpoint?.method.toLowerCase()} ${endpoint?.path}`).toBe(
        `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      );
      const inPath = operation.parameters.filter((one) => one.in === 'path');
      expect(
        inPath.map(({ name }) => name),
        path,
      ).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect(inPath.every(({ required }) => required)).toBe(true);
      expect(operation.parameters.some(({ name }) => name === 'Idempotency-Key')).toBe(endpoint?.creates);
      expect(operation.requestBody === undefined).toBe(method === 'get');
      expect(Object.keys(operation.responses)).toEqual(['200', 'default']);
      for (const way of operation.security.flatMap(Object.keys))
        expect(Object.keys(document.components.securitySchemes)).toContain(way);
    }
    for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(Object.keys(document.components.schemas)).toContain(name);
  });
});
