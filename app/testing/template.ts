import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../platform/db/migrate.ts';
import { type Opened, openEmbedded, openServer } from '../../platform/db/open.ts';
import { foundCity, openCity } from '../cities.ts';
import { cityName } from '../demo/areas.ts';
import { furnish } from '../demo/furnish.ts';
import { liveThrough } from '../demo/history.ts';
import { storyNeeds } from '../demo/needs.ts';
import { migrations } from '../migrations.ts';
import { cacheFolder } from '../open.ts';
import { cheapHash, testNow, testRuntime } from './parts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated database with the demo city: a file for PGlite, the name of a database for PostgreSQL. */
    template: string;
    templateId: string;
  }
}

/** The demo city with its history, as of {@link testNow}; read-only tests share it. */
async function fill(opened: Opened): Promise<void> {
  const runtime = testRuntime(opened.database, { now: testNow });
  const early = new Date(testNow.getTime() - 100 * 86_400_000);
  const made = { key: 'qingchuan', name: cityName, zone: 'Asia/Shanghai', hosts: ['qingchuan.test'] };
  const city = await foundCity(opened, runtime, made, early);
  const furnished = await furnish(runtime, city, await cheapHash(), early);
  // Every run of the tests pays for this: the needs told step by step are enough.
  await liveThrough(runtime, furnished, storyNeeds, { now: testNow, report: () => {} });
  await openCity(opened, runtime, city, testNow);
  // Nothing is left for whoever starts on it: what a test sees happen is its own.
  await runtime.quiet();
  await runtime.settle(city);
}

async function embedded(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-template-'));
  const opened = await openEmbedded(join(folder, 'made'), cacheFolder);
  await migrate(opened.owner, migrations, testNow);
  await fill(opened);
  await opened.close();
  const lite = await PGlite.create(join(folder, 'made'));
  const file = join(folder, 'template.tar');
  writeFileSync(file, Buffer.from(await (await lite.dumpDataDir('none')).arrayBuffer()));
  await lite.close();
  project.provide('template', file);
  project.provide('templateId', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Connection texts of a database on the test server: as its owner and as the plain user. */
export function urlsOf(name: string): { owner: string; app: string } {
  const base = process.env['LIANXIN_TEST_POSTGRES_URL'];
  if (base === undefined) throw new Error('LIANXIN_TEST_POSTGRES_URL is not set: run npm test');
  const owner = new URL(base);
  owner.pathname = `/${name}`;
  const app = new URL(owner);
  app.username = 'lianxin_test';
  app.password = 'test';
  return { owner: owner.href, app: app.href };
}

async function server(project: TestProject): Promise<() => Promise<void>> {
  const name = `lianxin_template_${process.pid}`;
  const admin = new pg.Pool({ connectionString: process.env['LIANXIN_TEST_POSTGRES_URL'], max: 1 });
  await admin.query(`create database ${name}`);
  await admin.query(
    `do $$ begin
       create role lianxin_app nologin;
     exception when duplicate_object then null; end $$;
     do $$ begin
       create role lianxin_test login password 'test' in role lianxin_app;
     exception when duplicate_object then null; end $$`,
  );
  const { owner, app } = urlsOf(name);
  const migrating = new pg.Pool({ connectionString: owner, max: 1 });
  await migrate(migrating, migrations, testNow);
  await migrating.end();
  const opened = await openServer(app, owner, 5);
  await fill(opened);
  await opened.close();
  project.provide('template', name);
  project.provide('templateId', name);
  return async () => {
    const { rows } = await admin.query<{ datname: string }>(
      'select datname from pg_database where datname like $1',
      [`${name}%`],
    );
    for (const { datname } of rows) await admin.query(`drop database if exists ${datname} with (force)`);
    await admin.end();
  };
}

/** Makes the template once for each project; Vitest calls it before the first test and the result after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void> | void> {
  return project.name === 'postgres' ? server(project) : embedded(project);
}
