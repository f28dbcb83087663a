import { expect, test } from 'vitest';
import { staff } from '../../app/demo/staff.ts';
import { aCity } from '../../app/testing/city.ts';
import { aNeed, choose, storyOf } from '../../app/testing/need.fixtures.ts';
import { type Answering, anEmbeddingService, saying } from '../../platform/embedding/embedder.fixtures.ts';
import { embeddingLimits, httpEmbedder } from '../../platform/embedding/http-embedder.ts';
import { noTransports } from '../../platform/messages/transport.ts';
import type { ModelOverview } from './opinions.contract.ts';

const administrator = staff.find(({ roles }) => roles.includes('administrator'))?.key ?? '';
const limits = { ...embeddingLimits, wait: 2000, waits: [], rest: 300_000 };
const said = '家里老人瞅啥都是花嗒嗒，怎么办';

/** A city whose installation names a service; the model knows what the words for a cataract have in common. */
async function withModel(answer?: Answering) {
  const service = await anEmbeddingService(answer, [['花嗒嗒', '白内障']]);
  let clock = () => new Date(0);
  const embedder = httpEmbedder({ url: service.url, model: 'bge-m3', key: null }, () => clock(), limits);
  const city = await aCity({ ...noTransports, embedder });
  clock = () => city.clock.now;
  const overview = () => city.ok<ModelOverview>('GET', '/api/outside-model', { as: administrator });
  const turn = async (enabled: boolean) => {
    const { version } = await overview();
    await city.ok('PUT', '/api/outside-model', { as: administrator, body: { version, enabled } });
    city.later(2);
    await city.settle();
    await city.work();
  };
  const told = async (words: string, name = '王秀兰', phone = '19910012345') => {
    city.later(1);
    const need = await aNeed(city, words);
    await choose(city, need, { lead: null, name, phone });
    await city.settle();
    await city.work();
    return need;
  };
  const matched = async (words: string) =>
    (
      await city.ok<{ proposals: { serviceId: string; reasons: { kind: string; model?: string }[] }[] }>(
        'POST',
        '/api/match',
        { body: { words, areaId: city.at.area('yunhe') } },
      )
    ).proposals;
  const close = () => service.close();
  return { city, calls: service.calls, overview, turn, told, matched, close };
}

test('off until the administrator switches it on; then it may bring in what no word found, and says so', async () => {
  const { city, calls, overview, turn, told, matched, close } = await withModel();
  await told(said);
  expect(calls).toEqual([]);
  expect(await overview()).toMatchObject({ enabled: false, services: 0, service: { model: 'bge-m3' } });
  expect((await city.call('GET', '/api/outside-model', { as: 'su-rina' })).status).toBe(403);
  const body = { version: 0, enabled: true };
  expect((await city.call('PUT', '/api/outside-model', { as: 'su-rina', body })).status).toBe(403);

  await turn(true);
  const menu = calls.length;
  expect(menu).toBeGreaterThan(0);
  expect(calls.every(({ input }) => !input.join('').includes('花嗒嗒'))).toBe(true);
  const cataract = city.at.service('cataract-screening');
  const before = await matched(said);
  expect(before.map(({ serviceId }) => serviceId)).not.toContain(cataract);
  await told(said);
  expect(calls).toHaveLength(menu + 1);
  const brought = (await matched(said)).find(({ serviceId }) => serviceId === cataract);
  expect(brought?.reasons).toEqual([{ kind: 'embedding', model: 'bge-m3' }]);
  // The same words again are not sent again, nor is the menu.
  await told(said, '李玉梅', '19910012346');
  expect(calls).toHaveLength(menu + 1);
  expect(await overview()).toMatchObject({ needs: 2, failing: null });

  await turn(false);
  expect(await overview()).toMatchObject({ enabled: false, services: 0, needs: 0 });
  expect((await overview()).sendings.length).toBe(menu + 1);
  expect(await matched(said)).toEqual(before);
  await told('家里老人这两天瞅啥都是花嗒嗒');
  expect(calls).toHaveLength(menu + 1);
  close();
});

test('numbers, names and addresses are masked, what left is on record, and much never leaves', async () => {
  const { city, calls, overview, turn, told, close } = await withModel();
  await turn(true);
  const menu = calls.length;
  const need = await told(
    '秀兰我家住建设路12号3号楼501室，电话19910012345，身份证152201198001011234，瞅啥都是花嗒嗒',
  );
  const text = calls.at(-1)?.input.join('') ?? '';
  expect(text).toContain('瞅啥都是花嗒嗒');
  expect(text).not.toMatch(/秀兰|建设路|501|1991001|2345|198001/);
  const [sending] = (await overview()).sendings;
  expect(sending).toMatchObject({ needId: need.id, model: 'bge-m3', characters: Array.from(text).length });
  expect(calls).toHaveLength(menu + 1);

  await told('男人喝了酒就打我，昨晚又动手了，瞅啥都是花嗒嗒');
  await told('我要实名举报村主任贪污低保钱，瞅啥都是花嗒嗒');
  await told('孩子才九岁，他叔叔老摸她，瞅啥都是花嗒嗒');
  await told('活着没意思，不想活了，瞅啥都是花嗒嗒');
  await told('屋里有煤气味，人都晕倒了，快来人，瞅啥都是花嗒嗒');
  // Nobody has received it: it stays.
  await aNeed(city, '瞅啥都是花嗒嗒，先问问');
  const hidden = await aNeed(city, '瞅啥都是花嗒嗒，别让人知道');
  const { version } = await storyOf(city, hidden);
  await city.ok('PUT', '/api/my-need/legs', {
    secret: hidden.secret,
    body: { version, lead: null, joint: [], confidential: true, agreed: true },
  });
  await city.settle();
  await city.work();
  expect(calls).toHaveLength(menu + 1);
  close();
});

test('a service that is down changes nothing, and the settings tell since when; then it is asked again', async () => {
  let answer: Answering | null = saying(500, 'oops');
  const usual = await anEmbeddingService(undefined, [['花嗒嗒', '白内障']]);
  const { city, calls, overview, turn, told, matched, close } = await withModel((asked, response) =>
    (answer ?? usual.usual)(asked, response),
  );
  const before = await matched(said);
  await turn(true);
  const down = await overview();
  expect(down.failing).toMatchObject({ fault: 'busy' });
  expect(down.services).toBe(0);
  await told(said);
  expect(await matched(said)).toEqual(before);
  expect((await overview()).failing?.since).toBe(down.failing?.since);
  expect((await overview()).sendings.every(({ fault }) => fault !== null)).toBe(true);
  for (const wrong of [saying(200, '{"data":['), saying(200, ' '.repeat(9_000_000)), () => {}]) {
    answer = wrong;
    city.later(40);
    await city.work();
    expect((await overview()).services).toBe(0);
    expect(await matched(said)).toEqual(before);
  }
  answer = null;
  city.later(24 * 60);
  await city.work();
  city.later(10);
  await city.work();
  expect(await overview()).toMatchObject({ failing: null, needs: 1 });
  expect((await matched(said)).some(({ reasons }) => reasons.some(({ kind }) => kind === 'embedding'))).toBe(
    true,
  );
  expect(calls.length).toBeGreaterThan(3);
  close();
  usual.close();
});

test('where the installation names no service, nothing can be switched on', async () => {
  const city = await aCity();
  const found = await city.ok<ModelOverview>('GET', '/api/outside-model', { as: administrator });
  expect(found).toMatchObject({ service: null, enabled: false, version: 0, sendings: [] });
  const body = { version: 0, enabled: true };
  const refused = await city.refused('PUT', '/api/outside-model', { as: administrator, body });
  expect(refused.code).toBe('not-there');
});
