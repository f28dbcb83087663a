import { join } from 'node:path';
import { Client } from 'pg';
import { type RunningServer, startServer } from '../../e2e/server.ts';
import { startPostgres } from '../postgres.ts';

export interface PostgresPlace {
  /** "PostgreSQL 15.20 of this machine" */
  readonly name: string;
  readonly server: RunningServer;
  readonly ownerUrl: string;
  readonly pid: number;
}

/**
 * The built server with a demo city of its own on a PostgreSQL in `folder` that writes every commit to the disk; both
 * end with `work`.
 */
export async function withPostgres(
  folder: string,
  env: Readonly<Record<string, string>>,
  work: (place: PostgresPlace) => Promise<void>,
): Promise<void> {
  // Unlike in the tests, what is committed is on the disk before anybody is told.
  const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
  // A database on the same machine is best asked by its socket file.
  const data = join(folder, 'postgres-data');
  const postgres = await startPostgres(folder, { ...durable, unix_socket_directories: data });
  const ownerUrl = `${postgres.url}?host=${encodeURIComponent(data)}`;
  try {
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query(`create user bench_app password 'bench'`);
    await owner.end();
    const url = new URL(ownerUrl);
    url.username = 'bench_app';
    url.password = 'bench';
    const server = await startServer({
      databaseUrl: url.href,
      patience: 600,
      env: { MIGRATE_DATABASE_URL: ownerUrl, ...env },
    });
    try {
      await work({ name: postgres.name, server, ownerUrl, pid: postgres.pid });
    } finally {
      await server.stop();
    }
  } finally {
    await postgres.stop();
  }
}
