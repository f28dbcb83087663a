import { expect, test, vi } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aKey, aNeed, choose } from '../../app/testing/need.fixtures.ts';
import { usualWeights, type Weights } from '../../engines/matching/weights.ts';
import { Runtime } from '../../platform/worker/runtime.ts';
import type { Weighing, WeighingTrial } from './contract/weighing.ts';
import { menuIndex } from './needs.followers.ts';

vi.setConfig({ testTimeout: 60_000 });

type OwnCity = Awaited<ReturnType<typeof aCity>>;
/** The city's own office; the other one is of one county. */
const as = 'tang-wenjun';
const ofCounty = 'su-rina';
const nobodys = '0197b2e0-0000-7000-8000-000000000000';
const other: Weights = { ...usualWeights, said: 0.5, title: 6, summary: 0.5 };

const tryThem = (city: OwnCity, weights: Weights = other) =>
  city.ok<WeighingTrial>('POST', '/api/weighing/trials', { as, key: aKey(), body: { weights } });
const trialOf = (city: OwnCity, id: string) =>
  city.ok<WeighingTrial>('GET', `/api/weighing/trials/${id}`, { as });
const adopting = (trial: string, version = 0) => ({
  ...{ as, key: aKey(), body: { version, trial, why: '标题写得准' } },
});
const weighing = (city: OwnCity, who = as) => city.ok<Weighing>('GET', '/api/weighing', { as: who });

const told = [
  '厂里三个月没发工资了，老板电话也不接',
  '我妈两眼发花，啥也看不清了',
  '想给老人借个轮椅用用',
  '骑手怎么入会，要带什么',
  '孩子考上大学，家里交不起学费',
  '想学门手艺，晚上有没有课',
];

async function firstOf(city: OwnCity, words: string): Promise<string | undefined> {
  const body = { words, areaId: city.at.area('yunhe') };
  const found = await city.ok<{ proposals: { serviceId: string }[] }>('POST', '/api/match', { body });
  return found.proposals[0]?.serviceId;
}

/** A look at other weights that is over. */
async function looked(city: OwnCity, weights?: Weights): Promise<WeighingTrial> {
  const { id } = await tryThem(city, weights);
  await city.work();
  return trialOf(city, id);
}

test('what a look showed is what is proposed once the weights are adopted, in this city only', async () => {
  const [city, far] = [await aCity(), await aCity()];
  const needs = new Map<string, string>();
  for (const words of told) needs.set((await aNeed(city, words)).id, words);
  const whole = await aNeed(city, told[0]);
  await choose(city, whole, { lead: 'wage-help' });
  await act(city, whole, 'liu-haidong', 'taking-on');
  const begun = await tryThem(city);
  expect(begun).toMatchObject({ state: 'waiting', done: 0, total: 7, result: null, mayAdopt: false });
  expect(await weighing(city)).toMatchObject({ version: 0, trial: begun.id, mayWeigh: true, history: [] });
  await city.work();
  const { result, mayAdopt } = await trialOf(city, begun.id);
  expect(mayAdopt).toBe(true);
  expect(result).toMatchObject({ needs: 7, taken: 1 });
  expect(result?.firstChanged).toBe(result?.changed.length);
  expect(result?.firstChanged).toBeGreaterThan(0);
  expect(result?.fiveChanged).toBeGreaterThanOrEqual(result?.firstChanged ?? 0);
  expect(JSON.stringify(result)).not.toContain('老板电话');
  const adopted = await city.ok<Weighing>('POST', '/api/weighing/versions', adopting(begun.id));
  expect(adopted).toMatchObject({ version: 1, weights: other, trial: null });
  expect(adopted.history).toMatchObject([{ version: 1, why: '标题写得准', restored: null }]);
  await city.settle();
  for (const { needId, before, after } of result?.changed ?? []) {
    const words = needs.get(needId) ?? told[0] ?? '';
    expect(await firstOf(city, words)).toBe(after?.id);
    if (before) expect(await firstOf(far, words)).toBe(await sameThere(city, far, before.id));
  }
  expect(await weighing(far)).toMatchObject({ version: 0, weights: usualWeights });
  expect((await far.refused('GET', `/api/weighing/trials/${begun.id}`, { as })).status).toBe(404);
});

/** The service of the other city with the same title. */
async function sameThere(city: OwnCity, far: OwnCity, id: string): Promise<string | undefined> {
  const { title } = await city.ok<{ title: string }>('GET', `/api/services/${id}`);
  const { services } = await far.ok<{ services: { id: string; title: string; organisation: object }[] }>(
    'GET',
    '/api/services',
  );
  return services.find((one) => one.title === title)?.id;
}

test('nothing is adopted that was not looked at, by another, a day ago, or against other weights than now', async () => {
  const city = await aCity();
  await aNeed(city, told[0]);
  const unseen = await tryThem(city);
  expect((await city.refused('POST', '/api/weighing/versions', adopting(unseen.id))).code).toBe('not-looked');
  expect((await city.refused('POST', '/api/weighing/versions', adopting(nobodys))).status).toBe(404);
  expect(
    (await city.refused('POST', '/api/weighing/versions', { ...adopting(unseen.id), as: ofCounty })).status,
  ).toBe(403);
  const wrong = await city.refused('POST', '/api/weighing/trials', {
    ...{ as, key: aKey(), body: { weights: { ...usualWeights, full: 0.9, said: 0 } } },
  });
  expect(wrong.errors.map(({ path }) => path)).toEqual(['said', 'full']);
  const same = { as, key: aKey(), body: { weights: usualWeights } };
  expect((await city.refused('POST', '/api/weighing/trials', same)).code).toBe('same');
  await city.work();
  city.later(25 * 60);
  expect((await city.refused('POST', '/api/weighing/versions', adopting(unseen.id))).code).toBe('too-old');
  // What was looked at meanwhile is against weights that hold no more.
  const [one, two] = [await looked(city), await looked(city, { ...usualWeights, groupFits: 0.3 })];
  const both = await Promise.all(
    [one, two].map(({ id }) => city.call('POST', '/api/weighing/versions', adopting(id))),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(await weighing(city)).toMatchObject({ version: 1 });
  expect((await weighing(city, 'su-rina')).mayWeigh).toBe(false);
});

test('an earlier version is put back with who and why, and every process weighs by it', async () => {
  const city = await aCity();
  const second = new Runtime(city.runtime.parts);
  const readThere = () =>
    second.read(city.city, { kind: 'process' }, async (ctx) => (await ctx.recall(menuIndex)).weights);
  expect(await readThere()).toEqual(usualWeights);
  await aNeed(city, told[0]);
  await city.ok('POST', '/api/weighing/versions', adopting((await looked(city)).id));
  await city.settle();
  await second.settle(city.city);
  expect(await readThere()).toEqual(other);
  const back = (version: number) => ({ as, body: { version, edition: 0, why: '还是原来的好' } });
  expect((await city.refused('PUT', '/api/weighing/edition', back(0))).code).toBe('stale');
  const restored = await city.ok<Weighing>('PUT', '/api/weighing/edition', back(1));
  expect(restored).toMatchObject({ version: 2, weights: usualWeights });
  expect(restored.history.map(({ version, restored: of, why }) => [version, of, why])).toEqual([
    [2, 0, '还是原来的好'],
    [1, null, '标题写得准'],
  ]);
  await city.settle();
  await second.settle(city.city);
  expect(await readThere()).toEqual(usualWeights);
  const none = { as, body: { version: 2, edition: 9, why: '试试' } };
  expect((await city.refused('PUT', '/api/weighing/edition', none)).status).toBe(404);
});

test('protected and confidential needs are in no look, and too few accepted matches teach nothing', async () => {
  const city = await aCity();
  for (const words of told.slice(0, 3)) {
    const need = await aNeed(city, words);
    await choose(city, need, { lead: 'wage-help' });
    await act(city, need, 'liu-haidong', 'taking-on');
  }
  await city.opened.owner.query(
    `update needs.need set protected = true where city_id = $1 and words like '%两眼%'`,
    [city.city.id],
  );
  expect((await looked(city)).result).toMatchObject({ needs: 2, taken: 2 });
  const { id } = await city.ok<WeighingTrial>('POST', '/api/weighing/lessons', { as, key: aKey(), body: {} });
  await city.work();
  expect(await trialOf(city, id)).toMatchObject({
    ...{ state: 'done', weights: null, result: null, mayAdopt: false },
    learned: { cases: 2, fewest: 50, mean: 0 },
  });
});
