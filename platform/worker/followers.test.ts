import { describe, expect, test } from 'vitest';
import { services } from '../../app/demo/services.ts';
import { asApp } from '../../app/testing/as-app.ts';
import { aCity } from '../../app/testing/city.ts';
import { offerServices } from '../../modules/services/services.public.ts';
import type { ReadContext } from '../access/context.ts';
import { tables } from '../db/database.ts';
import { type Follower, inEveryProcess, type OncePerCity } from '../happenings/follower.ts';
import { happening, record } from '../happenings/happening.ts';
import { memoryKey } from '../happenings/memory-key.ts';
import type { PlatformTables } from '../platform.tables.ts';
import { listSealedAfter } from '../seal/seal.store.ts';
import { Runtime } from './runtime.ts';

const happened = happening<{ step: number }>('tests.happened');

/** Leaves one mark for each happening it follows, and counts how often. */
function marking(name: string, before: (step: unknown) => void = () => {}): OncePerCity {
  return {
    kind: 'once-per-city',
    name,
    follow: async (ctx, found) => {
      const row = {
        city_id: ctx.city.id,
        what: name,
        who: String(found.number),
        window_start: ctx.now,
        count: 1,
      };
      await tables<PlatformTables>(ctx.db)
        .insertInto('platform.attempt')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['city_id', 'what', 'who'])
            .doUpdateSet(({ eb, ref }) => ({ count: eb(ref('platform.attempt.count'), '+', 1) })),
        )
        .execute();
      before(found.facts['step']);
    },
  };
}

async function followedCity(...followers: Follower[]) {
  const made = await aCity();
  const { city, opened } = made;
  const complaints: string[] = [];
  const start = () =>
    new Runtime({ ...made.runtime.parts, followers, complain: (what) => complaints.push(what) });
  const runtime = start();
  const happen = async (count: number, by = runtime) => {
    for (let step = 0; step < count; step += 1)
      await by.write(city, { kind: 'process' }, (ctx) => record(ctx, happened, city.id, { step }));
  };
  const marks = async (name: string) => {
    const text = 'select who::int as number, count from platform.attempt where what = $1 order by 1';
    return (await asApp<{ number: number; count: number }>(opened, city.id, text, [name])).rows;
  };
  const position = async (name: string) =>
    (
      await asApp<{ n: number }>(
        opened,
        city.id,
        'select number::int as n from platform.follower where name = $1',
        [name],
      )
    ).rows[0]?.n ?? 0;
  const head = async () =>
    (await asApp<{ n: number }>(opened, city.id, 'select number::int as n from platform.seal_head')).rows[0]
      ?.n ?? 0;
  return { made, city, runtime, start, happen, marks, position, head, complaints };
}

const each = (count: number) => Array.from({ length: count }, (_, at) => ({ number: at + 1, count: 1 }));

describe('a follower once per city', () => {
  test('follows each happening exactly once, also with three processes at the same moment', async () => {
    const { city, runtime, start, happen, marks, position, head } = await followedCity(marking('tests.one'));
    const all = [runtime, start(), start()];
    await Promise.all(all.map((one) => happen(15, one)));
    await Promise.all(all.flatMap((one) => [one.settle(city), one.settle(city)]));
    await Promise.all(all.map((one) => one.quiet()));
    await runtime.settle(city);
    expect(await marks('tests.one')).toEqual(each(await head()));
    expect(await position('tests.one')).toBe(await head());
  });

  test('that throws half-way leaves neither effect nor position, is complained about, and goes on when it can', async () => {
    let broken = true;
    const failing = marking('tests.failing', (step) => {
      if (broken && step === 3) throw new Error('cannot');
    });
    const fine = marking('tests.fine');
    const { city, runtime, happen, marks, position, head, complaints } = await followedCity(failing, fine);
    await runtime.settle(city);
    const before = await position('tests.failing');
    await runtime.parts.database.write(city.id, () => Promise.resolve());
    // All in one round, so that the first three stand in the same transaction as the one that fails.
    const keep = runtime.nudge.bind(runtime);
    runtime.nudge = () => {};
    await happen(6);
    runtime.nudge = keep;
    await runtime.settle(city);
    expect(await position('tests.failing')).toBe(before);
    expect(await marks('tests.failing')).toEqual(each(before));
    expect(complaints).toEqual([`tests.failing cannot follow in ${city.name}`]);
    // Whoever stands behind it in the list is not held up.
    expect(await marks('tests.fine')).toEqual(each(await head()));
    broken = false;
    await runtime.settle(city);
    expect(await marks('tests.failing')).toEqual(each(await head()));
    expect(complaints).toHaveLength(1);
  });

  test('that comes later follows all that happened before it', async () => {
    const { made, runtime, city, happen, head, marks } = await followedCity();
    await happen(3);
    await runtime.quiet();
    const late = new Runtime({ ...made.runtime.parts, followers: [marking('tests.late')] });
    await late.settle(city);
    expect(await marks('tests.late')).toEqual(each(await head()));
  });
});

describe('what every process keeps in memory', () => {
  const steps = memoryKey<unknown[]>('tests.steps');
  const remembering = (
    before: (step: unknown) => void = () => {},
    load: (ctx: ReadContext) => Promise<unknown[]> = async () => [],
  ) =>
    inEveryProcess<unknown[]>({
      key: steps,
      load,
      follow: async (_ctx, memory, found) => {
        before(found.facts['step']);
        memory.push(found.facts['step']);
      },
    });

  test.for([
    { much: 350, loads: 1 },
    { much: 1101, loads: 2 },
  ])('is brought up in one settle, followed or loaded anew: %o', async ({ much, loads }) => {
    let loaded = 0;
    const sealed = async (ctx: ReadContext) => {
      loaded += 1;
      const all = await listSealedAfter(ctx.db, 0, 5000);
      return all.flatMap(({ name, facts }) => (name === happened.name ? [facts['step']] : []));
    };
    const { city, runtime, start } = await followedCity(remembering(() => {}, sealed));
    const other = start();
    const read = () => other.read(city, { kind: 'process' }, (ctx) => ctx.recall(steps));
    await runtime.settle(city);
    expect(await read()).toEqual([]);
    runtime.nudge = () => {};
    await runtime.write(city, { kind: 'process' }, async (ctx) => {
      for (let step = 0; step < much; step += 1) await record(ctx, happened, city.id, { step });
    });
    await other.settle(city);
    // What one transaction recorded is followed in the order in which it was recorded.
    const all = Array.from({ length: much }, (_, step) => step);
    expect(await read()).toEqual(all);
    await other.settle(city);
    expect(await read()).toEqual(all);
    // Far behind, what is kept is loaded once instead of following each.
    expect(loaded).toBe(loads);
  });

  test('is loaded before anybody asks, and where that fails, when somebody does', async () => {
    const loads = new Map<string, number>();
    const { city, runtime, complaints } = await followedCity(
      remembering(
        () => {},
        async (ctx) => {
          const before = loads.get(ctx.city.id) ?? 0;
          loads.set(ctx.city.id, before + 1);
          if (before === 0) throw new Error('not yet');
          return [];
        },
      ),
    );
    await runtime.warm(AbortSignal.abort());
    expect(loads.get(city.id)).toBeUndefined();
    await runtime.warm(new AbortController().signal);
    expect(complaints).toContain(`tests.steps could not be loaded in ${city.name}`);
    expect(loads.get(city.id)).toBe(1);
    await runtime.warm(new AbortController().signal);
    await runtime.read(city, { kind: 'process' }, (ctx) => ctx.recall(steps));
    expect(loads.get(city.id)).toBe(2);
  });

  test('that cannot follow is complained about and loaded anew, and others are told all the same', async () => {
    const failing = remembering((step) => {
      if (step === 1) throw new Error('cannot');
    });
    const { city, runtime, happen, complaints } = await followedCity(failing);
    const read = () => runtime.read(city, { kind: 'process' }, (ctx) => ctx.recall(steps));
    const memory = await read();
    const heard: unknown[] = [];
    const stop = runtime.listen(city.id, (found) => heard.push(found.facts['step']));
    await runtime.settle(city);
    await happen(3);
    await runtime.quiet();
    await runtime.settle(city);
    expect(new Set(complaints)).toEqual(new Set([`tests.steps cannot follow in ${city.name}`]));
    expect(await read()).not.toBe(memory);
    // Of one millisecond, they are in the order of their numbers, whatever it is.
    expect(heard.toSorted()).toEqual([0, 1, 2]);
    stop();
    await happen(2);
    await runtime.quiet();
    const later: unknown[] = [];
    runtime.listen(city.id, (found) => later.push(found.facts['step']));
    await runtime.settle(city);
    expect(heard).toHaveLength(3);
    // Who begins to listen hears nothing of what was before.
    expect(later).toEqual([]);
  });

  test('sees in a second process a service that the first one put on the menu', async () => {
    const made = await aCity();
    const { city, runtime, at } = made;
    const second = new Runtime(made.runtime.parts);
    const { matchWords } = await import('../../modules/needs/views/proposals.ts');
    const titles = async () =>
      (
        await second.read(city, { kind: 'anonymous' }, (ctx) =>
          matchWords(ctx, { words: '想给家里的鹦鹉办跨省迁移', areaId: null }),
        )
      ).map(({ title }) => title);
    expect(await titles()).not.toContain('鹦鹉跨省迁移代办');
    const [like] = services;
    if (!like) throw new Error('the demo city has no services');
    await runtime.write(city, { kind: 'process' }, (ctx) =>
      offerServices(ctx, [
        {
          ...like,
          organisationId: at.organisation(like.organisation),
          areaIds: [],
          title: '鹦鹉跨省迁移代办',
          summary: '帮您给鹦鹉办跨省迁移的手续。',
          saidAs: ['鹦鹉迁移'],
          groups: [],
        },
      ]),
    );
    await runtime.quiet();
    await second.settle(city);
    expect(await titles()).toContain('鹦鹉跨省迁移代办');
  });
});
