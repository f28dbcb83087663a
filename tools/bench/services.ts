import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { areas } from '../../app/demo/areas.ts';
import { categories } from '../../app/demo/categories.ts';
import { organisations } from '../../app/demo/organisations.ts';
import { services } from '../../app/demo/services.ts';
import { BenchCity } from './city.ts';
import { withPostgres } from './postgres-place.ts';
import { sentence } from './sentences.ts';
import { table } from './table.ts';

const size = 5000;
const asks = 300;

interface Made {
  readonly title: string;
  readonly text: string;
  readonly cells: readonly string[];
}

/** Different services, each of the words of several of one category, as a city with many offices has them. */
function make(number: number): Made | undefined {
  const base = services[number % services.length];
  if (!base) return undefined;
  const kindred = services.filter(({ category }) => category === base.category);
  const round = Math.floor(number / services.length);
  const other = kindred[round % kindred.length] ?? base;
  const organisation = organisations[number % organisations.length]?.name ?? '';
  const category = categories.find(({ code }) => code === base.category)?.name ?? '';
  const area = number % 3 === 0 ? (areas[number % areas.length]?.name ?? '') : '';
  const title = `${base.title}${String(number)}`;
  const said = [...base.saidAs.slice(round % 3), ...other.saidAs.slice(0, 2)].join('；');
  const summary = round % 2 === 0 ? base.summary : other.summary;
  const capacity = number % 4 === 0 ? '5' : '';
  const cells = [
    organisation,
    title,
    summary,
    category,
    area,
    capacity,
    said,
    '周一至周五 9:00—17:00',
    '8110000',
    base.purpose,
    '5',
    '',
    '身份证',
    '已上架',
  ];
  return {
    title,
    text: `${title}${summary}${said}`,
    cells: cells.map((cell) => `"${cell.replaceAll('"', '""')}"`),
  };
}

const titles =
  '单位,名称,简介,类别,地区,同时办几件,群众怎么说,开放时间,电话,资料用来做什么,承诺工作日,办理方式,要带的材料,状态';

function share(took: readonly number[], part: number): string {
  const sorted = took.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
}

/** The plainest thing that finds anything: every service, how many pairs of characters of the words stand in it. */
function plainScan(menu: readonly Made[], words: string): string[] {
  const pairs = Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2));
  return menu
    .map(({ title, text }) => ({ title, score: pairs.filter((pair) => text.includes(pair)).length }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 6)
    .map(({ title }) => title);
}

/** `npm run bench services`: words matched against five thousand services, and how soon these are on the menu. */
export async function benchServices(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const menu = Array.from({ length: size }, (_, number) => make(number)).filter((one) => one !== undefined);
  const sheet = [titles, ...menu.map(({ cells }) => cells.join(','))].join('\r\n');
  await withPostgres(folder, { LOG_LEVEL: 'warn' }, async ({ name, server }) => {
    const { cookie } = await new BenchCity(server.url).signIn('surina');
    const post = async <T>(path: string, body: unknown): Promise<T> => {
      const answer = await fetch(server.url + path, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
      return (await answer.json()) as T;
    };
    const match = (words: string) =>
      post<{ proposals: { title: string }[] }>('/api/match', { words, areaId: null });
    await match(sentence(1));
    const before = performance.now();
    const report = await post<{ added: number; badCount: number; bad: unknown[] }>('/api/menu/sheet', {
      content: Buffer.from(sheet).toString('base64'),
      take: 'good',
    });
    const imported = performance.now();
    if (report.added < size * 0.9)
      throw new Error(`only ${String(report.added)}: ${JSON.stringify(report.bad[0])}`);
    // Words of the last one, until it is found: then every follower of this process has come so far.
    const last = menu.at(-1)?.title ?? '';
    const known = new Set(menu.map(({ title }) => title));
    for (;;) {
      const { proposals } = await match(last);
      if (proposals.some(({ title }) => known.has(title))) break;
      if (performance.now() - imported > 120_000) throw new Error('the menu never followed');
      await wait(100);
    }
    const followed = performance.now();
    const took: number[] = [];
    const scanned: number[] = [];
    for (let number = 0; number < asks; number += 1) {
      const words = sentence(number);
      let from = performance.now();
      await match(words);
      took.push(performance.now() - from);
      from = performance.now();
      plainScan(menu, words);
      scanned.push(performance.now() - from);
    }
    const row = (what: string, times: readonly number[]) => [
      what,
      share(times, 0.5),
      share(times, 0.95),
      share(times, 1),
    ];
    console.log(
      `\n${name}: ${String(report.added)} services imported in ${((imported - before) / 1000).toFixed(1)} s,`,
    );
    console.log(`found by their words ${((followed - imported) / 1000).toFixed(1)} s after the answer`);
    console.log(`\n${String(asks)} needs, one after the other:`);
    console.log(
      table([
        ['', 'p50 ms', 'p95 ms', 'longest ms'],
        row('POST /api/match, the whole way', took),
        row('plain scan by pairs of characters, no server', scanned),
      ]),
    );
  });
}
