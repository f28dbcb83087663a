import { beforeAll, expect, test } from 'vitest';
import type { Furnished } from '../../app/demo/furnish.ts';
import { aCity, type TestCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose, type Spoken, seen, storyOf } from '../../app/testing/need.fixtures.ts';
import type { Need } from './contract/need.ts';
import type { Unmet } from './contract/unmet.ts';

let city: TestCity & { at: Furnished };
beforeAll(async () => {
  city = await aCity();
}, 60_000);

interface Matched {
  readonly category: { readonly code: string; readonly sure: number } | null;
  readonly sure: { readonly kind: number; readonly urgency: number };
  readonly proposed: NonNullable<Need['sorted']['proposed']>;
}

const words = '我是农民工，在云河旗的工地干活，想办体检';
const sorting = (need: { id: string }) => `/api/needs/${need.id}/sorting`;

test('at the counter category, kind, urgency, groups and area are proposed, each with how sure it is', async () => {
  const found = await city.ok<Matched>('POST', '/api/match', { body: { words } });
  expect(found.sure.kind).toBeGreaterThan(0);
  expect(found.sure.urgency).toBeGreaterThan(0);
  expect(found.proposed.area).toMatchObject({ id: city.at.area('yunhe'), words: '云河旗' });
  const [first] = found.proposed.groups;
  expect(first).toMatchObject({ group: 'migrant-worker' });
  expect(first?.words.every((said) => words.includes(said))).toBe(true);
  expect(first?.sure).toBeGreaterThan(60);
});

test('whoever names one place is sent nowhere else; two places, or one they came from, shut nothing out', async () => {
  const offering = async (said: string): Promise<string[]> => {
    const body = { words: said };
    const found = await city.ok<{ proposals: { organisation: { id: string } }[] }>('POST', '/api/match', {
      body,
    });
    return found.proposals.map(({ organisation }) => organisation.id);
  };
  const elsewhere = city.at.organisation('liuyuan-disabled');
  expect(await offering('家里老人腿脚不便，想申请个轮椅')).toContain(elsewhere);
  expect(await offering('我在云河旗，家里老人腿脚不便，想申请个轮椅')).not.toContain(elsewhere);
  expect(await offering('我老家云河旗，家里老人腿脚不便，想申请个轮椅')).toContain(elsewhere);
});

test('what the clerk took is kept and proposed no more', async () => {
  const { id } = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    as: 'chen-xiaojing',
    key: aKey(),
    body: { words, via: 'counter', areaId: city.at.area('yunhe'), groups: ['worker'], legs: [] },
  });
  const need = await city.ok<Need>('GET', `/api/needs/${id}`, { as: 'chen-xiaojing' });
  expect(need.groups).toEqual(['worker']);
  expect(need.sorted.proposed).toBeNull();
});

test('on the page of a need they are taken as they are, without a reason', async () => {
  const need = await city.ok<Spoken>('POST', '/api/needs', { key: aKey(), body: { words } });
  await choose(city, need, { lead: null });
  const before = await seen(city, need, 'tang-wenjun');
  const { kind, urgency, protected: hidden, proposed } = before.sorted;
  expect(before).toMatchObject({ groups: [], area: null });
  const groups = proposed?.groups.map(({ group }) => group);
  const body = {
    version: before.version,
    kind,
    urgency,
    protected: hidden,
    groups,
    areaId: proposed?.area?.id,
  };
  const taken = await city.ok<Need>('PUT', sorting(need), { as: 'tang-wenjun', body });
  expect(taken.groups).toEqual(groups);
  expect(taken.area?.id).toBe(city.at.area('yunhe'));
  expect(taken.sorted.proposed).toBeNull();
  expect(taken.corrections).toEqual([]);
  expect((await storyOf(city, need)).steps.map((step) => step.kind)).not.toContain('corrected');
});

test('a place that the person had said is changed with a reason, and they read who changed it and why', async () => {
  const need = await aNeed(city, '想给孩子找暑期托管');
  await choose(city, need, { lead: null });
  const before = await seen(city, need, 'su-rina');
  const { kind, urgency, protected: hidden } = before.sorted;
  const body = { version: before.version, kind, urgency, protected: hidden, areaId: null };
  expect((await city.call('PUT', sorting(need), { as: 'su-rina', body })).status).toBe(400);
  const nowhere = { ...body, areaId: need.id, why: '别处' };
  expect((await city.call('PUT', sorting(need), { as: 'su-rina', body: nowhere })).status).toBe(404);
  const why = '电话里说是老家的地址';
  const changed = await city.ok<Need>('PUT', sorting(need), { as: 'su-rina', body: { ...body, why } });
  expect(changed.area).toBeNull();
  expect(changed.corrections).toMatchObject([{ field: 'area', from: '云河旗', to: null, why }]);
  const told = (await storyOf(city, need)).steps.find((step) => step.kind === 'corrected');
  expect(told?.text).toBe(why);
  expect(told?.organisation).not.toBeNull();
});

test('the unmet list counts the groups that staff took', async () => {
  const need = await aNeed(city, '呜啦啦啦，我爷爷说的');
  await choose(city, need, { lead: null });
  const groupsOf = async () => {
    await city.work();
    const { rows } = await city.ok<Unmet>('GET', '/api/unmet-needs', { as: 'su-rina' });
    return rows.map(({ group }) => group);
  };
  expect(await groupsOf()).toEqual(['elder']);
  const { version, sorted } = await seen(city, need, 'su-rina');
  const { kind, urgency, protected: hidden } = sorted;
  const body = { version, kind, urgency, protected: hidden, groups: ['veteran'] };
  await city.ok<Need>('PUT', sorting(need), { as: 'su-rina', body });
  expect(await groupsOf()).toEqual(['veteran']);
});
