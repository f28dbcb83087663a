import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { testRuntime } from '../../app/testing/parts.ts';
import { happening, record } from '../happenings/happening.ts';
import { Runtime } from '../worker/runtime.ts';
import { BrokenHeadFile, HeadFile } from './head-file.ts';
import { verifySeal } from './seal.ts';

const happened = happening<{ step: number }>('tests.happened');

/** A city in which ten things more have happened, all sealed, with its heads in a file of its own. */
async function sealedCity() {
  const { opened, city, clock } = await aCity();
  const file = join(mkdtempSync(join(tmpdir(), 'lianxin-heads-')), 'heads.json');
  const complaints: string[] = [];
  const start = () =>
    new Runtime({
      ...testRuntime(opened.database, clock).parts,
      heads: new HeadFile(file),
      complain: (what) => complaints.push(what),
    });
  const runtime = start();
  const happen = async (times: number, by = runtime) => {
    for (let step = 0; step < times; step += 1)
      await by.write(city, { kind: 'process' }, (ctx) => record(ctx, happened, city.id, { step }));
    await by.quiet();
    await by.settle(city);
  };
  await happen(10);
  const verify = async (by = runtime) => verifySeal(by.parts, city.id, await by.catalogue.keysOf(city));
  const kinds = async (by = runtime) => (await verify(by)).findings.map(({ kind, number }) => [kind, number]);
  const owner = (text: string, ...values: unknown[]) =>
    opened.owner.query<{ id: string; number: number }>(text, [city.id, ...values]);
  const { number: last } =
    (await owner('select number::int from platform.seal_head where city_id = $1')).rows[0] ?? {};
  if (last === undefined) throw new Error('no head');
  const idOf = async (number: number) =>
    (await owner('select happening_id as id from platform.seal where city_id = $1 and number = $2', number))
      .rows[0]?.id;
  return { runtime, start, city, happen, verify, kinds, owner, last, idOf, file, complaints };
}

type Sealed = Awaited<ReturnType<typeof sealedCity>>;

/** What somebody with the owner's rights does who knows the tables: takes the last links off, head and all. */
async function cutTail({ owner, last }: Sealed, keep: number): Promise<void> {
  const { rows } = await owner(
    'select happening_id as id from platform.seal where city_id = $1 and number > $2',
    keep,
  );
  await owner('delete from platform.seal where city_id = $1 and number > $2', keep);
  for (const { id } of rows) await owner('delete from platform.happening where city_id = $1 and id = $2', id);
  await owner(
    `update platform.seal_head set number = $2, mac = (select mac from platform.seal s where s.city_id = $1 and s.number = $2)
     where city_id = $1`,
    keep,
  );
  expect(rows).toHaveLength(last - keep);
}

describe('the seal', () => {
  test('of a city where nobody meddled has no findings, and numbers without gaps', async () => {
    const { verify, last, owner } = await sealedCity();
    expect(await verify()).toEqual({ checked: last, findings: [] });
    const { rows } = await owner('select number::int from platform.seal where city_id = $1 order by number');
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: last }, (_, at) => at + 1));
  });

  test.each([
    ['fact', `facts = '{"step": 99}'`],
    ['fact added', `facts = facts || '{"x": 1}'`],
    ['name', `name = 'tests.other'`],
    ['time (by a microsecond)', `at = at + interval '1 microsecond'`],
    ['actor', `actor_id = id`],
    ['kind of actor', `actor_kind = 'staff'`],
    ['subject', `subject_id = id`],
  ])('finds a happening with another %s, and only that one', async (_, change) => {
    const { kinds, owner, idOf, last } = await sealedCity();
    await owner(
      `update platform.happening set ${change} where city_id = $1 and id = $2`,
      await idOf(last - 4),
    );
    expect(await kinds()).toEqual([['changed', last - 4]]);
  });

  test('finds a happening removed together with its link', async () => {
    const { kinds, owner, idOf, last } = await sealedCity();
    const id = await idOf(last - 3);
    await owner('delete from platform.seal where city_id = $1 and happening_id = $2', id);
    expect(await kinds()).toEqual([
      ['removed', last - 3],
      ['stray', null],
    ]);
    await owner('delete from platform.happening where city_id = $1 and id = $2', id);
    expect(await kinds()).toEqual([['removed', last - 3]]);
  });

  test('finds a removed happening also when the later ones are moved up to close the gap', async () => {
    const { kinds, owner, idOf, last } = await sealedCity();
    const id = await idOf(last - 3);
    await owner('delete from platform.seal where city_id = $1 and happening_id = $2', id);
    await owner('delete from platform.happening where city_id = $1 and id = $2', id);
    for (let number = last - 2; number <= last; number += 1)
      await owner('update platform.seal set number = number - 1 where city_id = $1 and number = $2', number);
    await owner('update platform.seal_head set number = number - 1 where city_id = $1');
    const found = await kinds();
    expect(found).toContainEqual(['changed', last - 3]);
    expect(found).toContainEqual(['tail-cut', last]);
  });

  test('finds one put in behind our back, with and without a link of its own', async () => {
    const { kinds, owner, last } = await sealedCity();
    const { rows } = await owner(
      `insert into platform.happening (city_id, id, name, at, actor_kind, subject_id, facts)
       select city_id, gen_random_uuid(), name, at, actor_kind, subject_id, facts from platform.happening
       where city_id = $1 limit 1 returning id`,
    );
    expect(await kinds()).toEqual([['stray', null]]);
    await owner(
      `insert into platform.seal (city_id, number, happening_id, mac) values ($1, $2, $3, $4)`,
      last + 1,
      rows[0]?.id,
      Buffer.alloc(32, 1),
    );
    await owner(
      'update platform.seal_head set number = $2, mac = $3 where city_id = $1',
      last + 1,
      Buffer.alloc(32, 1),
    );
    expect(await kinds()).toEqual([['changed', last + 1]]);
  });

  test('finds two that were exchanged', async () => {
    const { kinds, owner, idOf, last } = await sealedCity();
    const [a, b] = [await idOf(last - 5), await idOf(last - 4)];
    await owner('delete from platform.seal where city_id = $1 and number = $2', last - 4);
    const give = 'update platform.seal set happening_id = $3 where city_id = $1 and number = $2';
    await owner(give, last - 5, b);
    await owner(
      `insert into platform.seal select city_id, $2, $3, mac from platform.seal where city_id = $1 and number = $4`,
      last - 4,
      a,
      last - 5,
    );
    const found = await kinds();
    expect(found.slice(0, 2)).toEqual([
      ['changed', last - 5],
      ['changed', last - 4],
    ]);
  });

  test('finds a head that does not fit', async () => {
    const { kinds, owner, last } = await sealedCity();
    await owner('update platform.seal_head set mac = $2 where city_id = $1', Buffer.alloc(32));
    expect(await kinds()).toEqual([['head', last]]);
    await owner('update platform.seal_head set number = 0 where city_id = $1');
    expect(await kinds()).toEqual([['head', 0]]);
    await owner('delete from platform.seal_head where city_id = $1');
    expect(await kinds()).toEqual([['head', null]]);
  });

  test('finds a tail cut off cleanly, through the head kept outside the database', async () => {
    const sealed = await sealedCity();
    await cutTail(sealed, sealed.last - 2);
    const finding = [['tail-cut', sealed.last - 1]];
    expect(await sealed.kinds()).toEqual(finding);
    // Also a process that starts now, from the file.
    expect(await sealed.kinds(sealed.start())).toEqual(finding);
  });

  test('still finds it when life went on over the cut, and complains when sealing there', async () => {
    const sealed = await sealedCity();
    await cutTail(sealed, sealed.last - 2);
    await sealed.happen(5);
    expect(sealed.complaints[0]).toMatch(/no longer runs through its kept head: run npm run verify-seal/);
    const finding = [['put-in', sealed.last]];
    expect(await sealed.kinds()).toEqual(finding);
    const restarted = sealed.start();
    await sealed.happen(1, restarted);
    expect(await sealed.kinds(restarted)).toEqual(finding);
  });

  test('does not take what still waits for its number for a finding', async () => {
    const { runtime, city, verify, last } = await sealedCity();
    await runtime.parts.database.write(city.id, async (db) => {
      const keys = await runtime.catalogue.keysOf(city);
      const { isWorkingDay, chance, reach } = runtime.parts;
      const recall = () => Promise.reject(new Error('nothing is remembered here'));
      const actor = { kind: 'process' as const };
      await record(
        {
          city,
          actor,
          now: new Date(),
          db,
          keys,
          isWorkingDay,
          recall,
          chance,
          reach,
          atEnd: () => {},
          recorded: { count: 0 },
        },
        happened,
        city.id,
        { step: 0 },
      );
    });
    expect(await verify()).toEqual({ checked: last, findings: [] });
  });
});

describe('the kept heads', () => {
  const head = (number: number) => ({ number, mac: Buffer.alloc(32, number) });
  const fresh = () => join(mkdtempSync(join(tmpdir(), 'lianxin-heads-')), 'deeper', 'heads.json');

  test('survive a restart and never go back', () => {
    const path = fresh();
    const heads = new HeadFile(path);
    heads.keep('a', head(5));
    heads.keep('a', head(3));
    expect(new HeadFile(path).find('a')).toEqual(head(5));
    expect(new HeadFile(path).find('b')).toBeNull();
  });

  test('of two processes in one folder do not undo each other', () => {
    const path = fresh();
    const [one, two] = [new HeadFile(path), new HeadFile(path)];
    one.keep('a', head(5));
    two.keep('b', head(7));
    one.keep('a', head(6));
    two.keep('a', head(4));
    expect(new HeadFile(path).find('a')).toEqual(head(6));
    expect(new HeadFile(path).find('b')).toEqual(head(7));
  });

  test('that cannot be read stop the start with a sentence and stay as they are', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'lianxin-heads-')), 'heads.json');
    writeFileSync(path, '{"a": {"num');
    expect(() => new HeadFile(path)).toThrow(BrokenHeadFile);
    expect(readFileSync(path, 'utf8')).toBe('{"a": {"num');
  });
});
