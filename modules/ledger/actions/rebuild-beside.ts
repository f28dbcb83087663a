import type { City } from '../../../platform/access/context.ts';
import { lockPosition } from '../../../platform/happenings/follower.store.ts';
import type { Runtime } from '../../../platform/worker/runtime.ts';
import { followerName } from '../entries.rules.ts';
import type { Difference } from '../store/tally.ts';
import { beginRebuild, endRebuild, rebuildMonth } from './rebuild.ts';

const process = { kind: 'process' } as const;

/** Thrown when another process follows or rebuilds at this very moment. */
export class LedgerBusy extends Error {}

/** Runs `work` while nobody follows. */
async function whileHeld<T>(
  runtime: Runtime,
  city: City,
  work: (about: Parameters<typeof rebuildMonth>[0], position: number) => Promise<T>,
): Promise<T> {
  for (let left = 50; left > 0; left -= 1) {
    const done = await runtime.write(city, process, async ({ db }) => {
      const position = await lockPosition(db, city.id, followerName);
      return position === null ? null : { value: await work({ db, city }, position) };
    });
    if (done) return done.value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new LedgerBusy('The ledger is being followed all the time. Run it again in a minute.');
}

/**
 * Counts a city's ledger anew beside the living roll-up, month by month in transactions of their own while everybody
 * works, and puts right what differs in one last transaction. `report` is told how many months are done. Gives the
 * nodes that differed. Throws {@link LedgerBusy}, and TreeMoved where areas were moved meanwhile: nothing is changed
 * then. Two at once undo each other's work and find differences that are none: run one.
 */
export async function rebuildLedger(
  runtime: Runtime,
  city: City,
  report: (done: number, of: number) => void,
): Promise<{ months: number; differences: readonly Difference[] }> {
  // Entries from before there was a roll-up are counted by the follower, which begins with the same empty tables.
  await runtime.settle(city);
  const { until, ...begun } = await whileHeld(runtime, city, async (about, position) => ({
    ...(await beginRebuild(about, position)),
    until: position,
  }));
  for (const [done, month] of begun.months.entries()) {
    report(done, begun.months.length);
    await runtime.write(city, process, ({ db }) => rebuildMonth({ db, city }, month, until));
  }
  const differences = await whileHeld(runtime, city, (about) => endRebuild(about, until, begun));
  return { months: begun.months.length, differences };
}
