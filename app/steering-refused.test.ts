import { expect, test } from 'vitest';
import type { Contest, Results } from '../modules/assessment/contract/results.ts';
import type { Effect } from '../modules/assessment/contract/schemes.ts';
import type { Scheme, ToldLine } from '../modules/assessment/contract/shapes.ts';
import type { Chairs, HandOver } from '../modules/meetings/contract/chairs.ts';
import type { AgreedItem } from '../modules/meetings/contract/items.ts';
import type { Matter } from '../modules/supervision/contract/shapes.ts';
import type { CellOutcome, TaskPage, TaskTable } from '../modules/tasks/tasks.contract.ts';
import type { Problem } from '../platform/http/problem.ts';
import { aCity } from './testing/city.ts';
import { aKey, aNeed, choose, solve, verdict } from './testing/need.fixtures.ts';
import {
  agreed,
  chairIn,
  leader,
  meet,
  type OwnCity,
  office,
  on,
  post,
  put,
  see,
  sitDown,
} from './testing/steering.fixtures.ts';

/** What is told of a refusal, in Chinese and in English: the whole and each field. */
async function told(city: OwnCity, method: string, path: string, body: object, as = office) {
  const problems: Problem[] = [];
  for (const language of ['zh', 'en']) {
    const headers = { 'accept-language': language };
    const { status, body: answer } = await city.call<Problem>(method, path, {
      ...{ as, body, headers },
      ...(method === 'POST' ? { key: aKey() } : {}),
    });
    expect(status).toBeGreaterThanOrEqual(400);
    problems.push(answer);
  }
  const [zh = '', en = ''] = problems.map(({ detail, errors }) =>
    [detail, ...errors.map((one) => one.detail)].join('\n'),
  );
  const [first] = problems;
  if (!first) throw new Error('nothing was told');
  return { zh, en, code: first.code, errors: first.errors };
}

test('a circular dependency is refused with the whole ring, and what waited for what stays', async () => {
  const city = await aCity();
  const table = await post<TaskTable>(city, '/api/task-tables', { year: 2026 });
  const path = `/api/task-tables/${table.id}`;
  const priority = { kind: 'key', title: '走访帮扶' };
  const { id: priorityId } = await post<{ id: string }>(city, `${path}/priorities`, priority);
  const tasks = ['摸底', '送温暖', '总结'].map((title) => ({ title }));
  const { ids } = await post<{ ids: string[] }>(city, `${path}/tasks`, { priorityId, tasks });
  const write = async (at: number, text: string) => {
    const cells = [{ taskId: ids[at], field: 'after', version: 0, text }];
    return (await put<{ cells: CellOutcome[] }>(city, `${path}/cells`, { cells })).cells[0];
  };
  expect([(await write(1, '1'))?.state, (await write(2, '2'))?.state]).toEqual(['saved', 'saved']);
  for (const waits of ['3', '1']) {
    const ring = await write(0, waits);
    expect(ring?.state).toBe('refused');
    expect(ring?.why?.zh).toMatch(/互相等（序号、名称）：1 .*摸底.* → .*请去掉其中一处/);
    expect(ring?.why?.en).toMatch(/wait for each other \(number and title\): 1 .* → .*Take one of them out/);
  }
  const { tasks: seen } = await see<TaskPage>(city, `${path}?since=0`);
  expect(seen.map(({ cells }) => cells.after)).toEqual([undefined, '1', '2']);
});

test('a deadline on a day off is told with the working day before, which one press takes; knowingly it stays', async () => {
  const city = await aCity();
  await sitDown(city);
  await post(city, '/api/joint-chairs', { from: '2026-11-01', months: 2 });
  const lead = city.at.organisation('yunhe-youth');
  const asked = { text: '排出志愿车', due: '2026-12-12', leadId: lead, assistingIds: [] };
  const { made: item } = await meet(city, '2026-11-25', async (meeting) => {
    const path = `/api/joint-meetings/${meeting.id}/agreed-items`;
    const { zh, en, errors } = await told(city, 'POST', path, asked);
    expect(zh).toMatch(/2026 年 12 月 12 日是休息日。改到工作日 2026 年 12 月 11 日，或者就定在这天/);
    expect(en).toMatch(/12 Dec 2026 is a day off\. Take the working day 11 Dec 2026/);
    const [other, knowingly] = errors[0]?.offers ?? [];
    expect(other).toEqual({ detail: '改到 2026 年 12 月 11 日', set: { due: '2026-12-11' } });
    const off = await post<AgreedItem>(city, path, { ...asked, ...knowingly?.set });
    expect(off).toMatchObject({ due: '2026-12-12', dueIsFree: true });
    // Another word on it does not ask again for the day it is due on.
    const more = { ...asked, text: '排出两辆志愿车', version: off.version, why: '补一句' };
    await put(city, `/api/agreed-items/${off.id}`, more);
    return post<AgreedItem>(city, path, { ...asked, ...other?.set });
  });
  expect(item).toMatchObject({ due: '2026-12-11', dueIsFree: false });
  const matter = await post<Matter>(city, '/api/supervision-matters', { origin: 'agreed', id: item.id });
  const order = { version: matter.version, organisationId: lead };
  const where = `/api/supervision-matters/${matter.id}/order`;
  // The Friday before is over: the Monday after is offered.
  on(city, '2026-11-28');
  const late = await told(city, 'PUT', where, { ...order, due: '2026-11-29' });
  expect(late.errors[0]?.offers?.map(({ set }) => set)).toEqual([
    { due: '2026-11-30' },
    { due: '2026-11-29', dueAnyway: true },
  ]);
  const given = await put<Matter>(city, where, { ...order, due: '2026-11-30' });
  expect(given).toMatchObject({ state: 'ordered', due: '2026-11-30' });
});

test('who leaves in mid-term hands on its months from then; the past, and what it leads, stay as they were', async () => {
  const city = await aCity();
  const before = await sitDown(city);
  const { made: item } = await meet(city, '2027-05-13', (meeting) =>
    agreed(city, meeting, '调解进嘎查', '2027-06-25', 'yunhe-women'),
  );
  const leaving = `/api/joint-members/${city.at.organisation('yunhe-women')}/leaving`;
  const gone = { joinedOn: '2026-11-24', why: '机构改革' };
  const early = await told(city, 'PUT', leaving, { ...gone, leftOn: '2026-11-01' });
  expect([early.zh, early.en]).toEqual([
    expect.stringContaining('请改退出的日子'),
    expect.stringContaining('give a later day'),
  ]);
  const past = await told(city, 'PUT', leaving, { ...gone, leftOn: '2027-04-30' });
  expect([past.zh, past.en]).toEqual([
    expect.stringContaining('过去的轮值不改'),
    expect.stringContaining('give a day of this month or later'),
  ]);
  const after = await put<Chairs>(city, leaving, { ...gone, leftOn: '2027-06-10' });
  // The month it leaves in is over for it too: whoever follows holds the meeting of June.
  const months = ['01', '02', '03', '04', '05', '07', '08', '09', '10', '11', '12'];
  expect(months.map((month) => chairIn(after, `2027-${month}`))).toEqual(
    months.map((month) => chairIn(before, `2027-${month}`)),
  );
  expect(chairIn(after, '2027-06')).toBe('旗残联');
  expect(after.history[0]).toMatchObject({ month: '2027-06-01', how: 'handed-on', by: '苏日娜' });
  expect(after.history[0]?.why).toContain('机构改革');
  const { items } = await see<HandOver>(city, '/api/joint-chairs/hand-over');
  expect(items).toMatchObject([{ id: item.id, lead: { organisation: { shortName: '旗妇联' } } }]);
  expect(await told(city, 'PUT', leaving, { ...gone, leftOn: '2027-06-20' })).toMatchObject({
    code: 'stale',
  });
});

test('two chairs for one month are refused with who holds it and the two ways there are', async () => {
  const city = await aCity();
  const before = await sitDown(city);
  const second = { organisationId: city.at.organisation('yunhe-youth'), version: 1 };
  const { zh, en, code } = await told(city, 'PUT', '/api/joint-chairs/2027-05', second);
  expect(code).toBe('held');
  expect(zh).toMatch(/旗妇联.*一个月不能有两家.*替下.*互换/);
  expect(en).toMatch(/never a second.*takes the place of.*change places/);
  const free = { from: '2027-01-01', months: 12, first: city.at.organisation('yunhe-youth') };
  expect(await told(city, 'POST', '/api/joint-chairs', free)).toMatchObject({ code: 'all-held' });
  const after = await see<Chairs>(city, '/api/joint-chairs');
  expect(after.months).toEqual(before.months);
  expect(after.history).toEqual([]);
});

const line = (key: string, name: string, code: string, weight: number, more: object = {}): ToldLine => ({
  ...{ key, part: 'common', bodyId: null, name, weight },
  source: { kind: 'indicator', code, edition: 1 },
  scoring: { how: 'linear', from: 0, to: 10, targets: {} },
  ...more,
});

async function drafted(city: OwnCity, lines: readonly ToldLine[], body = 'yunhe-women'): Promise<Scheme> {
  const begun = { year: 2026, title: '2026 年考核' };
  const { id, version, title } = await post<Scheme>(city, '/api/assessments', begun);
  const content = { bodyIds: [city.at.organisation(body)], lines };
  return put<Scheme>(city, `/api/assessments/${id}/draft`, { version, title, contestDays: 10, content });
}

const publish = (city: OwnCity, { id, version }: Scheme) =>
  put<Scheme>(city, `/api/assessments/${id}/publication`, { version, effectYear: 2025 }, leader);

test('weights that do not sum are refused with their sum, and the draft stays as it was', async () => {
  const city = await aCity();
  const draft = await drafted(city, [line('answered', '服务群众人次', 'service-times', 95)]);
  const where = `/api/assessments/${draft.id}`;
  const asked = { version: draft.version, effectYear: 2025 };
  const { zh, en } = await told(city, 'PUT', `${where}/publication`, asked, leader);
  expect(zh).toMatch(/旗妇联.*95.*要正好 100。请改各项权重/);
  expect(en).toMatch(/95 and must make 100\. Change the weights/);
  expect(await see<Scheme>(city, where)).toEqual(draft);
});

test('an indicator with nothing to divide by is not scored, which is told, and takes no points away', async () => {
  const city = await aCity();
  const share = { scoring: { how: 'share', target: 100, targets: {} } };
  const better = { scoring: { how: 'better', even: 60, full: 20, targets: {} } };
  const draft = await drafted(city, [
    line('answered', '服务群众人次', 'service-times', 40),
    line('rate', '诉求本人确认解决率', 'confirmed-rate', 30, share),
    line('grown', '培训人次', 'trained', 30, better),
  ]);
  const effect = await see<Effect>(city, `/api/assessments/${draft.id}/effect`);
  expect(effect.rows[0]?.cells.map(({ points, unscored }) => [points, unscored === null])).toEqual([
    ...[[null, false] as const, [null, false] as const, [null, false] as const],
  ]);
  const published = await publish(city, draft);
  // Six are answered and nobody of them has said anything yet: no rate, and nothing of the year before.
  for (let person = 0; person < 6; person += 1) {
    const need = await aNeed(city, '兄弟俩为赡养老人吵得厉害，想请人调解');
    await choose(city, need, { lead: 'family-mediation' });
    await solve(city, need, 'bao-li');
  }
  await city.work();
  on(city, '2026-12-02');
  await put(city, `/api/assessments/${published.id}/snapshot`, { version: published.version });
  const { rows } = await see<Results>(city, `/api/assessments/${published.id}/scores`);
  expect(rows[0]?.cells).toMatchObject([
    { value: 6, points: 60, unscored: null },
    { points: null, unscored: 'none' },
    { points: null, unscored: expect.stringMatching(/^no/) as string },
  ]);
  expect(rows[0]?.total).toBe(60);
});

test('contested after publication the old value stays beside the new; once closed it is explained where to go', async () => {
  const city = await aCity();
  for (let person = 0; person < 6; person += 1) {
    const need = await aNeed(city, '兄弟俩为赡养老人吵得厉害，想请人调解');
    await choose(city, need, { lead: 'family-mediation' });
    await solve(city, need, 'bao-li');
    await verdict(city, need, 'confirmed');
  }
  await city.work();
  const scheme = await publish(
    city,
    await drafted(city, [line('answered', '服务群众人次', 'service-times', 100)]),
  );
  on(city, '2026-12-02');
  const where = `/api/assessments/${scheme.id}`;
  const taken = await put<Scheme>(city, `${where}/snapshot`, { version: scheme.version });
  const facts = { line: 'answered', facts: '十一月有两件没有记上', links: [] };
  const contest = await post<Contest>(city, `${where}/contests`, facts, 'he-yumei');
  const decision = { version: 1, decision: 'accepted', reason: '记录在，补上', value: 8 };
  const deciding = `/api/assessment-contests/${contest.id}/decision`;
  const own = await told(city, 'PUT', deciding, decision);
  expect(own.code).toBe('same-person');
  await put(city, deciding, decision, leader);
  const shown = async () => (await see<Results>(city, `${where}/scores`, 'he-yumei')).rows[0]?.cells[0];
  const kept = { value: 8, points: 80, before: [{ value: 6, points: 60 }] };
  expect(await shown()).toMatchObject(kept);
  on(city, '2026-12-24');
  const late = await told(city, 'POST', `${where}/contests`, facts, 'he-yumei');
  expect(late.code).toBe('too-late');
  expect(late.zh).toContain('可以在联席会议上提出');
  expect(late.en).toContain('raise it at the joint meeting');
  await put(city, `${where}/closing`, { version: taken.version });
  const closed = await told(city, 'POST', `${where}/contests`, facts, 'he-yumei');
  expect(closed.code).toBe('closed');
  expect(closed.zh).toContain('可以在联席会议上提出');
  expect(closed.en).toContain('Raise what you know at the joint meeting');
  expect(await shown()).toMatchObject(kept);
});
