import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import type { Chance } from '../../base/ids.ts';
import type { Database } from '../../platform/db/database.ts';
import { nationalCalendar } from '../../platform/i18n/calendar.ts';
import { sweepJobs } from '../../platform/jobs/sweep.ts';
import { noTransports, type Transports } from '../../platform/messages/transport.ts';
import { HeadFile } from '../../platform/seal/head-file.ts';
import { Runtime } from '../../platform/worker/runtime.ts';
import { modules } from '../modules.ts';

/** Tuesday 24 November 2026, 08:00 in 晴川. */
export const testNow = new Date('2026-11-24T00:00:00Z');

export const chance: Chance = { bytes: (size) => randomBytes(size) };

/** The same in every test process, so that a template made by one is read by all. */
const master = Buffer.alloc(32, 7);
export const masterHex = master.toString('hex');

export const testPassword = 'correct horse battery';

/** As cheap as argon2id gets: what is tested is the way in, not the price of guessing. */
export async function cheapHash(): Promise<string> {
  return hash(testPassword, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
}

export interface Clock {
  now: Date;
}

/** A runtime over a test database whose clock the test moves and whose faults fail the test. */
export function testRuntime(
  database: Database,
  clock: Clock,
  complain: (what: string, error: unknown) => void = (what, error) => {
    console.error(what, error);
  },
  transports: Transports = noTransports,
): Runtime {
  return new Runtime({
    database,
    master,
    chance,
    now: () => clock.now,
    isWorkingDay: nationalCalendar,
    heads: new HeadFile(join(mkdtempSync(join(tmpdir(), 'lianxin-test-')), 'heads.json')),
    followers: modules.flatMap(({ followers }) => followers),
    jobs: [sweepJobs, ...modules.flatMap(({ jobs }) => jobs ?? [])],
    transports,
    reach: () => {},
    complain,
  });
}
