import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, declinedTwice } from '../../app/testing/need.fixtures.ts';
import type { Problem } from '../../platform/http/problem.ts';
import type { Editions, ListedDuty, OwnershipCell, OwnershipRow, RemovedDuty } from './duties.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const office = 'su-rina';

async function anEdition(city: OwnCity): Promise<string> {
  const { editions } = await city.ok<Editions>('POST', '/api/duty-editions', {
    ...{ as: office, key: aKey() },
    body: {
      ...{ name: '云河旗履职事项清单', issuer: '旗委办', issuedOn: '2026-05-06', from: '2026-06-01' },
      areaId: city.at.area('yunhe'),
    },
  });
  return editions[0]?.id ?? '';
}

const wages = (city: OwnCity, more: object = {}) => ({
  ...{ version: 1, title: '欠薪投诉处置', kind: 'basic', category: 'labour-wages', basis: '条例第七条' },
  ...{ scope: { areaId: null, level: null }, leadId: city.at.organisation('yunhe-union') },
  ...{ assistingIds: [city.at.organisation('yunhe-women')], from: null, ...more },
});

const add = (city: OwnCity, edition: string, more: object = {}, as = office) =>
  city.call<ListedDuty & Problem>('POST', `/api/duty-editions/${edition}/duties`, {
    ...{ as, key: aKey(), body: wages(city, more) },
  });

const change = (city: OwnCity, id: string, version: number, more: object = {}, as = office) =>
  city.call<ListedDuty & Problem>('PUT', `/api/duty-list/${id}`, {
    ...{ as, body: wages(city, { version, ...more }) },
  });

const paths = ({ body }: { body: Problem }) => body.errors.map(({ path }) => path);

test('one duty is entered and changed where it stands; who was slower is told, and what does not fit stands beside its field', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const edition = await anEdition(city);
  const { status, body: made } = await add(city, edition);
  expect([status, made.number, made.lead?.shortName, made.edition.version]).toEqual([200, 1, '旗总工会', 2]);
  expect((await add(city, edition)).body.code).toBe('stale');
  expect(paths(await add(city, edition, { version: 2 }))).toEqual(['title']);
  const wrong = await add(city, edition, {
    ...{ version: 2, title: '别的', category: 'nothing', from: '2026-05-31' },
    scope: { areaId: city.at.area('dongling'), level: null },
    assistingIds: [city.at.organisation('yunhe-union')],
  });
  expect(paths(wrong).toSorted()).toEqual(['assistingIds', 'category', 'from', 'scope']);
  const again = await change(city, made.id, 2, { title: '欠薪投诉的处置', leadId: null });
  expect(again.body).toMatchObject({ title: '欠薪投诉的处置', lead: null, number: 1 });
  expect((await change(city, made.id, 2)).body.code).toBe('stale');
  // It is found by its new name, in letters too.
  const listed = await city.ok<{ duties: ListedDuty[] }>('GET', '/api/duty-list?search=qianxintousude', {
    as: 'gao-jun',
  });
  expect(listed.duties.map(({ id, mayKeep }) => [id, mayKeep])).toEqual([[made.id, false]]);
  expect((await change(city, made.id, 3, {}, 'gao-jun')).status).toBe(403);
  expect((await change(city, made.id, 3, {}, 'zhao-lijun')).status).toBe(403);
  expect((await change(other, made.id, 3)).status).toBe(404);
});

test('one duty is taken off its list: it counts no more, the record of it stays, and it may be entered again', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const edition = await anEdition(city);
  const { body: made } = await add(city, edition);
  const { body: second } = await add(city, edition, { version: 2, title: '就业帮扶' });
  const remove = (id: string, version: number, as = office, of = city) =>
    of.call<Problem>('PUT', `/api/duty-list/${id}/removed`, { as, body: { version } });
  expect((await remove(made.id, 2)).body.code).toBe('stale');
  for (const as of ['gao-jun', 'zhao-lijun']) expect((await remove(made.id, 3, as)).status).toBe(403);
  expect((await remove(made.id, 3, office, other)).status).toBe(404);
  expect((await remove(made.id, 3)).body).toEqual({ edition, version: 4 });
  expect((await remove(made.id, 4)).status).toBe(404);
  expect((await change(city, made.id, 4)).status).toBe(404);
  const listed = async () =>
    (
      await city.ok<{ duties: ListedDuty[] }>('GET', `/api/duty-list?edition=${edition}`, { as: office })
    ).duties.map(({ title }) => title);
  expect(await listed()).toEqual(['就业帮扶']);
  const { editions } = await city.ok<Editions>('GET', '/api/duty-editions', { as: office });
  expect(editions.find(({ id }) => id === edition)).toMatchObject({ duties: 1, removed: 1, version: 4 });
  expect((await add(city, edition, { version: 4 })).status).toBe(200);
  expect((await remove(second.id, 5)).status).toBe(200);
  expect(await listed()).toEqual(['欠薪投诉处置']);
});

test('a duty taken off is listed with who took it off, and goes back as it stood unless it was entered again', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const edition = await anEdition(city);
  const { body: made } = await add(city, edition);
  const put = (id: string, what: string, version: number, as = office, of = city) =>
    of.call<ListedDuty & Problem>('PUT', `/api/duty-list/${id}/${what}`, { as, body: { version } });
  const removed = async () =>
    (
      await city.ok<{ duties: RemovedDuty[] }>('GET', `/api/duty-editions/${edition}/removed`, {
        as: 'gao-jun',
      })
    ).duties.map(({ id, title, removedBy }) => [id, title, removedBy]);
  expect((await put(made.id, 'restored', 2)).status).toBe(404);
  expect((await put(made.id, 'removed', 2)).status).toBe(200);
  expect(await removed()).toEqual([[made.id, '欠薪投诉处置', '苏日娜']]);
  // Meanwhile another one took its number.
  const { body: next } = await add(city, edition, { version: 3, title: '就业帮扶' });
  expect(next.number).toBe(1);
  expect((await put(made.id, 'restored', 3)).body.code).toBe('stale');
  for (const as of ['gao-jun', 'zhao-lijun'])
    expect((await put(made.id, 'restored', 4, as)).status).toBe(403);
  expect((await put(made.id, 'restored', 4, office, other)).status).toBe(404);
  const back = await put(made.id, 'restored', 4);
  expect(back.body).toMatchObject({
    ...{ id: made.id, title: made.title, lead: made.lead, assisting: made.assisting, number: 2 },
    edition: { version: 5 },
  });
  expect(await removed()).toEqual([]);
  expect((await put(made.id, 'removed', 5)).status).toBe(200);
  expect((await add(city, edition, { version: 6 })).status).toBe(200);
  expect((await put(made.id, 'restored', 7)).body.code).toBe('twin');
  expect(await removed()).toHaveLength(1);
});

test('an edition whose last duty was taken off holds nothing', async () => {
  const city = await aCity();
  const edition = await anEdition(city);
  const { body: made } = await add(city, edition);
  const current = async () => {
    const { editions } = await city.ok<Editions>('GET', '/api/duty-editions', { as: office });
    return editions.find(({ id }) => id === edition)?.current;
  };
  expect(await current()).toBe(true);
  await city.ok('PUT', `/api/duty-list/${made.id}/removed`, { as: office, body: { version: 2 } });
  expect(await current()).toBe(false);
});

test('townships tell where in a county something is wanting; it is put before a meeting for the county', async () => {
  const city = await aCity();
  await declinedTwice(city);
  const rows = async (query: string) =>
    (await city.ok<{ rows: OwnershipRow[] }>('GET', `/api/ownership?state=all&${query}`, { as: office }))
      .rows;
  const yunhe = city.at.area('yunhe');
  const below = await rows('per=township&category=labour-wages');
  const counties = await rows('category=labour-wages');
  expect(counties.map(({ area }) => area.id)).toEqual([yunhe]);
  expect(below.length).toBeGreaterThan(1);
  expect(below.map(({ area }) => area.id)).not.toContain(yunhe);
  expect(await rows(`per=township&area=${yunhe}&category=labour-wages`)).toEqual(below);
  const [one] = below;
  const only = await rows(`per=township&area=${String(one?.area.id)}&category=labour-wages`);
  expect(only).toEqual([one]);
  const at = `/api/ownership/${String(one?.area.id)}/labour-wages`;
  expect(await city.ok<OwnershipCell>('GET', at, { as: office })).toMatchObject({ mayOffer: false });
  const offer = await city.call('PUT', `${at}/offer`, { as: office, body: { offered: true } });
  expect(offer.status).toBe(404);
});
