import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Programme, Title } from './contract/titles.ts';
import { dueOf, recheckOn } from './titles.rules.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
type Refused = { code: string; detail: string; errors: { path: string }[] };

const base = '/api/honour-titles';
const day = 24 * 60;

const post = <T>(city: OwnCity, path: string, as: string, body: object) =>
  city.call<T & Refused>('POST', path, { as, key: aKey(), body });
const put = (city: OwnCity, { id, version }: Title, what: string, as: string, body: object = {}) =>
  city.call<Title & Refused>('PUT', `${base}/${id}/${what}`, { as, body: { version, ...body } });

async function done<T>(answer: Promise<{ status: number; body: T & Refused }>): Promise<T> {
  const { status, body } = await answer;
  expect([status, body.detail]).toEqual([200, undefined]);
  return body;
}
const codeOf = async (answer: Promise<{ status: number; body: Refused }>) => {
  const { status, body } = await answer;
  return [status, body.code];
};

const project = {
  ...{ kind: 'title', sponsor: 'department', name: '模范职工之家', number: '蒙创建办〔2026〕3号' },
  ...{ issuer: '自治区创建办', dated: '2026-03-01', quota: 1, validYears: 3 },
};
const programme = {
  ...{ number: '蒙创建办〔2026〕3号', title: '模范职工之家', recheckYears: 2 },
  criteria: ['有活动场所', '每年公开一次经费'],
};

/** 市总工会's programme; 许国栋 and 乔敏 work there. */
async function aProgramme(city: OwnCity): Promise<Programme> {
  await done(post(city, '/api/honours/projects', 'xu-guodong', project));
  return done(post<Programme>(city, '/api/honour-programmes', 'xu-guodong', programme));
}

const words = { words: '按标准办' };

/** Applied for by 旗总工会 for itself, admitted and built. */
async function built(city: OwnCity): Promise<Title> {
  const { id: programmeId } = await aProgramme(city);
  const organisationId = city.at.organisation('yunhe-union');
  const body = { programmeId, organisationId, ...words };
  const applied = await done(post<Title>(city, base, 'liu-haidong', body));
  const admitted = await done(put(city, applied, 'admission', 'xu-guodong'));
  return done(put(city, admitted, 'building', 'liu-haidong', words));
}

test('a programme needs its approval first, a county’s department has none, and an approval opens one', async () => {
  const city = await aCity();
  const add = (as: string, more: object = {}) =>
    post<Programme>(city, '/api/honour-programmes', as, { ...programme, ...more });
  const none = await add('xu-guodong', { number: '' });
  expect([none.status, none.body.code]).toEqual([409, 'no-approval']);
  expect(none.body.detail).toContain('若干规定 第七部分');
  expect(await codeOf(add('xu-guodong'))).toEqual([409, 'unknown-approval']);
  expect(await codeOf(post(city, '/api/honours/projects', 'liu-haidong', project))).toEqual([
    ...[409, 'no-approval'],
  ]);
  expect((await aProgramme(city)).criteria).toEqual(programme.criteria);
  expect(await codeOf(add('xu-guodong'))).toEqual([409, 'programme-taken']);
});

test('applied, built, accepted by two who are not the applicant, looked at again, withdrawn with the reason', async () => {
  const city = await aCity();
  const title = await built(city);
  expect(await codeOf(put(city, title, 'acceptance', 'liu-haidong', words))).toEqual([403, 'not-yours']);
  const first = await done(put(city, title, 'acceptance', 'xu-guodong', words));
  expect(first).toMatchObject({ state: 'seen', dueOn: null });
  expect(await codeOf(put(city, first, 'acceptance', 'xu-guodong', words))).toEqual([403, 'same-person']);
  const kept = await done(put(city, first, 'acceptance', 'qiao-min', words));
  expect(kept).toMatchObject({ state: 'kept', dueOn: '2028-11-24', due: null });
  city.later(700 * day);
  const due = await city.ok<{ titles: Title[] }>('GET', `${base}?due=soon`, { as: 'xu-guodong' });
  expect(due.titles.map(({ id }) => id)).toEqual([title.id]);
  const again = await done(put(city, kept, 'recheck', 'xu-guodong', { kept: true, ...words }));
  expect(again).toMatchObject({ state: 'kept', dueOn: '2030-10-24' });
  const lost = { kept: false, words: '场所关了' };
  const ended = await done(put(city, again, 'recheck', 'qiao-min', lost));
  expect(ended).toMatchObject({ state: 'withdrawn', dueOn: null });
  expect(ended.steps.map(({ kind }) => kind)).toEqual([
    ...['applied', 'admitted', 'built', 'seen', 'kept', 'rechecked', 'withdrawn'],
  ]);
  expect(await codeOf(put(city, ended, 'withdrawal', 'qiao-min', words))).toEqual([409, 'wrong-state']);
});

test('two people: the second acceptance may come from the office of the joint meeting, the first may not', async () => {
  const city = await aCity();
  const title = await built(city);
  expect(await codeOf(put(city, title, 'acceptance', 'tang-wenjun', words))).toEqual([403, 'not-yours']);
  const first = await done(put(city, title, 'acceptance', 'xu-guodong', words));
  const refused = await put(city, first, 'acceptance', 'xu-guodong', words);
  expect([refused.status, refused.body.code]).toEqual([403, 'same-person']);
  for (const who of ['另一位', '联席办', '上一级联席办']) expect(refused.body.detail).toContain(who);
  // An office of another area than the programme's is none over it.
  expect(await codeOf(put(city, first, 'acceptance', 'su-rina', words))).toEqual([403, 'not-yours']);
  const { titles } = await city.ok<{ titles: Title[] }>('GET', base, { as: 'tang-wenjun' });
  const seen = titles.find(({ id }) => id === first.id);
  expect(seen?.may).toMatchObject({ accept: true, recheck: false, withdraw: false });
  expect((await done(put(city, first, 'acceptance', 'tang-wenjun', words))).state).toBe('kept');
});

test('one applies once for oneself or an employer; no more hold it than were approved; another city sees none', async () => {
  const city = await aCity();
  const title = await built(city);
  const apply = (more: object, as = 'liu-haidong') =>
    post<Title>(city, base, as, { programmeId: title.programme.id, ...words, ...more });
  expect(await codeOf(apply({ organisationId: city.at.organisation('yunhe-union') }))).toEqual([
    409,
    'twice',
  ]);
  const other = await apply({ organisationId: city.at.organisation('yunhe-women') });
  expect(other.body.errors.map(({ path }) => path)).toEqual(['organisationId']);
  expect((await apply({})).status).toBe(400);
  const employer = await done(apply({ employerId: city.at.employer('caoyuan-dairy') }));
  // Who applied for an employer does not accept it, whatever they are.
  const own = await done(apply({ employerId: city.at.employer('suda') }, 'xu-guodong'));
  const ready = async (one: Title, as: string) =>
    done(put(city, await done(put(city, one, 'admission', 'qiao-min')), 'building', as, words));
  const ownBuilt = await ready(own, 'xu-guodong');
  expect(await codeOf(put(city, ownBuilt, 'acceptance', 'xu-guodong', words))).toEqual([403, 'same-person']);
  for (const one of [title, await ready(employer, 'liu-haidong')]) {
    const first = await done(put(city, one, 'acceptance', 'xu-guodong', words));
    const second = await put(city, first, 'acceptance', 'qiao-min', words);
    expect([second.status, second.body.code]).toEqual(one === title ? [200, undefined] : [409, 'full']);
  }
  const elsewhere = await aCity();
  expect((await put(elsewhere, title, 'withdrawal', 'xu-guodong', words)).status).toBe(404);
});

test('the day of looking again is the same day some years on, told ninety days ahead', () => {
  expect(recheckOn('2026-11-24', 3)).toBe('2029-11-24');
  expect(recheckOn('2028-02-29', 1)).toBe('2029-02-28');
  expect(dueOf('2029-02-28', '2028-11-30')).toBe('soon');
  expect(dueOf('2029-02-28', '2028-11-29')).toBe(null);
  expect(dueOf('2029-02-28', '2029-03-01')).toBe('overdue');
  expect(dueOf(null, '2029-03-01')).toBe(null);
});
