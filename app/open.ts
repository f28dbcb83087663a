import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Chance } from '../base/ids.ts';
import type { Config } from '../platform/config/config.ts';
import { letIn, migrate, pendingMigrations } from '../platform/db/migrate.ts';
import { CannotOpen, holdFolder, type Opened, openEmbedded, openServer } from '../platform/db/open.ts';
import { embedderOf } from '../platform/embedding/embedder-of.ts';
import { folderStore } from '../platform/files/byte-store.ts';
import { Files } from '../platform/files/files.ts';
import { sweepFilesJob } from '../platform/files/sweep.ts';
import { sweepSubmissions } from '../platform/http/sweep.ts';
import { nationalCalendar } from '../platform/i18n/calendar.ts';
import { sweepJobs } from '../platform/jobs/sweep.ts';
import { masterKey } from '../platform/keys/master-key.ts';
import { transportsOf } from '../platform/messages/transports.ts';
import { HeadFile } from '../platform/seal/head-file.ts';
import { Runtime } from '../platform/worker/runtime.ts';
import { migrations } from './migrations.ts';
import { modules } from './modules.ts';

/** Asks the system for many bytes at once: for sixteen of them, the call costs more than the bytes. */
function systemChance(): Chance {
  let left = Buffer.alloc(0);
  return {
    bytes: (size) => {
      if (size > 256) return randomBytes(size);
      if (left.length < size) left = randomBytes(4096);
      const taken = Uint8Array.from(left.subarray(0, size));
      left = left.subarray(size);
      return taken;
    },
  };
}

export const chance = systemChance();
export const cacheFolder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'lianxin');

export const headFileName = 'seal-heads.json';

export interface Running {
  readonly opened: Opened;
  readonly runtime: Runtime;
}

/** PostgreSQL schemas that hold Lianxin's tables. */
export const schemas: readonly string[] = ['platform', ...modules.map(({ name }) => name)];

/** Opens the database the settings name. The embedded one is held for this process alone. Throws {@link CannotOpen}. */
export async function openDatabase(config: Config, report: (step: string) => void): Promise<Opened> {
  if (config.databaseUrl !== null) return openServer(config.databaseUrl, config.ownerUrl);
  const folder = holdFolder(config.dataDir);
  const place = join(config.dataDir, 'database');
  const unfinished = join(config.dataDir, 'unfinished');
  try {
    if (existsSync(unfinished)) {
      report('the last start was ended before the demo city was ready; beginning again');
      rmSync(place, { recursive: true, force: true });
      rmSync(join(config.dataDir, headFileName), { force: true });
    }
    if (!existsSync(place)) writeFileSync(unfinished, '');
    const opened = await openEmbedded(place, cacheFolder, report);
    return {
      ...opened,
      close: async () => {
        await opened.close();
        folder.release();
      },
    };
  } catch (error) {
    folder.release();
    throw error;
  }
}

/** Says that the first start came to its end; before that, the next start begins again. */
export function finishFirstStart(config: Config): void {
  rmSync(join(config.dataDir, 'unfinished'), { force: true });
}

/** Migrates what may be migrated at a start: the embedded or an empty database. Throws {@link CannotOpen} otherwise. */
export async function migrateAtStart(
  opened: Opened,
  config: Config,
  now: Date,
  report: (step: string) => void,
) {
  const { empty, pending } = await pendingMigrations(opened.owner, migrations);
  if (pending.length === 0) return;
  if (opened.kind === 'server' && !empty) {
    throw new CannotOpen(
      `The database lacks ${pending.length} migrations (${pending.map(({ id }) => id).join(', ')}). Make a backup, then run: npm run migrate`,
    );
  }
  if (opened.kind === 'server' && config.ownerUrl === null) {
    throw new CannotOpen(
      'The database is empty. Give the owner of its tables as MIGRATE_DATABASE_URL, so that they can be made.',
    );
  }
  report(`preparing the database, ${pending.length} steps`);
  await migrate(opened.owner, migrations, now, () => {});
  if (opened.kind === 'server') {
    await letIn(opened.owner, config.databaseUrl ?? '');
  }
}

/** The machine's clock, or one that is as far from it as the settings put it at this call. */
export function clockOf({ startsAt }: Config): () => Date {
  if (startsAt === null) return () => new Date();
  const apart = startsAt.getTime() - Date.now();
  return () => new Date(Date.now() + apart);
}

/** A runtime over an open database. */
export function runtimeOf(
  opened: Opened,
  config: Config,
  complain: (what: string, error: unknown) => void,
): Runtime {
  const { killAt } = config;
  const files = new Files(folderStore(config.filesDir));
  return new Runtime({
    database: opened.database,
    master: masterKey(config.masterKey, config.dataDir, chance),
    chance,
    now: clockOf(config),
    isWorkingDay: nationalCalendar,
    heads: new HeadFile(join(config.dataDir, headFileName)),
    files,
    followers: modules.flatMap(({ followers }) => followers),
    jobs: [
      sweepJobs,
      sweepSubmissions,
      sweepFilesJob(files.store),
      ...modules.flatMap(({ jobs }) => jobs ?? []),
    ],
    transports: {
      ...transportsOf(config.messages, config.mode === 'demo'),
      embedder: embedderOf(config.embedding, clockOf(config)),
    },
    // Not exit(): nothing may be tidied up, as when the power goes.
    reach: killAt === null ? () => {} : (point) => point === killAt && process.kill(process.pid, 'SIGKILL'),
    complain,
  });
}
