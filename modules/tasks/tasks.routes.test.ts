import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { CellOutcome, Task, TaskPage, TaskTable } from './tasks.contract.ts';

/** The coordination office’s editor. */
const office = 'su-rina';

async function aTable(city: TestCity, titles: readonly string[], year = 2026) {
  const table = await city.ok<TaskTable>('POST', '/api/task-tables', {
    as: office,
    key: aKey(),
    body: { year },
  });
  const path = `/api/task-tables/${table.id}`;
  const { id: priorityId } = await city.ok<{ id: string }>('POST', `${path}/priorities`, {
    ...{ as: office, key: aKey(), body: { kind: 'key', title: '走访帮扶' } },
  });
  const { ids } = await city.ok<{ ids: string[] }>('POST', `${path}/tasks`, {
    ...{ as: office, key: aKey(), body: { priorityId, tasks: titles.map((title) => ({ title })) } },
  });
  return { ...table, path, priorityId, ids };
}

const page = (city: TestCity, path: string, as = office, since = 0) =>
  city.ok<TaskPage>('GET', `${path}?since=${since}`, { as });

type Cell = { taskId: string; field: string; version?: number; text: string };

const save = async (city: TestCity, path: string, cells: readonly Cell[], as = office) =>
  (
    await city.ok<{ cells: CellOutcome[] }>('PUT', `${path}/cells`, {
      ...{ as, body: { cells: cells.map((cell) => ({ version: 0, ...cell })) } },
    })
  ).cells;

test('a table is written cell by cell: parts, days, steps, what it waits for, each told why where it cannot stand', async () => {
  const city = await aCity();
  const { ids, path } = await aTable(city, ['走访困难职工', '冬送温暖', '总结']);
  const [first = '', second = '', third = ''] = ids;
  const outcomes = await save(city, path, [
    { taskId: first, field: 'lead', text: '旗总工会' },
    { taskId: first, field: 'assisting', text: '团旗委、旗妇联' },
    { taskId: first, field: 'due', text: '5月底前' },
    { taskId: first, field: 'm3', text: '摸底 80 户' },
    { taskId: second, field: 'after', text: '1' },
    { taskId: third, field: 'after', text: '第2项' },
  ]);
  expect(outcomes.map(({ state, text, version }) => [state, text, version])).toEqual([
    ['saved', '旗总工会', 1],
    ['saved', '团旗委、旗妇联', 1],
    ['saved', '2026-05-31', 1],
    ['saved', '摸底 80 户', 1],
    ['saved', '1', 1],
    ['saved', '2', 1],
  ]);
  // 31 May is a Sunday: told, with the Friday before it, and not moved.
  expect(outcomes[2]).toMatchObject({
    offer: '2026-05-29',
    why: { zh: expect.stringContaining('2026-05-29') as string },
  });
  const wrong = await save(city, path, [
    { taskId: first, field: 'm4', text: '正常推进' },
    { taskId: first, field: 'lead', version: 1, text: '旗总工会、团旗委' },
    { taskId: first, field: 'responsible', text: '旗妇联' },
    { taskId: first, field: 'taking', text: '旗武装部' },
    { taskId: first, field: 'due', version: 1, text: '尽快' },
    { taskId: first, field: 'title', text: '' },
    { taskId: first, field: 'after', text: '3' },
    { taskId: first, field: 'after', text: '9' },
  ]);
  expect(wrong.map(({ state }) => state)).toEqual(Array.from({ length: 8 }, () => 'refused'));
  expect(wrong[2]?.why?.zh).toContain('已经是配合');
  // Each in one language: which part it is stands in the reader's own.
  expect(wrong[2]?.why?.en.replace(/\u2068[^\u2069]*\u2069/g, '')).toBe(
    '“” already assists in this task. One part each; take it out there first.',
  );
  expect(wrong[6]?.why?.zh).toContain(
    '1 \u2068走访困难职工\u2069 → 3 \u2068总结\u2069 → 2 \u2068冬送温暖\u2069 → 1 \u2068走访困难职工\u2069',
  );
  const { tasks } = await page(city, path);
  const task = tasks.find(({ id }) => id === first);
  expect(task?.cells).toEqual({
    ...{
      title: '走访困难职工',
      lead: '旗总工会',
      assisting: '团旗委、旗妇联',
      due: '2026-05-31',
      m3: '摸底 80 户',
      priority: '走访帮扶',
    },
  });
  expect(task).toMatchObject({ due: '2026-05-31', dueOffer: '2026-05-29', versions: { lead: 1, m3: 1 } });
});

test('two people on different cells never meet; on the same cell the later is told who and what, and keeps their words', async () => {
  const city = await aCity();
  const { ids, path } = await aTable(city, ['走访']);
  const [task = ''] = ids;
  await save(city, path, [{ taskId: task, field: 'lead', text: '旗总工会' }]);
  const [mine, theirs] = await Promise.all([
    save(city, path, [{ taskId: task, field: 'measure', text: '入户' }]),
    save(city, path, [{ taskId: task, field: 'm5', text: '走完东片' }], 'meng-fei'),
  ]);
  expect([mine[0]?.state, theirs[0]?.state]).toEqual(['saved', 'saved']);
  const [late] = await save(city, path, [{ taskId: task, field: 'm5', text: '走完西片' }]);
  expect(late).toMatchObject({ state: 'stale', version: 1, text: '走完东片', by: '孟飞' });
  expect(late?.why?.zh).toContain('孟飞');
  const refusal = await city.refused('PUT', `/api/tasks/${task}/cells/m5`, {
    ...{ as: office, body: { version: 0, text: '走完西片' } },
  });
  expect(refusal).toMatchObject({
    status: 409,
    code: 'stale',
    detail: expect.stringContaining('走完东片') as string,
  });
  // Who wrote the same agrees.
  expect(await save(city, path, [{ taskId: task, field: 'm5', text: '走完东片' }])).toMatchObject([
    { state: 'same' },
  ]);
  expect(await save(city, path, [{ taskId: task, field: 'm5', version: 1, text: '走完西片' }])).toMatchObject(
    [{ state: 'saved', version: 2 }],
  );
});

test('the owner’s editors change everything, who works on a task its steps, others see what names them, and nobody more', async () => {
  const city = await aCity();
  const { ids, path, id, priorityId } = await aTable(city, ['走访', '别家的事']);
  const [task = '', other = ''] = ids;
  await save(city, path, [{ taskId: task, field: 'lead', text: '旗总工会' }]);
  expect(
    await save(city, path, [{ taskId: task, field: 'due', text: '2026-12-01' }], 'meng-fei'),
  ).toMatchObject([{ state: 'refused' }]);
  expect(await save(city, path, [{ taskId: task, field: 'm12', text: '走完' }], 'meng-fei')).toMatchObject([
    { state: 'saved' },
  ]);
  expect(
    await save(
      city,
      path,
      [
        { taskId: other, field: 'm12', text: '走完' },
        { taskId: task, field: 'm11', text: '走一半' },
      ],
      'meng-fei',
    ),
  ).toMatchObject([{ state: 'refused', text: '' }, { state: 'saved' }]);
  const seen = await page(city, path, 'meng-fei');
  expect(seen.tasks.map((one) => one.id)).toEqual([task]);
  expect(seen.table).toMatchObject({ whole: false, mayEdit: false });
  expect((await page(city, path, 'gao-jun')).tasks).toHaveLength(2);
  expect((await city.call('GET', path, { as: 'pei-juan' })).status).toBe(404);
  const none = await city.ok<{ tables: TaskTable[] }>('GET', '/api/task-tables', { as: 'pei-juan' });
  expect(none.tables).toEqual([]);
  const add = { as: 'meng-fei', key: aKey(), body: { priorityId, tasks: [{ title: '添的' }] } };
  expect((await city.call('POST', `${path}/tasks`, add)).status).toBe(403);
  const again = { as: office, key: aKey(), body: { year: 2026 } };
  expect(await city.refused('POST', '/api/task-tables', again)).toMatchObject({ code: 'table-there' });
  expect(id).toBe(seen.table.id);
});

test('whoever looks on asks for what changed since: that and nothing else, also what was taken out', async () => {
  const city = await aCity();
  const { ids, path } = await aTable(city, ['一', '二', '三']);
  const [, second = '', third = ''] = ids;
  const { table } = await page(city, path);
  expect((await page(city, path, office, table.sequence)).tasks).toEqual([]);
  await save(city, path, [{ taskId: second, field: 'risk', text: '人手不够' }]);
  await city.ok('PUT', `/api/tasks/${third}/state`, {
    ...{ as: office, body: { version: 0, state: 'withdrawn', outcome: '并入第二项' } },
  });
  const later = await page(city, path, office, table.sequence);
  expect(Object.fromEntries(later.tasks.map(({ id, state }) => [id, state]))).toEqual({
    [second]: 'open',
    [third]: 'withdrawn',
  });
  expect(later.table.sequence).toBeGreaterThan(table.sequence);
});

test('a step is finished with a sentence how, once, and a finished one is not emptied', async () => {
  const city = await aCity();
  const { ids, path } = await aTable(city, ['走访']);
  const [task = ''] = ids;
  await save(city, path, [
    { taskId: task, field: 'lead', text: '旗总工会' },
    { taskId: task, field: 'm11', text: '走完 80 户' },
  ]);
  const step = `/api/tasks/${task}/steps/11`;
  const finish = (more: object, as = 'meng-fei') =>
    city.call<Task>('PUT', step, {
      as,
      body: { version: 0, doneOn: '2026-11-20', how: '走了 83 户，缺煤的 6 户已送', ...more },
    });
  expect((await finish({ how: '走了 40 户' })).status).toBe(200);
  expect((await finish({})).status).toBe(409);
  expect((await finish({ version: 1, doneOn: '2026-12-20' })).status).toBe(400);
  expect((await finish({ version: 1, how: '正常推进' })).status).toBe(400);
  expect((await finish({ version: 1 }, 'pei-juan')).status).toBe(403);
  const { body } = await finish({ version: 1 });
  expect(body.steps).toMatchObject([{ month: 11, doneOn: '2026-11-20', doneBy: '孟飞' }]);
  expect(await save(city, path, [{ taskId: task, field: 'm11', version: 1, text: '' }])).toMatchObject([
    { state: 'refused' },
  ]);
  expect((await finish({ version: 2, doneOn: null, how: '' })).body.steps).toMatchObject([
    { doneOn: null, how: '' },
  ]);
  expect(
    (
      await city.call('PUT', `/api/tasks/${task}/steps/7`, {
        as: 'meng-fei',
        body: { version: 0, doneOn: null, how: '' },
      })
    ).status,
  ).toBe(400);
});

test('what somebody does goes to a colleague in one step, and by itself when they leave', async () => {
  const city = await aCity();
  const { ids, path } = await aTable(city, ['一', '二', '三']);
  await save(
    city,
    path,
    ids.map((taskId) => ({ taskId, field: 'lead', text: '旗总工会' })),
  );
  const [boss, hand] = ['meng-fei', 'liu-haidong'].map((key) => city.at.staff(key).staffId);
  for (const id of ids) {
    await city.ok('PUT', `/api/tasks/${id}/doer`, { as: 'meng-fei', body: { version: 0, staffId: hand } });
  }
  await city.ok('PUT', `/api/tasks/${ids[2]}/state`, {
    ...{ as: 'meng-fei', body: { version: 0, state: 'done', outcome: '办完了' } },
  });
  const mine = async (as: string) =>
    (await city.ok<{ tasks: Task[] }>('GET', '/api/tasks?whose=mine', { as })).tasks.length;
  expect([await mine('meng-fei'), await mine('liu-haidong')]).toEqual([0, 2]);
  const body = { from: hand, to: boss };
  expect((await city.call('POST', '/api/task-hand-over', { as: office, key: aKey(), body })).status).toBe(
    403,
  );
  expect(await city.ok('POST', '/api/task-hand-over', { as: 'meng-fei', key: aKey(), body })).toEqual({
    moved: 2,
  });
  expect([await mine('meng-fei'), await mine('liu-haidong')]).toEqual([2, 0]);
  await city.ok('POST', '/api/task-hand-over', {
    as: 'meng-fei',
    key: aKey(),
    body: { from: boss, to: hand },
  });
  await city.ok('PUT', `/api/staff/${hand}/leaving`, { as: 'qi-ming', body: { to: boss } });
  await city.settle();
  expect(await mine('meng-fei')).toBe(2);
});

test('a calendar has a secret address: a new one ends the old, and ended it shows nothing', async () => {
  const city = await aCity();
  const { ids, path } = await aTable(city, ['走访困难职工', '别人的']);
  const [first = ''] = ids;
  await save(city, path, [
    { taskId: first, field: 'lead', text: '旗总工会' },
    { taskId: first, field: 'due', text: '2026-12-18' },
    { taskId: first, field: 'm12', text: '送煤' },
  ]);
  const make = async () =>
    (await city.ok<{ path: string }>('POST', '/api/task-calendar', { as: 'meng-fei', key: aKey(), body: {} }))
      .path;
  const old = await make();
  const feed = await city.call<string>('GET', old);
  expect(feed.headers.get('content-type')).toContain('text/calendar');
  expect(feed.body).toContain('DTSTART;VALUE=DATE:20261218');
  expect(feed.body).toContain('SUMMARY:到期：走访困难职工');
  expect(feed.body).toContain('DTSTART;VALUE=DATE:20261231');
  expect(feed.body).not.toContain('别人的');
  const newer = await make();
  expect((await city.call('GET', old)).status).toBe(404);
  expect((await city.call('GET', newer)).status).toBe(200);
  await city.ok('DELETE', '/api/task-calendar', { as: 'meng-fei', body: {} });
  expect((await city.call('GET', newer)).status).toBe(404);
});

test('a table goes out as a sheet and comes in again as it was; the same sheet again adds nothing', async () => {
  const city = await aCity();
  const { ids, path } = await aTable(city, ['走访', '总结']);
  await save(city, path, [
    { taskId: ids[0] ?? '', field: 'assisting', text: '团旗委、旗妇联' },
    { taskId: ids[0] ?? '', field: 'due', text: '2026-06-30' },
    { taskId: ids[0] ?? '', field: 'm6', text: '走完 80 户' },
  ]);
  const { content } = await city.ok<{ content: string }>('GET', `${path}/sheet`, { as: office });
  const again = { as: office, key: aKey(), body: { content, take: 'all' } };
  expect(await city.ok('POST', `${path}/sheet-imports`, again)).toMatchObject({
    added: 0,
    same: 2,
    badCount: 0,
  });
  const next = await city.ok<TaskTable>('POST', '/api/task-tables', {
    as: office,
    key: aKey(),
    body: { year: 2027 },
  });
  const bad = Buffer.from(
    '类别,要点,任务,牵头单位,3月\n重点,一,二,旗武装部,正常推进\n别的,一,三,旗总工会,\n',
  );
  expect(
    await city.ok('POST', `/api/task-tables/${next.id}/sheet-trials`, {
      ...{ as: office, body: { content: bad.toString('base64') } },
    }),
  ).toMatchObject({ added: 0, badCount: 2 });
  const { tables } = await city.ok<{ tables: TaskTable[] }>('GET', '/api/task-tables', { as: 'meng-fei' });
  expect(tables).toEqual([]);
  expect(
    (await city.call('POST', `${path}/sheet-trials`, { as: 'meng-fei', body: { content } })).status,
  ).toBe(403);
});

test('priorities stand in their kind, and one with tasks is not taken out', async () => {
  const city = await aCity();
  const { path, priorityId } = await aTable(city, ['走访']);
  const body = { version: 1, kind: 'special', title: '改了名', withdrawn: true };
  const change = (more: object) =>
    city.call('PUT', `/api/task-priorities/${priorityId}`, { as: office, body: { ...body, ...more } });
  expect((await change({})).status).toBe(409);
  expect((await change({ withdrawn: false })).status).toBe(200);
  expect((await change({ withdrawn: false })).status).toBe(409);
  expect((await page(city, path)).priorities).toMatchObject([
    { kind: 'special', title: '改了名', version: 2 },
  ]);
});
