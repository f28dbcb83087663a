import { expect, test } from 'vitest';
import { staff } from '../../app/demo/staff.ts';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed } from '../../app/testing/need.fixtures.ts';
import type { Meaning, MeaningEdition, Trial } from './lexicon.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const administrator = staff.find(({ roles }) => roles.includes('administrator'))?.key ?? '';
const office = 'su-rina';

const draft = (more: object = {}) => ({
  ...{ official: '白内障', builtIn: null, ways: ['眼窝子起了层翳子', '瞅啥都是花嗒嗒'] },
  ...{ lookAlikes: [], note: '', ...more },
});

const add = (city: OwnCity, more: object = {}, as = office) =>
  city.ok<Meaning>('POST', '/api/lexicon', { as, key: aKey(), body: draft(more) });

const said = '我妈瞅啥都是花嗒嗒，咋整';

async function proposed(city: OwnCity): Promise<string[]> {
  return (await aNeed(city, said)).proposals.map(({ serviceId }) => serviceId);
}

test('the next need said in an own word finds the service; withdrawn, no more; another city is not touched', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const [before, beforeThere] = [await proposed(city), await proposed(other)];
  const service = city.at.service('cataract-screening');
  expect(before).not.toContain(service);
  const made = await add(city);
  await city.settle();
  await other.settle();
  expect((await proposed(city))[0]).toBe(service);
  expect(await proposed(other)).toEqual(beforeThere);
  const gone = await city.ok<Meaning>('PUT', `/api/lexicon/${made.id}/state`, {
    ...{ as: office, body: { version: 1, state: 'withdrawn', why: '另有意思' } },
  });
  expect(gone).toMatchObject({ state: 'withdrawn', version: 2 });
  await city.settle();
  expect(await proposed(city)).toEqual(before);
  await city.ok('PUT', `/api/lexicon/${made.id}/state`, {
    ...{ as: administrator, body: { version: 2, state: 'live' } },
  });
  await city.settle();
  expect((await proposed(city))[0]).toBe(service);
});

test('ways added to a built-in meaning are found as that meaning, quoted as written', async () => {
  const city = await aCity();
  const trial = (words: string) =>
    city.ok<Trial>('POST', '/api/lexicon/trial', { as: 'chen-xiaojing', body: { words } });
  expect((await trial('东家赖着俺的血汗豆豆')).meanings).toEqual([]);
  await add(city, { official: '农民工工资', builtIn: 'unpaid-wages', ways: ['血汗豆豆'], lookAlikes: [] });
  const own = await add(city, { lookAlikes: ['瞅啥都是花嗒嗒的布'] });
  const found = await trial('东家赖着俺的血汗豆豆，「瞅啥都是花嗒嗒」');
  expect(found.meanings).toEqual([
    { id: 'unpaid-wages', official: '没发工资', builtIn: true, words: ['血汗豆豆'] },
    { id: own.id, official: '白内障', builtIn: false, words: ['瞅啥都是花嗒嗒'] },
  ]);
  // As one word, because the city taught it.
  expect(found.cut).toContain('血汗豆豆');
  expect((await trial('瞅啥都是花嗒嗒的布')).meanings).toEqual([]);
  expect((await trial('瞅啥都是花嗒嗒')).meanings).toHaveLength(1);
});

test('no way belongs to two live meanings, also when both are added at once', async () => {
  const city = await aCity();
  const first = await add(city);
  const refused = await city.refused('POST', '/api/lexicon', {
    ...{ as: office, key: aKey(), body: draft({ official: '看眼睛' }) },
  });
  expect(refused.errors.map(({ path }) => path)).toEqual(['ways']);
  expect(refused.errors[0]?.detail).toMatch(/眼窝子起了层翳子.*白内障/);
  await city.ok('PUT', `/api/lexicon/${first.id}/state`, {
    ...{ as: office, body: { version: 1, state: 'withdrawn' } },
  });
  const second = await add(city, { official: '看眼睛' });
  const back = await city.refused('PUT', `/api/lexicon/${first.id}/state`, {
    ...{ as: office, body: { version: 2, state: 'live' } },
  });
  expect(back.errors[0]?.detail).toContain('看眼睛');
  const both = await Promise.all(
    ['甲', '乙'].map((name) =>
      city.call('POST', '/api/lexicon', {
        ...{ as: office, key: aKey() },
        body: draft({ official: `${name}种说法`, ways: ['一样的一句话', `${name}的另一句`] }),
      }),
    ),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  const { meanings } = await city.ok<{ meanings: Meaning[] }>('GET', '/api/lexicon', { as: 'bao-li' });
  expect(meanings.filter(({ ways }) => ways.includes('一样的一句话'))).toHaveLength(1);
  expect(meanings.map(({ id }) => id)).toContain(second.id);
});

test('every version is kept with who and why, an earlier one is put back, the slower one is told who was faster', async () => {
  const city = await aCity();
  const made = await add(city);
  const at = `/api/lexicon/${made.id}`;
  const changed = { ...draft({ ways: ['瞅啥都是花嗒嗒'] }), version: 1, why: '头一句没人说' };
  await city.ok('PUT', at, { as: administrator, body: changed });
  const slower = await city.refused('PUT', at, { as: office, body: { ...changed, official: '眼病' } });
  expect(slower.code).toBe('stale');
  expect(slower.detail).toContain(staff.find(({ key }) => key === administrator)?.name);
  const back = await city.ok<Meaning>('PUT', `${at}/edition`, {
    ...{ as: office, body: { version: 2, edition: 1, why: '还是有人说' } },
  });
  expect(back.ways).toEqual(made.ways);
  const { editions } = await city.ok<{ editions: MeaningEdition[] }>('GET', `${at}/editions`, {
    as: 'bao-li',
  });
  expect(editions.map(({ version, restored, why, fields }) => [version, restored, why, fields])).toEqual([
    [3, 1, '还是有人说', ['ways']],
    [2, null, '头一句没人说', ['ways']],
    [1, null, '', []],
  ]);
  expect(editions.map(({ by }) => by?.name)).toEqual(
    [office, administrator, office].map((one) => staff.find(({ key }) => key === one)?.name),
  );
  const same = await city.ok<Meaning>('PUT', at, { as: office, body: { ...draft(), version: 3, why: '' } });
  expect(same.version).toBe(3);
});

test('whoever receives people reads and tries the words and changes none', async () => {
  const city = await aCity();
  const made = await add(city);
  const list = await city.ok<{ mayEdit: boolean; builtIn: { code: string }[] }>('GET', '/api/lexicon', {
    as: 'chen-xiaojing',
  });
  expect(list.mayEdit).toBe(false);
  expect(list.builtIn.length).toBeGreaterThan(40);
  for (const as of ['chen-xiaojing', 'liu-haidong']) {
    const body = { ...draft({ official: '别的' }), version: 1, why: '' };
    expect((await city.call('PUT', `/api/lexicon/${made.id}`, { as, body })).status).toBe(403);
  }
  expect(await city.ok('GET', `/api/lexicon/${made.id}`, { as: 'liu-haidong' })).toEqual(made);
});
