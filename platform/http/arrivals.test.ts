import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import type { Actor } from '../access/actor.ts';
import type { City, ReadContext } from '../access/context.ts';
import { Arrivals } from './arrivals.ts';
import type { Calling } from './authenticator.ts';

const cityOf = (id: string): City => ({ id, key: id, name: id, zone: 'Asia/Shanghai' });
const calling = (session: string): Calling => ({ session, secret: null, phone: null, bearer: undefined });
const later = () => new Promise((resolve) => setImmediate(resolve));

/** A city whose sessions are told apart by their token and whose rounds are counted. */
function aDoor() {
  const rounds: string[][] = [];
  let away = false;
  const arrivals = new Arrivals(
    async (city, work) => {
      const round: string[] = [];
      rounds.push(round);
      await later();
      if (away) throw new Error('the database is away');
      const db = { executeQuery: async () => ({ rows: [{ number: '7', waiting: '0' }] }) };
      return work({ city, now: new Date(0), db, round } as unknown as ReadContext);
    },
    async (ctx, { session }) => {
      (ctx as unknown as { round: string[] }).round.push(`${ctx.city.id} ${String(session)}`);
      const actor = { kind: 'staff', staffId: `${ctx.city.id} ${String(session)}` } as unknown as Actor;
      return { actor, renew: null };
    },
  );
  return { arrivals, rounds, go: (to: boolean) => (away = to) };
}

test('everyone is answered as who they are, in their own city, whoever comes with them', async () => {
  const request = fc.record({ city: fc.constantFrom('a', 'b'), token: fc.constantFrom('x', 'y', 'z') });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(request, { maxLength: 8 }), { maxLength: 5 }), async (turns) => {
      const { arrivals, rounds } = aDoor();
      const all: Promise<void>[] = [];
      for (const turn of turns) {
        for (const { city, token } of turn) {
          const arrived = arrivals.arrive(cityOf(city), calling(token));
          all.push(
            arrived.then(({ caller }) => expect(caller.actor).toMatchObject({ staffId: `${city} ${token}` })),
          );
        }
        await later();
      }
      await Promise.all(all);
      expect(rounds.length).toBeLessThanOrEqual(turns.flat().length);
      // A round asks of one city, and of nobody twice.
      for (const round of rounds) expect(new Set(round).size).toBe(round.length);
    }),
  );
});

test('who comes while a round is asked is in the next one, so that nobody is answered from before they came', async () => {
  const { arrivals, rounds } = aDoor();
  const first = arrivals.arrive(cityOf('a'), calling('x'));
  await later();
  expect(rounds).toHaveLength(1);
  const second = arrivals.arrive(cityOf('a'), calling('x'));
  const third = arrivals.arrive(cityOf('a'), calling('y'));
  await Promise.all([first, second, third]);
  expect(rounds).toEqual([['a x'], ['a x', 'a y']]);
});

test('a round that fails is told to all of it, and the next one is asked', async () => {
  const { arrivals, go } = aDoor();
  go(true);
  const asked = [arrivals.arrive(cityOf('a'), calling('x')), arrivals.arrive(cityOf('a'), calling('y'))];
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  go(false);
  expect(await arrivals.arrive(cityOf('a'), calling('x'))).toMatchObject({ happenings: 7 });
});

test('many at once at the desk: each their own queue, a stranger none', async () => {
  const city = await aCity();
  const as = ['liu-haidong', null, 'zhou-zheng', 'gao-jun', 'liu-haidong'];
  const ask = (who: string | null) => city.call('GET', '/api/needs', who === null ? {} : { as: who });
  for (const who of as) await ask(who);
  const answers = await Promise.all(as.map(ask));
  expect(answers.map(({ status }) => status)).toEqual([200, 401, 200, 403, 200]);
});
