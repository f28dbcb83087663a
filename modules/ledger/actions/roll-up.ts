import { nodesOf, tallyOf } from '../../../engines/rollup/tally.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import type { WriteDb } from '../../../platform/db/database.ts';
import { listAreas } from '../../places/places.public.ts';
import { countedOf, type NewEntry, personKinds, tellsPersons } from '../entries.rules.ts';
import type { PersonNode } from '../roll-up.rules.ts';
import { createEntries } from '../store/entries.ts';
import { listPaths, savePaths } from '../store/paths.ts';
import {
  changePersons,
  listFormerPlaces,
  listPlacesOfRecords,
  listRecordsOfPersons,
  numberPersons,
  type PersonPlace,
} from '../store/persons.ts';
import { mendPersons, waitPatiently } from '../store/rebuilt.ts';
import { addTally, mendTally } from '../store/tally.ts';

type About = Pick<WriteContext, 'db' | 'city'>;
type Paths = ReadonlyMap<string, readonly string[]>;

/** The paths of the areas that entries name; one that is new takes the path it has in the tree now. */
async function pathsFor({ db, city }: About, entries: readonly NewEntry[]): Promise<Paths> {
  const named = new Set(entries.flatMap(({ row }) => (row.area_id === null ? [] : [row.area_id])));
  const paths = await listPaths(db, [...named]);
  const missing = [...named].filter((id) => !paths.has(id));
  if (missing.length === 0) return paths;
  const tree = new Map((await listAreas(db)).map(({ id, path }) => [id, path]));
  const pathOf = (id: string) => tree.get(id) ?? [id];
  // What lies above is known as well, so that sums can be counted from below.
  const above = new Set(missing.flatMap(pathOf));
  const known = await listPaths(db, [...above]);
  const added = [...above].filter((id) => !known.has(id)).map((id) => ({ id, path: pathOf(id) }));
  await savePaths(db, city.id, added);
  return new Map([...paths, ...missing.map((id) => [id, pathOf(id)] as const)]);
}

async function pathsOfPlaces(db: WriteDb, places: readonly PersonPlace[]): Promise<Paths> {
  return listPaths(db, [...new Set(places.flatMap(({ area }) => (area === null ? [] : [area])))]);
}

function* nodesOfPlaces(
  places: readonly PersonPlace[],
  paths: Paths,
): Generator<PersonNode & { ordinal: number }> {
  for (const { area: own, organisation: whose, kind, month, ordinal } of places) {
    const areas = own === null ? [] : (paths.get(own) ?? [own]);
    const shares = new Map(whose === null ? [] : [[whose, 1]]);
    for (const { area, organisation } of nodesOf({ areas, shares }))
      yield { area, organisation, kind, month, ordinal };
  }
}

/** Takes persons out where their entry was taken back and no other of theirs is left. */
async function removePersons({ db, city }: About, entries: readonly NewEntry[]): Promise<void> {
  const former = await listFormerPlaces(db, city.id, entries);
  if (former.length === 0) return;
  const ordinals = new Set(former.map(({ ordinal }) => ordinal));
  const records = await listRecordsOfPersons(db, city.id, [...ordinals]);
  const places = await listPlacesOfRecords(db, city.id, records);
  const left = places.filter(({ ordinal }) => ordinals.has(ordinal));
  const paths = await pathsOfPlaces(db, [...former, ...left]);
  const keyOf = ({ area, organisation, kind, month, ordinal }: PersonNode & { ordinal: number }) =>
    `${area}\n${organisation}\n${kind}\n${String(month)}\n${String(ordinal)}`;
  const stay = new Set([...nodesOfPlaces(left, paths)].map(keyOf));
  const leave = [...nodesOfPlaces(former, paths)].filter((one) => !stay.has(keyOf(one)));
  await changePersons(db, city.id, leave, 'remove');
}

/** Adds entries that are there already to the sums and sets of persons, for whoever holds the follower's position. */
async function rollUp(ctx: About, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const { db, city } = ctx;
  const paths = await pathsFor(ctx, entries);
  await addTally(db, city.id, tallyOf(entries.map((one) => countedOf(one, paths))));
  const plain = entries.filter(({ row }) => row.counts === 1);
  await numberPersons(db, city.id, plain);
  const telling = plain.filter(({ row }) => {
    if (row.record_kind !== 'need') return row.person_id !== null;
    return personKinds.includes(row.kind) || tellsPersons.includes(row.kind);
  });
  const records = [...new Set(telling.map(({ row }) => row.record_id))];
  if (records.length > 0) {
    const places = await listPlacesOfRecords(db, city.id, records);
    const nodes = nodesOfPlaces(places, await pathsOfPlaces(db, places));
    await changePersons(db, city.id, nodes, 'add');
  }
  const back = entries.filter(({ row }) => row.counts === -1);
  if (back.length > 0) await removePersons(ctx, back);
}

/** Writes entries and adds them to the roll-up, in one transaction. */
export async function addEntries(ctx: About, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length > 0) await rollUp(ctx, await createEntries(ctx.db, entries));
}

/**
 * Counts by the tree as it stands now: where areas were moved, every area above them that lost or gained something is
 * counted anew from what lies right below it, from the bottom up.
 */
export async function followTree({ db, city }: About): Promise<void> {
  const before = await listPaths(db, null);
  const areas = await listAreas(db);
  const moved = areas.filter(({ id, path }) => {
    const known = before.get(id);
    return known !== undefined && known.join() !== path.join();
  });
  if (moved.length === 0) return;
  await waitPatiently(db);
  const touched = new Set<string>();
  for (const { id, path } of moved) {
    // What stands in both lines counts what it counted before.
    const old = before.get(id) ?? [];
    for (const one of [...old, ...path]) if (!(old.includes(one) && path.includes(one))) touched.add(one);
  }
  const tree = new Map(areas.map(({ id, path }) => [id, path]));
  const unknown = [...touched]
    .filter((id) => !before.has(id))
    .map((id) => ({ id, path: tree.get(id) ?? [id] }));
  await savePaths(db, city.id, [...moved, ...unknown]);
  const depth = (id: string) => tree.get(id)?.length ?? 1;
  for (const id of [...touched].toSorted((a, b) => depth(b) - depth(a))) {
    await mendTally(db, city.id, id);
    await mendPersons(db, city.id, id);
  }
}
