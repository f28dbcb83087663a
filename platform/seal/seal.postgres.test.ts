import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { testRuntime } from '../../app/testing/parts.ts';
import { happening, record } from '../happenings/happening.ts';
import { listSealedAfter } from './seal.store.ts';
import { verifySeal } from './seal.ts';

const happened = happening<{ writer: number; step: number }>('tests.happened');

test('sixteen writers at once and three sealers make one chain: nothing lost, no gap, each once', async () => {
  const { opened, city, clock } = await aCity();
  const runtimes = [1, 2, 3].map(() => testRuntime(opened.database, clock));
  const [first] = runtimes;
  if (!first) throw new Error('no runtime');
  const before = (await verifySeal(first.parts, city.id, await first.catalogue.keysOf(city))).checked;
  const each = 25;
  const write = async (writer: number) => {
    for (let step = 0; step < each; step += 1) {
      const runtime = runtimes[(writer + step) % runtimes.length] ?? first;
      await runtime
        .write(city, { kind: 'process' }, async (ctx) => {
          await record(ctx, happened, city.id, { writer, step });
          // Recorded in one order, committed in another.
          await wait(randomInt(6));
          if (step % 5 === 4) throw new Error('undone');
        })
        .catch((error: unknown) => expect(String(error)).toBe('Error: undone'));
    }
  };
  let followed: string[] = [];
  let number = 0;
  let writing = true;
  // A reader that follows by number while they write must see every one, in the end and only once.
  const reader = (async () => {
    for (let last = false; !last; ) {
      const mayEnd = !writing;
      const found = await opened.database.read(city.id, (db) => listSealedAfter(db, number, 50));
      followed = [...followed, ...found.map(({ id }) => id)];
      number = found.at(-1)?.number ?? number;
      last = mayEnd && found.length === 0;
      await wait(5);
    }
  })();
  await Promise.all(Array.from({ length: 16 }, (_, writer) => write(writer)));
  await Promise.all(runtimes.map((runtime) => runtime.quiet()));
  await first.settle(city);
  writing = false;
  await reader;

  const keys = await first.catalogue.keysOf(city);
  const committed = 16 * (each - each / 5);
  for (const runtime of runtimes)
    expect(await verifySeal(runtime.parts, city.id, keys)).toEqual({
      checked: before + committed,
      findings: [],
    });
  const { rows } = await opened.owner.query<{ all: number; ids: number; last: number; steps: number }>(
    `select count(*)::int as all, count(distinct s.happening_id)::int as ids, max(s.number)::int as last,
       count(distinct (h.facts ->> 'writer', h.facts ->> 'step')) filter (where h.name = 'tests.happened')::int as steps
     from platform.seal s join platform.happening h using (city_id) where h.id = s.happening_id and s.city_id = $1`,
    [city.id],
  );
  const total = before + committed;
  expect(rows).toEqual([{ all: total, ids: total, last: total, steps: committed }]);
  expect(followed).toHaveLength(total);
  expect(new Set(followed).size).toBe(total);
});
