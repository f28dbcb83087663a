import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aBody, joining, type OwnCity, union } from '../../app/testing/member.fixtures.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Problem } from '../../platform/http/problem.ts';
import type { SheetFile, SheetReport } from '../../platform/sheets/sheet.contract.ts';
import type { Joined, Member, MemberListing } from './members.contract.ts';

const counter = 'chen-xiaojing';

const join = (city: OwnCity, bodyId: string, more: object = {}, as = counter, key = aKey()) =>
  city.call<Joined>('POST', '/api/members', { as, key, body: joining(city, bodyId, more) });
const list = (city: OwnCity, bodyId: string, as = union, query = '') =>
  city.ok<MemberListing>('GET', `/api/bodies/${bodyId}/members${query}`, { as });

test('a rider joins at the counter, once; the body sees who it is masked, the office above how many', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const riders = await aBody(city, '外卖配送行业工会联合会');
  await aBody(city, '云河镇总工会', { level: 'township' });
  const area = city.at.area('zhanqian');
  type Found = { bodies: { id: string; reason: string }[] };
  const found = await city.ok<Found>('GET', `/api/member-proposals?area=${area}&work=courier`, {
    as: counter,
  });
  expect(found.bodies[0]).toMatchObject({ id: riders.id, reason: 'work' });
  const key = aKey();
  const first = (await join(city, riders.id, {}, counter, key)).body;
  expect(first).toMatchObject({ number: '0001', since: '2026-11-24', already: false });
  expect((await join(city, riders.id, {}, counter, key)).body).toEqual(first);
  // A day later somebody types the same person anew.
  city.later(24 * 60);
  const again = (await join(city, riders.id, { phone: '199-0000-4401' }, union)).body;
  expect(again).toMatchObject({ id: first.id, since: '2026-11-24', already: true });
  // One telephone in the family is not one person.
  expect((await join(city, riders.id, { name: '其木格' })).body.number).toBe('0002');
  const seen = await list(city, riders.id);
  expect(seen).toMatchObject({ count: 2, joinedThisYear: 2, seesNames: true });
  expect(seen.members[1]).toMatchObject({ name: '苏*', phone: '199****4401', work: 'courier' });
  for (const as of ['gao-jun', 'su-rina', counter])
    expect(await list(city, riders.id, as)).toMatchObject({ count: 2, seesNames: false, members: [] });
  expect((await other.call('GET', `/api/bodies/${riders.id}/members`, { as: union })).status).toBe(404);
});

test('what is missing or not theirs is refused beside its field, and nobody is entered', async () => {
  const city = await aCity();
  const riders = await aBody(city, '骑手工会');
  const bad: [object, string][] = [
    [{ name: '' }, 'name'],
    [{ phone: '' }, 'phone'],
    [{ phone: '12' }, 'phone'],
    [{ areaId: riders.id }, 'areaId'],
    [{ employerId: riders.id }, 'employerId'],
    [{ needId: riders.id }, 'needId'],
    [{ agreed: false }, 'agreed'],
  ];
  for (const [more, path] of bad) {
    const { status, body } = await join(city, riders.id, more);
    expect([status, (body as unknown as Problem).errors[0]?.path]).toEqual([400, path]);
  }
  expect((await join(city, riders.areaId)).status).toBe(404);
  expect((await join(city, riders.id, {}, 'he-yumei')).status).toBe(403);
  expect((await join(city, riders.id, {}, 'gao-jun')).status).toBe(403);
  expect((await list(city, riders.id)).count).toBe(0);
});

test('of a matter that is at hand nothing is typed again', async () => {
  const city = await aCity();
  const riders = await aBody(city, '骑手工会');
  const { id } = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    ...{ as: counter, key: aKey() },
    body: {
      ...{ words: '送外卖的，想入工会', via: 'counter', areaId: city.at.area('zhanqian'), legs: [] },
      contact: { name: '朝鲁', phone: '19900004402', idNumber: '' },
    },
  });
  const known = await city.ok('GET', `/api/member-known/${id}`, { as: counter });
  expect(known).toMatchObject({ name: '朝*', phone: '199****4402', areaId: city.at.area('zhanqian') });
  expect((await city.call('GET', `/api/member-known/${id}`, { as: 'he-yumei' })).status).toBe(404);
  const taken = await join(city, riders.id, { needId: id, name: '', phone: '' });
  expect(taken.body).toMatchObject({ already: false });
  expect((await join(city, riders.id, { name: '朝鲁', phone: '19900004402' })).body).toMatchObject({
    ...{ id: taken.body.id, already: true },
  });
});

test('who moves leaves the former book at once; who leaves, dies or never was is told apart', async () => {
  const city = await aCity();
  const [one, two] = [await aBody(city, '一厂工会'), await aBody(city, '二厂工会')];
  const member = (await join(city, one.id)).body;
  const refused = await join(city, two.id);
  expect([refused.status, (refused.body as unknown as Problem).code]).toEqual([409, 'member-elsewhere']);
  const moved = (await join(city, two.id, { move: true })).body;
  expect(moved).toMatchObject({ movedFrom: '一厂工会', number: '0001' });
  expect([(await list(city, one.id)).count, (await list(city, two.id)).count]).toEqual([0, 1]);
  const [former] = (await list(city, one.id, union, '?ended=true')).members;
  expect(former).toMatchObject({ id: member.id, endKind: 'moved', endedOn: '2026-11-24' });
  const end = (id: string, body: object, as = union) =>
    city.call<Member>('PUT', `/api/members/${id}/end`, { as, body: { version: 1, ...body } });
  expect((await end(moved.id, { kind: 'left', on: '2026-12-01' })).status).toBe(400);
  expect((await end(moved.id, { kind: 'left', on: '2026-11-01' })).status).toBe(400);
  expect((await end(moved.id, { kind: 'left', on: '2026-11-24' }, counter)).status).toBe(403);
  const gone = await end(moved.id, { kind: 'mistake', on: '2026-11-24' });
  expect(gone.body).toMatchObject({ endKind: 'mistake', name: null, phone: null });
  // The book they had left still knows them.
  const [kept] = (await list(city, one.id, union, '?ended=true')).members;
  expect(kept?.name).toBe(former?.name);
  expect(kept?.name).not.toBeNull();
  expect((await end(moved.id, { kind: 'left', on: '2026-11-24' })).status).toBe(409);
  // They may come back.
  expect((await join(city, two.id)).body).toMatchObject({ already: false, number: '0002' });
});

test('a telephone is opened for a purpose, by the body alone', async () => {
  const city = await aCity();
  const riders = await aBody(city, '骑手工会');
  const { id } = (await join(city, riders.id)).body;
  const open = (as: string, purpose: string) =>
    city.call('POST', `/api/members/${id}/reveals`, { as, key: aKey(), body: { purpose } });
  expect((await open(counter, '通知体检')).status).toBe(403);
  expect((await open(union, ' ')).status).toBe(400);
  expect((await open(union, '通知体检')).body).toEqual({ name: '苏和', phone: '19900004401' });
});

test('two counters at once make one member', async () => {
  const city = await aCity();
  const riders = await aBody(city, '骑手工会');
  const answers = await Promise.all([join(city, riders.id), join(city, riders.id, {}, union)]);
  expect(answers.map(({ body }) => body.already).sort()).toEqual([false, true]);
  expect((await list(city, riders.id)).count).toBe(1);
});

test('a sheet of the body’s own books: bad rows with reasons, nobody twice, out only masked', async () => {
  const city = await aCity();
  const [riders, mill] = [await aBody(city, '骑手工会'), await aBody(city, '绒毛厂工会')];
  await join(city, mill.id, { name: '在别处', phone: '19900004409' });
  const sheet = (...rows: string[]) =>
    Buffer.from(['姓名,电话,会员号,从事工作,入会日期', ...rows].join('\n')).toString('base64');
  const content = sheet(
    '甲某,19900004411,0007,外卖配送,2025-05-01',
    '乙某,19900004412,,快递,',
    '在别处,19900004409,,,',
    '没电话,,,,',
  );
  const path = `/api/bodies/${riders.id}/members/sheet`;
  const trial = await city.ok<SheetReport>('POST', `${path}/trial`, { as: union, body: { content } });
  expect(trial).toMatchObject({ rows: 4, added: 2, badCount: 2 });
  expect((await city.call('POST', `${path}/trial`, { as: counter, body: { content } })).status).toBe(403);
  const take = (what: string) =>
    city.call<SheetReport>('POST', path, { as: union, key: aKey(), body: { content, take: what } });
  expect((await take('all')).status).toBe(409);
  expect((await list(city, riders.id)).count).toBe(0);
  expect((await take('good')).body).toMatchObject({ added: 2 });
  expect((await take('good')).body).toMatchObject({ added: 0, same: 2 });
  const { members } = await list(city, riders.id);
  expect(members.map(({ number }) => number).sort()).toEqual(['0007', '0008']);
  const out = await city.ok<SheetFile>('GET', `${path}?format=csv`, { as: union });
  const text = Buffer.from(out.content, 'base64').toString();
  expect(text).toContain('甲*');
  expect(text).not.toContain('19900004411');
});
