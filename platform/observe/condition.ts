import { sumContents } from '../files/files.store.ts';
import type { OncePerCity } from '../happenings/follower.ts';
import { lagsOf } from '../happenings/lag.ts';
import { countJobs } from '../jobs/job.store.ts';
import { findWaiting } from '../seal/seal.store.ts';
import type { Runtime } from '../worker/runtime.ts';
import type { Sample } from './metrics.ts';

export interface CityCondition {
  readonly city: string;
  readonly unsealed: number;
  /** Seconds that the oldest unsealed happening has been waiting. */
  readonly waiting: number;
  /** Happenings each follower still has before it. */
  readonly lags: Readonly<Record<string, number>>;
  /** Pictures, thumbnails and documents that are kept, and their bytes on the disk. */
  readonly contents: { readonly count: number; readonly bytes: number };
  readonly jobs: { readonly pending: number; readonly due: number; readonly dead: number };
}

/** How far sealing and following are behind, city by city. */
export async function conditionOf(runtime: Runtime): Promise<CityCondition[]> {
  const { database, followers, now } = runtime.parts;
  const names = followers
    .filter((follower): follower is OncePerCity => follower.kind === 'once-per-city')
    .map(({ name }) => name);
  const all: CityCondition[] = [];
  for (const { id, key } of await runtime.catalogue.cities(now())) {
    const found = await database.read(id, async (db) => {
      return {
        ...(await findWaiting(db)),
        lags: await lagsOf(db, names),
        jobs: await countJobs(db, now()),
        contents: await sumContents(db),
      };
    });
    const since = found.oldest === null ? 0 : (now().getTime() - found.oldest.getTime()) / 1000;
    all.push({
      city: key,
      unsealed: found.count,
      waiting: Math.max(0, since),
      lags: found.lags,
      jobs: found.jobs,
      contents: found.contents,
    });
  }
  return all;
}

/** The gauges of one process and its database. */
export function samplesOf(runtime: Runtime, cities: readonly CityCondition[]): Sample[] {
  const { pool } = runtime.parts.database;
  const memory = process.memoryUsage();
  return [
    {
      ...{ name: 'lianxin_unsealed_happenings', help: 'Happenings that wait for their seal.', type: 'gauge' },
      values: cities.map(({ city, unsealed }) => ({ labels: { city }, value: unsealed })),
    },
    {
      ...{ name: 'lianxin_unsealed_seconds', help: 'Age of the oldest unsealed happening.', type: 'gauge' },
      values: cities.map(({ city, waiting }) => ({ labels: { city }, value: waiting })),
    },
    {
      ...{ name: 'lianxin_follower_lag', help: 'Happenings a follower has before it.', type: 'gauge' },
      values: cities.flatMap(({ city, lags }) =>
        Object.entries(lags).map(([follower, value]) => ({ labels: { city, follower }, value })),
      ),
    },
    {
      ...{ name: 'lianxin_files', help: 'Pictures, thumbnails and documents kept.', type: 'gauge' },
      values: cities.map(({ city, contents }) => ({ labels: { city }, value: contents.count })),
    },
    {
      ...{ name: 'lianxin_files_bytes', help: 'Their bytes on the disk.', type: 'gauge' },
      values: cities.map(({ city, contents }) => ({ labels: { city }, value: contents.bytes })),
    },
    {
      ...{ name: 'lianxin_jobs', help: 'Jobs that wait, are due, were given up.', type: 'gauge' },
      values: cities.flatMap(({ city, jobs }) =>
        Object.entries(jobs).map(([state, value]) => ({ labels: { city, state }, value })),
      ),
    },
    {
      ...{ name: 'lianxin_database_connections', help: 'Connections of the pool.', type: 'gauge' },
      values: [
        { labels: { state: 'busy' }, value: pool.totalCount - pool.idleCount },
        { labels: { state: 'idle' }, value: pool.idleCount },
      ],
    },
    {
      ...{ name: 'lianxin_database_waiting', help: 'Callers that wait for a connection.', type: 'gauge' },
      values: [{ value: pool.waitingCount }],
    },
    {
      ...{ name: 'process_resident_memory_bytes', help: 'Memory of the process.', type: 'gauge' },
      values: [{ value: memory.rss }],
    },
    {
      ...{ name: 'nodejs_heap_size_used_bytes', help: 'Heap in use.', type: 'gauge' },
      values: [{ value: memory.heapUsed }],
    },
    {
      ...{ name: 'process_uptime_seconds', help: 'Since the start.', type: 'gauge' },
      values: [{ value: Math.round(process.uptime()) }],
    },
  ] satisfies Sample[];
}
