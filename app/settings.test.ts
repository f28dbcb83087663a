import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addWorkingDays } from '../base/time.ts';
import type { Area } from '../modules/places/places.public.ts';
import { Runtime } from '../platform/worker/runtime.ts';
import { staff } from './demo/staff.ts';
import { aCity } from './testing/city.ts';
import { act, aKey, aNeed, choose, seen, storyOf } from './testing/need.fixtures.ts';

vi.setConfig({ testTimeout: 60_000 });

const as = staff.find(({ roles }) => roles.includes('administrator'))?.key ?? '';

interface Change {
  name: string;
  by: { name: string } | null;
  fields: string[];
}

const sheetOf = (text: string) => Buffer.from(text).toString('base64');

async function areasOf(city: Awaited<ReturnType<typeof aCity>>): Promise<Area[]> {
  return (await city.ok<{ areas: Area[] }>('GET', '/api/settings/areas', { as })).areas;
}

describe('areas', () => {
  test('are renamed and moved with everything below them, and the page tells who did it', async () => {
    const city = await aCity();
    const before = (await areasOf(city)).find(({ id }) => id === city.at.area('qinggeer'));
    const body = { version: 1, name: '青格尔镇', level: '镇', parentId: city.at.area('dongling') };
    await city.ok('PUT', `/api/areas/${before?.id}`, { as, body });
    const after = await areasOf(city);
    const village = after.find(({ id }) => id === city.at.area('baiyin'));
    expect(village?.path).toEqual(
      ['baiyin', 'qinggeer', 'dongling', 'qingchuan'].map((key) => city.at.area(key)),
    );
    expect((await city.refused('PUT', `/api/areas/${before?.id}`, { as, body })).code).toBe('stale');
    const { changes } = await city.ok<{ changes: Change[] }>(
      'GET',
      `/api/settings/history?subject=${before?.id}`,
      { as },
    );
    expect(changes).toMatchObject([{ name: 'places.area-moved', fields: ['name', 'level', 'parent'] }]);
    expect(changes[0]?.by?.name).toBe(staff.find(({ key }) => key === as)?.name);
  });

  test('keep one tree with right paths whatever is moved where', async () => {
    const city = await aCity();
    const all = await areasOf(city);
    const pick = fc.nat({ max: all.length - 1 });
    const moves = fc.sample(fc.tuple(pick, pick), { numRuns: 40, seed: 7 });
    for (const [which, where] of moves) {
      const now = await areasOf(city);
      const area = now.find(({ id }) => id === all[which]?.id);
      const parent = now.find(({ id }) => id === all[where]?.id);
      if (!area || !parent) throw new Error('an area went away');
      const { version, name, level, code } = area;
      const body = { version, name, level, code, parentId: parent.id };
      const { status } = await city.call('PUT', `/api/areas/${area.id}`, { as, body });
      const refused = area.parentId === null || parent.path.includes(area.id);
      const taken = now.some((one) => one.parentId === parent.id && one.name === name && one.id !== area.id);
      expect(status).toBe(refused || taken ? 400 : 200);
    }
    const after = await areasOf(city);
    const byId = new Map(after.map((area) => [area.id, area]));
    for (const area of after) {
      const path: string[] = [];
      for (let at: Area | undefined = area; at; at = byId.get(at.parentId ?? '')) path.push(at.id);
      expect(area.path).toEqual(path);
      expect(path.at(-1)).toBe(city.at.area('qingchuan'));
    }
  });

  test('close only when nothing open is in them, and come back', async () => {
    const city = await aCity();
    const close = (key: string, version: number, closed: boolean) =>
      city.call<{ code: string }>('PUT', `/api/areas/${city.at.area(key)}/closure`, {
        as,
        body: { version, closed },
      });
    expect((await close('qingchuan', 1, true)).body.code).toBe('root-open');
    expect((await close('yunhe', 1, true)).body.code).toBe('in-use');
    expect((await close('sandaowa', 1, true)).status).toBe(200);
    const offered = await city.ok<{ areas: Area[] }>('GET', '/api/areas');
    expect(offered.areas.some(({ id }) => id === city.at.area('sandaowa'))).toBe(false);
    expect((await close('sandaowa', 2, false)).status).toBe(200);
  });

  test('come from a sheet after a trial, with every bad row told, and go out as one that is all there', async () => {
    const city = await aCity();
    const content = sheetOf('名称,上级,级别\n新村,云河镇,村\n新村,云河镇,村\n远村,没有的镇,村\n');
    const trial = await city.ok('POST', '/api/areas/sheet/trial', { as, body: { content } });
    const before = (await areasOf(city)).length;
    expect(trial).toMatchObject({ rows: 3, added: 1, badCount: 2, bad: [{ number: 3 }, { number: 4 }] });
    const taken = await city.ok('POST', '/api/areas/sheet', {
      as,
      body: { content, take: 'good' },
      key: aKey(),
    });
    expect(taken).toMatchObject({ added: 1 });
    expect((await areasOf(city)).length).toBe(before + 1);
    const sheet = await city.ok<{ content: string }>('GET', '/api/areas/sheet', { as });
    const back = await city.ok('POST', '/api/areas/sheet/trial', { as, body: { content: sheet.content } });
    expect(back).toMatchObject({ rows: before + 1, added: 0 });
    const wrong = await city.refused('POST', '/api/areas/sheet/trial', {
      as,
      body: { content: Buffer.from([0x61, 0xff, 0xff, 0x0a]).toString('base64') },
    });
    expect(wrong.code).toBe('unknown-encoding');
  });
});

test('an organisation closes when nothing is open with it, is offered no more and is still named', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await act(city, need, 'liu-haidong', 'taking-on');
  const { organisationId: id, staffId } = city.at.staff('liu-haidong');
  const close = { as, body: { version: 1, closed: true } };
  const refused = () => city.refused('PUT', `/api/organisations/${id}/closure`, close);
  const first = await refused();
  expect(first).toMatchObject({ status: 409, code: 'in-use' });
  expect(first.errors.map(({ path }) => path)).toEqual(['legs', 'staff']);
  expect(first.errors.map(({ detail }) => detail).join()).toMatch(/1 件.*2 人.*刘海东.*孟飞/);
  await act(city, need, 'liu-haidong', 'answer', { outcome: 'solved', answer: '发了' });
  expect((await refused()).errors.map(({ path }) => path)).toEqual(['staff']);
  for (const one of [staffId, city.at.staff('meng-fei').staffId]) {
    await city.ok('PUT', `/api/staff/${one}/leaving`, { as, body: { to: null } });
  }
  await city.ok('PUT', `/api/organisations/${id}/closure`, close);
  expect(JSON.stringify(await storyOf(city, need))).toContain('云河旗总工会');
  const offered = await city.ok<{ organisations: { id: string }[] }>('GET', '/api/organisations', { as });
  expect(offered.organisations.map((one) => one.id)).not.toContain(id);
  await city.settle();
  const second = await aNeed(city);
  expect(second.proposals.map(({ organisation }) => organisation.id)).not.toContain(id);
});

test('what stands in the way of closing an office: branches, needs to dispatch, staff and their stations', async () => {
  const city = await aCity();
  const body = { words: '孩子上学差学费', via: 'counter', legs: [] };
  await city.ok('POST', '/api/counter/needs', { as: 'chen-xiaojing', body, key: aKey() });
  const id = city.at.organisation('yunhe-coordination');
  const path = `/api/organisations/${id}/closure`;
  const { errors } = await city.refused('PUT', path, { as, body: { version: 1, closed: true } });
  expect(errors.map((one) => one.path)).toEqual(['waiting', 'staff', 'stations']);
  expect(errors.at(-1)?.detail).toContain('火车站驿站');
  const all = await city.ok<{ organisations: { id: string; closed: boolean }[] }>(
    'GET',
    '/api/settings/organisations',
    { as },
  );
  expect(all.organisations.find((one) => one.id === id)?.closed).toBe(false);
  const top = `/api/organisations/${city.at.organisation('city-union')}/closure`;
  const branches = await city.refused('PUT', top, { as, body: { version: 1, closed: true } });
  expect(branches.errors[0]?.path).toBe('branches');
});

test('the help lines are saved as one list, and an old one is refused', async () => {
  const city = await aCity();
  const body = { version: 1, lines: [{ phone: '12345', name: '热线', about: '什么都管', matters: [] }] };
  await city.ok('PUT', '/api/help-lines', { as, body });
  expect((await city.refused('PUT', '/api/help-lines', { as, body })).code).toBe('stale');
  const twice = { version: 2, lines: [...body.lines, ...body.lines] };
  expect((await city.refused('PUT', '/api/help-lines', { as, body: twice })).errors[0]?.path).toBe(
    'lines.1.phone',
  );
  expect(await city.ok('GET', '/api/help-lines')).toEqual({ version: 2, lines: body.lines });
});

test('a day that the city sets is counted at once, and by a second process as soon as it has followed', async () => {
  const city = await aCity();
  const other = new Runtime(city.runtime.parts);
  const due = (runtime: Runtime) =>
    runtime.read(city.city, { kind: 'process' }, async (ctx) =>
      addWorkingDays('2026-11-24', 1, ctx.isWorkingDay),
    );
  expect([await due(city.runtime), await due(other)]).toEqual(['2026-11-25', '2026-11-25']);
  const body = { day: '2026-11-25', version: 0, works: false, reason: '本地节日' };
  await city.ok('PUT', '/api/calendar/day', { as, body });
  await city.settle();
  await other.settle(city.city);
  expect([await due(city.runtime), await due(other)]).toEqual(['2026-11-26', '2026-11-26']);
  expect((await city.refused('PUT', '/api/calendar/day', { as, body })).code).toBe('stale');
  const back = { ...body, version: 1, works: null, reason: '' };
  await city.ok('PUT', '/api/calendar/day', { as, body: back });
  await city.settle();
  expect(await due(city.runtime)).toBe('2026-11-25');
  const past = { ...body, day: '2026-11-20' };
  expect((await city.refused('PUT', '/api/calendar/day', { as, body: past })).errors[0]?.path).toBe('day');
});

test('a deadline holds from its day on and keeps its source', async () => {
  const city = await aCity();
  const set = (days: number, from: string, version: number) =>
    city.call('POST', '/api/deadlines', {
      as,
      key: aKey(),
      body: { kind: 'take_on', version, days, from, source: '联席会议 2026 年第 3 次' },
    });
  expect((await set(2, '2026-11-24', 0)).status).toBe(200);
  expect((await set(1, '2026-12-01', 1)).status).toBe(200);
  expect((await set(1, '2026-12-01', 1)).status).toBe(409);
  expect((await set(1, '2026-11-01', 2)).status).toBe(400);
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  const leg = (await seen(city, need, 'liu-haidong')).rounds[0]?.legs[0];
  expect(leg?.takeOnBy).toBe('2026-11-26');
  await act(city, need, 'liu-haidong', 'taking-on');
  expect((await seen(city, need, 'liu-haidong')).rounds[0]?.legs[0]?.takeOnBy).toBeNull();
});
