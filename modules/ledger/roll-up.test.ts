import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { onServer } from '../../app/testing/on-server.ts';
import { testNow } from '../../app/testing/parts.ts';
import { whole } from '../../engines/rollup/tally.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import { rebuildAtOnce } from './actions/rebuild.ts';
import { addEntries } from './actions/roll-up.ts';
import type { NewEntry } from './entries.rules.ts';
import { type FigureQuery, readFigure, readPersons } from './figures.views.ts';
import { Life } from './life.fixtures.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const process = { kind: 'process' } as const;
const write = <T>(city: OwnCity, work: (ctx: WriteContext) => Promise<T>) =>
  city.runtime.write(city.city, process, work, testNow);
const read = <T>(city: OwnCity, work: (ctx: ReadContext) => Promise<T>) =>
  city.runtime.read(city.city, process, work, testNow);

interface Area {
  id: string;
  parentId: string | null;
  path: string[];
  version: number;
  name: string;
  level: string;
  code: string | null;
}

async function areasOf(city: OwnCity): Promise<Area[]> {
  const { rows } = await city.opened.owner.query<Area>(
    `select id, parent_id as "parentId", path, version, name, level, code from places.area where city_id = $1 order by id`,
    [city.city.id],
  );
  return rows;
}

async function lifeIn(city: OwnCity, seed: number): Promise<Life> {
  const { rows } = await city.opened.owner.query<{ id: string }>(
    'select id from organisations.organisation where city_id = $1 order by id limit 9',
    [city.city.id],
  );
  const areas = (await areasOf(city)).map(({ id }) => id);
  const about = {
    city: city.city.id,
    zone: city.city.zone,
    until: testNow,
    size: 900,
    firstNumber: 1_000_000,
  };
  return new Life({ ...about, areas, organisations: rows.map(({ id }) => id) }, seed);
}

/** Moves some area below another one as an administrator does, and lets the ledger follow. */
async function moveSome(city: OwnCity, life: Life): Promise<boolean> {
  const areas = await areasOf(city);
  const area = life.pick(areas.filter(({ parentId }) => parentId !== null));
  const parent = life.pick(areas.filter(({ id, path }) => id !== area.parentId && !path.includes(area.id)));
  const { name, level, code, version } = area;
  const body = { version, name, level, code, parentId: parent.id };
  const { status } = await city.call('PUT', `/api/areas/${area.id}`, { as: administrator, body });
  await city.settle();
  return status === 200;
}

/** Counts a figure as anybody would who has all entries and no roll-up. */
function countedByHand(all: readonly NewEntry[], areas: readonly Area[], query: FigureQuery) {
  const below = new Set(areas.filter(({ path }) => path.includes(query.area ?? '')).map(({ id }) => id));
  const asOf = query.asOf ?? null;
  const known = all.filter(({ row }) => asOf === null || row.recorded_at <= asOf);
  const key = ({ row }: NewEntry) => `${row.happening_number} ${String(row.line)}`;
  const back = new Set(
    known
      .filter(({ row }) => row.counts === -1)
      .map(({ row }) => `${String(row.corrects_number)} ${String(row.corrects_line)}`),
  );
  const shareOf = ({ row, shares }: NewEntry) => {
    if (query.organisation == null) return 1_000_000;
    return shares
      ? shares.get(query.organisation)
      : row.organisation_id === query.organisation
        ? 1_000_000
        : undefined;
  };
  const meant = known.filter(({ row, shares }) => {
    const { month } = row;
    return (
      query.kinds.includes(row.kind) &&
      month >= Number(query.from.replace('-', '')) &&
      month <= Number(query.to.replace('-', '')) &&
      (query.area == null || below.has(row.area_id ?? '')) &&
      shareOf({ row, shares }) !== undefined &&
      (query.facets?.outcome === undefined || row.outcome === query.facets.outcome)
    );
  });
  const about = new Map<string, string[]>();
  for (const { row } of known) {
    if (!['received', 'joined'].includes(row.kind)) continue;
    const others = Array.from({ length: row.others ?? 0 }, (_, nth) => `${row.record_id} ${String(nth)}`);
    const told = [row.person_id ?? row.record_id, ...others];
    about.set(row.record_id, [...(about.get(row.record_id) ?? []), ...told]);
  }
  const persons = new Set<string>();
  for (const entry of meant.filter((one) => one.row.counts === 1 && !back.has(key(one)))) {
    const { row } = entry;
    const own = row.person_id === null ? [] : [row.person_id];
    const ofNeed = ['received', 'ended', 'confirmed'].includes(row.kind) ? about.get(row.record_id) : [];
    for (const one of row.record_kind === 'need' ? (ofNeed ?? []) : own) persons.add(one);
  }
  return {
    entries: meant.reduce((sum, { row }) => sum + row.counts, 0),
    quantity: meant.reduce((sum, { row }) => sum + Number(row.quantity), 0),
    share: meant.reduce((sum, one) => sum + Number(one.row.quantity) * (shareOf(one) ?? 0), 0) / 1_000_000,
    joint: meant.reduce((sum, { row }) => sum + (row.shared ? row.counts : 0), 0),
    persons: persons.size,
  };
}

const administrator = 'qi-ming';
const kinds = ['received', 'ended', 'confirmed', 'taken_on', 'attended', 'aid', 'crowd'];

async function expectByHand(city: OwnCity, life: Life, query: FigureQuery): Promise<void> {
  const found = await read(city, async (ctx) => ({
    ...(await readFigure(ctx, query)),
    persons: await readPersons(ctx, query),
  }));
  const { entries, quantity, share, joint, persons } = found;
  const told = { entries, quantity, share: Math.round(share * 1000), joint, persons };
  const hand = countedByHand(life.all, await areasOf(city), query);
  expect([query, told]).toEqual([query, { ...hand, share: Math.round(hand.share * 1000) }]);
}

async function expectPartsAddUp(city: OwnCity): Promise<void> {
  const id = city.city.id;
  const { rows } = await city.opened.owner.query(
    `with own as (
       select area_id, kind, month, sum(counts)::bigint as entries, sum(quantity)::bigint as quantity
       from ledger.entry where city_id = $1 group by 1, 2, 3
     ), below as (
       select p.path[2] as area_id, t.kind, t.month, sum(t.entries) as entries, sum(t.quantity) as quantity
       from ledger.tally t join ledger.area_path p on p.city_id = t.city_id and p.area_id = t.area_id
       where t.city_id = $1 and t.organisation_id = $2 and t.facet = '' and p.path[2] is not null group by 1, 2, 3
     )
     select t.* from ledger.tally t
     left join own on own.area_id = t.area_id and own.kind = t.kind and own.month = t.month
     left join below on below.area_id = t.area_id and below.kind = t.kind and below.month = t.month
     where t.city_id = $1 and t.organisation_id = $2 and t.facet = '' and t.area_id <> $2
       and (t.entries <> coalesce(own.entries, 0) + coalesce(below.entries, 0)
         or t.quantity <> coalesce(own.quantity, 0) + coalesce(below.quantity, 0))`,
    [id, whole],
  );
  expect(rows).toEqual([]);
}

// The embedded database takes far longer for each.
const operations = onServer ? 4000 : 400;

test(`after ${String(operations)} entries, corrections, late ones and boundary changes the roll-up is what the entries say`, async () => {
  const city = await aCity();
  await city.settle();
  const life = await lifeIn(city, 7);
  let moved = 0;
  for (let done = 0; done < operations; done += 100) {
    await write(city, (ctx) => addEntries(ctx, life.next(100)));
    if (done % 200 === 0 && (await moveSome(city, life))) moved += 1;
  }
  expect(moved).toBeGreaterThan(1);
  await expectPartsAddUp(city);
  const areas = await areasOf(city);
  const root = areas.find(({ parentId }) => parentId === null)?.id ?? null;
  const organisations = [null, ...new Set(life.all.map(({ row }) => row.organisation_id))].slice(0, 4);
  for (const area of [null, root, ...Array.from({ length: 6 }, () => life.pick(areas).id)]) {
    for (const organisation of organisations) {
      const query = { kinds: [life.pick(kinds)], area, organisation, from: '2026-07', to: '2026-11' };
      await expectByHand(city, life, query);
      await expectByHand(city, life, {
        ...query,
        kinds: ['ended'],
        to: '2026-07',
        facets: { outcome: 'solved' },
      });
      await expectByHand(city, life, { ...query, kinds, asOf: new Date('2026-10-05T03:00:00Z') });
    }
  }
  expect(await write(city, rebuildAtOnce)).toEqual([]);
}, 300_000);

test('a rebuild finds what is wrong with the living roll-up, says where, and puts it right', async () => {
  const city = await aCity();
  await city.settle();
  const life = await lifeIn(city, 11);
  await write(city, (ctx) => addEntries(ctx, life.next(400)));
  const { owner } = city.opened;
  const at = [city.city.id, whole];
  const node = `city_id = $1 and area_id = $2 and organisation_id = $2`;
  await owner.query(
    `update ledger.tally set entries = entries + 1 where ${node} and kind = 'ended' and facet = '' and month = 202610`,
    at,
  );
  await owner.query(`delete from ledger.persons where ${node} and kind = 'received' and month = 202610`, at);
  const found = await write(city, rebuildAtOnce);
  expect(
    found.map(({ area, organisation, kind, month }) => [area, organisation, kind, month]).sort(),
  ).toEqual([
    [whole, whole, 'ended', 202610],
    [whole, whole, 'received', 202610],
  ]);
  expect(await write(city, rebuildAtOnce)).toEqual([]);
});

test('a closed month stays what it was as of its closing; what came later is told as late and as corrected', async () => {
  const city = await aCity();
  await city.settle();
  const life = await lifeIn(city, 13);
  const before = life.next(600);
  await write(city, (ctx) => addEntries(ctx, before));
  const closing = new Date('2026-09-30T16:00:00Z');
  const query = { kinds, from: '2026-09', to: '2026-09' };
  const asOf = { ...query, asOf: closing };
  const closed = await read(city, (ctx) => readFigure(ctx, asOf));
  const closedPersons = await read(city, (ctx) => readPersons(ctx, asOf));
  expect(closed.entries).toBeGreaterThan(5);
  life.recordedFrom = new Date(closing.getTime() + 1);
  await write(city, (ctx) => addEntries(ctx, life.next(1500)));
  const again = await read(city, (ctx) => readFigure(ctx, asOf));
  expect(again).toEqual({ ...closed, complete: again.complete });
  expect(await read(city, (ctx) => readPersons(ctx, asOf))).toBe(closedPersons);
  await expectByHand(city, life, asOf);
  await expectByHand(city, life, query);
  const now = await read(city, (ctx) => readFigure(ctx, query));
  const since = life.all.filter(({ row }) => row.month === 202609 && kinds.includes(row.kind) && row.late);
  const corrections = since.filter(({ row }) => row.corrects_number !== null);
  expect([closed.late, closed.corrected]).toEqual([0, 0]);
  expect([now.late, now.corrected]).toEqual([since.length - corrections.length, corrections.length]);
  expect(now.late).toBeGreaterThan(5);
  expect(now.corrected).toBeGreaterThan(5);
  const change = corrections.reduce((sum, { row }) => sum + row.counts, 0);
  expect(now.entries).toBe(closed.entries + now.late + change);
});
