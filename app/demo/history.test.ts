import { expect, it } from 'vitest';
import { getNeed } from '../../modules/needs/needs.public.ts';
import { aCity } from '../testing/city.ts';
import { testNow } from '../testing/parts.ts';
import { liveThrough } from './history.ts';
import { needs } from './needs.ts';
import { type Ending, play } from './play.ts';
import { services } from './services.ts';
import { staff } from './staff.ts';
import { byKey } from './tables.fixtures.ts';

const states: Record<Ending, readonly string[]> = {
  'on-spot': ['answered_on_spot'],
  confirmed: ['confirmed'],
  'second-round': ['taken_on'],
  // Nobody spoke for so long that a night closed it.
  awaiting: ['answered', 'unconfirmed'],
  // One who assists may have taken it on before the lead.
  working: ['taken_on', 'dispatched'],
  waiting: ['waiting'],
  fresh: ['dispatched'],
  asked: ['asked'],
  said: ['said'],
  door: ['shown_the_door'],
};

it('the real actions accept every step of the half year, and each need stands where its telling ends', {
  timeout: 180_000,
}, async () => {
  const city = await aCity();
  const ids = await liveThrough(city.runtime, city.at, needs, {
    now: testNow,
    nights: true,
    report: () => {},
  });
  expect(ids.size).toBe(needs.length);
  const tables = { staff: byKey(staff), services: byKey(services) };
  const wrong = await city.runtime.read(city.city, { kind: 'process' }, async (ctx) => {
    const found: string[] = [];
    for (const need of needs) {
      const { state } = await getNeed(ctx, ids.get(need.key) ?? '');
      const { ending } = play(need, tables);
      if (!states[ending].includes(state)) found.push(`${need.key} is ${state}, told as ${ending}`);
    }
    return found;
  });
  expect(wrong).toEqual([]);
});
