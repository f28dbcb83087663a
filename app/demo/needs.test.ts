import { describe, expect, it } from 'vitest';
import { areas } from './areas.ts';
import { categories } from './categories.ts';
import { employers } from './employers.ts';
import { needs, storyNeeds } from './needs.ts';
import { type Ending, isKept, moment, play } from './play.ts';
import { residents } from './residents.ts';
import { services } from './services.ts';
import { staff } from './staff.ts';
import { stations } from './stations.ts';
import { byKey, expectKnown, expectUnique, minutes } from './tables.fixtures.ts';
import { within } from './within.ts';

const area = byKey(areas);
const station = byKey(stations);
const person = byKey(staff);
const resident = byKey(residents);
const service = byKey(services);
const employer = byKey(employers);
const tables = { staff: person, services: service };

describe('the needs', () => {
  it('refer only to what exists', () => {
    expect(storyNeeds).toHaveLength(40);
    expect(needs.length).toBeGreaterThanOrEqual(300);
    expectUnique(needs.map((row) => row.key));
    expectUnique(needs.map((row) => row.text));
    expectKnown(
      needs.map((row) => row.resident),
      resident,
    );
    expectKnown(
      needs.map((row) => row.area),
      area,
    );
    expectKnown(
      needs.map((row) => row.employer),
      employer,
    );
    expectKnown(
      needs.flatMap((row) => [...row.choose, ...row.expected]),
      service,
    );
    const steps = needs.flatMap((row) => row.steps);
    expectKnown(
      steps.flatMap((step) => ('category' in step ? (step.category ?? []) : [])),
      new Set(categories.map((row) => row.code)),
    );
  });

  it.each(needs.map((need) => [need.key, need] as const))('%s is taken properly', (_key, need) => {
    expect(need.clerk === null).toBe(need.via === 'portal');
    if (need.clerk !== null) {
      const clerk = person.get(need.clerk);
      expect(clerk?.roles).toContain('clerk');
      const door = station.get(clerk?.station ?? '');
      expect(door && door.openFrom <= need.time && need.time <= door.openTo).toBe(true);
    }
    expect(need.resident === null).toBe(need.onSpot !== null || need.door !== undefined || isKept(need));
    if (need.onSpot !== null) expect([need.steps, need.choose]).toEqual([[], []]);
    const chosen = need.steps.flatMap((step) => ('services' in step ? (step.services ?? []) : []));
    for (const key of [...need.choose, ...chosen]) {
      const { areas: reach, delivery } = service.get(key) ?? { areas: ['none'], delivery: 'link' };
      expect(reach.length === 0 || reach.some((place) => within(need.area, place)), key).toBe(true);
      expect(['dispatch', 'appointment'], key).toContain(delivery);
    }
  });

  it.each(needs.map((need) => [need.key, need] as const))('%s keeps the rules of the loop', (_key, need) => {
    expect(play(need, tables).problems).toEqual([]);
    let before = { days: 0, minutes: minutes(need.time) };
    for (const step of need.steps) {
      const now = moment(step.at);
      expect(now.days * 1440 + now.minutes, step.at).toBeGreaterThan(before.days * 1440 + before.minutes);
      expect(now.minutes >= minutes('08:30') && now.minutes <= minutes('17:30'), step.at).toBe(true);
      before = now;
    }
    // A working day may be three calendar days off; one more so that no step falls on the day of first start.
    if (need.steps.length > 0) expect(need.daysAgo).toBeGreaterThanOrEqual(3 * before.days + 1);
    if (need.daysAgo <= 1) expect(need.steps.every((step) => step.do === 'takeOn')).toBe(true);
    expect(need.daysAgo).toBeLessThanOrEqual(storyNeeds.includes(need) ? 60 : 180);
  });

  const endings = (of: typeof needs) => {
    const count: Partial<Record<Ending, number>> = {};
    for (const need of of) {
      const { ending } = play(need, tables);
      count[ending] = (count[ending] ?? 0) + 1;
    }
    return count;
  };

  it('keep all queues alive', () => {
    expect(endings(storyNeeds)).toEqual({
      'on-spot': 8,
      confirmed: 12,
      'second-round': 3,
      awaiting: 3,
      waiting: 3,
      working: 8,
      fresh: 3,
    });
    expect(storyNeeds.filter((need) => need.steps.some((step) => step.do === 'decline'))).toHaveLength(4);
    expect(storyNeeds.filter((need) => need.choose.length > 1).length).toBeGreaterThanOrEqual(5);
  });

  it('end in every way the loop knows, in all counties and all six months', () => {
    const count = endings(needs);
    const every = [
      ...([
        'on-spot',
        'confirmed',
        'second-round',
        'awaiting',
        'waiting',
        'working',
        'fresh',
        'said',
        'asked',
        'door',
      ] as const),
    ];
    for (const ending of every) expect(count[ending] ?? 0, ending).toBeGreaterThanOrEqual(4);
    const reopened = needs.filter((need) => need.steps.some((step) => step.do === 'notAccept'));
    expect(reopened.some((need) => play(need, tables).ending === 'confirmed')).toBe(true);
    for (const part of ['yunhe', 'dongling', 'liuyuan', 'shaling'])
      expect(needs.filter((need) => within(need.area, part)).length, part).toBeGreaterThanOrEqual(40);
    for (let month = 0; month < 6; month += 1)
      expect(needs.filter((need) => Math.floor(need.daysAgo / 30.1) === month).length).toBeGreaterThanOrEqual(
        25,
      );
    expect(needs.filter((need) => /[\u1820-\u1878]/.test(need.text)).length).toBeGreaterThanOrEqual(2);
    expect(needs.filter((need) => /^[ -~]+$/.test(need.text)).length).toBeGreaterThanOrEqual(3);
  });

  it('leave open what is to be lived through: the two old people have none, the window factory two', () => {
    for (const key of ['wang-guilan', 'li-youfu', 'li-qiang'])
      expect(needs.filter((need) => need.resident === key)).toEqual([]);
    expect(needs.filter((need) => need.employer === 'hengda')).toHaveLength(2);
  });
});
