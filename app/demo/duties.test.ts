import { expect, test } from 'vitest';
import type { OwnershipRow } from '../../modules/duties/duties.contract.ts';
import { aCity } from '../testing/city.ts';
import { enterDuties } from './duties.ts';

test('the list of duties of the banner is taken whole: one matter is unowned, another two bodies have and none leads', async () => {
  const city = await aCity();
  await enterDuties(city.runtime, city.at, city.clock.now);
  const list = await city.ok<{ total: number }>('GET', '/api/duty-list', { as: 'su-rina' });
  expect(list.total).toBe(22);
  const { rows } = await city.ok<{ rows: OwnershipRow[] }>('GET', '/api/ownership', { as: 'su-rina' });
  const told = (state: string) =>
    rows
      .filter((row) => row.state === state)
      .map((row) => [row.category.code, row.assisting.map(({ shortName }) => shortName)]);
  expect(told('unowned')).toEqual([['health-escort', []]]);
  expect(told('overlap')).toEqual([['disability-devices', ['旗残联', '旗红十字会']]]);
});
