import type { City, WriteContext } from '../../../platform/access/context.ts';
import { lockPosition } from '../../../platform/happenings/follower.store.ts';
import type { Runtime } from '../../../platform/worker/runtime.ts';
import { followerName } from '../entries.rules.ts';
import { wholeId } from '../roll-up.rules.ts';
import { listPaths } from '../store/paths.ts';
import type { Difference } from '../store/tally.ts';
import { isUnprepared, isWrong, listUpwards, mend, prepare } from './rebuild.ts';

const process = { kind: 'process' } as const;

/** Thrown when another process follows or rebuilds at this very moment. */
export class LedgerBusy extends Error {}

/** Runs `work` while nobody follows. */
async function whileHeld<T>(
  runtime: Runtime,
  city: City,
  work: (ctx: WriteContext) => Promise<T>,
): Promise<T> {
  for (let left = 50; left > 0; left -= 1) {
    const done = await runtime.write(city, process, async (ctx) => {
      const position = await lockPosition(ctx.db, city.id, followerName);
      return position === null ? null : { value: await work(ctx) };
    });
    if (done) return done.value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new LedgerBusy('The ledger is being followed all the time. Run it again in a minute.');
}

/** Wrong areas and everything above them, as the tree stands now. */
async function upwardsFrom(ctx: WriteContext, wrong: readonly string[]): Promise<string[]> {
  const paths = await listPaths(ctx.db, null);
  const touched = new Set([...wrong.flatMap((id) => [id, ...(paths.get(id) ?? [])]), wholeId]);
  return (await listUpwards(ctx)).filter((id) => touched.has(id));
}

/**
 * Counts a city's ledger anew from its entries, area by area from the villages up, each on a snapshot of its own while
 * everybody works and the follower follows. Only where something is wrong is the follower held: what is wrong, and all
 * above it, is put right in one transaction. `report` is told how many areas are done. Gives the nodes that differed.
 * Throws {@link LedgerBusy}: nothing is changed then.
 */
export async function rebuildLedger(
  runtime: Runtime,
  city: City,
  report: (done: number, of: number) => void,
): Promise<{ areas: number; differences: readonly Difference[] }> {
  // Entries from before there was a roll-up are counted by the follower, all at once.
  await runtime.settle(city);
  if (await runtime.read(city, process, isUnprepared)) await whileHeld(runtime, city, prepare);
  const areas = await runtime.read(city, process, listUpwards);
  const wrong: string[] = [];
  for (const [done, area] of areas.entries()) {
    report(done, areas.length);
    if (await runtime.read(city, process, (ctx) => isWrong(ctx, area))) wrong.push(area);
  }
  const differences =
    wrong.length === 0
      ? []
      : await whileHeld(runtime, city, async (ctx) => mend(ctx, await upwardsFrom(ctx, wrong)));
  return { areas: areas.length, differences };
}
