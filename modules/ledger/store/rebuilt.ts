import { type ReadDb, runWritten, type WriteDb } from '../../../platform/db/database.ts';
import { waitingLong } from '../../../platform/db/statements.ts';
import {
  GrowingSets,
  nodeKey,
  type PackedSet,
  type PersonNode,
  packedFrom,
  type StoredSet,
  wholeId,
} from '../roll-up.rules.ts';
import { placesSql, savePersons } from './persons.ts';
import { belowOf, type Difference } from './tally.ts';

interface Group {
  readonly area: string | null;
  readonly organisation: string | null;
  readonly kind: string;
  readonly month: number;
  readonly ordinals: number[];
}

async function listGroups(db: ReadDb, where: string, values: readonly unknown[]): Promise<Group[]> {
  return runWritten<Group>(
    db,
    `select area, organisation, kind, month, array_agg(distinct ordinal) as ordinals
     from (${placesSql(where)}) place group by area, organisation, kind, month`,
    values,
  );
}

/** Organisations that a group stands for: all of them, and its own. */
const organisationsOf = ({ organisation }: Group) => [
  wholeId,
  ...(organisation === null ? [] : [organisation]),
];

/** The sets of persons of an area found anew: those of what lies right below it, and those of its own entries. */
async function findAnew(db: ReadDb, city: string, area: string): Promise<PackedSet[]> {
  const growing = new GrowingSets();
  const below = await runWritten<PersonNode & StoredSet & { chunk: number }>(
    db,
    `select organisation_id as organisation, kind, month, chunk, members, bits::text as bits
     from ledger.persons where city_id = $1 and area_id = ${belowOf(area)}`,
    area === wholeId ? [city] : [city, area],
  );
  for (const { chunk, members, bits, ...node } of below)
    growing.unite({ ...node, area }, chunk, packedFrom({ members, bits }));
  const own = area === wholeId ? 'e.area_id is null' : 'e.area_id = $2';
  const values = area === wholeId ? [city] : [city, area];
  for (const group of await listGroups(db, `e.city_id = $1 and ${own}`, values)) {
    const { kind, month } = group;
    for (const organisation of organisationsOf(group))
      growing.add({ area, organisation, kind, month }, group.ordinals);
  }
  return growing.packed();
}

/** The sets of an area that are not what was found anew; empty in place of one that should not be there. */
async function listWrong(db: ReadDb, city: string, area: string): Promise<PackedSet[]> {
  const found = await findAnew(db, city, area);
  const living = await runWritten<PersonNode & StoredSet & { chunk: number }>(
    db,
    `select area_id as area, organisation_id as organisation, kind, month, chunk, members, bits::text as bits
     from ledger.persons where city_id = $1 and area_id = $2`,
    [city, area],
  );
  const known = new Map(living.map((one) => [nodeKey(one, one.chunk), one]));
  const wrong = found.filter((set) => {
    const key = nodeKey(set, set.chunk);
    const stored = known.get(key);
    known.delete(key);
    return !stored || Buffer.compare(packedFrom(stored), set.members) !== 0;
  });
  const gone = [...known.values()].map((set) => ({ ...set, size: 0, members: new Uint8Array() }));
  return [...wrong, ...gone];
}

/** Whether some set of persons of an area is not what lies below it and its own entries say. */
export async function arePersonsWrong(db: ReadDb, city: string, area: string): Promise<boolean> {
  return (await listWrong(db, city, area)).length > 0;
}

/** Puts the sets of an area right, where those below it are, and gives the nodes where they were not. */
export async function mendPersons(db: WriteDb, city: string, area: string): Promise<Difference[]> {
  const wrong = await listWrong(db, city, area);
  await savePersons(db, city, wrong);
  const nodes = Map.groupBy(wrong, (set) => nodeKey(set, 0));
  return [...nodes.values()].flatMap((sets) => {
    const [first] = sets;
    if (!first) return [];
    const { organisation, kind, month } = first;
    return [{ area, organisation, kind, month, sums: sets.length }];
  });
}

/** What is counted anew may take longer than a caller would wait. */
export async function waitPatiently(db: ReadDb): Promise<void> {
  await runWritten(db, waitingLong, []);
  // A plan made while the tables were empty must not be kept while they fill.
  await runWritten(db, 'set local plan_cache_mode = force_custom_plan; set local jit = off', []);
}
