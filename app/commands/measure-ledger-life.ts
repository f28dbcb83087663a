import { rebuildAtOnce } from '../../modules/ledger/actions/rebuild.ts';
import { addEntries, followTree } from '../../modules/ledger/actions/roll-up.ts';
import { Life } from '../../modules/ledger/life.fixtures.ts';
import type { City } from '../../platform/access/context.ts';
import type { Opened } from '../../platform/db/open.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { makeCity, makePlaces, organisationId, type Place, zone } from './measure-ledger-city.ts';

const partsOf = (city: City, places: readonly Place[], firstNumber: number) => ({
  ...{ city: city.id, zone, until: new Date('2026-11-24T00:00:00Z'), size: 20_000, firstNumber },
  areas: places.map(({ id }) => id),
  organisations: Array.from({ length: 30 }, (_, index) => organisationId(index)),
});

/** As many as the follower takes when many wait. */
const atOnce = 2000;

export async function measureFollowing(
  runtime: Runtime,
  city: City,
  places: readonly Place[],
): Promise<void> {
  const life = new Life(partsOf(city, places, 1_000_000_000), 5);
  const started = performance.now();
  const count = 20_000;
  for (let done = 0; done < count; done += atOnce) {
    const entries = life.next(atOnce);
    await runtime.parts.database.write(city.id, (db) => addEntries({ db, city }, entries));
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `following: ${(count / seconds).toFixed(0)} entries a second with their sums and persons (${String(count)}, ${String(atOnce)} at a time, a tenth of them corrections)`,
  );
}

/** Moves an area with all below it to another parent, as the database of places would show it. */
async function moveSome(opened: Opened, city: City, places: Place[], life: Life): Promise<void> {
  const area = life.pick(places.filter(({ path }) => path.length > 1));
  const parent = life.pick(places.filter(({ path }) => !path.includes(area.id)));
  for (const [index, { id, path }] of places.entries()) {
    const depth = path.indexOf(area.id);
    if (depth === -1) continue;
    places[index] = { id, path: [...path.slice(0, depth), area.id, ...parent.path] };
  }
  await opened.owner.query('update places.area set parent_id = $3 where city_id = $1 and id = $2', [
    city.id,
    area.id,
    parent.id,
  ]);
  const moved = places.filter(({ path }) => path.includes(area.id));
  await opened.owner.query(
    `update places.area a set path = one.path::uuid[] from unnest($2::uuid[], $3::text[]) as one (id, path)
     where a.city_id = $1 and a.id = one.id`,
    [city.id, moved.map(({ id }) => id), moved.map(({ path }) => `{${path.join()}}`)],
  );
}

export async function measureLife(opened: Opened, runtime: Runtime, operations: number): Promise<boolean> {
  const places = makePlaces();
  const city = await makeCity(opened, runtime, 'life', places);
  const life = new Life(partsOf(city, places, 1), 17);
  let moved = 0;
  const started = performance.now();
  for (let done = 0; done < operations; done += 1000) {
    const entries = life.next(1000);
    await runtime.parts.database.write(city.id, (db) => addEntries({ db, city }, entries));
    if (done % 5000 === 0) {
      // As the server does by itself within a minute.
      await opened.owner.query('analyze ledger.entry, ledger.entry_share, ledger.tally, ledger.persons');
      await moveSome(opened, city, places, life);
      await runtime.parts.database.write(city.id, (db) => followTree({ db, city }));
      moved += 1;
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const found = await runtime.parts.database.write(city.id, (db) => rebuildAtOnce({ db, city }));
  console.log(
    `${String(operations)} random entries, corrections and late ones with ${String(moved)} boundary changes in ${seconds} s: the rebuilt roll-up differs at ${String(found.length)} nodes`,
  );
  return found.length === 0;
}
