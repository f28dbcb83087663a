import { expect, test } from 'vitest';
import { staff } from '../../app/demo/staff.ts';
import { demoCity } from '../../app/testing/city.ts';
import { scopeOf } from './needs.policy.ts';
import { stateOf } from './needs.rules.ts';
import { findNeed } from './store/records.ts';

/** Roles that have a queue and see what is in it. */
const handling = new Set(['clerk', 'handler', 'head', 'coordinator']);

/** One member of each organisation that has a queue. */
const members = [
  ...new Map(
    staff
      .filter(({ roles }) => roles.some((role) => handling.has(role)))
      .map((one) => [one.organisation, one.key]),
  ).values(),
];

interface Queue {
  items: { id: string; state: string }[];
  total: number;
  counts: Record<string, number>;
}

test('each count of work opens exactly as many lines', async () => {
  const city = await demoCity();
  let open = 0;
  for (const key of members) {
    const { counts } = await city.ok<Queue>('GET', '/api/needs?show=organisation', { as: key });
    for (const [work, count] of Object.entries(counts)) {
      const { total } = await city.ok<Queue>('GET', `/api/needs?show=organisation&work=${work}`, { as: key });
      expect([key, work, total]).toEqual([key, work, count]);
      open += count;
    }
  }
  expect(open).toBeGreaterThan(20);
});

test('the queue’s SQL and the rules agree on the state of every need of the city', async () => {
  const city = await demoCity();
  let compared = 0;
  const states = new Set<string>();
  for (const key of members) {
    for (const show of ['organisation', 'ended']) {
      const queue = await city.ok<Queue>('GET', `/api/needs?show=${show}`, { as: key });
      for (const { id, state } of queue.items) {
        const record = await city.runtime.read(city.city, { kind: 'process' }, (ctx) =>
          findNeed(ctx.db, scopeOf(ctx.actor), id),
        );
        expect(record && stateOf(record), `${key} ${id}`).toBe(state);
        states.add(state);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(40);
  // All that two months of the demo city can bring about.
  expect([...states].toSorted()).toEqual([
    'answered',
    'answered_on_spot',
    'confirmed',
    'dispatched',
    'taken_on',
    'waiting',
  ]);
});
