import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../app/testing/city.ts';
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
import type { Need } from './contract/need.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const phone = { kind: 'consent', how: 'phone' };

async function taken(city: OwnCity, more: Parameters<typeof choose>[2] = { lead: 'wage-help' }) {
  const need = await aNeed(city);
  await choose(city, need, more);
  await act(city, need, 'liu-haidong', 'taking-on');
  return need;
}

async function call(city: OwnCity, need: Spoken, as: string, body: object) {
  const path = `/api/needs/${need.id}/legs/${legOf(city, await seen(city, need, as), as)}/contacts`;
  return city.ok<Need>('POST', path, { as, key: aKey(), body });
}

async function put(city: OwnCity, need: Spoken, as: string, what: string, body: object) {
  const view = await seen(city, need, as);
  const path = `/api/needs/${need.id}/legs/${legOf(city, view, as)}/${what}`;
  return city.call<Need>('PUT', path, { as, body: { version: view.version, ...body } });
}

const setDeadline = (city: TestCity, kind: string, days: number) =>
  city.ok('POST', '/api/deadlines', {
    as: 'qi-ming',
    key: aKey(),
    body: { kind, version: 0, days, from: '2026-11-24', source: '联席会议纪要' },
  });

test('nobody counts as not reached before the calls the city asks, on as many days', async () => {
  const city = await aCity();
  const need = await taken(city);
  const ended = { outcome: 'not_reached', answer: '打了几次没接，请您方便时打过来。' };
  await call(city, need, 'liu-haidong', { kind: 'unanswered' });
  city.later(30);
  await call(city, need, 'liu-haidong', { kind: 'unanswered' });
  await call(city, need, 'liu-haidong', { kind: 'unanswered' });
  const early = await put(city, need, 'liu-haidong', 'answer', ended);
  expect(early.status).toBe(409);
  expect(JSON.stringify(early.body)).toContain('现在记了 3 次、1 天');
  city.later(60 * 24);
  const logged = await call(city, need, 'liu-haidong', { kind: 'unanswered' });
  expect(logged.rounds[0]?.legs[0]?.tries).toEqual({ count: 4, days: 2, least: 3, leastDays: 2 });
  const done = await put(city, need, 'liu-haidong', 'answer', ended);
  expect(done.body.rounds[0]?.legs[0]).toMatchObject({ state: 'ended', outcome: 'not_reached' });
  const tried = (await storyOf(city, need)).steps.filter(({ kind }) => kind === 'tried');
  expect(tried).toMatchObject([{ detail: '4', organisation: { shortName: '旗总工会' } }]);
});

test('how many calls are asked is the city’s own number', async () => {
  const city = await aCity();
  await setDeadline(city, 'tries', 1);
  await setDeadline(city, 'try_days', 1);
  const need = await taken(city);
  await call(city, need, 'liu-haidong', { kind: 'unanswered' });
  const done = await put(city, need, 'liu-haidong', 'answer', { outcome: 'not_reached', answer: '没接通。' });
  expect(done.status).toBe(200);
});

test('a call that got through ends the telling of tries; another day is told with its date', async () => {
  const city = await aCity();
  const need = await taken(city);
  await call(city, need, 'liu-haidong', { kind: 'unanswered' });
  await call(city, need, 'liu-haidong', { kind: 'later', againOn: '2026-11-26' });
  const between = (await storyOf(city, need)).steps;
  expect(between.find(({ kind }) => kind === 'call_later')?.deadline).toBe('2026-11-26');
  city.later(5);
  await call(city, need, 'liu-haidong', { kind: 'reached' });
  const kinds = (await storyOf(city, need)).steps.map(({ kind }) => kind);
  expect(kinds).not.toContain('tried');
  expect(kinds).not.toContain('call_later');
  const view = await seen(city, need, 'liu-haidong');
  const bad = await city.refused(
    'POST',
    `/api/needs/${need.id}/legs/${legOf(city, view, 'liu-haidong')}/contacts`,
    {
      ...{ as: 'liu-haidong', key: aKey(), body: { kind: 'later', againOn: '2026-11-20' } },
    },
  );
  expect(bad.status).toBe(400);
});

test('whoever is referred is told where to go', async () => {
  const city = await aCity();
  const need = await taken(city);
  const answer = { outcome: 'referred', answer: '这件事归住建局。' };
  expect((await put(city, need, 'liu-haidong', 'answer', answer)).status).toBe(400);
  await put(city, need, 'liu-haidong', 'answer', { ...answer, route: '旗住建局 8110990' });
  const told = (await storyOf(city, need)).steps.find(({ kind }) => kind === 'answered');
  expect(told?.detail).toBe('旗住建局 8110990');
});

test('no legal basis is found by two people, never by one', async () => {
  const city = await aCity();
  const own = await taken(city);
  const asked = await put(city, own, 'liu-haidong', 'answer', {
    ...{ outcome: 'no_legal_basis', answer: '现在没有这一项政策。' },
  });
  expect(asked.body.rounds[0]?.legs[0]).toMatchObject({ state: 'taken_on', outcome: null });
  expect((await storyOf(city, own)).state).toBe('taken_on');
  expect(JSON.stringify(await storyOf(city, own))).not.toContain('没有这一项政策');
  expect(Object.values((await seen(city, own, 'liu-haidong')).may.legs).flat()).not.toContain(
    'decideNoBasis',
  );
  const decide = async (as: string, body: object) => {
    const view = await seen(city, own, as);
    const leg = view.rounds[0]?.legs[0]?.id ?? '';
    const path = `/api/needs/${own.id}/legs/${leg}/legal-basis`;
    return city.call<Need>('PUT', path, { as, body: { version: view.version, ...body } });
  };
  expect((await decide('su-rina', { agreed: false })).status).toBe(400);
  const back = await decide('su-rina', { agreed: false, why: '有职工互助金可以用' });
  expect(back.body.messages.at(-1)).toMatchObject({ kind: 'inner' });
  expect(back.body.messages.at(-1)?.words).toContain('有职工互助金可以用');
  await put(city, own, 'liu-haidong', 'answer', { outcome: 'no_legal_basis', answer: '问过了，确实没有。' });
  const agreed = await decide('su-rina', { agreed: true });
  expect(agreed.body.rounds[0]?.legs[0]).toMatchObject({ state: 'ended', outcome: 'no_legal_basis' });
  expect(agreed.body.rounds[0]?.legs[0]?.noBasis?.agreedBy?.name).toBe('苏日娜');
});

test('a deadline is extended once, and the resident reads why and until when', async () => {
  const city = await aCity();
  const need = await taken(city);
  const extend = (deadline: string) =>
    put(city, need, 'liu-haidong', 'extension', { deadline, why: '厂方要到下周才有人' });
  expect((await extend('2026-11-26')).status).toBe(400);
  expect((await extend('2027-11-26')).status).toBe(400);
  const done = await extend('2026-12-08');
  expect(done.body.rounds[0]?.legs[0]).toMatchObject({
    ...{ deadline: '2026-12-08', extended: { from: '2026-12-01', why: '厂方要到下周才有人' } },
  });
  expect((await extend('2026-12-20')).status).toBe(409);
  const story = await storyOf(city, need);
  const told = story.steps.find(({ kind }) => kind === 'extended');
  expect(told).toMatchObject({ deadline: '2026-12-08', text: '厂方要到下周才有人' });
  expect(story.steps.find(({ kind }) => kind === 'dispatched')?.deadline).toBe('2026-12-01');
});

test('a leg goes to a colleague with its reason, to nobody who does not handle matters there', async () => {
  const city = await aCity();
  const need = await taken(city);
  const to = (key: string) => ({
    to: { kind: 'person', staffId: city.at.staff(key).staffId },
    why: '他在厂里',
  });
  expect((await put(city, need, 'liu-haidong', 'passing', to('bao-li'))).status).toBe(400);
  expect((await put(city, need, 'liu-haidong', 'passing', to('liu-haidong'))).status).toBe(400);
});

test('the lead passes to another organisation with calls, thread and deadline; the first one sees it no more', async () => {
  const city = await aCity();
  const need = await taken(city);
  await call(city, need, 'liu-haidong', { kind: 'unanswered' });
  const deadline = (await seen(city, need, 'liu-haidong')).rounds[0]?.legs[0]?.deadline;
  city.later(60);
  const organisationId = city.at.organisation('yunhe-labour');
  const to = { kind: 'organisation', organisationId, basis: phone };
  const passed = await put(city, need, 'liu-haidong', 'passing', { to, why: '归劳动监察' });
  expect(passed.body).toEqual({ id: need.id });
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
  const next = await act(city, need, 'zhou-zheng', 'taking-on');
  const leg = next.rounds[0]?.legs.find(({ organisation }) => organisation.id === organisationId);
  expect(leg).toMatchObject({ part: 'lead', state: 'taken_on', deadline });
  expect(leg?.contacts).toMatchObject([{ kind: 'unanswered', by: { name: '刘海东' } }]);
  const story = await storyOf(city, need);
  expect(story.state).toBe('taken_on');
  expect(story.handlers.map(({ organisation }) => organisation.shortName)).toEqual(['旗人社局劳动监察']);
  expect(story.steps.map(({ kind }) => kind)).toContain('moved_on');
  expect(JSON.stringify(story)).not.toContain('归劳动监察');
});

test('the person is asked on their page before a leg passes on: until then nobody is told, a no leaves it where it is', async () => {
  const city = await aCity();
  const need = await taken(city);
  const pass = async (key: string) => {
    const to = { kind: 'organisation', organisationId: city.at.organisation(key), basis: { kind: 'ask' } };
    return put(city, need, 'liu-haidong', 'passing', { to, why: '归那边' });
  };
  const decide = async (agreed: boolean) => {
    const { version, asked } = await storyOf(city, need);
    const path = `/api/my-need/consents/${asked[0]?.legId ?? ''}`;
    await city.ok('PUT', path, { secret: need.secret, body: { version, agreed } });
  };
  const { deadline } = (await seen(city, need, 'liu-haidong')).rounds[0]?.legs[0] ?? {};
  expect((await pass('yunhe-labour')).status).toBe(200);
  expect((await pass('yunhe-labour')).status).toBe(409);
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'zhou-zheng' })).status).toBe(404);
  expect((await storyOf(city, need)).asked).toMatchObject([
    { organisation: { shortName: '旗人社局劳动监察' } },
  ]);
  await decide(false);
  expect((await storyOf(city, need)).state).toBe('taken_on');
  expect((await seen(city, need, 'liu-haidong')).rounds[0]?.legs[0]).toMatchObject({ state: 'taken_on' });
  await pass('yunhe-labour');
  await decide(true);
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
  const next = await act(city, need, 'zhou-zheng', 'taking-on');
  const labour = city.at.organisation('yunhe-labour');
  const leg = next.rounds[0]?.legs.find(
    ({ organisation, state }) => organisation.id === labour && state === 'taken_on',
  );
  expect(leg).toMatchObject({ part: 'lead', deadline, answer: null });
  expect(JSON.stringify(await storyOf(city, need))).not.toContain('归那边');
});

test('an organisation declines a need once; given back to it, it has to do it', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  const view = await seen(city, need, 'liu-haidong');
  const path = `/api/needs/${need.id}/legs/${legOf(city, view, 'liu-haidong')}/decline`;
  const body = { version: view.version, reason: '厂子不在云河旗' };
  await city.ok('PUT', path, { as: 'liu-haidong', body });
  const { version } = await seen(city, need, 'su-rina');
  const legs = [{ serviceId: city.at.service('wage-help'), part: 'lead', basis: phone }];
  await city.ok('POST', `/api/needs/${need.id}/legs`, { as: 'su-rina', body: { version, legs } });
  const again = await seen(city, need, 'liu-haidong');
  expect(Object.values(again.may.legs).flat()).toEqual(['takeOn', 'contact', 'pass']);
});
