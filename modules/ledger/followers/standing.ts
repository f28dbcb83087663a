import type { WriteContext } from '../../../platform/access/context.ts';
import type { Happening } from '../../../platform/happenings/happening.ts';
import type { Change, StandingOf, Told } from '../entries.rules.ts';
import { listStandingOfRecord } from '../store/entries.ts';
import { listPresentMembers, ofMembers } from './members.ts';
import { listPresentStations, ofStation } from './stations.ts';

const own: readonly string[] = ['places.station-', 'members.'];

/** Whether a happening may be of something that stands: what is told of it depends on what was told before. */
export const isOfStanding = ({ name }: Happening): boolean => own.some((start) => name.startsWith(start));

/** What stands is counted when it begins and when it ends, so that what stands on any day is what came less what went. */
export async function ofStanding(ctx: WriteContext, found: Happening): Promise<Change> {
  const standingOf: StandingOf = (kind, id) => listStandingOfRecord(ctx.db, kind, id);
  const station = await ofStation(ctx, found, standingOf);
  return station ?? (await ofMembers(ctx, found, standingOf)) ?? { told: [], back: [] };
}

/** What stands already in a city whose ledger did not count it yet. */
export async function listPresent(ctx: WriteContext): Promise<Told[]> {
  return [...(await listPresentStations(ctx)), ...(await listPresentMembers(ctx))];
}
