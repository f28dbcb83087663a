import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { SheetFile, SheetReport } from '../../platform/sheets/sheet.contract.ts';
import type { Body, SupportSeen } from './bodies.contract.ts';

test('what a body has is imported by year and told beside what the rule asks', async () => {
  const city = await aCity();
  const union = 'liu-haidong';
  const body = await city.ok<Body>('POST', '/api/bodies', {
    ...{ as: union, key: aKey() },
    body: {
      ...{ code: '', kind: 'union', level: 'village', unitKind: null, name: '站前社区工会', parentId: null },
      ...{ areaId: city.at.area('zhanqian'), guideId: null, organisationId: null, employerId: null },
      ...{ foundedOn: null, members: null, membersOn: null, membersSource: '' },
    },
  });
  const content = Buffer.from(
    '组织,年份,经费（元）,场所（间）,专职人数,来源\n站前社区工会,2026,8000,1,0,决算\n没有的,2026,1,1,1,决算\n',
  ).toString('base64');
  const path = '/api/body-support/sheet';
  const trial = { as: union, body: { content } };
  expect(await city.ok<SheetReport>('POST', `${path}/trial`, trial)).toMatchObject({ added: 1, badCount: 1 });
  const take = (what: string) =>
    city.call<SheetReport>('POST', path, { as: union, key: aKey(), body: { content, take: what } });
  expect((await take('all')).status).toBe(409);
  expect((await take('good')).body).toMatchObject({ added: 1 });
  expect((await take('good')).body).toMatchObject({ added: 0, same: 1 });
  const seen = () => city.ok<SupportSeen>('GET', `/api/bodies/${body.id}/support`, { as: 'gao-jun' });
  expect((await seen()).years).toMatchObject([{ year: 2026, money: 800_000, rule: null, gaps: [] }]);
  const rule = {
    ...{ kind: 'union', level: 'village', money: 1_000_000, rooms: 1, fullTime: 1, partTime: null },
    ...{ edition: '本市办法', effectiveFrom: '2026-01-01', source: '第五条' },
  };
  const enter = (as: string, more: object = {}) =>
    city.call('POST', '/api/body-support/rules', { as, key: aKey(), body: { ...rule, ...more } });
  expect((await enter('su-rina')).status).toBe(403);
  expect((await enter('qi-ming', { money: null, rooms: null, fullTime: null })).status).toBe(400);
  expect((await enter('qi-ming')).status).toBe(200);
  expect((await enter('qi-ming')).status).toBe(400);
  expect((await seen()).years[0]?.gaps).toEqual([
    { what: 'money', short: 200_000 },
    { what: 'fullTime', short: 1 },
  ]);
  const out = await city.ok<SheetFile>('GET', `${path}?format=csv`, { as: union });
  const again = { as: union, body: { content: out.content } };
  expect(await city.ok<SheetReport>('POST', `${path}/trial`, again)).toMatchObject({ same: 1, badCount: 0 });
});
