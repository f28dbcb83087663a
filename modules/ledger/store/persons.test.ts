import { expect, test } from 'vitest';
import { aCity } from '../../../app/testing/city.ts';
import { testNow } from '../../../app/testing/parts.ts';
import { scope } from '../../../platform/access/authorized.ts';
import { chanceOf } from '../life.fixtures.ts';
import { wholeId } from '../roll-up.rules.ts';
import { countPersons } from './figures.ts';
import { changePersons } from './persons.ts';

const process = { kind: 'process' } as const;
const kind = 'received';
const area = wholeId;

test('persons of several months are each counted once, whether few or many of a chunk are there', async () => {
  const city = await aCity();
  await city.settle();
  const chance = chanceOf(5);
  const some = (stretch: number, size: number) => {
    const set = new Set<number>();
    while (set.size < size) set.add(stretch * 65_536 + Math.floor(chance() * 6000));
    return [...set];
  };
  // Of one stretch of numbers each: few in all months, many in all, many in one month only, and just many enough.
  const sets = new Map(
    [202601, 202602, 202603].map((month, index) => [
      month,
      new Set([20, 3000, 900 + index * 100, 1024].flatMap((size, stretch) => some(stretch, size))),
    ]),
  );
  const change = (month: number, ordinals: readonly number[], how: 'add' | 'remove') =>
    city.runtime.write(
      city.city,
      process,
      (ctx) =>
        changePersons(
          ctx.db,
          city.city.id,
          ordinals.map((ordinal) => ({ area, organisation: area, kind, month, ordinal })),
          how,
        ),
      testNow,
    );
  const counted = (from: number, to: number) =>
    city.runtime.read(
      city.city,
      process,
      (ctx) => countPersons(ctx.db, scope({ areas: null, organisation: null }), { kinds: [kind], from, to }),
      testNow,
    );
  const byHand = (from: number, to: number) =>
    new Set([...sets].flatMap(([month, set]) => (month >= from && month <= to ? [...set] : []))).size;
  const stretches = [
    [202601, 202601],
    [202601, 202603],
    [202602, 202603],
  ] as const;
  for (const [month, set] of sets) await change(month, [...set], 'add');
  for (const [from, to] of stretches) expect(await counted(from, to)).toBe(byHand(from, to));
  // Over the edge from many to few and back.
  const edge = [...(sets.get(202602) ?? [])].filter((one) => one >> 16 === 3).slice(0, 5);
  await change(202602, edge, 'remove');
  for (const one of edge) sets.get(202602)?.delete(one);
  for (const [from, to] of stretches) expect(await counted(from, to)).toBe(byHand(from, to));
  await change(202602, edge, 'add');
  for (const one of edge) sets.get(202602)?.add(one);
  for (const [from, to] of stretches) expect(await counted(from, to)).toBe(byHand(from, to));
  const { rows } = await city.opened.owner.query<{ lists: string; bitmaps: string }>(
    `select count(members) as lists, count(bits) as bitmaps from ledger.persons
     where city_id = $1 and area_id = $2 and month between 202601 and 202603 and kind = $3`,
    [city.city.id, area, kind],
  );
  expect(rows).toEqual([{ lists: '5', bitmaps: '7' }]);
});
