import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import type { Actor } from '../access/actor.ts';
import { conditionOf } from '../observe/condition.ts';
import { Runtime } from '../worker/runtime.ts';
import { countJobs, listDeadJobs, removeDoneJobs } from './job.store.ts';
import {
  addJob,
  handle,
  type JobHandler,
  JobRefused,
  JobTooEarly,
  jobKind,
  mostAttempts,
  reviveJob,
} from './job.ts';

const kind = jobKind<{ step: number }>('tests.job');
const actor: Actor = { kind: 'process' };
const minute = 60_000;

async function workplace(...jobs: JobHandler[]) {
  const { runtime: ground, city, clock } = await aCity();
  const complaints: unknown[] = [];
  const start = (reach: (point: string) => void = () => {}) =>
    new Runtime({ ...ground.parts, jobs, reach, complain: (_, error) => complaints.push(error) });
  const runtime = start();
  const add = (key: string, inMinutes = 0, step = 0) =>
    runtime.write(city, actor, (ctx) =>
      addJob(ctx, kind, key, new Date(ctx.now.getTime() + inMinutes * minute), { step }),
    );
  const later = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * minute);
  };
  const counts = () => runtime.read(city, actor, (ctx) => countJobs(ctx.db, ctx.now));
  return { runtime, city, clock, add, later, counts, start, complaints };
}

test('a job is done once, at its time, however often it was added', async () => {
  const done: number[] = [];
  const at = await workplace(handle(kind, { run: async (_, { step }) => void done.push(step) }));
  expect(await at.add('a', 10, 1)).toBe(true);
  expect(await at.add('a', 0, 2)).toBe(false);
  await at.runtime.work(at.city);
  expect(done).toEqual([]);
  at.later(10);
  expect(await at.runtime.work(at.city)).toBe(1);
  expect(await at.runtime.work(at.city)).toBe(0);
  expect(done).toEqual([1]);
  // Done is done: the key is taken.
  expect(await at.add('a')).toBe(false);
  expect(await at.counts()).toEqual({ pending: 0, due: 0, dead: 0 });
});

test('a job added in a transaction that fails is not there', async () => {
  const at = await workplace(handle(kind, { run: async () => {} }));
  const failing = at.runtime.write(at.city, actor, async (ctx) => {
    await addJob(ctx, kind, 'a', ctx.now, { step: 1 });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await at.counts()).toMatchObject({ pending: 0 });
});

test('a job that fails is tried again ever later, then given up, and a person can revive it', async () => {
  let tries = 0;
  let broken = true;
  const buried: string[] = [];
  const run = async () => {
    tries += 1;
    if (broken) throw new Error('gateway 13900001234 said "王桂兰" is unknown');
  };
  const at = await workplace(handle(kind, { run, buried: async (_, __, why) => void buried.push(why) }));
  await at.add('a');
  await at.runtime.work(at.city);
  expect(tries).toBe(1);
  await at.runtime.work(at.city);
  expect(tries).toBe(1);
  for (const wait of [1, 5, 30, 120, 360]) {
    at.later(wait - 0.5);
    await at.runtime.work(at.city);
    const before = tries;
    at.later(0.5);
    await at.runtime.work(at.city);
    expect(tries).toBe(before + 1);
  }
  expect(tries).toBe(mostAttempts);
  at.later(100_000);
  await at.runtime.work(at.city);
  expect(tries).toBe(mostAttempts);
  const [dead] = await at.runtime.read(at.city, actor, (ctx) => listDeadJobs(ctx.db, 10));
  expect(dead).toMatchObject({ name: 'tests.job', key: 'a', attempts: mostAttempts });
  // What the error quoted is nobody's business here.
  expect(`${dead?.reason} ${buried}`).not.toMatch(/1390|王桂兰/);
  expect(buried).toHaveLength(1);
  expect(at.complaints).toHaveLength(mostAttempts);
  const conditions = await conditionOf(at.runtime);
  expect(conditions.find(({ city }) => city === at.city.key)?.jobs.dead).toBe(1);

  broken = false;
  expect(await at.runtime.write(at.city, actor, (ctx) => reviveJob(ctx, kind, 'a'))).toBe(true);
  expect(await at.runtime.write(at.city, actor, (ctx) => reviveJob(ctx, kind, 'a'))).toBe(false);
  await at.runtime.work(at.city);
  expect(await at.counts()).toMatchObject({ pending: 0, dead: 0 });
});

test('what cannot be helped is given up at once; what comes too early waits without counting', async () => {
  let early = 20;
  const run = async () => {
    early -= 1;
    if (early > 0) throw new JobTooEarly(new Date(at.clock.now.getTime() + minute));
    throw new JobRefused('the number does not exist');
  };
  const at = await workplace(handle(kind, { run }));
  await at.add('a');
  for (let step = 0; step < 20; step += 1) {
    await at.runtime.work(at.city);
    at.later(1);
  }
  const dead = await at.runtime.read(at.city, actor, (ctx) => listDeadJobs(ctx.db, 10));
  expect(dead).toMatchObject([{ attempts: 1, reason: 'the number does not exist' }]);
  expect(at.complaints).toEqual([]);
});

test('a job whose process died over it is done by another when the lease is over', async () => {
  let done = 0;
  const at = await workplace(handle(kind, { run: async () => void (done += 1) }));
  await at.add('a');
  const dying = at.start((point) => {
    if (point === 'jobs leased') throw new Error('the power went');
  });
  await expect(dying.work(at.city)).rejects.toThrow('the power went');
  await at.runtime.work(at.city);
  expect(done).toBe(0);
  at.later(5);
  await at.runtime.work(at.city);
  expect(done).toBe(1);
});

test('two processes share the jobs and do none twice', async () => {
  const done: number[] = [];
  const at = await workplace(handle(kind, { run: async (_, { step }) => void done.push(step) }));
  for (let step = 0; step < 40; step += 1) await at.add(`job-${step}`, 0, step);
  await Promise.all([at.runtime.work(at.city), at.start().work(at.city)]);
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, step) => step));
});

test('a daily job is added by itself once a day, and nobody else’s city sees it', async () => {
  const days: string[] = [];
  const daily = handle(kind, {
    daily: '03:10',
    run: (work) => work.read(async ({ now }) => void days.push(now.toISOString())),
  });
  const at = await workplace(daily);
  for (let hour = 0; hour < 48; hour += 1) {
    await Promise.all([at.runtime.work(at.city), at.start().work(at.city)]);
    at.later(60);
  }
  expect(days).toHaveLength(3);
  const other = await aCity();
  expect(await other.runtime.read(other.city, actor, (ctx) => countJobs(ctx.db, ctx.now))).toEqual({
    ...{ pending: 0, due: 0, dead: 0 },
  });
});

test('what was done long ago is forgotten, what is given up stays', async () => {
  const at = await workplace(
    handle(kind, {
      run: async (_, { step }) => (step === 1 ? Promise.reject(new JobRefused('no')) : undefined),
    }),
  );
  await at.add('done');
  await at.add('dead', 0, 1);
  await at.runtime.work(at.city);
  at.later(1);
  await at.runtime.write(at.city, actor, (ctx) => removeDoneJobs(ctx.db, at.city.id, ctx.now));
  expect(await at.add('done')).toBe(true);
  expect(await at.add('dead')).toBe(false);
});
