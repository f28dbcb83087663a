import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const main = join(import.meta.dirname, '..', 'dist', 'server', 'main.js');

export interface ServerOptions {
  /** A PostgreSQL address instead of the embedded database. */
  databaseUrl?: string;
  /** An existing folder instead of a fresh one; it is then not removed at the end. */
  dataDir?: string;
  /** A folder that a fresh one begins as a copy of. */
  from?: string;
  /** Further settings, for example MIGRATE_DATABASE_URL. */
  env?: Record<string, string>;
  /** What stands behind `serve`, such as `--empty`. */
  args?: string[];
  /** How long the first answer of `/health` may take, in seconds. */
  patience?: number;
}

export interface RunningServer {
  readonly url: string;
  readonly dataDir: string;
  /** Of the process that runs now. */
  pid(): number;
  /** Everything it has printed so far, for the message of a failed test. */
  output(): string;
  /** Asks it to end, waits, and removes a folder made for it. */
  stop(): Promise<void>;
  /** kill -9, as a power cut of the process would be. The folder stays. */
  kill(): Promise<void>;
  /** The same address, the same data, a new process. Only after `kill`. */
  restart(): Promise<void>;
}

/** The built product as people run it, in a process of its own, with nothing of our environment but the paths. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  if (!existsSync(main)) throw new Error(`${main} is not there: run the journeys through npm run e2e.`);
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'lianxin-data-'));
  if (options.from) cpSync(options.from, dataDir, { recursive: true });
  // The system chooses the port, and a restart keeps it. One chosen before the start may be taken until then.
  let port = 0;
  const settled = { ...plainEnvironment(), ...settings(options), DATA_DIR: dataDir };
  let output = '';
  let child: ChildProcess;

  const start = async (): Promise<void> => {
    child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--enable-source-maps',
        main,
        'serve',
        ...(options.args ?? []),
      ],
      {
        env: { ...settled, PORT: String(port) },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    // The list lets the runner end what outlives a journey that was itself ended.
    const list = process.env.LIANXIN_TEST_SERVERS;
    if (list && child.pid) appendFileSync(list, `${child.pid}\n`);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    port = await untilHealthy(child, options.patience ?? 120, () => output);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await Promise.race([ended, wait(15_000, undefined, { ref: false })]);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  };
  const lastResort = (): void => {
    child.kill('SIGKILL');
  };
  process.on('exit', lastResort);
  const stop = async (): Promise<void> => {
    await end('SIGTERM');
    process.removeListener('exit', lastResort);
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  };

  try {
    await start();
  } catch (cause) {
    await stop();
    throw cause;
  }
  const url = `http://127.0.0.1:${port}`;
  const pid = () => child.pid ?? 0;
  return { url, dataDir, pid, output: () => output, stop, kill: () => end('SIGKILL'), restart: start };
}

/** What the built product is given of our environment by a test: the paths, and what Node keeps of compiled code. */
export function plainEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'XDG_CACHE_HOME', 'SystemRoot', 'NODE_COMPILE_CACHE'];
  const pairs = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(pairs), NODE_ENV: 'production' };
}

function settings(options: ServerOptions): Record<string, string> {
  return { ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}), ...options.env };
}

/** Waits for the address it prints and for an answer there; gives the port. */
async function untilHealthy(child: ChildProcess, seconds: number, output: () => string): Promise<number> {
  const before = output().length;
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) {
      // What it said last is still on its way through the pipe.
      await wait(200);
      const how = child.exitCode ?? child.signalCode;
      throw new Error(`the server ended (${how}) before it answered:\n${output()}`);
    }
    const port = /is running: http:\/\/[^\s/]+:(\d+)/.exec(output().slice(before))?.[1];
    if (port !== undefined) {
      const health = `http://127.0.0.1:${port}/health`;
      // Not kept open: the server may close it at the moment of a test's first request.
      const headers = { connection: 'close' };
      const answer = await fetch(health, { headers, signal: AbortSignal.timeout(2000) }).catch(
        () => undefined,
      );
      if (answer?.ok) return Number(port);
    }
    await wait(50);
  }
  throw new Error(`the server did not answer /health within ${seconds} s:\n${output()}`);
}
