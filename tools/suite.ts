import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild } from './build.ts';
import { findChromium } from './chromium.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

export type Project = 'pglite' | 'postgres' | 'journeys';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Runs the projects against real third parties and ends the process with `N passed, N failed, N skipped`.
 * What could not run is named, and its tests count as skipped; where CI is set a skip is a failure.
 */
export async function runSuite(projects: readonly Project[], filters: readonly string[]): Promise<void> {
  removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-test-'));
  writeFileSync(join(folder, 'owner'), String(process.pid));
  const running: { tests?: ChildProcess; postgres?: TestPostgres } = {};
  let interrupted = false;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      interrupted = true;
      running.tests?.kill(signal);
    });
  }

  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const missing: string[] = [];
  // Whatever the tests put into the temporary folder goes with ours, also when they are killed.
  const TMPDIR = join(folder, 't');
  mkdirSync(TMPDIR);
  const servers = join(folder, 'servers');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    TMPDIR,
    LIANXIN_TEST_SERVERS: servers,
    LIANXIN_TEST_DEMO_CITY: join(folder, 'demo-city'),
    // Tests start the built product many times; what is compiled once is read by those that follow.
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    NO_COLOR: process.stdout.isTTY ? undefined : '1',
  };

  const runProjects = async (names: readonly Project[]): Promise<void> => {
    if (names.length === 0 || interrupted) return;
    const file = join(folder, `${names.join('-')}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const only = names.flatMap((name) => ['--project', name]);
    // Freeing the machine code of a WebAssembly, as PGlite is one, may end Node 24 (nodejs/node#64500).
    const args = ['--no-wasm-code-gc', vitest, 'run', '--passWithNoTests', ...only, ...reporters, ...filters];
    running.tests = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    add(total, countsOf(file, await ended(running.tests)));
  };
  const leaveOut = async (name: Project, why: string): Promise<void> => {
    const tests = await countTests(name, filters, env);
    total.skipped += tests;
    missing.push(`${name}: ${tests} tests did not run, because ${why}.`);
  };

  try {
    const ready: Project[] = projects.filter((name) => name === 'pglite');
    try {
      if (!env.LIANXIN_TEST_POSTGRES_URL) {
        // A plan without the parameters' values is what a statement meets only after its fifth time: here it always does.
        const postgres = await startPostgres(folder, { plan_cache_mode: 'force_generic_plan' });
        running.postgres = postgres;
        env.LIANXIN_TEST_POSTGRES_URL = postgres.url;
        console.error(`lianxin: the real PostgreSQL is ${postgres.name}.`);
      }
      if (projects.includes('postgres')) ready.push('postgres');
    } catch (cause) {
      if (projects.includes('postgres')) await leaveOut('postgres', sentence(cause));
      else missing.push(`Journeys that need PostgreSQL run without it, because ${sentence(cause)}.`);
    }
    await runProjects(ready);
    if (projects.includes('journeys') && !interrupted) {
      const chromium = await findChromium(folder).catch((cause: unknown) => sentence(cause));
      if (typeof chromium === 'string') await leaveOut('journeys', chromium);
      else {
        Object.assign(env, chromium.env);
        console.error(`lianxin: journeys in ${chromium.name}.`);
        try {
          await freshBuild();
          await runProjects(['journeys']);
        } catch (cause) {
          total.failed += 1;
          missing.push(`journeys: the build failed: ${sentence(cause)}.`);
        }
      }
    }
  } finally {
    endServers(servers);
    await running.postgres?.stop();
  }
  conclude(total, missing, interrupted);
}

/** Servers that a journey could not end because its own process was ended first. */
function endServers(list: string): void {
  if (!existsSync(list)) return;
  for (const pid of readFileSync(list, 'utf8').trim().split('\n')) {
    if (isAlive(Number(pid))) process.kill(Number(pid), 'SIGKILL');
  }
}

function conclude(total: Counts, missing: readonly string[], interrupted: boolean): void {
  const inCi = Boolean(process.env.CI);
  if (missing.length > 0) {
    console.log(`\nNOT EVERYTHING COULD RUN\n${missing.map((line) => `  ! ${line}`).join('\n')}`);
  }
  const nothing = total.passed + total.failed + total.skipped === 0;
  if (nothing) console.log('\nNo test fits that filter.');
  if (inCi && total.skipped > 0) console.log('\nIn CI nothing may be skipped, so this run failed.');
  if (interrupted) console.log('\nStopped before the end.');
  const good = total.failed === 0 && !nothing && !interrupted && !(inCi && total.skipped > 0);
  process.exitCode = good ? 0 : 1;
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
}

/** What a killed run left in the temporary folder. A PostgreSQL that loses its folder ends by itself. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith('lianxin-test-')) continue;
    const folder = join(tmpdir(), name);
    const owner = join(folder, 'owner');
    if (existsSync(owner) ? isAlive(Number(readFileSync(owner, 'utf8'))) : youngerThanAnHour(folder))
      continue;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder without an owner is just being made, or was written to after its run had been killed. */
function youngerThanAnHour(folder: string): boolean {
  return Date.now() - statSync(folder).mtimeMs < 3_600_000;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A killed process whose parent never asked for it still has its number, but no command line.
    const commandLine = `/proc/${pid}/cmdline`;
    return !existsSync(commandLine) || readFileSync(commandLine, 'utf8') !== '';
  } catch {
    return false;
  }
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function add(total: Counts, more: Counts): void {
  total.passed += more.passed;
  total.failed += more.failed;
  total.skipped += more.skipped;
}

interface JsonReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A file that broke before its first test, or a run that ended badly without a failed test, is a failure too. */
function countsOf(file: string, exitCode: number): Counts {
  if (!existsSync(file)) return { passed: 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as JsonReport;
  const broken = report.testResults.filter(
    (result) =>
      result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** How many tests a project would have run: read from the files without running them, at least one per file. */
async function countTests(
  name: Project,
  filters: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const args = [vitest, 'list', '--static-parse', '--json', '--project', name, ...filters];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await ended(child);
  const list: unknown = JSON.parse(output.slice(output.indexOf('[')) || '[]');
  return Array.isArray(list) ? list.length : 0;
}

function sentence(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\.\s*$/, '');
}
