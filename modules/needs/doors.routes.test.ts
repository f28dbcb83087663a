import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { localTime } from '../../base/time.ts';
import type { Proposal } from './contract/proposal.ts';
import { reasonText } from './reasons.words.ts';

const ofDoors = ['open', 'opens', 'shut'];

test('whether its doors are open is said in words, and moves a service up or down where one goes there', async () => {
  const city = await aCity();
  const service = city.at.service('court-filing');
  /** 工作日 8:30–11:30，14:30–17:00, at a time of a weekday. */
  const at = async (weekday: number, time: string) => {
    for (let minutes = 0; minutes < 8 * 24 * 60; minutes += 30) {
      const { day, time: now } = localTime(city.clock.now, city.city.zone);
      const isDay = (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) === weekday;
      if (isDay && now.startsWith(time)) break;
      city.later(30);
    }
    const body = { words: '想去法院立案，状子怎么写' };
    const { proposals } = await city.ok<{ proposals: Proposal[] }>('POST', '/api/match', { body });
    const found = proposals.find(({ serviceId }) => serviceId === service);
    const told = found?.reasons.filter(({ kind }) => ofDoors.includes(kind)) ?? [];
    return { score: found?.score ?? 0, told: told.map((reason) => reasonText(reason, 'zh', 'person')) };
  };
  const open = await at(3, '09:00');
  expect(open.told).toEqual(['现在开着，到 11:30']);
  const later = await at(3, '12:00');
  expect(later.told).toEqual(['今天 14:30 开']);
  const shut = await at(5, '18:00');
  expect(shut.told).toEqual(['今天不开，周一 08:30 开']);
  const weekend = await at(7, '10:00');
  expect(weekend.told).toEqual(['周末不开，周一 08:30 开']);
  expect(open.score).toBeGreaterThan(later.score);
  expect(later.score).toBeGreaterThan(shut.score);
});
