import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { onServer } from '../../app/testing/on-server.ts';
import { testNow } from '../../app/testing/parts.ts';
import type { Asked } from '../../engines/indicators/evaluate.ts';
import type { Condition } from '../../engines/indicators/expression.ts';
import { scope } from '../../platform/access/authorized.ts';
import { addEntries } from './actions/roll-up.ts';
import { rolledUpSource } from './indicator-rolled-up.store.ts';
import { type Asking, type LedgerSource, ledgerSource } from './indicator-source.store.ts';
import { type NodeScope, nodesOf } from './indicators.policy.ts';
import { idOf, Life } from './life.fixtures.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const process = { kind: 'process' } as const;

interface Area {
  id: string;
  path: string[];
}

async function livedIn(city: OwnCity, seed: number, count: number) {
  const { owner } = city.opened;
  const { rows: organisations } = await owner.query<{ id: string }>(
    'select id from organisations.organisation where city_id = $1 order by id limit 6',
    [city.city.id],
  );
  const { rows: areas } = await owner.query<Area>(
    'select id, path from places.area where city_id = $1 order by id',
    [city.city.id],
  );
  const life = new Life(
    {
      ...{ city: city.city.id, zone: city.city.zone, until: testNow, size: 300, firstNumber: 1_000_000 },
      ...{ areas: areas.map(({ id }) => id), organisations: organisations.map(({ id }) => id) },
    },
    seed,
  );
  for (let done = 0; done < count; done += 200) {
    await city.runtime.write(city.city, process, (ctx) => addEntries(ctx, life.next(200)), testNow);
  }
  return { life, areas, organisations: organisations.map(({ id }) => id) };
}

const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];
const values: Record<string, readonly string[]> = {
  ...{
    category: ['A1', 'A', 'B1', 'Z'],
    outcome: ['solved', 'partly', 'referred'],
    via: ['phone', 'counter'],
  },
  ...{ group: ['elders', 'riders'], brand: ['warm winter', 'other'], service: [idOf(5, 0), idOf(5, 1)] },
  ...{ in_time: ['yes', 'no'], basis: ['ledger', 'on_spot'], imported: ['yes', 'no'] },
};
const kinds = ['received', 'ended', 'confirmed', 'taken_on', 'aid', 'crowd'];

function aCondition(life: Life, facet = life.pick(Object.keys(values))): Condition {
  const some = (values[facet] ?? []).filter(() => life.pick([true, false]));
  const is = life.pick(['is', 'not'] as const);
  return { facet, test: is, values: some.length === 0 ? [life.pick(values[facet] ?? [])] : some };
}

/** One condition mostly, two on one facet, two on different ones. */
function aWhere(life: Life): Condition[] {
  const first = aCondition(life);
  return life.pick([[], [first], [first], [first, aCondition(life, first.facet)], [first, aCondition(life)]]);
}

function aQuestion(life: Life, asking: Asking): Asked {
  const [a, b] = [life.pick(months), life.pick(months)];
  const measure = life.pick(['count', 'count', 'sum', 'distinct'] as const);
  const past = new Date(testNow.getTime() - 40 * 86_400_000);
  return {
    ...{ measure, what: measure === 'distinct' ? ('persons' as const) : null },
    kinds: measure === 'distinct' ? [life.pick(kinds.slice(0, 4))] : [life.pick(kinds), life.pick(kinds)],
    where: measure === 'distinct' && life.pick([true, false]) ? [] : aWhere(life),
    node: { areaId: null, organisationId: asking.scope.rows.organisationId },
    period: a < b ? { from: a, to: b } : { from: b, to: a },
    asOf: life.pick([testNow, testNow, testNow, past]),
  };
}

const ask = (source: LedgerSource, asked: Asked) =>
  asked.measure === 'sum'
    ? source.sum(asked)
    : asked.measure === 'distinct'
      ? source.distinct(asked)
      : source.count(asked);

test('an indicator reads the same from the roll-up as from the entries, for any place, filter, period and instant', async () => {
  const city = await aCity();
  await city.settle();
  const { life, areas, organisations } = await livedIn(city, 23, onServer ? 3000 : 1000);
  const merged: Record<string, string[]> = { A: ['A1', 'A2'] };
  const hidden = [
    ...new Set(life.all.filter(({ row }) => row.record_kind === 'need').map(({ row }) => row.record_id)),
  ];
  const parents = new Map(areas.map(({ id, path }) => [id, path[1] ?? null]));
  let rolledUp = 0;
  let told = 0;
  for (let turn = 0; turn < 150; turn += 1) {
    const area = life.pick([null, null, life.pick(areas).id]);
    const below = areas.filter(({ path }) => path.includes(area ?? '')).map(({ id }) => id);
    const seen: NodeScope = scope({
      organisationId: life.pick([null, life.pick(organisations)]),
      areas: area === null ? 'city' : below,
    });
    const about = {
      ...{ hidden: life.pick([[], hidden.slice(0, 40)]), codesOf: (code: string) => merged[code] ?? [code] },
      ...{ nodes: nodesOf(seen, parents), now: testNow, scope: seen },
    };
    await city.runtime.read(
      city.city,
      process,
      async ({ db }) => {
        const asking: Asking = { ...about, db };
        const asked = aQuestion(life, asking);
        let read = 0;
        const entries = ledgerSource(asking);
        // Everything the roll-up passes on to the entries is asked of them once more and is no proof.
        const found = await ask(
          rolledUpSource(
            asking,
            counting(entries, () => {
              read += 1;
            }),
          ),
          asked,
        );
        expect([asked, about, found]).toEqual([asked, about, await ask(entries, asked)]);
        if (read === 0) rolledUp += 1;
        if (read === 0 && (typeof found === 'bigint' ? found : found.entries) !== 0n) told += 1;
        // What was known at an earlier instant is in the entries alone.
        if (asked.asOf < testNow) expect(read).toBe(1);
      },
      testNow,
    );
  }
  expect(rolledUp).toBeGreaterThan(50);
  expect(told).toBeGreaterThan(30);
}, 300_000);

function counting(source: LedgerSource, note: () => void): LedgerSource {
  const noted =
    <T>(work: (asked: Asked) => Promise<T>) =>
    (asked: Asked) => {
      note();
      return work(asked);
    };
  const { count, sum, distinct, median } = source;
  return { count: noted(count), sum: noted(sum), distinct: noted(distinct), median: noted(median) };
}
