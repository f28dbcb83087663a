import { expect, test } from 'vitest';
import type { Activity } from '../../modules/activities/activities.contract.ts';
import { aCity } from '../testing/city.ts';
import { testNow } from '../testing/parts.ts';
import { activities, holdActivities } from './activities.ts';
import { within } from './within.ts';

test('what was held in the demo city is entered by who led it, and seventeen events of the banner were counted on the spot', async () => {
  const city = await aCity();
  await holdActivities(city.runtime, city.at, testNow);
  const found = await city.ok<{ activities: Activity[]; total: number }>(
    'GET',
    `/api/activities?area=${city.at.area('yunhe')}`,
    { as: 'su-rina' },
  );
  const own = activities.filter(({ area }) => within(area, 'yunhe'));
  expect(found.total).toBe(own.length);
  const spot = found.activities.filter(({ countedHow }) => countedHow !== 'list');
  expect(spot).toHaveLength(17);
  expect(spot.every(({ countedBy }) => countedBy !== '')).toBe(true);
  expect(spot.reduce((sum, { attendance }) => sum + Number(attendance), 0)).toBe(2561);
  expect(new Set(activities.map(({ title }) => title)).size).toBe(activities.length);
});
