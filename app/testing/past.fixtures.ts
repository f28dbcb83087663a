import type { ImportDetail, SeenPastNeed } from '../../modules/history/history.contract.ts';
import type { TestCity } from './city.ts';
import { aKey } from './need.fixtures.ts';

/** What whoever imports has explained of nothing that is written. */
export const nothing = { category: {}, organisation: {}, outcome: {}, area: {} };

export async function upload(
  city: TestCity,
  content: Buffer,
  name = '2019年诉求.xlsx',
  as = 'tang-wenjun',
): Promise<ImportDetail> {
  const body = { name, content: content.toString('base64') };
  return city.ok<ImportDetail>('POST', '/api/history/imports', { as, body, key: aKey() });
}

/** One step of an import with the work that follows it. */
export async function act(
  city: TestCity,
  id: string,
  what: string,
  body: object,
  as = 'tang-wenjun',
): Promise<ImportDetail> {
  await city.ok<ImportDetail>('PUT', `/api/history/imports/${id}/${what}`, { as, body });
  await city.runtime.work(city.city);
  await city.settle();
  return city.ok<ImportDetail>('GET', `/api/history/imports/${id}`, { as });
}

export async function mapped(
  city: TestCity,
  { id, version, titled, columns }: ImportDetail,
  more: object = {},
): Promise<ImportDetail> {
  const plain = { version, titled, columns, day: null, areaId: null, meanings: nothing };
  return act(city, id, 'columns', { ...plain, ...more });
}

/** A sheet tried and taken over, the good rows of it. */
export async function imported(city: TestCity, content: Buffer, more: object = {}): Promise<ImportDetail> {
  const tried = await mapped(city, await upload(city, content), more);
  return act(city, tried.id, 'taking', { version: tried.version, take: 'good' });
}

export const past = async (city: TestCity, as: string, query = '') =>
  city.ok<{ needs: SeenPastNeed[]; total: number }>('GET', `/api/history/needs?${query}`, { as });
