import type { Handed, StaffSeen } from '../../modules/organisations/organisations.contract.ts';
import type { Furnished } from '../demo/furnish.ts';
import type { TestCity } from './city.ts';
import { aKey } from './need.fixtures.ts';

/** A password that nobody guesses. */
export const good = '三只羊 在雨里 唱歌';

export const cookieIn = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? '';

export async function signIn(city: TestCity, login: string, password: string) {
  const answer = await city.call('POST', '/api/session', { body: { login, password } });
  return { status: answer.status, cookie: cookieIn(answer.headers) };
}

export const staffBy = async (
  city: TestCity,
  as: string,
  search: string,
  closed = false,
): Promise<StaffSeen> => {
  const path = `/api/staff?search=${encodeURIComponent(search)}&closed=${closed}`;
  const { staff } = await city.ok<{ staff: StaffSeen[] }>('GET', path, { as });
  const [found] = staff;
  if (!found) throw new Error(`${as} finds no ${search}`);
  return found;
};

type OwnCity = TestCity & { at: Furnished };

export const invitation = (city: OwnCity, more: object = {}) => ({
  ...{ name: '韩雪', post: '权益部干部', phone: '8110333', number: 'YH0399', roles: ['handler'] },
  organisationId: city.at.organisation('yunhe-women'),
  ...more,
});

export async function invite(city: OwnCity, as: string, more: object = {}): Promise<Handed> {
  return city.ok<Handed>('POST', '/api/staff', { as, key: aKey(), body: invitation(city, more) });
}

export const use = (city: TestCity, token: string, password = good) =>
  city.call<{ code: string; detail: string }>('PUT', '/api/welcome', { body: { token, password } });
