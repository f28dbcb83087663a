import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { plainEnvironment, type RunningServer, startServer } from '../../e2e/server.ts';
import { controlPath } from '../../platform/control/control.ts';
import { type Prepared, prepareData } from '../testing/prepared.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const root = join(import.meta.dirname, '../..');
const main = join(root, 'dist/server/main.js');
let data: Prepared;
let server: RunningServer;

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'tools/build.ts')], { stdio: 'inherit' });
  data = await prepareData();
  server = await startServer(data);
});

afterAll(() => server.stop());

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** One command of the built product, as `npm run` starts it. */
function lianxin(args: readonly string[], more: Record<string, string> = {}): Promise<Ended> {
  const env = { ...plainEnvironment(), DATA_DIR: data.dataDir, ...data.env, ...more };
  const flags = ['--disable-warning=ExperimentalWarning', '--enable-source-maps'];
  const child = spawn(process.execPath, [...flags, main, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = { code: null as number | null, out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    ended.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    ended.error += chunk.toString();
  });
  return new Promise((resolve) => {
    // One that does not end by itself is a fault, not a wait.
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.once('close', (code) => {
      clearTimeout(late);
      resolve({ ...ended, code });
    });
  });
}

/** A refusal that an operator can mend: told in a line, without the place in our files. */
function expectSentence({ code, error }: Ended, sentence: RegExp): void {
  expect(error).toMatch(sentence);
  expect(error).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
}

describe('a running server', () => {
  test('is asked through a socket that only its owner may open', () => {
    expect(statSync(controlPath(data.dataDir)).mode & 0o777).toBe(0o600);
  });

  test('answers sql, and tells a slip as a sentence', async () => {
    const select = await lianxin(['sql', 'select name from platform.city; select 1 + 1 as two']);
    expect(select).toMatchObject({ code: 0, error: '' });
    expect(select.out).toContain('晴川市');
    expect(select.out.match(/^SELECT 1$/gm)).toHaveLength(2);
    expectSentence(await lianxin(['sql', 'selec 1']), /^syntax error at or near "selec"$/m);
    const nothing = await lianxin(['sql']);
    expect(nothing.code).toBe(2);
    expect(nothing.error).toContain('Give the SQL in quotes');
  });

  test('verifies its seal; a changed row is named and makes the command fail, and mended it is whole again', async () => {
    const clean = await lianxin(['verify-seal']);
    expect(clean).toMatchObject({ code: 0, error: '' });
    expect(clean.out).toMatch(/^晴川市: \d{3} happenings checked, 0 findings\.$/m);
    const seventh = '(select happening_id from platform.seal where number = 7)';
    const move = (by: string) =>
      lianxin(['sql', `update platform.happening set at = at ${by} interval '1 day' where id = ${seventh}`]);
    expect((await move('+')).out).toBe('UPDATE 1\n');
    const found = await lianxin(['verify-seal']);
    expect(found.code).toBe(1);
    expect(found.out).toMatch(/happenings checked, 1 findings\.$/m);
    expect(found.out).toMatch(/^ {2}Happening 7 \([0-9a-f-]{36}\) was changed after it had been sealed/m);
    await move('-');
    expect((await lianxin(['verify-seal'])).code).toBe(0);
  });

  test('does not give its port away', async () => {
    const other = await prepareData();
    const { port } = new URL(server.url);
    const second = await lianxin(['serve'], { ...other.env, DATA_DIR: other.dataDir, PORT: port });
    expectSentence(second, /^The port is in use by another program\. Choose another one with PORT/m);
  });

  test('does not share its folder', async () => {
    const second = await lianxin(['serve'], { PORT: '0' });
    expectSentence(
      second,
      /^Another Lianxin is using .*Stop it first, or give this one a folder of its own/m,
    );
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  test('takes real input from a file: line by line, the same line once, and again without making it twice', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lianxin-replay-')), 'topics.tsv');
    const lines = [
      '工资拖了两个月\tA',
      '低保怎么申请\tB',
      '工资拖了两个月\tC',
      '',
      '𠮷祥里楼道灯坏了',
      '残疾证到期了怎么换\t',
    ];
    writeFileSync(file, lines.join('\n'));
    const needs = async () => {
      const { out } = await lianxin(['sql', "select 'n=' || count(*) as n from needs.need"]);
      return Number(/n=(\d+)/.exec(out)?.[1]);
    };
    const before = await needs();
    const first = await lianxin(['replay', file, '--url', server.url]);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toMatch(/^5 sent in [\d.]+ s, [\d.]+ a second; \d with proposals\.$/m);
    expect(await needs()).toBe(before + 4);
    const again = await lianxin(['replay', file, '--url', server.url, '--limit', '3']);
    expect(again.out).toMatch(/^3 sent in/m);
    expect(await needs()).toBe(before + 4);
  });

  test('that is not there is told as that by replay', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lianxin-replay-')), 'one.tsv');
    writeFileSync(file, '工资拖了两个月\n');
    expectSentence(
      await lianxin(['replay', file, '--url', 'http://127.0.0.1:1']),
      /^No server answers at http:\/\/127\.0\.0\.1:1\. Start it with npm start/m,
    );
    const nothing = await lianxin(['replay']);
    expect(nothing.code).toBe(2);
    expect(nothing.error).toContain('npm run replay -- FILE');
  });
});

test('eval:hot gives JSON alone, tells bad lines by number, and says when nothing can be used', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lianxin-')), 'messages.jsonl');
  const lines = ['东湖佳苑暖气不热', '东湖佳苑供暖温度低', '东湖佳苑暖气片是凉的，取暖费照收'].map(
    (title, at) => JSON.stringify({ id: at, title, time: `2026/1/${String(at + 1)}` }),
  );
  writeFileSync(file, `${lines.join('\n')}\nno json\n`);
  const { code, out, error } = await lianxin(['eval:hot', file, '--top=3']);
  expect([code, error]).toEqual([0, 'line 4 is no JSON object\n']);
  expect(JSON.parse(out)).toMatchObject([
    { place: '东湖佳苑', size: 3, from: '2026-01-01T00:00:00+08:00', to: '2026-01-03T00:00:00+08:00' },
  ]);
  writeFileSync(file, 'no json\n');
  expect(await lianxin(['eval:hot', file])).toMatchObject({ code: 2, out: '' });
  expect(await lianxin(['eval:hot'])).toMatchObject({ code: 2, out: '' });
});

describe('without a running server', () => {
  test('the commands open the data themselves, also past the socket of a killed one', async () => {
    await server.kill();
    expect(existsSync(controlPath(data.dataDir))).toBe(true);
    expect(await lianxin(['verify-seal'])).toMatchObject({ code: 0, error: '' });
    expect((await lianxin(['sql', 'select 6 * 7 as answer'])).out).toContain('42');
    expectSentence(await lianxin(['sql', 'selec 1']), /^syntax error/m);
    await server.restart();
    expect((await lianxin(['verify-seal'])).code).toBe(0);
  });

  test('a wrong master key, a wrong setting and an unknown command are told as that', async () => {
    const other = await prepareData();
    const wrong = { ...other.env, DATA_DIR: other.dataDir, PORT: '0', LIANXIN_MASTER_KEY: '00'.repeat(32) };
    expectSentence(
      await lianxin(['serve'], wrong),
      /^The master key does not open this database\. Set LIANXIN_MASTER_KEY/m,
    );
    expectSentence(await lianxin(['serve'], { PORT: 'x' }), /^PORT=x cannot be used/m);
    expect(await lianxin(['dance'])).toMatchObject({ code: 2, error: 'There is no command dance.\n' });
  });
});
