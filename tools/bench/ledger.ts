import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../postgres.ts';

const main = join(import.meta.dirname, '..', '..', 'dist', 'server', 'main.js');

async function runCommand(env: Readonly<Record<string, string>>, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: 'inherit',
  });
  process.once('exit', () => child.kill());
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
}

/**
 * `npm run bench ledger -- [--entries 10000000] [--life 100000]`: reads of random nodes beside plain SQL, rebuilding and
 * following, on a PostgreSQL that writes every commit to the disk.
 */
export async function benchLedger(args: readonly string[]): Promise<void> {
  await measured(['measure-ledger', ...args]);
}

/** Runs one command of the server on an empty, migrated PostgreSQL of its own that writes every commit to the disk. */
export async function measured(command: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-'));
  chmodSync(folder, 0o711);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
  const sized = {
    shared_buffers: '512MB',
    work_mem: '64MB',
    max_wal_size: '4GB',
    max_parallel_workers_per_gather: '0',
  };
  const postgres = await startPostgres(folder, { ...durable, ...sized });
  try {
    const owner = new Client({ connectionString: postgres.url });
    await owner.connect();
    await owner.query(`create user bench_app password 'bench'`);
    await owner.end();
    const url = new URL(postgres.url);
    url.username = 'bench_app';
    url.password = 'bench';
    const data = join(folder, 'data');
    mkdirSync(data);
    const env = {
      DATABASE_URL: url.href,
      MIGRATE_DATABASE_URL: postgres.url,
      DATA_DIR: data,
      LOG_LEVEL: 'warn',
    };
    await runCommand(env, ['migrate']);
    console.log(postgres.name);
    await runCommand(env, command);
  } finally {
    await postgres.stop();
  }
}
