import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { TaskPage } from '../tasks/tasks.contract.ts';
import type { Meeting } from './contract/meetings.ts';
import type { Plans } from './contract/plans.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
type Problem = { code: string; detail: string; errors?: { path: string; detail: string }[] };

const officeOf = (city: OwnCity) => city.at.organisation('yunhe-coordination');

async function members(city: OwnCity): Promise<void> {
  for (const body of ['women', 'youth', 'union']) {
    await city.ok('POST', '/api/joint-members', {
      ...{ as: 'su-rina', key: aKey() },
      body: { organisationId: city.at.organisation(`yunhe-${body}`), joinedOn: '2026-01-01' },
    });
  }
}

const page = (city: OwnCity, year = 2027, as = 'su-rina') =>
  city.ok<Plans>('GET', `/api/joint-plans?year=${year}`, { as });
const planOf = (plans: Plans, shortName: string) =>
  plans.plans.find(({ organisation }) => organisation.shortName === shortName);

const line = (text: string, innovation = false, id: string | null = null) => ({ id, text, innovation });
const handIn = (
  city: OwnCity,
  [body, as]: readonly [string, string],
  more: { version?: number; year?: number; lines: object[]; why?: string },
) =>
  city.call<Plans & Problem>('PUT', `/api/joint-plans/${city.at.organisation(`yunhe-${body}`)}`, {
    as,
    body: { officeId: officeOf(city), year: 2027, version: 0, ...more },
  });
const women = ['women', 'he-yumei'] as const;
const youth = ['youth', 'bateer'] as const;

async function ideas(city: OwnCity, day: string, more: object = {}) {
  return city.call<Meeting & Problem>('POST', '/api/joint-meetings', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ officeId: officeOf(city), title: '云河旗群团务虚会', day, from: '09:00', to: '11:30' },
      ...{ place: '旗委三楼会议室', ideasYear: Number(day.slice(0, 4)), ...more },
    },
  });
}

async function hold(city: OwnCity, id: string): Promise<void> {
  const { version } = await city.ok<Meeting>('GET', `/api/joint-meetings/${id}`, { as: 'su-rina' });
  await city.ok('PUT', `/api/joint-meetings/${id}/state`, {
    as: 'su-rina',
    body: { version, state: 'held' },
  });
}

test('each body hands in its own plan; a draft takes the place of the one before, and overlaps are told', async () => {
  const city = await aCity();
  await members(city);
  const first = await handIn(city, women, { lines: [line('给骑手家属办暑期看护班')] });
  expect(first.status).toBe(200);
  const [kept] = planOf(first.body, '旗妇联')?.plan?.lines ?? [];
  const lines = [line('给骑手家属办寒暑假看护班', false, kept?.id), line('巷子里办一次家事会', true)];
  expect((await handIn(city, women, { lines })).body.code).toBe('stale');
  const second = await handIn(city, women, { lines, version: 1 });
  expect(planOf(second.body, '旗妇联')?.plan).toMatchObject({ edition: 1, version: 2 });
  expect(planOf(second.body, '旗妇联')?.plan?.lines[0]?.id).toBe(kept?.id);
  await handIn(city, youth, { lines: [line('骑手驿站晚上延到十点', true)] });
  const seen = await page(city);
  expect(planOf(seen, '旗妇联')?.plan?.lines[0]?.shared).toEqual([
    { word: '骑手', organisations: [expect.objectContaining({ shortName: '团旗委' })] },
  ]);
  expect(planOf(seen, '团旗委')?.plan?.lines[0]).toMatchObject({
    innovation: true,
    shared: [{ word: '骑手', organisations: [{ shortName: '旗妇联' }] }],
  });
  expect(planOf(seen, '旗总工会')?.plan).toBeNull();
});

test('nobody hands in for another, a stranger’s organisation does not, and two same lines are refused', async () => {
  const city = await aCity();
  await members(city);
  const lines = [line('办一次')];
  expect((await handIn(city, ['youth', 'he-yumei'], { lines })).status).toBe(403);
  expect((await handIn(city, ['women', 'su-rina'], { lines })).status).toBe(403);
  const stranger = await handIn(city, ['disabled', 'zhao-lijun'], { lines });
  expect([403, 404, 409]).toContain(stranger.status);
  const twice = await handIn(city, women, { lines: [...lines, ...lines] });
  expect([twice.status, twice.body.errors?.[0]?.path]).toEqual([400, 'lines.1.text']);
  const invented = await handIn(city, women, { lines: [line('办', false, officeOf(city))] });
  expect(invented.status).toBe(400);
});

test('the day is proposed and not forced; the year has one ideas meeting, and after it a plan is only superseded', async () => {
  const city = await aCity();
  await members(city);
  expect((await page(city)).proposed).toEqual({ day: '2027-02-15', announced: false });
  expect((await page(city, 2026)).proposed).toEqual({ day: '2026-02-24', announced: true });
  await handIn(city, women, { lines: [line('原来的一句')] });
  expect((await ideas(city, '2027-03-01', { ideasYear: 2029 })).status).toBe(400);
  const made = await ideas(city, '2026-12-01', { ideasYear: 2027 });
  expect(made.body).toMatchObject({ ideasYear: 2027 });
  const again = await ideas(city, '2027-02-18');
  expect([again.status, again.body.code]).toEqual([409, 'ideas-there']);
  city.later(8 * 24 * 60);
  await city.ok('POST', '/api/joint-chairs', {
    ...{ as: 'su-rina', key: aKey() },
    body: { from: '2026-12-01', months: 2, first: city.at.organisation('yunhe-women') },
  });
  await hold(city, made.body.id);
  const without = await handIn(city, women, { lines: [line('后来的一句')], version: 1 });
  expect([without.status, without.body.errors?.[0]?.path]).toEqual([400, 'why']);
  const next = await handIn(city, women, { lines: [line('后来的一句')], version: 1, why: '会上商定并入' });
  expect(planOf(next.body, '旗妇联')).toMatchObject({
    plan: { edition: 2, version: 2, why: '会上商定并入', lines: [{ text: '后来的一句' }] },
    earlier: [{ edition: 1, lines: [{ text: '原来的一句' }] }],
  });
});

test('what a leader said is answered by that body with the plan of the next year, once its meeting is not over', async () => {
  const city = await aCity();
  await members(city);
  await handIn(city, women, { lines: [line('家事会办到嘎查')] });
  const path = `/api/joint-plans/${city.at.organisation('yunhe-women')}/remarks`;
  const noting = (body: object, as = 'su-rina', to = path) =>
    city.call<Plans & Problem>('POST', to, {
      ...{ as, key: aKey(), body: { officeId: officeOf(city), year: 2027, ...body } },
    });
  expect((await noting({ words: '少而精' })).status).toBe(400);
  const none = `/api/joint-plans/${city.at.organisation('yunhe-youth')}/remarks`;
  expect((await noting({ words: '少而精', saidBy: '高峻' }, 'su-rina', none)).body.code).toBe('no-plan');
  const noted = await noting({ words: '先做一个嘎查', saidBy: '高峻' });
  expect(noted.status).toBe(200);
  city.later(1);
  const own = await noting({ words: '钱从哪里来' }, 'gao-jun');
  expect(planOf(own.body, '旗妇联')?.remarks.map(({ saidBy }) => saidBy)).toEqual(['高峻', '高峻']);
  const [remark] = planOf(noted.body, '旗妇联')?.remarks ?? [];
  const answer = (as: string, version = 1) =>
    city.call<Plans & Problem>('PUT', `/api/plan-remarks/${remark?.id}/answer`, {
      as,
      body: { version, answer: '白音嘎查办了四次' },
    });
  expect((await answer('he-yumei')).body.code).toBe('too-early');
  city.later(330 * 24 * 60);
  expect((await answer('bateer')).status).toBe(403);
  const answered = await answer('he-yumei');
  expect(answered.body.year).toBe(2028);
  expect(planOf(answered.body, '旗妇联')).toMatchObject({
    before: [{ text: '家事会办到嘎查' }],
    toAnswer: [{ words: '先做一个嘎查', answer: '白音嘎查办了四次' }, { answer: '' }],
  });
  expect((await answer('he-yumei')).body.code).toBe('stale');
  const changed = await city.call<Problem>('PUT', `/api/plan-remarks/${remark?.id}`, {
    as: 'su-rina',
    body: { version: 2, words: '改口', saidBy: '高峻' },
  });
  expect([changed.status, changed.body.code]).toEqual([409, 'answered']);
});

test('a line becomes a task by one press, once for each table, and then it does not go from the plan', async () => {
  const city = await aCity();
  await members(city);
  const handed = await handIn(city, women, { lines: [line('家事会办到嘎查', true), line('看护班')] });
  const [first, second] = planOf(handed.body, '旗妇联')?.plan?.lines ?? [];
  const take = (as: string, more: object = {}, of = first) =>
    city.call<Plans & Problem>('POST', `/api/plan-lines/${of?.id}/tasks`, {
      ...{ as, key: aKey() },
      body: {
        ...{ officeId: officeOf(city), year: 2027, organisationId: city.at.organisation('yunhe-women') },
        ...{ kind: 'special', priorityId: null, ...more },
      },
    });
  const taken = await take('su-rina');
  const [task] = planOf(taken.body, '旗妇联')?.plan?.lines[0]?.tasks ?? [];
  expect(task).toMatchObject({ owner: { shortName: '旗群团服务中心' }, state: 'open' });
  const table = await city.ok<TaskPage>('GET', `/api/task-tables/${task?.tableId}`, { as: 'su-rina' });
  expect(table.priorities).toMatchObject([{ kind: 'special', title: '家事会办到嘎查' }]);
  expect(table.tasks[0]?.cells).toMatchObject({ title: '家事会办到嘎查', lead: '旗妇联' });
  expect((await take('su-rina')).body.code).toBe('taken');
  const priorityId = table.priorities[0]?.id;
  const other = await take('su-rina', { priorityId }, second);
  expect(planOf(other.body, '旗妇联')?.plan?.lines[1]?.tasks).toHaveLength(1);
  const dropped = await handIn(city, women, { lines: [line('看护班', false, second?.id)], version: 1 });
  expect(dropped.status).toBe(400);
  expect(dropped.body.errors?.[0]?.detail).toContain('家事会办到嘎查');
  expect((await take('bao-li', {}, second)).status).toBe(403);
});
