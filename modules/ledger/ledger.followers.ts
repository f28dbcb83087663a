import type { WriteContext } from '../../platform/access/context.ts';
import type { OncePerCity } from '../../platform/happenings/follower.ts';
import type { Happening } from '../../platform/happenings/happening.ts';
import * as places from '../places/places.happenings.ts';
import { rebuildAtOnce } from './actions/rebuild.ts';
import { addEntries, followTree } from './actions/roll-up.ts';
import {
  activityRecord,
  countsAlike,
  entriesOf,
  followerName,
  type NewEntry,
  type Source,
  type Told,
  takenBack,
} from './entries.rules.ts';
import { ofActivity } from './followers/activities.ts';
import { ofImport, undoneImport } from './followers/history.ts';
import { ofNeed } from './followers/needs.ts';
import { isRolledUp, listStandingOfImport, listStandingOfRecord } from './store/entries.ts';

/** What each module's happenings count as: one function for each module, which gives nothing for what is not its own. */
const countedBy: readonly ((ctx: WriteContext, found: Happening) => Promise<readonly Told[]>)[] = [
  async (_, found) => {
    const told = ofNeed(found);
    return told ? [told] : [];
  },
  ofImport,
];

/** The tree of areas is another after these. */
const moving: readonly string[] = [places.areaMoved.name, places.areasImported.name];

function sourceOf({ city }: WriteContext, { number, subjectId, at }: Happening): Source {
  return { city: city.id, zone: city.zone, number, subject: subjectId, at };
}

async function takeBack(ctx: WriteContext, found: Happening, importId: string): Promise<void> {
  const standing = await listStandingOfImport(ctx.db, importId);
  const source = sourceOf(ctx, found);
  await addEntries(
    ctx,
    standing.map((one, line) => takenBack(one, source, line)),
  );
}

/** Puts what a record counts as now in the place of what it counted as; what is the same stays untouched. */
async function recount(ctx: WriteContext, found: Happening, told: readonly Told[]): Promise<void> {
  const source = sourceOf(ctx, found);
  const standing = await listStandingOfRecord(ctx.db, activityRecord, found.subjectId);
  const wanted = entriesOf(source, told);
  const gone = standing.filter((old) => !wanted.some((one) => countsAlike(old, one)));
  const come = told.filter((_, at) => {
    const one = wanted[at];
    return one && !standing.some((old) => countsAlike(old, one));
  });
  const back = gone.map((one, line) => takenBack(one, source, line));
  await addEntries(ctx, [...back, ...entriesOf(source, come, back.length)]);
}

async function followAll(ctx: WriteContext, found: readonly Happening[]): Promise<void> {
  // Entries from before there was a roll-up are counted once, whether anything happens or not.
  if (!(await isRolledUp(ctx.db))) await rebuildAtOnce(ctx);
  let waiting: NewEntry[] = [];
  const add = async () => {
    const entries = waiting;
    waiting = [];
    await addEntries(ctx, entries);
  };
  for (const one of found) {
    for (const counted of countedBy) {
      waiting.push(...entriesOf(sourceOf(ctx, one), await counted(ctx, one)));
    }
    const undone = undoneImport(one);
    const isMoved = moving.includes(one.name);
    const activity = await ofActivity(ctx, one);
    if (undone !== null || isMoved || activity !== null) await add();
    if (activity !== null) await recount(ctx, one, activity);
    if (undone !== null) await takeBack(ctx, one, undone);
    if (isMoved) await followTree(ctx);
  }
  await add();
}

/** Turns happenings into entries and their sums: the ledger fills itself, and nobody else writes it. */
export const ledgerFollower: OncePerCity = { kind: 'once-per-city', name: followerName, followAll };
