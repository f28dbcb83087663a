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
import { correctNeed, isCorrected, ofNeed, readWhom, type Whom } from './followers/needs.ts';
import { isOfStanding, listPresent, ofStanding } from './followers/standing.ts';
import {
  findRolledUp,
  listStandingOfImport,
  listStandingOfRecord,
  noteStandingTold,
} from './store/entries.ts';

/** What a module's happenings count as; nothing for what is not its own. */
export type Counting = (ctx: WriteContext, found: Happening) => Promise<readonly Told[]>;

const countingOf = (whom: Whom): readonly Counting[] => [
  async (_, found) => {
    const told = ofNeed(found, whom);
    return told ? [told] : [];
  },
  ofImport,
];

/** The tree of areas is another after these. */
const moving: readonly string[] = [places.areaMoved.name, places.areasImported.name];

function sourceOf({ city }: WriteContext, { number, subjectId, at }: Happening): Source {
  return { city: city.id, zone: city.zone, number, subject: subjectId, at };
}

async function takeBack(ctx: WriteContext, found: Happening, importId: string): Promise<NewEntry[]> {
  const standing = await listStandingOfImport(ctx.db, importId);
  const source = sourceOf(ctx, found);
  return standing.map((one, line) => takenBack(one, source, line));
}

/** Puts what a record counts as now in the place of what it counted as; what is the same stays untouched. */
async function recount(ctx: WriteContext, found: Happening, told: readonly Told[]): Promise<NewEntry[]> {
  const source = sourceOf(ctx, found);
  const standing = await listStandingOfRecord(ctx.db, activityRecord, found.subjectId);
  const wanted = entriesOf(source, told);
  const gone = standing.filter((old) => !wanted.some((one) => countsAlike(old, one)));
  const come = told.filter((_, at) => {
    const one = wanted[at];
    return one && !standing.some((old) => countsAlike(old, one));
  });
  const back = gone.map((one, line) => takenBack(one, source, line));
  return [...back, ...entriesOf(source, come, back.length)];
}

/** Behind every line that a happening has of its own. */
const farLine = 1_000_000;

/** What stood before the ledger counted it, told once with the first happening after. */
async function listFirstStanding(ctx: WriteContext, first: Happening | undefined): Promise<NewEntry[]> {
  if (!first) return [];
  await noteStandingTold(ctx.db);
  return entriesOf(sourceOf(ctx, first), await listPresent(ctx), farLine);
}

async function followAll(
  ctx: WriteContext,
  found: readonly Happening[],
  later: readonly Counting[],
): Promise<void> {
  // Entries from before there was a roll-up are counted once, whether anything happens or not.
  const known = await findRolledUp(ctx.db);
  if (!known) await rebuildAtOnce(ctx);
  let waiting: NewEntry[] = known?.standingTold ? [] : await listFirstStanding(ctx, found[0]);
  const add = async () => {
    const entries = waiting;
    waiting = [];
    await addEntries(ctx, entries);
  };
  // What stands is read from the database: what is about the same must be there before.
  const addIfSome = async (isAbout: (entry: NewEntry) => boolean) => {
    if (waiting.some(isAbout)) await add();
  };
  const whom = await readWhom(ctx.db, found);
  const counting = [...countingOf(whom), ...later];
  for (const one of found) {
    const isOfOne = ({ row }: NewEntry) => row.record_id === one.subjectId;
    for (const counted of counting) {
      waiting.push(...entriesOf(sourceOf(ctx, one), await counted(ctx, one)));
    }
    if (isOfStanding(one)) {
      // What is told now depends on what was told before, which is read from the database.
      await add();
      const { told, back } = await ofStanding(ctx, one);
      const source = sourceOf(ctx, one);
      waiting.push(
        ...back.map((old, line) => takenBack(old, source, line)),
        ...entriesOf(source, told, back.length),
      );
    }
    if (isCorrected(one)) {
      await addIfSome(isOfOne);
      waiting.push(...(await correctNeed(ctx.db, one, sourceOf(ctx, one), whom)));
    }
    const undone = undoneImport(one);
    const isMoved = moving.includes(one.name);
    const activity = await ofActivity(ctx, one);
    if (activity !== null) {
      await addIfSome(isOfOne);
      waiting.push(...(await recount(ctx, one, activity)));
    }
    if (undone !== null) {
      await addIfSome(({ row }) => row.import_id === undone);
      waiting.push(...(await takeBack(ctx, one, undone)));
    }
    if (isMoved) {
      await add();
      await followTree(ctx);
    }
  }
  await add();
}

/** Turns happenings into entries and their sums: the ledger fills itself, and nobody else writes it. */
export const ledgerFollower = (later: readonly Counting[]): OncePerCity => ({
  ...{ kind: 'once-per-city', name: followerName },
  followAll: async (ctx, found) => followAll(ctx, found, later),
  // Sums of the city and its counties are touched by all of them, and written once.
  atOnce: 2000,
});
