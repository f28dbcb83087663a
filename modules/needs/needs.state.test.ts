import { expect, test } from 'vitest';
import { staff } from '../../app/demo/staff.ts';
import { demoCity } from '../../app/testing/city.ts';
import { scopeOf } from './needs.policy.ts';
import { stateOf } from './needs.rules.ts';
import { findNeed } from './store/records.ts';

interface Queue {
  items: { id: string; state: string }[];
  total: number;
}

test('the queue’s SQL and the rules agree on the state of every need of the city', async () => {
  const city = await demoCity();
  let compared = 0;
  const states = new Set<string>();
  for (const { key, organisation } of staff.filter(({ roles }) => !roles.includes('leader'))) {
    for (const show of ['organisation', 'ended']) {
      const queue = await city.ok<Queue>('GET', `/api/needs?show=${show}`, { as: key });
      for (const { id, state } of queue.items) {
        const record = await city.runtime.read(city.city, { kind: 'process' }, (ctx) =>
          findNeed(ctx.db, scopeOf(ctx.actor), id),
        );
        expect(record && stateOf(record), `${organisation} ${id}`).toBe(state);
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
