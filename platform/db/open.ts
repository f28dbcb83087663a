import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { Database } from './database.ts';
import { embeddedPool } from './embedded-pool.ts';

// Days stay text: a Date would move them across midnight with the machine's zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Thrown with a sentence for the operator: what is wrong with the place or the address, and what to do. */
export class CannotOpen extends Error {}

/**
 * Holds the data folder for this process alone, through an exclusive SQLite lock that the system frees at any
 * kind of death. Throws {@link CannotOpen} while another process holds it.
 */
export function holdFolder(dataDir: string): { release: () => void } {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(dataDir, 'lock.sqlite'));
  try {
    lock.exec('pragma journal_mode = delete; pragma locking_mode = exclusive; begin exclusive');
  } catch {
    lock.close();
    throw new CannotOpen(
      `Another Lianxin is using ${dataDir}. Stop it first, or give this one a folder of its own with DATA_DIR.`,
    );
  }
  return { release: () => lock.close() };
}

/**
 * A new PGlite in memory or in `folder`. The empty cluster is kept as a tarball in `cache`, since making one
 * takes seven seconds and unpacking one takes one.
 */
async function openPglite(
  folder: string | null,
  cache: string,
  report: (step: string) => void,
): Promise<PGlite> {
  if (folder !== null && existsSync(join(folder, 'PG_VERSION'))) return PGlite.create(folder);
  const { version } = JSON.parse(
    readFileSync(
      join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), '../package.json'),
      'utf8',
    ),
  ) as { version: string };
  const name = createHash('sha256').update(version).digest('hex').slice(0, 12);
  const template = join(cache, `empty-${name}.tar.gz`);
  if (!existsSync(template)) {
    report('making the template of the embedded database');
    mkdirSync(cache, { recursive: true });
    const made = await PGlite.create();
    const dump = await made.dumpDataDir('gzip');
    await made.close();
    const fresh = `${template}.${String(process.pid)}`;
    writeFileSync(fresh, Buffer.from(await dump.arrayBuffer()));
    renameSync(fresh, template);
  }
  const loadDataDir = new Blob([readFileSync(template)]);
  return PGlite.create({ ...(folder === null ? {} : { dataDir: folder }), loadDataDir });
}

export interface Opened {
  readonly database: Database;
  readonly kind: 'embedded' | 'server';
  /** Runs SQL as the owner: migrations, `npm run sql`. */
  readonly owner: pg.Pool;
  readonly close: () => Promise<void>;
}

/** The embedded database in `folder`, or in memory for null. One session: everything waits in line. */
export async function openEmbedded(
  folder: string | null,
  cache: string,
  report: (step: string) => void = () => {},
): Promise<Opened> {
  const lite = await openPglite(folder, cache, report);
  const pool = embeddedPool(lite);
  const database = new Database(pool);
  return {
    database,
    kind: 'embedded',
    owner: pool,
    close: async () => {
      await database.close();
      await lite.close();
    },
  };
}

/** `ownerPool` makes tables later on: whoever is it, or may become it, would own them. */
async function refuseDangerous(pool: pg.Pool, ownerPool: pg.Pool | null): Promise<void> {
  const named = await ownerPool?.query<{ name: string }>('select current_user as name');
  const owner = named?.rows[0]?.name ?? null;
  const { rows } = await pool.query<{ powerful: boolean; member: boolean; owns: boolean; there: boolean }>(
    `select rolsuper or rolbypassrls as powerful,
       exists (select from pg_roles where rolname = 'lianxin_app') as there,
       exists (select from pg_roles where rolname = 'lianxin_app') and pg_has_role('lianxin_app', 'member') as member,
       coalesce(pg_has_role($1::name, 'member'), false) or exists (
         select from pg_namespace n where n.nspname = 'platform' and pg_has_role(n.nspowner, 'member')) as owns
     from pg_roles where rolname = current_user`,
    [owner],
  );
  const found = rows[0];
  if (found?.powerful || found?.owns) {
    throw new CannotOpen(
      'DATABASE_URL names a superuser, the owner of the tables, or a user that bypasses row-level security. Name a plain user that is a member of lianxin_app, and give the owner as MIGRATE_DATABASE_URL.',
    );
  }
  if (found?.there && !found.member) {
    throw new CannotOpen(
      'The user of DATABASE_URL is not a member of lianxin_app. Run: grant lianxin_app to <that user>;',
    );
  }
}

/**
 * Without listeners a connection that dies, idle or in somebody's hands, would end the process; whoever uses it is
 * told by the query that fails.
 */
function outliveConnections(pool: pg.Pool): void {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
}

/**
 * A PostgreSQL server. `ownerUrl` is needed for migrations and `npm run sql` only. Nothing waits longer than about
 * `patience` milliseconds for one statement. Throws {@link CannotOpen}.
 */
export async function openServer(
  url: string,
  ownerUrl: string | null,
  size = 10,
  patience = 10_000,
): Promise<Opened> {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: Math.min(5000, patience),
    keepAlive: true,
    pipeline: true,
    // The server ends what takes too long; the second is for a server that no longer answers at all.
    statement_timeout: patience,
    query_timeout: patience + 1000,
  });
  outliveConnections(pool);
  const owner = ownerUrl === null ? pool : new pg.Pool({ connectionString: ownerUrl, max: 2 });
  outliveConnections(owner);
  const close = async () => {
    await pool.end();
    if (owner !== pool) await owner.end();
  };
  try {
    await refuseDangerous(pool, owner === pool ? null : owner);
  } catch (error) {
    await close();
    if (error instanceof CannotOpen) throw error;
    throw new CannotOpen(
      `The database at DATABASE_URL does not answer: ${String(error)}. Check the address and that it is running.`,
    );
  }
  return { database: new Database(pool, true), kind: 'server', owner, close };
}
