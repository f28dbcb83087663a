import { expect, test } from 'vitest';
import { middlesOf } from './middles.rules.ts';

test('an area lies in the middle of what stands in it or below it; of one without stations nothing is known', () => {
  const areas = [
    { id: 'city', path: ['city'] },
    { id: 'county', path: ['county', 'city'] },
    { id: 'town', path: ['town', 'county', 'city'] },
    { id: 'empty', path: ['empty', 'city'] },
  ];
  const found = middlesOf(areas, [
    { areaId: 'town', longitude: 119, latitude: 43 },
    { areaId: 'county', longitude: 121, latitude: 45 },
    { areaId: 'empty', longitude: null, latitude: 44 },
  ]);
  expect(found.get('town')).toEqual({ longitude: 119, latitude: 43 });
  expect(found.get('county')).toEqual({ longitude: 120, latitude: 44 });
  expect(found.get('city')).toEqual({ longitude: 120, latitude: 44 });
  expect(found.has('empty')).toBe(false);
});
