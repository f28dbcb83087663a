import { sql } from 'kysely';
import { type ReadDb, tables, type WriteDb } from '../db/database.ts';
import type { PlatformTables } from '../platform.tables.ts';

const table = tables<PlatformTables>;

export interface NewJob {
  readonly city_id: string;
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly due_at: Date;
  readonly payload: string;
}

/** False when there is one of this name and key. */
export async function insertJob(db: WriteDb, job: NewJob): Promise<boolean> {
  const row = await table(db)
    .insertInto('platform.job')
    .values({ ...job, attempts: 0, leased_until: null, done_at: null, dead_at: null, reason: null })
    .onConflict((conflict) => conflict.columns(['city_id', 'name', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface Leased {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  /** Which try this is, from 1. */
  readonly attempts: number;
}

/** Whether anything is due: a look that costs little and locks nothing. */
export async function hasDueJobs(db: ReadDb, now: Date): Promise<boolean> {
  const row = await table(db)
    .selectFrom('platform.job')
    .select('id')
    .where('done_at', 'is', null)
    .where('dead_at', 'is', null)
    .where('due_at', '<=', now)
    .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Takes up to `limit` jobs that are due, the longest waiting first, until `until`. What another process is taking at
 * this moment is left to it; what a dead one held is taken when its lease is over.
 */
export async function leaseJobs(
  db: WriteDb,
  city: string,
  { now, until, limit, names }: { now: Date; until: Date; limit: number; names: readonly string[] },
): Promise<Leased[]> {
  if (names.length === 0) return [];
  const due = table(db)
    .selectFrom('platform.job')
    .select('id')
    .where('city_id', '=', city)
    .where('name', 'in', [...names])
    .where('done_at', 'is', null)
    .where('dead_at', 'is', null)
    .where('due_at', '<=', now)
    .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  return table(db)
    .updateTable('platform.job')
    .set(({ eb }) => ({ leased_until: until, attempts: eb('attempts', '+', 1) }))
    .where('city_id', '=', city)
    .where('id', 'in', due)
    .returning(['id', 'name', 'payload', 'attempts'])
    .execute();
}

type End =
  | { readonly done_at: Date }
  | { readonly dead_at: Date; readonly reason: string }
  | { readonly due_at: Date; readonly reason: string }
  | { readonly due_at: Date; readonly attempts: number };

/** Ends one try. False when the lease has passed to another try meanwhile, which then decides. */
export async function endTry(db: WriteDb, city: string, job: Leased, end: End): Promise<boolean> {
  const row = await table(db)
    .updateTable('platform.job')
    .set({ leased_until: null, ...end })
    .where('city_id', '=', city)
    .where('id', '=', job.id)
    .where('attempts', '=', job.attempts)
    .where('leased_until', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function reviveJob(
  db: WriteDb,
  city: string,
  name: string,
  key: string,
  now: Date,
): Promise<boolean> {
  const row = await table(db)
    .updateTable('platform.job')
    .set({ dead_at: null, attempts: 0, due_at: now, leased_until: null })
    .where('city_id', '=', city)
    .where('name', '=', name)
    .where('key', '=', key)
    .where('dead_at', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface DeadJob {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly attempts: number;
  readonly deadAt: Date;
  readonly reason: string;
}

/** Jobs that were given up, the newest first. */
export async function listDeadJobs(db: ReadDb, limit: number): Promise<DeadJob[]> {
  const rows = await table(db)
    .selectFrom('platform.job')
    .selectAll()
    .where('dead_at', 'is not', null)
    .orderBy('dead_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id, name, key, attempts, dead_at, reason }) => ({
    ...{ id, name, key, attempts, reason: reason ?? '' },
    deadAt: dead_at ?? new Date(0),
  }));
}

/** How many jobs wait (also for a later time), how many of these should have begun by `now`, how many were given up. */
export async function countJobs(
  db: ReadDb,
  now: Date,
): Promise<{ pending: number; due: number; dead: number }> {
  const row = await table(db)
    .selectFrom('platform.job')
    .where('done_at', 'is', null)
    .select([
      sql<string>`count(*) filter (where dead_at is null)`.as('pending'),
      sql<string>`count(*) filter (where dead_at is null and due_at <= ${now})`.as('due'),
      sql<string>`count(*) filter (where dead_at is not null)`.as('dead'),
    ])
    .executeTakeFirstOrThrow();
  return { pending: Number(row.pending), due: Number(row.due), dead: Number(row.dead) };
}

/** Forgets jobs that were done before `before`. */
export async function removeDoneJobs(db: WriteDb, city: string, before: Date): Promise<void> {
  await table(db)
    .deleteFrom('platform.job')
    .where('city_id', '=', city)
    .where('done_at', '<', before)
    .execute();
}
