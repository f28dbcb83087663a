import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { inject } from 'vitest';
import { onServer } from './on-server.ts';
import { masterHex } from './parts.ts';
import { urlsOf } from './template.ts';

/** Data with the demo city and its history, and the settings with which a built server finds them. */
export interface Prepared {
  readonly dataDir: string;
  readonly env: Record<string, string>;
}

/**
 * A Sunday before dawn in 晴川, when nobody is reminded: whatever the day of the machine, a server does
 * nothing by itself that a test could take for its own.
 */
const atRest = { LIANXIN_NOW: '2026-11-22T03:00:00+08:00' };

let unpacked: Promise<string> | null = null;

async function unpack(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'lianxin-prepared-')), 'database');
  const loadDataDir = new Blob([readFileSync(inject('template'))]);
  await (await PGlite.create({ dataDir: folder, loadDataDir })).close();
  return folder;
}

/** A folder or a PostgreSQL database of its own for servers that a test starts and kills. */
export async function prepareData(): Promise<Prepared> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lianxin-data-'));
  const env = { LIANXIN_MASTER_KEY: masterHex, LOG_LEVEL: 'error', ...atRest };
  if (!onServer) {
    unpacked ??= unpack();
    cpSync(await unpacked, join(dataDir, 'database'), { recursive: true });
    return { dataDir, env };
  }
  const template = inject('template');
  const { owner, app } = await createDatabase(template);
  return { dataDir, env: { ...env, DATABASE_URL: app, MIGRATE_DATABASE_URL: owner } };
}

/** As {@link prepareData}, but with nothing in it yet. */
export async function emptyData(): Promise<Prepared> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lianxin-data-'));
  const env = { LIANXIN_MASTER_KEY: masterHex, LOG_LEVEL: 'error' };
  if (!onServer) return { dataDir, env };
  const { owner, app } = await createDatabase();
  return { dataDir, env: { ...env, DATABASE_URL: app, MIGRATE_DATABASE_URL: owner } };
}

/** A new database of the test server, which the end of the run removes; empty without a `template`. */
export async function createDatabase(template?: string): Promise<{ owner: string; app: string }> {
  const name = `${inject('template')}_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Pool({ connectionString: urlsOf('postgres').owner, max: 1 });
  await admin.query(`create database ${name}${template === undefined ? '' : ` template ${template}`}`);
  await admin.end();
  return urlsOf(name);
}
