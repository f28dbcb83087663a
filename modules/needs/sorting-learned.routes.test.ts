import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, seen } from '../../app/testing/need.fixtures.ts';
import { createUrgencyReader } from '../../engines/urgency/urgency.ts';
import type { Need } from './contract/need.ts';
import type { Matched } from './contract/resident.ts';
import type { Routing } from './contract/routing.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

async function match(city: OwnCity, words: string): Promise<Matched> {
  return city.ok<Matched>('POST', '/api/match', { body: { words } });
}

/** Taken down, then sorted by the office; `more` is what is not as it was read. */
async function sorted(city: OwnCity, words: string, more: Partial<Need['sorted']> & { groups?: string[] }) {
  const body = { words, via: 'counter', legs: [] };
  const { id } = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    ...{ as: 'su-rina', key: aKey(), body },
  });
  const need = await seen(city, { id }, 'su-rina');
  const { kind, urgency, protected: hidden } = need.sorted;
  return city.ok<Need>('PUT', `/api/needs/${id}/sorting`, {
    as: 'su-rina',
    body: { version: need.version, kind, urgency, protected: hidden, why: '看错了', ...more },
  });
}

const asking = '工会卡到期了要换新的';
const groupsOf = ({ proposed }: Matched) =>
  proposed.groups.filter(({ sure }) => sure >= 60).map(({ group }) => group);

test('a kind put right once goes right in the same words; after a handful in words like these', async () => {
  const city = await aCity();
  expect((await match(city, asking)).urgent.kind).toBe('help');
  await sorted(city, asking, { kind: 'consult' });
  await city.settle();
  const again = await match(city, `${asking}。`);
  expect(again.urgent.kind).toBe('consult');
  expect(again.sure.kind).toBe(95);
  const like = '会员卡到期要换一张新的';
  for (const words of ['会员卡丢了要补一张新的', '饭卡到期了要换', '医保卡到期要换一张新卡']) {
    await sorted(city, words, { kind: 'consult' });
  }
  await city.settle();
  expect((await match(city, like)).urgent.kind).toBe('consult');
  // What was right before is right still.
  expect((await match(city, '家里没钱交学费，求助')).urgent.kind).toBe('help');
  expect((await match(city, '楼下烧烤摊吵到半夜没人管')).urgent.kind).toBe('complain');
});

test('where rule and what was learned disagree a person is asked to look', async () => {
  const city = await aCity();
  await sorted(city, '门口路灯坏了半个月', { kind: 'complain' });
  await city.settle();
  const near = '楼道路灯坏了';
  const { sure, urgent } = await match(city, near);
  expect(urgent.kind).toBe('help');
  expect(sure.kind).toBeLessThan(50);
  const { id } = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    ...{
      as: 'su-rina',
      key: aKey(),
      body: { words: near, via: 'counter', legs: [], category: 'labour-wages' },
    },
  });
  const looks = async () =>
    (
      await city.ok<{ items: { id: string }[] }>('GET', '/api/needs?work=toLook', { as: 'su-rina' })
    ).items.map((line) => line.id);
  expect(await looks()).toContain(id);
  const { version } = await seen(city, { id }, 'su-rina');
  await city.ok('PUT', `/api/needs/${id}/sorting`, {
    as: 'su-rina',
    body: { version, kind: 'complain', urgency: 'ordinary', protected: false, why: '是投诉' },
  });
  expect(await looks()).not.toContain(id);
});

test('a group put right once is read in the same words; after a handful in words like these; the own word wins', async () => {
  const city = await aCity();
  const said = '在砖厂背砖，想做个体检';
  expect(groupsOf(await match(city, said))).not.toContain('migrant-worker');
  await sorted(city, said, { groups: ['migrant-worker'] });
  await city.settle();
  expect(groupsOf(await match(city, said))).toEqual(['migrant-worker']);
  expect(groupsOf(await match(city, '在砖厂门口等车'))).not.toContain('migrant-worker');
  for (const words of ['砖厂背砖的想看腰', '在砖厂背砖，社保怎么补', '砖窑上背砖，想学个手艺']) {
    await sorted(city, words, { groups: ['migrant-worker'] });
  }
  await city.settle();
  expect(groupsOf(await match(city, '我姐夫在砖厂背砖，想换个活'))).toContain('migrant-worker');
  expect(groupsOf(await match(city, '我不是农民工，也在砖厂背砖'))).not.toContain('migrant-worker');
  expect(groupsOf(await match(city, '想问问孩子上学'))).not.toContain('migrant-worker');
});

test('a group taken away once is read no more in the same words, unless the writer says it of themselves', async () => {
  const city = await aCity();
  const said = '爷爷奶奶辈的红歌会缺个场地';
  expect(groupsOf(await match(city, said))).toContain('elder');
  await sorted(city, said, { groups: [] });
  await city.settle();
  expect(groupsOf(await match(city, said))).not.toContain('elder');
  expect(groupsOf(await match(city, '我是老人，爷爷奶奶辈的红歌会缺个场地'))).toContain('elder');
});

test('urgency is learned towards more care only; what was put down is counted and changes nothing', async () => {
  const city = await aCity();
  const quiet = '儿童乐园的滑梯螺丝松了';
  const reader = createUrgencyReader();
  const loud = '老板三个月没发我们八个人工资';
  expect([reader.read(quiet).urgency, reader.read(loud).urgency]).toEqual(['ordinary', 'attend']);
  await sorted(city, quiet, { urgency: 'attend' });
  await sorted(city, loud, { urgency: 'ordinary' });
  await city.settle();
  expect((await match(city, quiet)).urgent.urgency).toBe('attend');
  expect((await match(city, loud)).urgent.urgency).toBe('attend');
  for (const words of ['小区滑梯松动了', '滑梯也松了一块', '幼儿园滑梯的螺丝掉了']) {
    await sorted(city, words, { urgency: 'attend' });
  }
  await city.settle();
  expect((await match(city, '公园的滑梯松了')).urgent.urgency).toBe('attend');
  expect((await match(city, '想参加周末的相亲会')).urgent.urgency).toBe('ordinary');
  const { confusions } = await city.ok<Routing>('GET', '/api/routing', { as: 'su-rina' });
  expect(confusions.filter(({ field }) => field === 'urgency')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ from: 'attend', to: 'ordinary', count: 1 }),
      expect.objectContaining({ from: 'ordinary', to: 'attend', count: 4 }),
    ]),
  );
});

test('what was learned of kind and groups is gone when the need is erased, and never left the city', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const need = await sorted(city, '在砖厂背砖，想做个体检', { kind: 'consult', groups: ['migrant-worker'] });
  await city.settle();
  expect(groupsOf(await match(other, '在砖厂背砖，想做个体检'))).not.toContain('migrant-worker');
  const rows = async () =>
    (
      await city.opened.owner.query<{ field: string; pairs: string[] }>(
        'select field, pairs from needs.learned where need_id = $1 order by field',
        [need.id],
      )
    ).rows;
  expect((await rows()).map(({ field }) => field)).toEqual(['group', 'kind']);
  expect(JSON.stringify(await rows())).not.toMatch(/[\u4e00-\u9fff]/);
});
