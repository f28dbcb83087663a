import { expect, test } from 'vitest';
import { aCity } from '../../../app/testing/city.ts';
import { onServer } from '../../../app/testing/on-server.ts';
import { testNow } from '../../../app/testing/parts.ts';
import { type Asked, evaluate, type Source } from '../../../engines/indicators/evaluate.ts';
import type { Condition, Expression } from '../../../engines/indicators/expression.ts';
import { scope } from '../../../platform/access/authorized.ts';
import { addEntries } from '../actions/roll-up.ts';
import { rolledUpSource } from '../indicator-rolled-up.store.ts';
import { type Asking, type LedgerSource, ledgerSource } from '../indicator-source.store.ts';
import { vocabularyOf } from '../indicator-vocabulary.rules.ts';
import { type NodeScope, nodesOf } from '../indicators.policy.ts';
import { idOf, Life } from '../life.fixtures.ts';
import { sourcesOfMany } from './indicators-of-many.ts';

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
  const ids = organisations.map(({ id }) => id);
  const life = new Life(
    {
      ...{ city: city.city.id, zone: city.city.zone, until: testNow, size: 200, firstNumber: 1_000_000 },
      // One of them did nothing.
      ...{ areas: areas.map(({ id }) => id), organisations: ids.slice(1) },
    },
    seed,
  );
  for (let done = 0; done < count; done += 200) {
    await city.runtime.write(city.city, process, (ctx) => addEntries(ctx, life.next(200)), testNow);
  }
  return { life, areas, ids };
}

const months = ['2026-06', '2026-08', '2026-09', '2026-10', '2026-11'];
const kinds = ['received', 'ended', 'confirmed', 'taken_on', 'aid', 'crowd'];
const values: Record<string, readonly string[]> = {
  ...{ category: ['A1', 'A', 'Z'], outcome: ['solved', 'partly'], via: ['phone'], in_time: ['yes', 'no'] },
  ...{ group: ['elders'], brand: ['warm winter'], basis: ['ledger', 'on_spot'], imported: ['yes', 'no'] },
  ...{ service: [idOf(5, 0), idOf(5, 1)] },
};

function aWhere(life: Life): Condition[] {
  const one = (): Condition => {
    const facet = life.pick(Object.keys(values));
    return { facet, test: life.pick(['is', 'not'] as const), values: [life.pick(values[facet] ?? [])] };
  };
  return life.pick([[], [], [one()], [one(), one()]]);
}

function aQuestion(life: Life): Asked {
  const [a, b] = [life.pick(months), life.pick(months)];
  const measure = life.pick(['count', 'sum', 'distinct', 'median'] as const);
  return {
    measure,
    what: measure === 'distinct' ? life.pick(['persons', 'organisations', 'places'] as const) : null,
    kinds: measure === 'distinct' ? [life.pick(kinds.slice(0, 4))] : [life.pick(kinds), life.pick(kinds)],
    ...{ where: aWhere(life), node: { areaId: null, organisationId: null } },
    period: a < b ? { from: a, to: b } : { from: b, to: a },
    asOf: life.pick([testNow, testNow, new Date(testNow.getTime() - 40 * 86_400_000)]),
  };
}

/** Shares, middles, shares in time, changes: what the lines of a scheme count. */
function anExpression(life: Life): Expression {
  // Shares are of one unit.
  const some = life.pick(kinds.slice(0, 4));
  const count = (): Expression => ({ op: 'count', kinds: [some], where: aWhere(life) });
  return life.pick<() => Expression>([
    () => ({ op: 'ratio', of: count(), to: count(), as: 'percent' }),
    () => ({ op: 'median', of: 'days', kinds: ['ended', 'confirmed'], where: [] }),
    () => ({ op: 'on_time', kinds: ['taken_on'], where: [] }),
    () => ({ op: 'change', of: count(), since: 'last_period', as: 'percent' }),
    () => ({ op: 'distinct', what: 'persons', kinds: ['ended'], where: aWhere(life) }),
  ])();
}

const ask = (source: LedgerSource, asked: Asked) => source[asked.measure](asked);

test('each of many organisations reads of one statement what it reads by itself, of anything, anywhere and as of any instant', async () => {
  const city = await aCity();
  await city.settle();
  const { life, areas, ids } = await livedIn(city, 31, onServer ? 2400 : 1200);
  const matters = life.all.filter(({ row }) => row.record_kind === 'need').map(({ row }) => row.record_id);
  const parents = new Map(areas.map(({ id, path }) => [id, path[1] ?? null]));
  const merged: Record<string, string[]> = { A: ['A1', 'A2'] };
  const vocabulary = vocabularyOf([], []);
  let told = 0;
  for (let turn = 0; turn < 60; turn += 1) {
    const area = life.pick([null, null, life.pick(areas).id]);
    const below = areas.filter(({ path }) => path.includes(area ?? '')).map(({ id }) => id);
    const hidden = life.pick([[], matters.slice(0, 60)]);
    await city.runtime.read(
      city.city,
      process,
      async ({ db }) => {
        const askingOf = (organisationId: string): Asking => {
          const seen: NodeScope = scope({ organisationId, areas: area === null ? 'city' : below });
          const codesOf = (code: string) => merged[code] ?? [code];
          return { db, hidden, codesOf, nodes: nodesOf(seen, parents), now: testNow, scope: seen };
        };
        const sources = sourcesOfMany({ ...askingOf(ids[0] ?? ''), organisationIds: ids });
        const [asked, expression] = [aQuestion(life), anExpression(life)];
        for (const id of ids) {
          const [asking, { entries, kept }] = [askingOf(id), sources(id)];
          const alone = ledgerSource(asking);
          const [one, many] = [await ask(alone, asked), await ask(entries, asked)];
          const rolledUp = rolledUpSource(asking, entries, kept);
          expect([asked, id, many]).toEqual([asked, id, one]);
          expect([asked, id, await ask(rolledUp, asked)]).toEqual([asked, id, one]);
          if (one !== 0n && !(typeof one === 'object' && one.entries === 0n)) told += 1;
          const node = { areaId: area, organisationId: id };
          const whole = (source: LedgerSource): Source => ({
            ...{ ...source, base: () => Promise.resolve(null), records: () => Promise.resolve(true) },
          });
          const read = (source: LedgerSource) =>
            evaluate(
              { expression, decimals: 1, wan: false },
              vocabulary,
              whole(source),
              node,
              asked.period,
              asked.asOf,
            );
          expect([expression, id, await read(rolledUp)]).toEqual([expression, id, await read(alone)]);
        }
      },
      testNow,
    );
  }
  // Most of it is of something.
  expect(told).toBeGreaterThan(100);
}, 300_000);
