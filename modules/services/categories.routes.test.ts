import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, seen } from '../../app/testing/need.fixtures.ts';
import type { CategoryEdition, KeptCategory } from './contract/categories.ts';
import type { Category } from './contract/shapes.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const office = 'su-rina';

async function kept(city: OwnCity, as = office): Promise<KeptCategory[]> {
  return (await city.ok<{ categories: KeptCategory[] }>('GET', '/api/category-list', { as })).categories;
}

async function one(city: OwnCity, code: string): Promise<KeptCategory> {
  const found = (await kept(city)).find((of) => of.code === code);
  if (!found) throw new Error(`no category ${code}`);
  return found;
}

const contentOf = ({ parentCode, name, nameEn, about, saidAs }: KeptCategory) => ({
  ...{ parentCode, name, nameEn, about, saidAs },
});

async function add(city: OwnCity, more: object = {}): Promise<string> {
  const body = { parentCode: 'labour', name: '平台扣款', nameEn: '', about: '', saidAs: [], ...more };
  return (await city.ok<{ code: string }>('POST', '/api/category-list', { as: office, key: aKey(), body }))
    .code;
}

const put = (city: OwnCity, code: string, what: string, body: object) =>
  city.ok('PUT', `/api/category-list/${code}${what}`, { as: office, body });
const refused = (city: OwnCity, code: string, what: string, body: object) =>
  city.refused('PUT', `/api/category-list/${code}${what}`, { as: office, body });

async function read(city: OwnCity, words: string): Promise<string | undefined> {
  const found = await city.ok<{ category: { code: string } | null }>('POST', '/api/match', {
    body: { words },
  });
  return found.category?.code;
}

const offered = async (city: OwnCity) =>
  (await city.ok<{ categories: Category[] }>('GET', '/api/categories')).categories.map(({ code }) => code);

async function said(city: OwnCity, words: string, category: string): Promise<{ id: string }> {
  return city.ok('POST', '/api/counter/needs', {
    ...{ as: office, key: aKey(), body: { words, via: 'counter', legs: [], category } },
  });
}

test('a category is added and described; its own examples teach the reader, in this city alone', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const code = await add(city, {
    about: '平台对骑手罚款、扣款',
    saidAs: ['平台扣我跑单的钱', '超时被罚款', '站点乱扣骑手的钱', '差评扣了五十块'],
  });
  expect(await offered(city)).toContain(code);
  expect(await offered(other)).not.toContain(code);
  await city.settle();
  const need = await said(city, '别的事', code);
  expect((await seen(city, need, office)).category?.name).toBe('平台扣款');
  const likely = await city.ok<{ likely: Category[]; category: Category | null }>('POST', '/api/match', {
    body: { words: '站点扣我超时的钱' },
  });
  const codes = [...likely.likely, ...(likely.category ? [likely.category] : [])].map((found) => found.code);
  expect(codes).toContain(code);
  const renamed = { ...contentOf(await one(city, code)), name: '平台罚款', version: 1 };
  await put(city, code, '', renamed);
  await city.settle();
  expect((await seen(city, need, office)).category?.name).toBe('平台罚款');
});

test('what does not fit is refused at its field, and changes nothing', async () => {
  const city = await aCity();
  const wages = await one(city, 'labour-wages');
  const code = await add(city);
  const bad = async (more: object, path: string) => {
    const body = { ...contentOf(await one(city, code)), version: 1, ...more };
    expect(await refused(city, code, '', body)).toMatchObject({ status: 400, errors: [{ path }] });
  };
  await bad({ name: wages.name }, 'name');
  const blank = { ...contentOf(await one(city, code)), version: 1, name: '  ' };
  expect(await refused(city, code, '', blank)).toMatchObject({ status: 400 });
  await bad({ parentCode: code }, 'parentCode');
  await bad({ parentCode: 'nowhere' }, 'parentCode');
  await bad({ parentCode: 'labour-wages' }, 'parentCode');
  await bad({ parentCode: null }, 'parentCode');
  for (const into of [code, 'nowhere', 'labour']) {
    const refusal = await refused(city, code, '/merger', { version: 1, into });
    expect(refusal).toMatchObject({ status: 400, errors: [{ path: 'into' }] });
  }
  expect(await one(city, code)).toMatchObject({ name: '平台扣款', parentCode: 'labour', version: 1 });
});

test('of two changes of one version the second is refused with who was faster; history is put back', async () => {
  const city = await aCity();
  const code = await add(city);
  const body = { ...contentOf(await one(city, code)), version: 1 };
  const answers = await Promise.all(
    ['甲类', '乙类', '丙类'].map((name) =>
      city.call('PUT', `/api/category-list/${code}`, { as: office, body: { ...body, name, why: '更清楚' } }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  expect(JSON.stringify(answers.find(({ status }) => status === 409)?.body)).toContain('苏日娜');
  await put(city, code, '/edition', { version: 2, edition: 1 });
  expect(await one(city, code)).toMatchObject({ name: '平台扣款', version: 3 });
  const { editions } = await city.ok<{ editions: CategoryEdition[] }>(
    'GET',
    `/api/category-list/${code}/editions`,
    { as: office },
  );
  expect(editions.map(({ version, restored, fields }) => ({ version, restored, fields }))).toEqual([
    { version: 3, restored: 1, fields: ['name'] },
    { version: 2, restored: null, fields: ['name'] },
    { version: 1, restored: null, fields: [] },
  ]);
  expect(editions[1]).toMatchObject({ why: '更清楚', by: { name: '苏日娜' } });
});

test('two add the same name at once: one of them is told', async () => {
  const city = await aCity();
  const body = { parentCode: 'labour', name: '同名', nameEn: '', about: '', saidAs: [] };
  const answers = await Promise.all(
    [1, 2, 3].map(() => city.call('POST', '/api/category-list', { as: office, key: aKey(), body })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400]);
});

test('merged, its services and needs are of the other, in lists, filters and in what is read; another city is not moved', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const wages = '厂里三个月没发工资了，老板电话也不接';
  const need = await said(city, '工钱的事', 'labour-wages');
  const before = (await kept(city)).filter(({ code }) => ['labour-wages', 'labour-contract'].includes(code));
  const services = before.reduce((sum, found) => sum + found.services, 0);
  const { version } = await one(city, 'labour-wages');
  await put(city, 'labour-wages', '/merger', { version, into: 'labour-contract', why: '合并统计' });
  await city.settle();
  const into = await one(city, 'labour-contract');
  expect(into.services).toBe(services);
  expect(await one(city, 'labour-wages')).toMatchObject({
    ...{ state: 'off', mergedInto: 'labour-contract', services: 0 },
  });
  expect(await offered(city)).not.toContain('labour-wages');
  expect((await seen(city, need, office)).category).toMatchObject({
    code: 'labour-contract',
    name: into.name,
  });
  const found = await city.ok<{ items: { id: string }[] }>('GET', '/api/needs?category=labour-contract', {
    as: office,
  });
  expect(found.items.map(({ id }) => id)).toContain(need.id);
  expect(await read(city, wages)).toBe('labour-contract');
  expect(await read(other, wages)).toBe('labour-wages');
  const stored = await city.opened.owner.query<{ category_code: string }>(
    'select category_code from needs.need where id = $1',
    [need.id],
  );
  expect(stored.rows).toEqual([{ category_code: 'labour-wages' }]);
  // Undone: what has its code is of it again.
  await put(city, 'labour-wages', '/state', { version: version + 1, state: 'live' });
  await city.settle();
  expect((await seen(city, need, office)).category?.code).toBe('labour-wages');
});

test('what is used is not switched off, and it is said by what; what is not used is', async () => {
  const city = await aCity();
  const { version } = await one(city, 'labour-wages');
  const refusal = await refused(city, 'labour-wages', '/state', { version, state: 'off' });
  expect(refusal).toMatchObject({ status: 409, code: 'in-use', errors: [{ path: 'services' }] });
  const code = await add(city);
  const need = await said(city, '别的事', code);
  expect(await refused(city, code, '/state', { version: 1, state: 'off' })).toMatchObject({
    errors: [{ path: 'needs' }],
  });
  const empty = await add(city, { name: '空的' });
  await put(city, empty, '/state', { version: 1, state: 'off' });
  expect(await offered(city)).not.toContain(empty);
  const body = { version: (await seen(city, need, office)).version, category: empty, why: '试试' };
  const path = `/api/needs/${need.id}/category`;
  expect((await city.call('PUT', path, { as: office, body })).status).toBe(400);
});

test('a clerk reads categories without figures and changes none; up and down change places', async () => {
  const city = await aCity();
  const codes = async () =>
    (await kept(city)).filter(({ parentCode }) => parentCode === 'labour').map(({ code }) => code);
  const [first = '', second = ''] = await codes();
  await put(city, second, '/place', { version: (await one(city, second)).version, step: 'up' });
  expect((await codes()).slice(0, 2)).toEqual([second, first]);
  expect((await kept(city, 'liu-haidong')).every(({ figures }) => figures === null)).toBe(true);
  expect((await one(city, first)).figures).not.toBeNull();
  const body = { version: 1, step: 'up' };
  const answer = await city.call('PUT', `/api/category-list/${first}/place`, { as: 'liu-haidong', body });
  expect(answer.status).toBe(403);
});
