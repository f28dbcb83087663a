import { describe, expect, test } from 'vitest';
import type { TestCity } from '../../app/testing/city.ts';
import { aCity } from '../../app/testing/city.ts';
import {
  act,
  aKey,
  aNeed,
  choose,
  type Spoken,
  seen,
  solve,
  storyOf,
  verdict,
} from '../../app/testing/need.fixtures.ts';
import type { FollowUps } from './contract/closing.ts';
import type { Need } from './contract/need.ts';
import type { Story } from './contract/story.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const day = 24 * 60;

/** A need that the union answered, received by the county's coordination office. */
async function answered(city: OwnCity): Promise<Spoken> {
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', name: '赵明', phone: '19900001111' });
  await solve(city, need, 'liu-haidong');
  return need;
}

/** Lives on day by day, with all that runs at night. */
async function days(city: OwnCity, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    city.later(day);
    await city.work();
  }
}

async function notAgain(city: OwnCity, need: Spoken): Promise<Story> {
  await act(city, need, 'liu-haidong', 'answer', { outcome: 'solved', answer: '又办了一次。' });
  return verdict(city, need, 'not_accepted', '还是没有');
}

const followUpsOf = (city: TestCity, as: string) => city.ok<FollowUps>('GET', '/api/follow-ups', { as });

describe('a matter that was answered', () => {
  test('is put away as unconfirmed after fifteen working days, and not before; its resident may still say that it is solved', async () => {
    const city = await aCity();
    const need = await answered(city);
    await days(city, 21);
    expect((await storyOf(city, need)).state).toBe('answered');
    await days(city, 1);
    const story = await storyOf(city, need);
    expect(story.state).toBe('unconfirmed');
    expect(story.may).toMatchObject({ verdict: true, refuse: true });
    const queue = await city.ok<{ items: { id: string; state: string }[] }>('GET', '/api/needs?show=ended', {
      as: 'liu-haidong',
    });
    expect(queue.items.find(({ id }) => id === need.id)?.state).toBe('unconfirmed');
    const late = await verdict(city, need, 'confirmed');
    expect(late.state).toBe('confirmed');
    expect(late.steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['unconfirmed', 'confirmed']));
  });

  test('waits as long as the city says', async () => {
    const city = await aCity();
    const body = { kind: 'verdict', version: 0, days: 3, from: '2026-11-24', source: '联席会议纪要' };
    await city.ok('POST', '/api/deadlines', { as: 'qi-ming', key: aKey(), body });
    const need = await answered(city);
    await days(city, 3);
    expect((await storyOf(city, need)).state).toBe('answered');
    await days(city, 1);
    expect((await storyOf(city, need)).state).toBe('unconfirmed');
  });
});

describe('a matter of several organisations', () => {
  test('is shown together, and whoever solved a part says what is left', async () => {
    const city = await aCity();
    const need = await aNeed(city);
    await choose(city, need, { lead: 'wage-help', joint: ['legal-aid-wages'] });
    await act(city, need, 'lin-lan', 'taking-on');
    const { version, rounds } = await seen(city, need, 'lin-lan');
    const leg = rounds[0]?.legs.find(({ part }) => part === 'joint')?.id;
    const body = { version, outcome: 'partly', answer: '起诉状写好了。' };
    const path = `/api/needs/${need.id}/legs/${leg}/answer`;
    const refused = await city.refused('PUT', path, { as: 'lin-lan', body });
    expect(refused.errors).toMatchObject([{ path: 'remains' }]);
    await city.ok('PUT', path, { as: 'lin-lan', body: { ...body, remains: '等法院排期。' } });
    city.later(1);
    await solve(city, need, 'liu-haidong');
    const answers = (await storyOf(city, need)).steps.filter(({ kind }) => kind === 'answered');
    expect(answers).toMatchObject([
      { outcome: 'partly', remains: '等法院排期。' },
      { outcome: 'solved', remains: null },
    ]);
  });
});

describe('a matter that was closed', () => {
  test('is opened again with the same handler within sixty days, and somebody who did not handle it is to ask', async () => {
    const city = await aCity();
    const need = await answered(city);
    await verdict(city, need, 'confirmed');
    city.later(59 * day);
    expect((await storyOf(city, need)).may).toMatchObject({ verdict: false, refuse: true });
    const story = await verdict(city, need, 'not_accepted', '钱又没发');
    expect(story.state).toBe('taken_on');
    expect(story.steps.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['confirmed', 'not_accepted']),
    );
    const { rounds, followUps } = await seen(city, need, 'liu-haidong');
    expect(rounds[1]?.legs[0]?.assignee?.id).toBe(city.at.staff('liu-haidong').staffId);
    expect(followUps.map(({ why }) => why)).toEqual(['not_accepted']);
  });

  test('stays closed after that', async () => {
    const city = await aCity();
    const need = await answered(city);
    const { version } = await verdict(city, need, 'confirmed');
    city.later(61 * day);
    expect((await storyOf(city, need)).may.refuse).toBe(false);
    const body = { version, verdict: 'not_accepted' };
    const refused = await city.refused('PUT', '/api/my-need/verdict', { secret: need.secret, body });
    expect(refused.status).toBe(404);
  });

  test('opened a second time goes to the coordination office as well, which names who follows it', async () => {
    const city = await aCity();
    const need = await answered(city);
    await verdict(city, need, 'not_accepted');
    expect((await seen(city, need, 'liu-haidong')).rounds[1]?.office).toBe(null);
    await notAgain(city, need);
    const { rounds } = await seen(city, need, 'liu-haidong');
    expect(rounds).toHaveLength(3);
    expect(rounds[2]?.office).toMatchObject({ id: city.at.staff('su-rina').organisationId });
    const { followUps, colleagues } = await followUpsOf(city, 'su-rina');
    const watched = followUps.find(({ why }) => why === 'reopened_twice');
    expect(watched?.need.id).toBe(need.id);
    const to = colleagues.find(({ id }) => id !== city.at.staff('su-rina').staffId)?.id ?? colleagues[0]?.id;
    const path = `/api/follow-ups/${watched?.id}`;
    await city.ok('PUT', `${path}/assignee`, { as: 'su-rina', body: { staffId: to } });
    const named = (await followUpsOf(city, 'su-rina')).followUps.find(({ id }) => id === watched?.id);
    expect(named?.assignee?.id).toBe(to);
    await act(city, need, 'liu-haidong', 'answer', { outcome: 'solved', answer: '这回办好了。' });
    await verdict(city, need, 'confirmed');
    expect((await followUpsOf(city, 'su-rina')).followUps).toEqual([]);
  });
});

describe('what the person said at the counter', () => {
  test('is noted by whoever received it, with how and by whom, and by nobody who handled it', async () => {
    const city = await aCity();
    const need = await answered(city);
    const { version, may } = await seen(city, need, 'su-rina');
    expect(may.noteVerdict).toEqual({ solved: true });
    expect((await seen(city, need, 'liu-haidong')).may.noteVerdict).toBe(null);
    const body = { version, verdict: 'confirmed', how: 'phone', words: '孩子接的电话', grade: 4 };
    const after = await city.ok<Need>('PUT', `/api/needs/${need.id}/verdict`, { as: 'su-rina', body });
    expect(after.state).toBe('confirmed');
    expect(after.rounds[0]).toMatchObject({ verdictHow: 'phone', verdictBy: { name: '苏日娜' } });
    expect(after.ratings).toMatchObject([{ grade: 4, how: 'phone', contest: null }]);
    const again = await city.refused('PUT', `/api/needs/${need.id}/verdict`, { as: 'su-rina', body });
    expect(again.status).toBe(409);
  });
});

describe('a grade', () => {
  const rate = (city: OwnCity, need: Spoken, version: number, grade: number, words = '') =>
    city.call<Story>('PUT', '/api/my-need/rating', { secret: need.secret, body: { version, grade, words } });

  test('is given once for each verdict; a bad one is followed up, contested once and decided by a coordinator', async () => {
    const city = await aCity();
    const need = await answered(city);
    const before = await storyOf(city, need);
    expect(before.may.rate).toBe(false);
    const { version } = await verdict(city, need, 'confirmed');
    const rated = await rate(city, need, version, 1, '态度不好');
    expect(rated.status).toBe(200);
    expect(rated.body.may.rate).toBe(false);
    expect((await rate(city, need, rated.body.version, 5)).status).toBe(404);
    const whole = await seen(city, need, 'liu-haidong');
    const [rating] = whole.ratings;
    expect(rating).toMatchObject({ grade: 1, words: '态度不好', may: { contest: true } });
    expect(whole.followUps.map(({ why }) => why)).toEqual(['rated']);
    const contest = `/api/ratings/${rating?.id}/contest`;
    const body = { reason: '当天就回了电话，通话记录在。' };
    await city.ok('PUT', contest, { as: 'liu-haidong', body });
    expect((await city.refused('PUT', contest, { as: 'liu-haidong', body })).status).toBe(409);
    const { contests } = await followUpsOf(city, 'su-rina');
    expect(contests).toMatchObject([{ grade: 1, need: { id: need.id } }]);
    const decision = { decision: 'founded', reason: '记录属实。' };
    const path = `/api/ratings/${rating?.id}/decision`;
    await city.ok('PUT', path, { as: 'su-rina', body: decision });
    expect((await seen(city, need, 'liu-haidong')).ratings[0]).toMatchObject({
      grade: 1,
      contest: { decision: 'founded' },
    });
  });

  test('of a closed matter lets whoever follows it up see the number, and nobody else there', async () => {
    const city = await aCity();
    const need = await answered(city);
    const { version } = await verdict(city, need, 'confirmed');
    await rate(city, need, version, 2);
    const reveal = () =>
      city.call('POST', `/api/needs/${need.id}/reveals`, {
        as: 'su-rina',
        key: aKey(),
        body: { purpose: '回访' },
      });
    expect((await reveal()).status).toBe(403);
    const [line] = (await followUpsOf(city, 'su-rina')).followUps;
    const { staffId } = city.at.staff('su-rina');
    await city.ok('PUT', `/api/follow-ups/${line?.id}/assignee`, { as: 'su-rina', body: { staffId } });
    expect((await reveal()).body).toMatchObject({ phone: '19900001111' });
    const body = { outcome: 'content', note: '说清楚了' };
    await city.ok('PUT', `/api/follow-ups/${line?.id}/outcome`, { as: 'su-rina', body });
    expect((await reveal()).status).toBe(403);
    const handler = await city.refused('PUT', `/api/follow-ups/${line?.id}/outcome`, {
      as: 'liu-haidong',
      body,
    });
    expect(handler.status).toBe(404);
  });
});
