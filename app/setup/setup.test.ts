import { execFileSync } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { beforeAll, expect, test, vi } from 'vitest';
import { type RunningServer, startServer } from '../../e2e/server.ts';
import { onServer } from '../testing/on-server.ts';
import { emptyData, prepareData } from '../testing/prepared.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

beforeAll(() => {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../tools/build.ts')], { stdio: 'inherit' });
});

const password = 'three blue horses at the station';

function codeOf(server: RunningServer): string {
  return [...server.output().matchAll(/setup#([0-9A-Z-]+)/g)].at(-1)?.[1] ?? '';
}

/** A browser without a script: forms, redirects, one cookie. */
class Visitor {
  readonly server: RunningServer;
  #cookie = '';

  constructor(server: RunningServer) {
    this.server = server;
  }

  async get(path: string): Promise<{ status: number; text: string; to: string }> {
    return this.#send(path, {});
  }

  async post(path: string, fields: Record<string, string>, file?: string) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    if (file !== undefined) form.set('sheet', new Blob([file]), 'areas.csv');
    const body = path === '/setup/areas' ? form : new URLSearchParams(fields);
    return this.#send(path, { method: 'POST', body });
  }

  async #send(path: string, init: RequestInit) {
    const headers = { cookie: this.#cookie, connection: 'close', 'accept-language': 'zh-CN' };
    const response = await fetch(`${this.server.url}${path}`, { ...init, headers, redirect: 'manual' });
    const set = response.headers.get('set-cookie')?.split(';')[0];
    if (set?.startsWith('lianxin_setup')) this.#cookie = set;
    const to = response.headers.get('location') ?? '';
    return { status: response.status, text: await response.text(), to };
  }

  async title(): Promise<string> {
    return /<h1>(.*?)<\/h1>/.exec((await this.get('/setup')).text)?.[1] ?? '';
  }
}

const city = { name: '云河旗', key: 'yunhe', zone: 'Asia/Shanghai', hosts: '' };
const organisation = {
  kind: 'coordination',
  name: '云河旗群团办公室',
  shortName: '群团办',
  phone: '8110301',
};

async function areaIn(visitor: Visitor): Promise<string> {
  const { text } = await visitor.get('/setup');
  return /<option value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
}

test('a first start without the demo goes on after a kill at every step, loses nothing typed, and opens one city', async () => {
  const { env, dataDir } = await emptyData();
  const server = await startServer({ dataDir, env, args: ['--empty'] });
  try {
    let visitor = new Visitor(server);
    const again = async () => {
      await server.kill();
      await server.restart();
      visitor = new Visitor(server);
      await visitor.post('/setup', { code: codeOf(server).toLowerCase().replaceAll('-', '') });
    };
    expect((await visitor.get('/')).to).toBe('/setup');
    expect((await visitor.post('/setup', { code: 'AAAA-BBBB-CCCC' })).status).toBe(400);
    expect((await visitor.post('/setup/city', city)).to).toBe('/setup');
    expect(await visitor.title()).toBe('请输入启动时显示的代码');
    await visitor.post('/setup', { code: codeOf(server) });
    const wrong = await visitor.post('/setup/city', { ...city, key: 'Yun He' });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('value="Yun He"');
    expect(wrong.text).toContain('value="云河旗"');
    await visitor.post('/setup/city', city);
    await again();
    expect(await visitor.title()).toBe('地区');
    expect((await visitor.get('/setup/areas?search=巴林')).text).toContain('巴林左旗');
    await visitor.post(
      '/setup/areas',
      { how: 'read' },
      '名称,上级,级别\n云河镇,云河旗,镇\n远村,没有的镇,村\n',
    );
    await again();
    expect((await visitor.get('/setup')).text).toContain('找不到上级“没有的镇”');
    await visitor.post('/setup/areas', { how: 'take' });
    await again();
    expect(await visitor.title()).toBe('第一个单位');
    await visitor.post('/setup/organisation', { ...organisation, areaId: await areaIn(visitor) });
    await again();
    expect(await visitor.title()).toBe('管理员');
    const weak = await visitor.post('/setup/administrator', {
      ...{ name: '王芳', login: 'wangfang', password: '1234567890' },
    });
    expect([weak.status, weak.text.includes('value="wangfang"'), weak.text.includes('1234567890')]).toEqual([
      ...[400, true, false],
    ]);
    await visitor.post('/setup/administrator', { name: '王芳', login: 'wangfang', password });
    expect((await visitor.get('/setup')).to).toBe('/setup/done');
    expect((await visitor.post('/setup', { code: codeOf(server) })).to).toBe('/setup/done');
    const signedIn = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ login: 'wangfang', password }),
    });
    expect(signedIn.status).toBe(200);
    expect(await signedIn.json()).toMatchObject({ roles: ['administrator'], city: { name: '云河旗' } });
    await server.kill();
    await server.restart();
    expect(server.output().split('is running').at(-1)).not.toContain('setup#');
    expect((await new Visitor(server).get('/')).status).toBe(200);
  } finally {
    await server.stop();
  }
});

/** Two servers need a server's database; on the embedded one there is nothing to try, and nothing is skipped. */
const manyServers = onServer ? ['two servers'] : [];

test.for(manyServers)('%s that start at once, without the demo, make one city between them', async () => {
  const { env } = await emptyData();
  const servers = await Promise.all([
    startServer({ env, args: ['--empty'] }),
    startServer({ env, args: ['--empty'] }),
  ]);
  try {
    const visitors = servers.map((server) => new Visitor(server));
    const both = (path: string, fields: Record<string, string>) =>
      Promise.all(visitors.map((visitor) => visitor.post(path, fields)));
    await Promise.all(visitors.map((visitor) => visitor.post('/setup', { code: codeOf(visitor.server) })));
    await both('/setup/city', city);
    await both('/setup/areas', { how: 'only' });
    const [first] = visitors;
    if (!first) throw new Error('no server');
    await both('/setup/organisation', { ...organisation, areaId: await areaIn(first) });
    await both('/setup/administrator', { name: '王芳', login: 'wangfang', password });
    for (const visitor of visitors) {
      expect((await visitor.get('/setup/done')).text).toContain('云河旗已经开通');
      const areas = await visitor.get('/api/areas');
      expect((JSON.parse(areas.text) as { areas: unknown[] }).areas).toHaveLength(1);
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
});

/** A page as it is under a host; `fetch` does not let a test name one. */
async function under(host: string, { url }: RunningServer): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { host, connection: 'close', 'accept-language': 'zh-CN' };
    get(url, { headers }, (response) => {
      const status = response.statusCode ?? 0;
      textOf(response).then((text) => resolve({ status, text }), reject);
    }).once('error', reject);
  });
}

test('a second city is made beside the first, which serves on; each answers under its own host alone', async () => {
  const { env, dataDir } = await prepareData();
  const server = await startServer({ dataDir, env, args: ['--another-city'] });
  try {
    expect((await under('qingchuan.test', server)).status).toBe(200);
    const maker = new Visitor(server);
    await maker.post('/setup', { code: codeOf(server) });
    expect((await maker.post('/setup/city', city)).text).toContain('请填写“网址”');
    const taken = await maker.post('/setup/city', { ...city, key: 'qingchuan', hosts: 'qingchuan.test' });
    expect(taken.text).toContain('“qingchuan.test”已经是另一个城市的网址');
    expect(taken.text).toContain('这个代号已有城市在用');
    await maker.post('/setup/city', { ...city, hosts: 'yunhe.test' });
    // A start without the wish goes on with what was begun.
    await server.kill();
    await server.restart();
    expect((await under('yunhe.test', server)).status).toBe(404);
    await maker.post('/setup', { code: codeOf(server) });
    await maker.post('/setup/areas', { how: 'only' });
    await maker.post('/setup/organisation', { ...organisation, areaId: await areaIn(maker) });
    await maker.post('/setup/administrator', { name: '王芳', login: 'wangfang', password });
    expect((await maker.get('/setup/done')).text).toContain('云河旗已经开通');
    expect((await under('yunhe.test', server)).text).toContain('连心 · 云河旗');
    expect((await under('qingchuan.test', server)).text).toContain('连心 · 晴川市');
    expect((await under('nowhere.test', server)).status).toBe(404);
  } finally {
    await server.stop();
  }
});
