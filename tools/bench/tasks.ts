import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchCity } from './city.ts';
import { withPostgres } from './postgres-place.ts';
import { table } from './table.ts';

const rows = 500;
const editors = 5;
/** Saves of each editor. */
const turns = 120;

interface Outcome {
  readonly state: string;
  readonly version: number;
  readonly text: string;
}

type Ask = <T>(method: string, path: string, body?: unknown) => Promise<T>;

function asker(url: string, cookie: string): Ask {
  return async <T>(method: string, path: string, body?: unknown) => {
    const answer = await fetch(url + path, {
      method,
      headers: { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
}

async function makeTable(ask: Ask): Promise<{ path: string; ids: string[] }> {
  const { id } = await ask<{ id: string }>('POST', '/api/task-tables', { year: 2027 });
  const path = `/api/task-tables/${id}`;
  const ids: string[] = [];
  for (let part = 0; part < 5; part += 1) {
    const priority = await ask<{ id: string }>('POST', `${path}/priorities`, {
      kind: 'key',
      title: `Priority ${String(part)}`,
    });
    const tasks = Array.from({ length: rows / 5 }, (_, at) => ({
      ...{
        title: `Task ${String(part)}-${String(at)}`,
        measure: 'What is done in three places',
        due: '2027-06-30',
      },
      ...{ m3: 'First step', m6: 'Second step', m9: 'Third step', risk: 'Weather' },
    }));
    ids.push(
      ...(await ask<{ ids: string[] }>('POST', `${path}/tasks`, { priorityId: priority.id, tasks })).ids,
    );
  }
  return { path, ids };
}

interface Session {
  /** Milliseconds. */
  readonly saves: number[];
  readonly looks: number[];
  readonly seconds: number;
  /** Saves that were told to their writer instead, because somebody had been faster. */
  readonly told: number;
  /** Cells that do not hold what was saved last, and saves that left no version of their own. */
  readonly lost: number;
}

interface Written {
  readonly version: number;
  readonly text: string;
}

interface Page {
  readonly tasks: { id: string; cells: { measure?: string }; versions: { measure?: number } }[];
  readonly table: { sequence: number };
}

/** So many editors write for a while, each asking after every save what the others changed. */
async function together(ask: Ask, { path, ids }: { path: string; ids: string[] }, count: number) {
  const [saves, looks]: [number[], number[]] = [[], []];
  const saved = new Map<string, Written[]>();
  let told = 0;
  const began = await ask<Page>('GET', path);
  const first = new Map(began.tasks.map(({ id, versions }) => [id, versions.measure ?? 0]));
  const timed = async <T>(into: number[], work: Promise<T>): Promise<T> => {
    const from = performance.now();
    const answer = await work;
    into.push(performance.now() - from);
    return answer;
  };
  const editor = async (who: number) => {
    const known = new Map(first);
    let since = began.table.sequence;
    for (let turn = 0; turn < turns; turn += 1) {
      // Every other cell is one of twenty that all of them write in.
      const taskId = ids[turn % 2 === 0 ? (turn * 7) % 20 : (who * 97 + turn * 13) % ids.length] ?? '';
      const text = `Said ${String(turn)} by ${String(who)} of ${String(count)}`;
      const cell = { taskId, field: 'measure', version: known.get(taskId) ?? 0, text };
      const { cells } = await timed(
        saves,
        ask<{ cells: Outcome[] }>('PUT', `${path}/cells`, { cells: [cell] }),
      );
      const [outcome] = cells;
      if (!outcome) throw new Error('a save without an outcome');
      known.set(taskId, outcome.version);
      if (outcome.state === 'saved') {
        saved.set(taskId, [...(saved.get(taskId) ?? []), { version: outcome.version, text }]);
      } else told += 1;
      since = (await timed(looks, ask<Page>('GET', `${path}?since=${String(since)}`))).table.sequence;
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: count }, (_, who) => editor(who)));
  const seconds = (performance.now() - from) / 1000;
  const page = await ask<Page>('GET', path);
  const lost = [...saved].filter(([id, all]) => {
    const task = page.tasks.find((one) => one.id === id);
    const last = all.toSorted((a, b) => a.version - b.version).at(-1);
    const steps = (task?.versions.measure ?? 0) - (first.get(id) ?? 0);
    return task?.cells.measure !== last?.text || steps !== all.length;
  }).length;
  return { saves, looks, seconds, told, lost } satisfies Session;
}

function lineOf(what: string, times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return [what, String(times.length), at(0.5), at(0.95), at(1)];
}

/**
 * `npm run bench tasks`: five editors at once in a table of five hundred rows, on PostgreSQL, beside one editor alone in
 * the same table.
 */
export async function benchTasks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await withPostgres(folder, { LOG_LEVEL: 'warn' }, async ({ name, server }) => {
    const city = new BenchCity(server.url);
    const { cookie } = await city.signIn('surina');
    const ask = asker(server.url, cookie);
    const made = await makeTable(ask);
    console.error(`bench: ${name}: a table of ${String(made.ids.length)} rows …`);
    // Once without being counted: the first saves pay for what is compiled and planned.
    await together(ask, made, 1);
    const alone = await together(ask, made, 1);
    const all = await together(ask, made, editors);
    const opened = performance.now();
    await ask('GET', made.path);
    const whole = performance.now() - opened;
    const five = `${String(editors)} editors`;
    console.log(`\n${name}: ${String(rows)} rows; ${five} at once for ${all.seconds.toFixed(1)} s`);
    console.log(
      table([
        ['', 'count', 'p50 ms', 'p95 ms', 'longest ms'],
        lineOf(`save of a cell, ${five}`, all.saves),
        lineOf('baseline: save of a cell, one editor alone', alone.saves),
        lineOf(`what changed since, ${five}`, all.looks),
        lineOf('baseline: what changed since, one alone', alone.looks),
        lineOf('the whole table', [whole]),
      ]),
    );
    const lost = all.lost + alone.lost;
    console.log(`\nlost: ${String(lost)}; told to their writer instead of saved: ${String(all.told)}`);
    if (lost > 0) process.exitCode = 1;
  });
}
