import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed, declinedTwice } from '../../app/testing/need.fixtures.ts';
import type { Board } from '../needs/contract/board.ts';
import type { LineKind } from './lines.rules.ts';
import { telling } from './lines.rules.ts';
import type { Overview } from './overview.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const pageOf = (city: OwnCity, as: string) => city.ok<Overview>('GET', '/api/overview', { as });
const lineOf = (page: Overview, kind: LineKind) => page.lines.find((line) => line.kind === kind);

async function anAgreedItem(city: OwnCity, day: string, due: string): Promise<void> {
  const office = city.at.organisation('yunhe-coordination');
  await city.ok('POST', '/api/joint-members', {
    ...{ as: 'su-rina', key: aKey() },
    body: { organisationId: city.at.organisation('yunhe-youth'), joinedOn: '2026-01-01' },
  });
  const meeting = await city.ok<{ id: string }>('POST', '/api/joint-meetings', {
    ...{ as: 'su-rina', key: aKey() },
    body: { officeId: office, title: '第十二次会议', day, from: '14:30', to: '16:00', place: '三楼' },
  });
  await city.ok('POST', `/api/joint-meetings/${meeting.id}/agreed-items`, {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ text: '安排志愿车接送老人就医', due, assistingIds: [] },
      leadId: city.at.organisation('yunhe-youth'),
    },
  });
}

test('a line that has nothing to tell is left out; one of a number that is not told stays', () => {
  expect(telling([{ count: 0 }, { count: null }, { count: 7 }])).toEqual([{ count: null }, { count: 7 }]);
});

test('five lines and no more: the last yields where the others all tell something', () => {
  const all = [1, 2, 3, 4, 5, 6].map((count) => ({ count }));
  expect(telling(all)).toEqual(all.slice(0, 5));
  const quiet = all.with(1, { count: 0 });
  expect(telling(quiet).at(-1)).toEqual({ count: 6 });
});

test('a founding that nobody moved for the city’s days is told with who carries it, where the reader watches, until it moves', async () => {
  const city = await aCity();
  const open = (name: string, area: string) =>
    city.ok<{ id: string; version: number }>('POST', '/api/foundings', {
      ...{ as: 'qi-ming', key: aKey() },
      body: {
        ...{ kind: 'union', form: 'committee', name, areaId: city.at.area(area) },
        ...{ employerId: null, parentId: null, people: 31, units: 1 },
      },
    });
  const here = await open('甲厂工会', 'yunhe-zhen');
  const elsewhere = await open('乙厂工会', 'dongling');
  city.later(59 * 24 * 60);
  expect(lineOf(await pageOf(city, 'gao-jun'), 'still')).toBeUndefined();
  city.later(24 * 60);
  const county = lineOf(await pageOf(city, 'su-rina'), 'still');
  expect(county).toMatchObject({ count: 1, late: 0 });
  expect(county?.entries).toEqual([{ id: here.id, name: '甲厂工会', about: '旗总工会', day: '2026-11-24' }]);
  const whole = lineOf(await pageOf(city, 'tang-wenjun'), 'still');
  expect(whole?.entries.map(({ id }) => id).toSorted()).toEqual([here.id, elsewhere.id].toSorted());
  await city.ok('PUT', `/api/foundings/${here.id}/step`, {
    ...{ as: 'qi-ming', body: { version: here.version, step: 'contact', doneOn: '2027-01-20', note: '' } },
  });
  expect(lineOf(await pageOf(city, 'su-rina'), 'still')).toBeUndefined();
});

test('what the morning of the office counts, the page counts too, with what was agreed and what notes ask for', async () => {
  const city = await aCity();
  expect((await pageOf(city, 'su-rina')).lines).toEqual([]);
  const { id: refused } = await declinedTwice(city);
  await aNeed(city, '他拿着菜刀在门外，说要杀我全家');
  await anAgreedItem(city, '2026-11-24', '2026-11-26');
  await city.ok('POST', '/api/paper-items', {
    ...{ as: 'su-rina', key: aKey() },
    body: { words: '请了解欠薪情况', due: '2026-11-27', authorId: null, author: '高峻', ties: [] },
  });
  await city.settle();
  const before = await pageOf(city, 'su-rina');
  expect(before.meeting).toMatchObject({ day: '2026-11-24', title: '第十二次会议' });
  expect(before.lines.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    ...['refused 1', 'assigned 1', 'unmet 2', 'protected 1'],
  ]);
  const [twice] = lineOf(before, 'refused')?.entries ?? [];
  expect([twice?.id, twice?.name, twice?.nameEn]).toEqual([refused, '拖欠工资', 'Unpaid wages']);
  city.later(5 * 24 * 60);
  const page = await pageOf(city, 'su-rina');
  const board = await city.ok<Board>('GET', '/api/board', { as: 'su-rina' });
  expect(lineOf(page, 'overdue')).toMatchObject({ count: 1, late: 1 });
  expect(lineOf(page, 'overdue')?.entries[0]).toMatchObject({ about: '团旗委', day: '2026-11-26' });
  expect(lineOf(page, 'assigned')).toMatchObject({ count: 1, late: 1 });
  expect(lineOf(page, 'refused')?.count).toBe(board.counts.declined_twice);
  expect(lineOf(page, 'protected')?.count).toBe(board.protected);
  expect(page.meeting).toBeNull();
  expect(page.lines.length).toBeLessThanOrEqual(5);
});

test('a leader reads it without a word of anybody and no number of people below five', async () => {
  const city = await aCity();
  await declinedTwice(city);
  const hidden = await aNeed(city, '他拿着菜刀在门外，说要杀我全家');
  const page = await pageOf(city, 'gao-jun');
  expect(lineOf(page, 'refused')).toMatchObject({ count: 1 });
  expect(lineOf(page, 'protected')).toEqual({ kind: 'protected', count: null, late: 0, entries: [] });
  const text = JSON.stringify(page);
  expect(text).not.toMatch(/菜刀|三个月/);
  expect(text).not.toContain(hidden.id);
});

test('whoever neither leads nor coordinates is refused, and another city’s matters are not told', async () => {
  const city = await aCity();
  const other = await aCity();
  await declinedTwice(other);
  expect((await city.call('GET', '/api/overview', { as: 'liu-haidong' })).status).toBe(403);
  expect((await pageOf(city, 'su-rina')).lines).toEqual([]);
});

test('the year’s figure is the indicator’s own, with what was counted on the spot apart', async () => {
  const city = await aCity();
  expect((await pageOf(city, 'gao-jun')).served?.code).toBe('service-times-all');
  const { served } = await pageOf(city, 'gao-jun');
  expect([served?.from, served?.to]).toEqual(['2026-01', '2026-11']);
});
