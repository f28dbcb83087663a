import { expect, test } from 'vitest';
import type { Activity } from '../../modules/activities/activities.contract.ts';
import { aCity } from '../testing/city.ts';
import { testNow } from '../testing/parts.ts';
import { activities, holdActivities, holdLastYear } from './activities.ts';
import { winterActivities } from './activities-winter.ts';
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

test('the year before the same was held with other numbers, and what the city was not there for is left out', async () => {
  const city = await aCity();
  const founded = new Date(testNow.getTime() - 200 * 86_400_000);
  await holdLastYear(city.runtime, city.at, { founded, now: testNow });
  const found = await city.ok<{ activities: Activity[]; total: number }>('GET', '/api/activities', {
    as: 'tang-wenjun',
  });
  expect(found.total).toBe(activities.length + winterActivities.length);
  const now = new Map(activities.map(({ title, attendance }) => [title, attendance]));
  for (const { title, toDay, attendance } of found.activities) {
    expect(toDay.slice(0, 4)).toBe('2025');
    const present = now.get(title);
    if (present === undefined) continue;
    // Of a small class one person more or less is a tenth of it.
    const share = Number(attendance) / present;
    expect([title, share > 0.65 && share < 1.2]).toEqual([title, true]);
  }
  const early = await aCity();
  const atOnce = new Date(testNow.getTime() - 700 * 86_400_000);
  await holdLastYear(early.runtime, early.at, { founded: atOnce, now: testNow });
  expect((await early.ok<{ total: number }>('GET', '/api/activities', { as: 'tang-wenjun' })).total).toBe(0);
});
