import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aNeed, choose, legOf, seen, storyOf } from '../../app/testing/need.fixtures.ts';
import type { Routing } from './contract/routing.ts';

const said = '厂里三个月没发工资了，老板电话也不接，我们八个人都在等';
const near = '厂里3个月没发工资了，老板电话也不接！我们八个人都在等着';
type OwnCity = Awaited<ReturnType<typeof aCity>>;

async function correct(city: OwnCity, need: { id: string }, category: string) {
  const { version } = await seen(city, need, 'liu-haidong');
  const body = { version, category, why: '说的是工伤的钱' };
  await city.ok('PUT', `/api/needs/${need.id}/category`, { as: 'liu-haidong', body });
}

test('a corrected category is learned once: the same and nearly the same words go right the next time', async () => {
  const city = await aCity();
  const first = await aNeed(city, said);
  expect(first.proposals[0]?.category.code).toBe('labour-wages');
  await choose(city, first, { lead: 'wage-help' });
  await correct(city, first, 'labour-injury');
  await city.settle();
  for (const words of [said, near]) {
    const next = await aNeed(city, words);
    expect(next.proposals[0]?.category.code).toBe('labour-injury');
    expect(next.proposals[0]?.reasons[0]).toEqual({ kind: 'learned', category: 'labour-injury' });
    await choose(city, next, { lead: 'wage-help' });
    expect((await seen(city, next, 'liu-haidong')).category?.code).toBe('labour-injury');
  }
  const other = await aNeed(city, '骑手怎么入会，要带什么');
  expect(other.proposals[0]?.reasons.some(({ kind }) => kind === 'learned')).toBe(false);
});

test('who took on what another declined is proposed first for the same words, only where it is offered', async () => {
  const city = await aCity();
  const first = await aNeed(city, said);
  await choose(city, first, { lead: 'wage-help' });
  const view = await seen(city, first, 'liu-haidong');
  await city.ok('PUT', `/api/needs/${first.id}/legs/${legOf(city, view, 'liu-haidong')}/decline`, {
    ...{ as: 'liu-haidong', body: { version: view.version, reason: '归劳动监察' } },
  });
  const { version } = await seen(city, first, 'su-rina');
  const serviceId = city.at.service('labour-wages-report');
  const legs = [{ serviceId, part: 'lead', basis: { kind: 'consent', how: 'phone' } }];
  await city.ok('POST', `/api/needs/${first.id}/legs`, { as: 'su-rina', body: { version, legs } });
  await act(city, first, 'zhou-zheng', 'taking-on');
  await city.settle();
  const [next] = (await aNeed(city, near)).proposals;
  expect(next?.serviceId).toBe(serviceId);
  expect(next?.reasons[0]).toEqual({ kind: 'learned', category: null });
  const elsewhere = await city.ok<{ proposals: { serviceId: string }[] }>('POST', '/api/match', {
    body: { words: near, areaId: city.at.area('dongling') },
  });
  expect(elsewhere.proposals.map((one) => one.serviceId)).not.toContain(serviceId);
});

test('what is kept of the words cannot be read, and is gone when the need is erased', async () => {
  const city = await aCity();
  const need = await aNeed(city, said);
  await choose(city, need, { lead: 'wage-help' });
  await correct(city, need, 'labour-injury');
  const kept = async () =>
    (
      await city.opened.owner.query<{ pairs: string[] }>(
        'select pairs from needs.learned where need_id = $1',
        [need.id],
      )
    ).rows[0]?.pairs ?? [];
  expect((await kept()).length).toBeGreaterThan(20);
  expect((await kept()).join('')).not.toMatch(/[\u4e00-\u9fff]/);
  await city.settle();
  const { version } = await storyOf(city, need);
  await city.ok('PUT', '/api/my-need/erasure', { secret: need.secret, body: { version } });
  const { requests } = await city.ok<{ requests: { id: string }[] }>('GET', '/api/erasures', {
    as: 'su-rina',
  });
  const path = `/api/erasures/${requests[0]?.id ?? ''}/decision`;
  await city.ok('PUT', path, { as: 'su-rina', body: { decision: 'erased', reason: '' } });
  await city.settle();
  expect(await kept()).toEqual([]);
  expect((await aNeed(city, said)).proposals[0]?.reasons[0]?.kind).toBe('text');
});

test('a proposal stood where the proposed organisation leads and the category was not corrected', async () => {
  const city = await aCity();
  const stood = await aNeed(city, said);
  await choose(city, stood, { lead: 'wage-help' });
  const corrected = await aNeed(city, '厂里不给我们交社保，合同也不签');
  expect(corrected.proposals[0]?.organisation.shortName).toBeDefined();
  const wrong = await aNeed(city, '拖欠工资，想请人帮着要');
  await choose(city, wrong, { lead: 'wage-help' });
  await correct(city, wrong, 'labour-injury');
  const routing = await city.ok<Routing>('GET', '/api/routing', { as: 'su-rina' });
  expect(routing.weeks).toEqual([{ monday: '2026-11-23', base: 2, stood: 1 }]);
  expect(routing.confusions).toMatchObject([
    { field: 'category', from: '拖欠工资', to: '工伤', recent: 1, count: 1 },
  ]);
  expect(routing.corrections).toMatchObject([
    { reference: wrong.reference, field: 'category', from: '拖欠工资', to: '工伤' },
  ]);
  expect(JSON.stringify(routing)).not.toContain('拖欠工资，想请人');
});

interface Read {
  readonly category: { readonly code: string; readonly sure: number; readonly words: string[] } | null;
}

async function readIn(city: OwnCity, words: string) {
  return (await city.ok<Read>('POST', '/api/match', { body: { words } })).category;
}

test('the menu alone teaches which category words belong into, surely or not at all, with the words that decided', async () => {
  const city = await aCity();
  const read = (words: string) => readIn(city, words);
  const wages = await read('干了半年活，工钱一分没见着');
  expect(wages).toMatchObject({ code: 'labour-wages' });
  expect(wages?.sure).toBeGreaterThanOrEqual(50);
  expect(wages?.words.join(' ')).toContain('工钱');
  for (const words of ['今天天气不错', '😀', 'select * from need']) expect(await read(words)).toBeNull();
});

test('after a handful of corrections other wordings of the same matter go right', async () => {
  const city = await aCity();
  const asked = '外卖站长乱扣钱，超时就罚';
  expect((await readIn(city, asked))?.code).not.toBe('labour-contract');
  const told = [
    '平台无缘无故扣我跑单的钱，申诉也没人理',
    '跑外卖被平台扣了两百，说是超时',
    '站点扣我们骑手的钱，差评一个扣五十',
  ];
  for (const words of told) {
    const need = await aNeed(city, words);
    await choose(city, need, { lead: 'wage-help' });
    await correct(city, need, 'labour-contract');
  }
  await city.settle();
  expect(await readIn(city, asked)).toMatchObject({ code: 'labour-contract' });
  // What was right before is right still.
  expect(await readIn(city, said)).toMatchObject({ code: 'labour-wages' });
});
