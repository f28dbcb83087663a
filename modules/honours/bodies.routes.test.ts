import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Body } from '../bodies/bodies.contract.ts';
import type { Round } from './contract/shapes.ts';
import type { Programme, Title } from './contract/titles.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
type Refused = { code: string; errors: { path: string }[] };

const number = '蒙创建办〔2026〕3号';
const words = '按标准办';

const aBody = (city: OwnCity, more: object = {}) =>
  city.ok<Body>('POST', '/api/bodies', {
    ...{ as: 'liu-haidong', key: aKey() },
    body: {
      ...{ code: '', kind: 'union', level: 'unit', unitKind: 'enterprise', name: '新绿粮油厂工会' },
      ...{ parentId: null, areaId: city.at.area('yunhe-zhen'), guideId: null, organisationId: null },
      ...{ employerId: null, foundedOn: '2015-03-01', members: null, membersOn: null, membersSource: '' },
      ...more,
    },
  });

async function aProgramme(city: OwnCity): Promise<Programme> {
  const project = {
    ...{ kind: 'title', sponsor: 'department', name: '模范职工之家', number, issuer: '自治区创建办' },
    ...{ dated: '2026-03-01', quota: 3, validYears: 3 },
  };
  await city.ok('POST', '/api/honours/projects', { as: 'xu-guodong', key: aKey(), body: project });
  const body = { number, title: '模范职工之家', recheckYears: 2, criteria: ['有活动场所'] };
  return city.ok<Programme>('POST', '/api/honour-programmes', { as: 'xu-guodong', key: aKey(), body });
}

const apply = (city: OwnCity, programmeId: string, holder: object) =>
  city.call<Title & Refused>('POST', '/api/honour-titles', {
    ...{ as: 'liu-haidong', key: aKey(), body: { programmeId, words, ...holder } },
  });

test('a body without an account holds a title once, under its own name', async () => {
  const city = await aCity();
  const { id: programmeId } = await aProgramme(city);
  const { id: bodyId } = await aBody(city);
  const { status, body: title } = await apply(city, programmeId, { bodyId });
  expect([status, title.body, title.organisation, title.employer]).toEqual([
    ...[200, { id: bodyId, name: '新绿粮油厂工会' }, null, null],
  ]);
  const again = await apply(city, programmeId, { bodyId });
  expect([again.status, again.body.code]).toEqual([409, 'twice']);
  const sheet = await city.ok<{ content: string }>('GET', '/api/honour-titles/sheet?format=csv', {
    as: 'liu-haidong',
  });
  expect(Buffer.from(sheet.content, 'base64').toString('utf8')).toContain('新绿粮油厂工会');
});

test('a body that is an organisation here, ended or is unknown is refused at its field, and one holder is chosen', async () => {
  const city = await aCity();
  const { id: programmeId } = await aProgramme(city);
  const organisationId = city.at.organisation('yunhe-union');
  const own = await aBody(city, { name: '云河旗总工会机关工会', organisationId });
  const ended = await aBody(city, { name: '老粮站工会' });
  await city.ok('PUT', `/api/bodies/${ended.id}/ended`, {
    ...{ as: 'liu-haidong', body: { version: ended.version, endedOn: '2026-10-01' } },
  });
  const field = async (holder: object) => {
    const { status, body } = await apply(city, programmeId, holder);
    return [status, body.errors.map(({ path }) => path)];
  };
  expect(await field({ bodyId: own.id })).toEqual([400, ['bodyId']]);
  expect(await field({ bodyId: ended.id })).toEqual([400, ['bodyId']]);
  expect(await field({ bodyId: programmeId })).toEqual([400, ['bodyId']]);
  expect(await field({ bodyId: own.id, organisationId })).toEqual([400, ['organisationId']]);
});

test('a body is nominated; who keeps the round sees which it is, everybody else a name of the list', async () => {
  const city = await aCity();
  const round = await city.ok<Round>('POST', '/api/honours', {
    ...{ as: 'bao-li', key: aKey() },
    body: {
      ...{ kind: 'example', title: '先进基层组织', words: '做得好', quota: 2, closesOn: '2026-12-04' },
    },
  });
  const { id: bodyId } = await aBody(city);
  const body = { nominee: 'unit', name: '新绿粮油厂工会', words, bodyId };
  await city.ok('POST', `/api/honours/${round.id}/nominations`, { as: 'bateer', key: aKey(), body });
  const seen = (as: string) => city.ok<Round>('GET', `/api/honours/${round.id}`, { as });
  expect((await seen('bao-li')).list[0]?.body).toEqual({ id: bodyId, name: '新绿粮油厂工会' });
  expect((await seen('zhou-zheng')).list[0]?.body).toBeNull();
});
