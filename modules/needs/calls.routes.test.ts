import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import {
  act,
  aKey,
  aNeed,
  choose,
  legOf,
  type Spoken,
  seen,
  storyOf,
} from '../../app/testing/need.fixtures.ts';
import type { CallLists, UndecidedList } from './contract/calls.ts';
import type { Need } from './contract/need.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const phone = { kind: 'consent', how: 'phone' };

const list = (city: OwnCity, organisation: string, more: object = {}) =>
  city.call<CallLists>('POST', '/api/call-list', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ list: 'call', category: 'labour', organisationId: city.at.organisation(organisation) },
      ...{ version: 0, source: '云群联纪〔2026〕3号第三条', agreedOn: '2026-10-15', ...more },
    },
  });

async function decline(city: OwnCity, need: Spoken, as: string) {
  const view = await seen(city, need, as);
  const path = `/api/needs/${need.id}/legs/${legOf(city, view, as)}/decline`;
  await city.ok('PUT', path, { as, body: { version: view.version, reason: '不属本单位职责' } });
}

async function dispatch(city: OwnCity, need: Spoken, service: string) {
  const { version } = await seen(city, need, 'su-rina');
  const legs = [{ serviceId: city.at.service(service), part: 'lead', basis: phone }];
  await city.ok('POST', `/api/needs/${need.id}/legs`, { as: 'su-rina', body: { version, legs } });
}

async function declinedTwice(city: OwnCity): Promise<Spoken> {
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await decline(city, need, 'liu-haidong');
  await dispatch(city, need, 'labour-wages-report');
  await decline(city, need, 'zhou-zheng');
  return need;
}

const undecided = async (city: OwnCity) =>
  (await city.ok<UndecidedList>('GET', '/api/undecided', { as: 'su-rina' })).items;

async function settle(city: OwnCity, by: object, service = 'legal-aid-wages') {
  const [item] = await undecided(city);
  return city.call<UndecidedList>('PUT', `/api/undecided/${item?.id ?? ''}/settlement`, {
    as: 'su-rina',
    body: { version: item?.version, serviceId: city.at.service(service), basis: phone, by },
  });
}

test('one organisation that declines troubles no office; the second does, and the resident hears of no quarrel', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await decline(city, need, 'liu-haidong');
  expect(await undecided(city)).toEqual([]);
  city.later(5);
  await dispatch(city, need, 'labour-wages-report');
  await decline(city, need, 'zhou-zheng');
  const [item] = await undecided(city);
  expect(item).toMatchObject({ needId: need.id, part: 'lead', state: 'open', seen: true, named: [] });
  expect(item?.declined.map(({ organisation, reason }) => [organisation.shortName, reason])).toEqual([
    ['旗总工会', '不属本单位职责'],
    ['旗人社局劳动监察', '不属本单位职责'],
  ]);
  const story = await storyOf(city, need);
  expect(story.state).toBe('waiting');
  expect(JSON.stringify(story)).not.toContain('不属本单位职责');
});

test('the office that received it settles it, whatever is known of the place', async () => {
  const city = await aCity();
  const body = {
    ...{ words: '厂里三个月没发工资', via: 'phone' },
    legs: [{ serviceId: city.at.service('wage-help'), part: 'lead', basis: phone }],
  };
  const need = await city.ok<Spoken>('POST', '/api/counter/needs', { as: 'su-rina', key: aKey(), body });
  await decline(city, need, 'liu-haidong');
  await dispatch(city, need, 'labour-wages-report');
  await decline(city, need, 'zhou-zheng');
  expect((await undecided(city)).map(({ needId }) => needId)).toEqual([need.id]);
});

test('what a list names is settled at once; what none names is not settled by the office alone', async () => {
  const city = await aCity();
  const need = await declinedTwice(city);
  const alone = await settle(city, { kind: 'list' });
  expect(alone.status).toBe(409);
  expect(JSON.stringify(alone.body)).toContain('请写明由谁定的');
  await list(city, 'legal-aid');
  expect((await undecided(city))[0]?.named.map(({ organisation }) => organisation.shortName)).toEqual([
    '法律援助中心',
  ]);
  expect((await settle(city, { kind: 'list' })).body.items).toEqual([]);
  const view = await seen(city, need, 'lin-lan');
  expect(view.state).toBe('dispatched');
  expect(view.messages.at(-1)?.words).toBe('由法律援助中心办：云群联纪〔2026〕3号第三条 08:00');
  const story = await storyOf(city, need);
  expect(story.handlers.map(({ organisation }) => organisation.shortName)).toEqual(['法律援助中心']);
  expect(story.steps.find(({ kind }) => kind === 'staff_message')).toBeUndefined();
});

test('the chair of the month settles it, noted with name and time', async () => {
  const city = await aCity();
  const need = await declinedTwice(city);
  city.later(125);
  expect((await settle(city, { kind: 'chair', name: '何玉梅' })).body.items).toEqual([]);
  const { rows } = await city.opened.owner.query<{ how: string; by: string; settled_at: Date }>(
    'select how, by, settled_at from needs.undecided where need_id = $1',
    [need.id],
  );
  expect(rows).toMatchObject([{ how: 'chair', by: '何玉梅' }]);
  expect((await seen(city, need, 'su-rina')).messages.at(-1)?.words).toContain('何玉梅 10:05');
});

test('what nobody settles goes to the next agenda and stays with whoever received it', async () => {
  const city = await aCity();
  const need = await declinedTwice(city);
  const [item] = await undecided(city);
  const path = `/api/undecided/${item?.id ?? ''}/agenda`;
  const after = await city.ok<UndecidedList>('PUT', path, { as: 'su-rina', body: {} });
  expect(after.items[0]?.state).toBe('agenda');
  expect((await storyOf(city, need)).state).toBe('waiting');
  expect((await seen(city, need, 'su-rina')).may.dispatch).toBe(true);
  await dispatch(city, need, 'legal-aid-wages');
  expect(await undecided(city)).toEqual([]);
});

test('the lead calls in whom the call list names at once, and others through the head', async () => {
  const city = await aCity();
  await list(city, 'yunhe-labour');
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await act(city, need, 'liu-haidong', 'taking-on');
  const before = await seen(city, need, 'liu-haidong');
  expect(before.may.callIn).toBe(true);
  const leg = (service: string, part = 'joint') => ({
    serviceId: city.at.service(service),
    part,
    basis: phone,
  });
  const call = (legs: object[], version = before.version) =>
    city.call<Need>('POST', `/api/needs/${need.id}/calls`, {
      ...{ as: 'liu-haidong', body: { version, legs, why: '要一起上门' } },
    });
  expect((await call([leg('labour-wages-report', 'lead')])).status).toBe(400);
  const called = await call([leg('labour-wages-report'), leg('legal-aid-wages')]);
  expect(called.body.rounds[0]?.legs.map(({ organisation }) => organisation.shortName)).toEqual([
    '旗总工会',
    '旗人社局劳动监察',
  ]);
  expect(called.body.calls).toMatchObject([
    { organisation: { shortName: '法律援助中心' }, why: '要一起上门', mayDecide: false },
  ]);
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'lin-lan' })).status).toBe(404);
  const again = await call([leg('legal-aid-wages')], called.body.version);
  expect(again.status).toBe(409);
});

test('a head decides what their handler proposed', async () => {
  const city = await aCity();
  const need = await aNeed(city, '兄弟俩为赡养老人吵得厉害，想请人调解');
  await choose(city, need, { lead: 'family-mediation' });
  await act(city, need, 'bao-li', 'taking-on');
  const propose = async (service: string) => {
    const { version } = await seen(city, need, 'bao-li');
    const legs = [{ serviceId: city.at.service(service), part: 'joint', basis: phone }];
    const body = { version, legs, why: '要懂法的一起来' };
    return city.ok<Need>('POST', `/api/needs/${need.id}/calls`, { as: 'bao-li', body });
  };
  const decide = async (agreed: boolean, why = '') => {
    const { version, calls } = await seen(city, need, 'he-yumei');
    expect(calls[0]?.mayDecide).toBe(true);
    const path = `/api/needs/${need.id}/calls/${calls[0]?.id ?? ''}`;
    return city.call<Need>('PUT', path, { as: 'he-yumei', body: { version, agreed, why } });
  };
  await propose('legal-aid-wages');
  expect((await decide(false)).status).toBe(400);
  const refused = await decide(false, '先自己谈一次');
  expect(refused.body.calls).toEqual([]);
  expect(refused.body.messages.at(-1)?.words).toContain('先自己谈一次');
  await propose('legal-aid-wages');
  const agreed = await decide(true);
  expect(agreed.body.rounds[0]?.legs.map(({ part, state }) => [part, state])).toEqual([
    ['lead', 'taken_on'],
    ['joint', 'dispatched'],
  ]);
  expect((await seen(city, need, 'lin-lan')).words).toContain('赡养');
});

test('the lists keep every word on an entry, and nobody changes one they have not seen', async () => {
  const city = await aCity();
  const first = await list(city, 'yunhe-labour');
  expect(first.body.entries).toMatchObject([
    { number: 1, source: '云群联纪〔2026〕3号第三条', by: '苏日娜' },
  ]);
  expect((await list(city, 'yunhe-labour')).status).toBe(409);
  expect((await list(city, 'yunhe-labour', { version: 1, agreedOn: '2027-01-01' })).status).toBe(400);
  const off = await list(city, 'yunhe-labour', { version: 1, removed: true, source: '云群联纪〔2026〕4号' });
  expect(off.body.entries).toEqual([]);
  expect(off.body.history.map(({ number }) => number)).toEqual([2, 1]);
});

test('in a house without a head the lead calls in at once: nobody else could agree', async () => {
  const city = await aCity();
  const need = await aNeed(city, '老伴两只眼看不清，去不了旗里医院');
  await choose(city, need, { lead: 'cataract-screening' });
  await act(city, need, 'zhao-lijun', 'taking-on');
  const { version } = await seen(city, need, 'zhao-lijun');
  const legs = [{ serviceId: city.at.service('youth-hands'), part: 'joint', basis: phone }];
  const body = { version, legs, why: '12月3日接去医院' };
  const called = await city.ok<Need>('POST', `/api/needs/${need.id}/calls`, { as: 'zhao-lijun', body });
  expect(called.calls).toEqual([]);
  expect(called.rounds[0]?.legs[1]).toMatchObject({
    organisation: { shortName: '团旗委' },
    state: 'dispatched',
  });
});
