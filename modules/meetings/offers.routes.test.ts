import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Offer, OnAgenda } from './contract/agenda.ts';
import type { Meeting } from './contract/meetings.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

async function aMeeting(city: OwnCity, day: string): Promise<Meeting> {
  const { body } = await city.call<Meeting>('POST', '/api/joint-meetings', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ officeId: city.at.organisation('yunhe-coordination'), title: `${day}的联席会议` },
      ...{ day, from: '14:30', to: '16:00', place: '' },
    },
  });
  return body;
}

async function offersOf(city: OwnCity, { id }: Meeting): Promise<Offer[]> {
  return (await city.ok<{ offers: Offer[] }>('GET', `/api/joint-meetings/${id}/offers`, { as: 'su-rina' }))
    .offers;
}

test('what nobody owns is offered with what is known of it, first where the office said so, and to one meeting', async () => {
  const city = await aCity();
  const [meeting, next] = [await aMeeting(city, '2026-11-26'), await aMeeting(city, '2026-12-24')];
  const [first] = await offersOf(city, meeting);
  expect(first?.source.kind).toBe('duty');
  const area = city.at.area('yunhe');
  const path = (category: string) => `/api/ownership/${area}/${category}/offer`;
  const offer = (category: string, offered = true, as = 'su-rina') =>
    city.call<{ code?: string; offered: object | null }>('PUT', path(category), { as, body: { offered } });
  expect((await offer('health-escort', true, 'gao-jun')).status).toBe(403);
  expect((await offer('labour-wages')).body.code).toBe('settled');
  expect((await offer('health-escort')).body.offered).toMatchObject({ by: '苏日娜' });
  const source = { kind: 'duty' as const, area, category: 'health-escort' };
  const [put] = await offersOf(city, meeting);
  expect(put).toMatchObject({ source, title: '云河旗就医接送没有单位负责' });
  expect(put?.facts).toContainEqual({ name: 'inArea', value: '云河旗' });
  const keep = (id: string, what: object = source) =>
    city.call<{ code: string; facts: Offer['facts'] }>('POST', `/api/joint-meetings/${id}/agenda`, {
      ...{ as: 'su-rina', key: aKey() },
      body: { source: what, title: '就医接送归谁' },
    });
  const { status, body: item } = await keep(meeting.id);
  // Counted for itself when it is kept, as it was when all were.
  expect([status, item.facts]).toEqual([200, put?.facts]);
  expect((await keep(meeting.id)).body.code).toBe('twice');
  expect((await keep(meeting.id, { ...source, category: 'labour-wages' })).body.code).toBe('gone');
  for (const one of [meeting, next])
    expect((await offersOf(city, one)).map((other) => other.source)).not.toContainEqual(source);
  const standing = async (as: string) =>
    (await city.ok<{ items: OnAgenda[] }>('GET', '/api/agenda-items?source=duty', { as })).items;
  expect(await standing('gao-jun')).toEqual([
    {
      source,
      meeting: { id: meeting.id, title: '2026-11-26的联席会议', day: '2026-11-26', state: 'planned' },
    },
  ]);
  expect(await standing('zhou-zheng')).toEqual([]);
  await city.ok('PUT', `/api/joint-meetings/${meeting.id}/state`, {
    ...{ as: 'su-rina', body: { version: 1, state: 'cancelled' } },
  });
  expect((await offersOf(city, next))[0]?.source).toEqual(source);
  expect((await offer('health-escort', false)).body.offered).toBeNull();
});

test('a thin spot that turned nobody away comes before a meeting where the office puts it there, and once', async () => {
  const city = await aCity();
  const [meeting, next] = [await aMeeting(city, '2026-11-25'), await aMeeting(city, '2026-12-24')];
  const area = city.at.area('yunhe');
  const source = { kind: 'duty' as const, area, category: 'disability-devices' };
  const isOffered = async (one: Meeting) =>
    (await offersOf(city, one)).some((other) => JSON.stringify(other.source) === JSON.stringify(source));
  const at = `/api/ownership/${area}/disability-devices`;
  expect(await city.ok('GET', at, { as: 'su-rina' })).toMatchObject({ state: 'thin', mayOffer: true });
  expect(await isOffered(meeting)).toBe(false);
  await city.ok('PUT', `${at}/offer`, { as: 'su-rina', body: { offered: true } });
  expect((await offersOf(city, meeting))[0]?.source).toEqual(source);
  await city.ok('POST', `/api/joint-meetings/${meeting.id}/agenda`, {
    ...{ as: 'su-rina', key: aKey(), body: { source, title: '辅具只靠一家' } },
  });
  expect(await isOffered(next)).toBe(false);
  const member = { organisationId: city.at.organisation('yunhe-union'), joinedOn: '2026-11-24' };
  await city.ok('POST', '/api/joint-members', { as: 'su-rina', key: aKey(), body: member });
  const turns = { from: '2026-11-01', months: 2 };
  await city.ok('POST', '/api/joint-chairs', { as: 'su-rina', key: aKey(), body: turns });
  city.later(2 * 24 * 60);
  await city.ok('PUT', `/api/joint-meetings/${meeting.id}/state`, {
    ...{ as: 'su-rina', body: { version: 1, state: 'held' } },
  });
  expect(await isOffered(next)).toBe(false);
});
