import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aBody, type OwnCity } from '../../app/testing/member.fixtures.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { readSheet } from '../../platform/sheets/read-sheet.ts';
import type { SheetReport } from '../../platform/sheets/sheet.contract.ts';
import { sheetBytes } from '../../platform/sheets/write-sheet.ts';
import type { Proposal } from '../needs/contract/proposal.ts';
import type { Edition, OpenedService, ShownService } from '../services/contract/editing.ts';

const counter = 'chen-xiaojing';
const mutual = '职工医疗互助';

const mutualOf = async (city: OwnCity): Promise<OpenedService> => {
  const query = new URLSearchParams({ search: mutual });
  const { services } = await city.ok<{ services: ShownService[] }>('GET', `/api/menu?${query}`, {
    as: 'su-rina',
  });
  const found = services.find(({ title }) => title === mutual);
  return city.ok('GET', `/api/menu/${found?.id}`, { as: 'su-rina' });
};

const send = (city: OwnCity, rows: (string | number | null)[][] | Buffer) =>
  (Buffer.isBuffer(rows) ? Promise.resolve(rows) : sheetBytes({ kind: 'xlsx', title: '' }, rows)).then(
    (bytes) =>
      city.call<SheetReport>('POST', '/api/menu/sheet', {
        ...{ as: 'su-rina', key: aKey(), body: { content: bytes.toString('base64'), take: 'good' } },
      }),
  );

test('a service for members says so wherever it is proposed, and never whether somebody is one', async () => {
  const city = await aCity();
  const service = await mutualOf(city);
  expect(service.memberOf).toBe('union');
  const words = '跑车把腰扭了，医保报完还剩一大截，互助金怎么领';
  const { proposals } = await city.ok<{ proposals: Proposal[] }>('POST', '/api/match', {
    ...{ as: counter, body: { words, areaId: city.at.area('zhanqian') } },
  });
  expect(proposals.find(({ serviceId }) => serviceId === service.id)?.memberOf).toBe('union');
  expect(proposals.filter(({ memberOf }) => memberOf === null).length).toBeGreaterThan(0);
  const read = async (path: string, language = 'zh-CN') =>
    (await city.app.request(path, { headers: { host: city.host, 'accept-language': language } })).text();
  const page = await read(`/services/${service.id}`);
  expect(page).toContain('这一项要先加入工会');
  expect(page).toContain('href="/stations"');
  expect(await read(`/services/${service.id}`, 'en')).toContain('one joins first: Trade union');
  expect(await read('/services')).not.toContain('要先加入');
});

test('what it asks for is changed by hand, told in its history and put back', async () => {
  const city = await aCity();
  const { openLegs: _, organisation: __, may: ___, preview: ____, ...service } = await mutualOf(city);
  const { id, organisationId: _____, state: ______, version, ...fields } = service;
  const change = (body: object) =>
    city.call<OpenedService>('PUT', `/api/menu/${id}`, { as: 'su-rina', body });
  expect((await change({ ...fields, version, memberOf: 'guild' })).status).toBe(400);
  expect((await change({ ...fields, version, memberOf: null })).body.memberOf).toBeNull();
  const { editions } = await city.ok<{ editions: Edition[] }>('GET', `/api/menu/${id}/editions`, {
    as: 'su-rina',
  });
  expect(editions[0]?.changes).toEqual([{ field: 'memberOf', before: '工会', after: '（空）' }]);
  const restored = await city.ok<OpenedService>('PUT', `/api/menu/${id}/restoration`, {
    ...{ as: 'su-rina', body: { version: version + 1, edition: version } },
  });
  expect(restored.memberOf).toBe('union');
});

test('the sheet of services has it as a column, out and in', async () => {
  const city = await aCity();
  const { organisation } = await mutualOf(city);
  const query = new URLSearchParams({ search: mutual, kind: 'xlsx' });
  const { content } = await city.ok<{ content: string }>('GET', `/api/menu/sheet?${query}`, {
    as: 'su-rina',
  });
  const bytes = Buffer.from(content, 'base64');
  const [head, row] = await readSheet(bytes);
  const at = head?.cells.indexOf('要先加入') ?? -1;
  expect(row?.cells[at]).toBe('工会');
  expect((await send(city, bytes)).body).toMatchObject({ same: 1, changed: 0, badCount: 0 });
  const titles = ['单位', '名称', '要先入会'];
  const wrong = await send(city, [titles, [organisation, mutual, '商会']]);
  expect(wrong.body.bad[0]).toMatchObject({ column: '要先加入' });
  expect(wrong.body.bad[0]?.reason).toContain('工会、共青团');
  expect((await send(city, [titles, [organisation, mutual, '妇联']])).body.changed).toBe(1);
  expect((await mutualOf(city)).memberOf).toBe('women');
  await send(city, [titles, [organisation, mutual, '']]);
  expect((await mutualOf(city)).memberOf).toBeNull();
});

test('that somebody is a member is told to who reads that book anyway, and to nobody else', async () => {
  const city = await aCity();
  const riders = await aBody(city, '骑手工会');
  const { id: needId } = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    ...{ as: counter, key: aKey() },
    body: {
      ...{ words: '跑车扭了腰，互助金怎么领', via: 'counter', areaId: city.at.area('zhanqian') },
      legs: [
        {
          ...{ serviceId: city.at.service('wage-help'), part: 'lead' },
          basis: { kind: 'consent', how: 'counter' },
        },
      ],
      contact: { name: '朝鲁', phone: '19900004402', idNumber: '' },
    },
  });
  const known = (as: string) =>
    city.call<{ memberOf: object[] }>('GET', `/api/member-known/${needId}`, { as });
  expect((await known('liu-haidong')).body.memberOf).toEqual([]);
  await city.ok('POST', '/api/members', {
    ...{ as: counter, key: aKey() },
    body: {
      ...{ bodyId: riders.id, needId: null, name: '朝鲁', phone: '19900004402', work: 'courier' },
      ...{ employerId: null, areaId: city.at.area('zhanqian'), agreed: true, how: 'counter', move: false },
    },
  });
  expect((await known('liu-haidong')).body.memberOf).toEqual([
    { kind: 'union', body: '骑手工会', since: '2026-11-24' },
  ]);
  // The office sees the matter, not the names in that book.
  for (const as of [counter, 'gao-jun', 'su-rina']) {
    const { status, body } = await known(as);
    if (status === 200) expect(body.memberOf).toEqual([]);
    else expect([403, 404]).toContain(status);
  }
});
