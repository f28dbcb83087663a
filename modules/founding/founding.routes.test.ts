import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Problem } from '../../platform/http/problem.ts';
import type { Body } from '../bodies/bodies.contract.ts';
import type { CoverageRow } from '../bodies/contract/coverage.ts';
import type { Employer } from '../employers/employers.contract.ts';
import type { FormRulesSeen, Undertaking } from './founding.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const union = 'liu-haidong';

const fields = (city: OwnCity, more: object = {}) => ({
  ...{ kind: 'union', form: 'committee', name: '新绿粮油厂工会', areaId: city.at.area('yunhe-zhen') },
  ...{ employerId: null, parentId: null, people: 12, units: 1, ...more },
});
const open = (city: OwnCity, more: object = {}, as = union) =>
  city.call<Undertaking>('POST', '/api/foundings', { as, key: aKey(), body: fields(city, more) });
const one = async (city: OwnCity, id: string) => {
  const states = ['open', 'founded', 'dropped'];
  for (const state of states) {
    type Found = { undertakings: Undertaking[] };
    const path = `/api/foundings?state=${state}`;
    const { undertakings } = await city.ok<Found>('GET', path, { as: 'gao-jun' });
    const found = undertakings.find((each) => each.id === id);
    if (found) return found;
  }
  throw new Error(`nothing is founded under ${id}`);
};
const put = async (city: OwnCity, id: string, what: string, body: object) => {
  const { version } = await one(city, id);
  return city.call<Undertaking>('PUT', `/api/foundings/${id}${what}`, {
    as: union,
    body: { version, ...body },
  });
};
const step = (city: OwnCity, id: string, name: string, doneOn: string, note = '') =>
  put(city, id, '/step', { step: name, doneOn, note });
const pathOf = ({ body }: { body: unknown }) => (body as Problem).errors[0]?.path;

test('a body is founded step by step, refused below the rule with the ways it leaves, and covered at the end', async () => {
  const city = await aCity();
  const employer = await city.ok<Employer>('POST', '/api/employers', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      kind: 'enterprise',
      name: '新绿粮油厂',
      areaId: city.at.area('yunhe-zhen'),
      hasUnion: false,
      uscc: null,
    },
  });
  const covered = async () => {
    const { rows } = await city.ok<{ rows: CoverageRow[] }>('GET', '/api/body-coverage', { as: 'gao-jun' });
    return rows.find(({ areaId }) => areaId === city.at.area('yunhe'))?.employers.without ?? -1;
  };
  const before = await covered();
  const made = (await open(city, { employerId: employer.id })).body;
  expect(made).toMatchObject({ state: 'open', next: { step: 'contact', turn: 'line' } });
  expect(made.judged).toMatchObject({ fault: 'few', ways: ['joint', 'organiser'] });
  expect((await step(city, made.id, 'contact', '2026-11-10')).body.next?.step).toBe('application');
  const few = await step(city, made.id, 'application', '2026-11-11');
  expect(few.status).toBe(400);
  const told = (few.body as unknown as Problem).errors[0]?.detail ?? '';
  expect(told).toContain('要 25 人以上，现在 12 人');
  expect(told).toContain('联合建立、组织员一人');
  await put(city, made.id, '', fields(city, { employerId: employer.id, people: 31 }));
  expect((await step(city, made.id, 'application', '2026-11-11')).status).toBe(200);
  expect(pathOf(await step(city, made.id, 'approval', '2026-11-18'))).toBe('note');
  expect((await step(city, made.id, 'approval', '2026-11-18', '云工发〔2026〕31号')).body.next?.turn).toBe(
    'unit',
  );
  expect(pathOf(await step(city, made.id, 'registered', '2026-11-20'))).toBe('step');
  expect(pathOf(await step(city, made.id, 'meeting', '2026-11-17'))).toBe('doneOn');
  expect((await step(city, made.id, 'meeting', '2026-11-22')).status).toBe(200);
  const founded = (await step(city, made.id, 'registered', '2026-11-24')).body;
  expect(founded).toMatchObject({ state: 'founded', next: null, body: { name: '新绿粮油厂工会' } });
  const body = await city.ok<Body>('GET', `/api/bodies/${founded.body?.id}`, { as: 'gao-jun' });
  expect(body).toMatchObject({
    foundedOn: '2026-11-22',
    members: 31,
    level: 'unit',
    employerId: employer.id,
  });
  expect(await covered()).toBe(before - 1);
  expect((await put(city, made.id, '', fields(city))).status).toBe(409);
  expect(pathOf(await open(city, { name: '又一个', employerId: employer.id }))).toBe('employerId');
});

test('only who keeps such bodies founds them; nothing is begun twice, and what is given up says why', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const made = (await open(city)).body;
  expect(pathOf(await open(city))).toBe('name');
  expect((await open(city, { kind: 'women', name: '妇联' })).status).toBe(403);
  expect((await open(city, {}, 'chen-xiaojing')).status).toBe(403);
  for (const more of [{ parentId: made.id }, { employerId: made.id }])
    expect((await open(city, { name: '坏的', ...more })).status).toBe(400);
  const stale = { ...fields(city), version: 9 };
  expect((await city.call('PUT', `/api/foundings/${made.id}`, { as: union, body: stale })).status).toBe(409);
  expect((await other.call('PUT', `/api/foundings/${made.id}`, { as: union, body: stale })).status).toBe(404);
  expect((await put(city, made.id, '/dropped', { why: '厂子关了' })).body).toMatchObject({
    ...{ state: 'dropped', why: '厂子关了', next: null },
  });
  expect((await open(city)).status).toBe(200);
});

test('a city enters its own edition once, and it counts from its day', async () => {
  const city = await aCity();
  const rule = {
    ...{ kind: 'union', form: 'committee', least: 10, most: null, leastUnits: 1, edition: '本市办法' },
    ...{ effectiveFrom: '2026-06-01', source: '第三条' },
  };
  const enter = (as: string, more: object = {}) =>
    city.call<FormRulesSeen>('POST', '/api/founding-rules', { as, key: aKey(), body: { ...rule, ...more } });
  const keeper = 'qi-ming';
  expect((await enter('su-rina')).status).toBe(403);
  const entered = await enter(keeper);
  expect(entered.body.rules.some(({ own, least }) => own && least === 10)).toBe(true);
  expect(pathOf(await enter(keeper))).toBe('effectiveFrom');
  expect(pathOf(await enter(keeper, { most: 3, effectiveFrom: '2026-07-01' }))).toBe('most');
  expect((await open(city)).body.judged.fault).toBeNull();
});
