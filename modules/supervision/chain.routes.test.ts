import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose, solve } from '../../app/testing/need.fixtures.ts';
import type { Chain } from './contract/chain.ts';
import type { Matter } from './contract/shapes.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const day = 24 * 60;

const finding = (city: OwnCity, due: string) =>
  city.ok<Matter>('POST', '/api/supervision-findings', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ source: 'inspection', origin: '十一月督查', words: '值守表有空白', due },
      organisationId: city.at.organisation('yunhe-women'),
    },
  });

const toldTo = async (city: OwnCity, as: string) =>
  (await city.ok<{ matters: Matter[] }>('GET', '/api/supervision-told', { as })).matters.length;

const stepsOf = async (city: OwnCity, { id }: Matter) =>
  (await city.ok<Matter>('GET', `/api/supervision-matters/${id}`, { as: 'su-rina' })).told.map(
    ({ step, onDay, at }) => [step, onDay, at.slice(0, 10)],
  );

/** Lets days go by, with everything that is due done on each. */
async function go(city: OwnCity, days: number): Promise<void> {
  for (let on = 0; on < days; on++) {
    city.later(day);
    await city.work();
    await city.work();
  }
}

test('those who have it three working days before, their head the day after, the leader the fifth; each once', async () => {
  const city = await aCity();
  const { organisationId } = city.at.staff('he-yumei');
  await city.opened.owner.query(
    "update organisations.staff set mail = number || '@example.org' where city_id = $1",
    [city.city.id],
  );
  expect(organisationId).toBe(city.at.organisation('yunhe-women'));
  // A Friday.
  const matter = await finding(city, '2026-12-04');
  // The clock of the tests stands before the hour at which the day's round is made.
  city.later(60);
  await go(city, 4);
  expect(await stepsOf(city, matter)).toEqual([]);
  await go(city, 2);
  expect(await stepsOf(city, matter)).toEqual([]);
  await go(city, 1);
  const reminded = [['remind', '2026-12-04', '2026-12-01']];
  expect(await stepsOf(city, matter)).toEqual(reminded);
  expect([await toldTo(city, 'bao-li'), await toldTo(city, 'liu-haidong')]).toEqual([1, 0]);
  await go(city, 5);
  // Over the weekend nobody was told anything.
  expect(await stepsOf(city, matter)).toEqual(reminded);
  expect(await toldTo(city, 'gao-jun')).toBe(0);
  await go(city, 1);
  const headed = [...reminded, ['head', '2026-12-04', '2026-12-07']];
  expect(await stepsOf(city, matter)).toEqual(headed);
  expect([await toldTo(city, 'he-yumei'), await toldTo(city, 'gao-jun')]).toEqual([1, 0]);
  await go(city, 4);
  const all = [...headed, ['leader', '2026-12-04', '2026-12-11']];
  expect(await stepsOf(city, matter)).toEqual(all);
  expect(await toldTo(city, 'gao-jun')).toBe(1);
  await go(city, 5);
  expect(await stepsOf(city, matter)).toEqual(all);
  const { rows } = await city.opened.owner.query<{ template: string; count: string }>(
    `select template, count(*) as count from messages.message
      where city_id = $1 and template like 'supervision.%' group by template order by template`,
    [city.city.id],
  );
  expect(rows.map(({ template, count }) => [template, Number(count)])).toEqual([
    ['supervision.head', 1],
    ['supervision.leader', 1],
    ['supervision.remind', 2],
  ]);
});

test('what was taken back troubles nobody; what is sent back with another day is told of anew', async () => {
  const city = await aCity();
  const withdrawn = await finding(city, '2026-11-27');
  const { id, version } = await finding(city, '2026-11-27');
  city.later(60);
  await go(city, 1);
  expect(await toldTo(city, 'bao-li')).toBe(2);
  const put = (of: string, what: string, as: string, body: object) =>
    city.ok<Matter>('PUT', `/api/supervision-matters/${of}/${what}`, { as, body });
  await put(withdrawn.id, 'withdrawal', 'su-rina', { version: withdrawn.version, words: '重复登记' });
  expect(await toldTo(city, 'bao-li')).toBe(1);
  for (let person = 0; person < 5; person++) {
    const need = await aNeed(city, '兄弟俩为赡养老人吵得厉害，想请人调解');
    await choose(city, need, { lead: 'family-mediation' });
    await solve(city, need, 'bao-li');
  }
  await city.work();
  const figure = { kind: 'figure', indicator: 'service-times', from: '2026-11', to: '2026-11' };
  const proved = await put(id, 'proof', 'bao-li', { version, words: '补齐了', proof: figure });
  expect(await toldTo(city, 'bao-li')).toBe(0);
  await go(city, 9);
  const body = { version: proved.version, words: '还有一天空白', due: '2026-12-09' };
  const back = await put(id, 'return', 'su-rina', body);
  expect(back).toMatchObject({ state: 'returned', light: 'soon' });
  expect(await toldTo(city, 'bao-li')).toBe(0);
  // Over the weekend nobody is told anything.
  await go(city, 3);
  expect(await stepsOf(city, back)).toEqual([
    ['remind', '2026-11-27', '2026-11-25'],
    ['remind', '2026-12-09', '2026-12-07'],
  ]);
  expect((await stepsOf(city, withdrawn)).length).toBe(1);
});

test('the days are the city’s: set by its administrator with the paper that says so, on the version seen', async () => {
  const city = await aCity();
  const chain = await city.ok<Chain>('GET', '/api/supervision-chain', { as: 'su-rina' });
  expect(chain).toMatchObject({ remind: 3, head: 1, leader: 5, version: 0, editions: [] });
  const set = (version: number, days: object, as = 'qi-ming') =>
    city.call<Chain & { code: string }>('POST', '/api/supervision-chain', {
      ...{ as, key: aKey(), body: { version, ...days, source: '督办工作办法第六条' } },
    });
  const days = { remind: 10, head: 2, leader: 3 };
  expect((await set(0, days, 'su-rina')).status).toBe(403);
  expect((await set(0, { ...days, leader: 2 })).status).toBe(400);
  expect((await set(0, days)).body).toMatchObject({ ...days, version: 1, editions: [{ number: 1 }] });
  expect([(await set(0, days)).status, (await set(0, days)).body.code]).toEqual([409, 'stale']);
  expect(await finding(city, '2026-12-04')).toMatchObject({ light: 'soon' });
});
