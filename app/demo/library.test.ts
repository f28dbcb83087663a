import { expect, test } from 'vitest';
import type { LibraryItem, LibraryLine } from '../../modules/library/library.contract.ts';
import { segmenter } from '../modules.ts';
import { aCity } from '../testing/city.ts';
import { testNow } from '../testing/parts.ts';
import { fillLibrary } from './library.ts';
import { demoTexts } from './library-texts.ts';

interface Found {
  items: LibraryLine[];
  total: number;
}

test('the library of the demo city has a text with two editions, one that another replaced, and an inner one', async () => {
  const city = await aCity();
  await fillLibrary(city.runtime, city.at, segmenter, testNow);
  const { items } = await city.ok<Found>('GET', '/api/library/public', {});
  expect(items.map(({ state }) => state)).toEqual(['inForce', 'inForce', 'inForce', 'withdrawn']);
  expect((await city.ok<Found>('GET', '/api/library', { as: 'bao-li' })).total).toBe(demoTexts.length);
  const two = items.find(({ editions }) => editions === 2);
  const old = await city.ok<LibraryItem>('GET', `/api/library/public/${two?.id}?edition=1`, {});
  expect(old).toMatchObject({ toDay: '2026-10-07', editions: [{ state: 'inForce' }, { state: 'over' }] });
  const gone = items.find(({ state }) => state === 'withdrawn');
  const told = await city.ok<LibraryItem>('GET', `/api/library/public/${gone?.id}`, {});
  expect(told.withdrawn?.replacedBy).toMatchObject({ id: two?.id });
});
