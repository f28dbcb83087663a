import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aNeed, choose } from '../../app/testing/need.fixtures.ts';
import type { ReadContext } from '../access/context.ts';
import { KeptAnswers } from './kept-answers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const said = (answer: Uint8Array) => new TextDecoder().decode(answer);

/** As much of a request as an answer is kept by. */
function asked(city: string, at: number): ReadContext {
  return {
    city: { id: city, key: city, name: city, zone: 'Asia/Shanghai' },
    now: new Date(at),
  } as ReadContext;
}

test('nobody ever gets what was made for another, for another city, or before something happened', async () => {
  const request = fc.record({
    city: fc.constantFrom('a', 'b'),
    who: fc.constantFrom('x', 'y', 'x y'),
    happens: fc.boolean(),
    wait: fc.constantFrom(0, 0, 1, 999, 1001),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(request, { maxLength: 60 }), async (requests) => {
      const kept = new KeptAnswers();
      const happenings = new Map([
        ['a', 0],
        ['b', 0],
      ]);
      let at = 0;
      for (const { city, who, happens, wait } of requests) {
        at += wait;
        const count = (happenings.get(city) ?? 0) + (happens ? 1 : 0);
        happenings.set(city, count);
        const now = at;
        const answer = await kept.give(asked(city, now), who, count, async () =>
          bytes(JSON.stringify({ city, who, count, now })),
        );
        const made = JSON.parse(said(answer)) as { city: string; who: string; count: number; now: number };
        expect(made).toMatchObject({ city, who, count });
        // What is kept beside the database is followed within a second.
        expect(now - made.now).toBeLessThan(1000);
      }
    }),
  );
});

test('those who ask at one moment have it made once, and a failed one is made anew', async () => {
  const kept = new KeptAnswers();
  let made = 0;
  const make = async () => {
    made += 1;
    if (made === 1) throw new Error('the database is away');
    return bytes(`made ${made}`);
  };
  const ask = () => kept.give(asked('a', 0), 'x', 7, make);
  await expect(ask()).rejects.toThrow('away');
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers.map(said)).toEqual(['made 2', 'made 2', 'made 2']);
});

test('what is kept stays within its room, and the rest is still answered', async () => {
  const kept = new KeptAnswers();
  const large = 12 * 1024 * 1024;
  let made = 0;
  const ask = (who: string) =>
    kept.give(asked('a', 0), who, 1, async () => {
      made += 1;
      return new Uint8Array(large);
    });
  for (const who of ['one', 'two', 'three', 'three', 'two']) expect((await ask(who)).byteLength).toBe(large);
  expect(made).toBe(3);
  // The oldest had to go.
  await ask('one');
  expect(made).toBe(4);
});

describe('at the desk', () => {
  const queue = '/api/needs';
  type Queue = { items: { id: string }[] };

  test('each gets their own queue, however often and whoever asks between, and sees at once what happened', async () => {
    const city = await aCity();
    const people = ['liu-haidong', 'zhou-zheng', 'lin-lan'];
    const queues = async () =>
      Promise.all(
        [...people, ...people].map(async (as) => (await city.ok<Queue>('GET', queue, { as })).items.length),
      );
    expect(await queues()).toEqual([0, 0, 0, 0, 0, 0]);
    const need = await aNeed(city);
    await choose(city, need, { lead: 'wage-help' });
    expect(await queues()).toEqual([1, 0, 0, 1, 0, 0]);
    const another = await aNeed(city);
    await choose(city, another, { lead: 'wage-help', joint: ['legal-aid-wages'] });
    expect(await queues()).toEqual([2, 0, 1, 2, 0, 1]);
  });

  test('a kept answer is refused to whoever signed out', async () => {
    const city = await aCity();
    await city.ok<Queue>('GET', queue, { as: 'liu-haidong' });
    expect((await city.call('GET', queue)).status).toBe(401);
    await city.call('DELETE', '/api/session', { as: 'liu-haidong' });
    expect((await city.call('GET', queue, { as: 'liu-haidong' })).status).toBe(401);
  });
});
