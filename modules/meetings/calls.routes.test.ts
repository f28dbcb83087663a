import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aKey, aNeed, choose, seen } from '../../app/testing/need.fixtures.ts';
import type { CallLists } from '../needs/contract/calls.ts';
import type { Need } from '../needs/contract/need.ts';
import type { AgreedItem } from './contract/items.ts';
import type { Meeting } from './contract/meetings.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
type Problem = { code: string; errors?: { path: string; detail: string }[] };

async function agreedItem(city: OwnCity): Promise<{ meeting: Meeting; item: AgreedItem }> {
  for (const body of ['women', 'youth', 'union']) {
    await city.ok('POST', '/api/joint-members', {
      ...{ as: 'su-rina', key: aKey() },
      body: { organisationId: city.at.organisation(`yunhe-${body}`), joinedOn: '2026-01-01' },
    });
  }
  await city.ok('POST', '/api/joint-chairs', {
    ...{ as: 'su-rina', key: aKey() },
    body: { from: '2026-11-01', months: 2, first: city.at.organisation('yunhe-women') },
  });
  const meeting = await city.ok<Meeting>('POST', '/api/joint-meetings', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ officeId: city.at.organisation('yunhe-coordination'), title: '第十二次会议', day: '2026-11-24' },
      ...{ from: '14:30', to: '16:00', place: '' },
    },
  });
  const item = await city.ok<AgreedItem>('POST', `/api/joint-meetings/${meeting.id}/agreed-items`, {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ text: '欠薪的事人社局直接到场', due: '2026-12-11', assistingIds: [] },
      leadId: city.at.organisation('yunhe-union'),
    },
  });
  return { meeting, item };
}

const hold = (city: OwnCity, { id, version }: Meeting) =>
  city.ok('PUT', `/api/joint-meetings/${id}/state`, { as: 'su-rina', body: { version, state: 'held' } });

const lists = (city: OwnCity) => city.ok<CallLists>('GET', '/api/call-list', { as: 'su-rina' });

test('what a held meeting agreed stands on the call list by its item, and drives the hand-over of needs', async () => {
  const city = await aCity();
  const { meeting, item } = await agreedItem(city);
  const put = (more: object = {}, as = 'su-rina') =>
    city.call<Problem>('POST', `/api/agreed-items/${item.id}/call-entries`, {
      ...{ as, key: aKey() },
      body: { category: 'labour', organisationId: city.at.organisation('yunhe-labour'), ...more },
    });
  expect((await put()).body.code).toBe('not-held');
  await hold(city, meeting);
  expect((await put({}, 'he-yumei')).status).toBe(403);
  expect((await put({ removed: true })).status).toBe(400);
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await act(city, need, 'liu-haidong', 'taking-on');
  const call = async (service: string) => {
    const { version } = await seen(city, need, 'liu-haidong');
    const basis = { kind: 'consent', how: 'phone' };
    const legs = [{ serviceId: city.at.service(service), part: 'joint', basis }];
    return city.ok<Need>('POST', `/api/needs/${need.id}/calls`, {
      as: 'liu-haidong',
      body: { version, legs, why: '要一起上门' },
    });
  };
  // The list is empty: a handler's call waits for the head.
  expect((await call('legal-aid-wages')).calls).toHaveLength(1);
  expect((await put()).status).toBe(200);
  const { entries } = await lists(city);
  expect(entries).toMatchObject([
    { item: { id: item.id, meetingId: meeting.id }, agreedOn: '2026-11-24', number: 1 },
  ]);
  expect(entries[0]?.source).toBe('第十二次会议议定事项第1项');
  // On the list: it is laid at once.
  const called = await call('labour-wages-report');
  expect(called.rounds[0]?.legs.map(({ organisation }) => organisation.shortName)).toEqual([
    ...['旗总工会', '旗人社局劳动监察'],
  ]);
  expect(called.calls).toHaveLength(1);
  expect((await put({ removed: true })).status).toBe(200);
  const after = await lists(city);
  expect(after.entries).toEqual([]);
  expect(after.history.map(({ number, removed }) => [number, removed])).toEqual([
    [2, true],
    [1, false],
  ]);
});

test('by hand only what a paper of before this system says, by its number; the list of duties names any paper', async () => {
  const city = await aCity();
  const put = (source: string, list = 'call') =>
    city.call<Problem>('POST', '/api/call-list', {
      ...{ as: 'su-rina', key: aKey() },
      body: {
        ...{ list, category: 'labour', organisationId: city.at.organisation('yunhe-labour') },
        ...{ version: 0, source, agreedOn: '2025-10-15' },
      },
    });
  const free = await put('十月会上说的');
  expect([free.status, free.body.errors?.[0]?.path]).toEqual([400, 'source']);
  expect(free.body.errors?.[0]?.detail).toContain('列入协同清单');
  expect((await put('云群联纪〔2025〕3号第三条')).status).toBe(200);
  expect((await put('履职清单', 'duty')).status).toBe(200);
  const { entries } = await lists(city);
  expect(entries.map(({ item }) => item)).toEqual([null, null]);
});
