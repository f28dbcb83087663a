import type { WriteContext } from '../../platform/access/context.ts';
import type { OncePerCity } from '../../platform/happenings/follower.ts';
import type { Happening } from '../../platform/happenings/happening.ts';
import * as places from '../places/places.happenings.ts';
import { rebuildAtOnce } from './actions/rebuild.ts';
import { addEntries, followTree } from './actions/roll-up.ts';
import {
  entriesOf,
  followerName,
  type NewEntry,
  type Source,
  type Told,
  takenBack,
} from './entries.rules.ts';
import { ofImport, undoneImport } from './followers/history.ts';
import { ofNeed } from './followers/needs.ts';
import { isRolledUp, listStandingOfImport } from './store/entries.ts';

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
    if (undone !== null || isMoved) await add();
    if (undone !== null) await takeBack(ctx, one, undone);
    if (isMoved) await followTree(ctx);
  }
  await add();
}

/** Turns happenings into entries and their sums: the ledger fills itself, and nobody else writes it. */
export const ledgerFollower: OncePerCity = { kind: 'once-per-city', name: followerName, followAll };
