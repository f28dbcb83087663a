import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { type PriorityKind, prioritiesCalled, priorityKinds, priorityName } from './cells.rules.ts';
import type { CellOutcome, TaskPage, TaskTable } from './tasks.contract.ts';

const as = 'su-rina';

/** A table of three priorities, two of one title, with three tasks under the first. */
async function aTable(city: TestCity) {
  const table = await city.ok<TaskTable>('POST', '/api/task-tables', {
    ...{ as, key: aKey(), body: { year: 2026 } },
  });
  const path = `/api/task-tables/${table.id}`;
  const under: string[] = [];
  for (const [kind, title] of [
    ['key', '走访帮扶'],
    ['hard', '就医接送'],
    ['routine', '走访帮扶'],
  ] as const) {
    const { id } = await city.ok<{ id: string }>('POST', `${path}/priorities`, {
      ...{ as, key: aKey(), body: { kind, title } },
    });
    under.push(id);
  }
  const { ids } = await city.ok<{ ids: string[] }>('POST', `${path}/tasks`, {
    ...{ as, key: aKey() },
    body: { priorityId: under[0], tasks: ['一', '二', '三'].map((title) => ({ title })) },
  });
  const page = (since = 0) => city.ok<TaskPage>('GET', `${path}?since=${since}`, { as });
  const save = async (
    cells: { taskId: string; text: string; version?: number; field?: string }[],
    who = as,
  ) =>
    (
      await city.ok<{ cells: CellOutcome[] }>('PUT', `${path}/cells`, {
        as: who,
        body: { cells: cells.map((cell) => ({ version: 0, field: 'priority', ...cell })) },
      })
    ).cells;
  return { ids, under, page, save };
}

test('tasks are moved by writing the priority; several at once, and taken back by writing what stood there', async () => {
  const city = await aCity();
  const { ids, under, page, save } = await aTable(city);
  const [one = '', two = '', three = ''] = ids;
  const before = await page();
  expect(before.tasks.map(({ cells }) => cells.priority)).toEqual(Array(3).fill('重点 走访帮扶'));
  await save([{ taskId: three, field: 'after', text: '1' }]);
  const { table } = await page();
  const moved = await save([
    { taskId: one, text: '就医' },
    { taskId: two, text: '就医接送' },
  ]);
  expect(moved.map(({ state, text, version }) => [state, text, version])).toEqual([
    ['saved', '就医接送', 1],
    ['saved', '就医接送', 1],
  ]);
  // Whoever waits for a number is told the new one.
  const told = await page(table.sequence);
  const at = (id: string) => told.tasks.find((task) => task.id === id);
  expect([at(one), at(two)].map((task) => task?.priorityId)).toEqual([under[1], under[1]]);
  expect(at(three)?.cells.after).toBe('2');
  const back = await save([{ taskId: one, text: '重点 走访帮扶', version: 1 }]);
  expect(back[0]).toMatchObject({ state: 'saved', version: 2 });
  const after = await page();
  expect(after.tasks.find(({ id }) => id === one)).toMatchObject({ priorityId: under[0], position: 1024 });
});

test('who moves what somebody moved meanwhile is told; what is no priority of the table is refused', async () => {
  const city = await aCity();
  const { ids, under, page, save } = await aTable(city);
  const [one = ''] = ids;
  await save([{ taskId: one, text: '就医接送' }]);
  const [stale] = await save([{ taskId: one, text: '日常 走访帮扶' }]);
  expect(stale).toMatchObject({ state: 'stale', text: '就医接送', version: 1, by: '苏日娜' });
  const refused = await save([
    { taskId: one, text: '', version: 1 },
    { taskId: one, text: '走访帮扶', version: 1 },
    { taskId: one, text: '没有的要点', version: 1 },
  ]);
  expect(refused.map(({ state }) => state)).toEqual(['refused', 'refused', 'refused']);
  expect(refused[1]?.why?.zh).toContain('2 条');
  const { tasks } = await page();
  expect(tasks.find(({ id }) => id === one)?.priorityId).toBe(under[1]);
});

test('what a priority is called in a cell means that one, whatever the others are called', () => {
  const aPriority = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom<PriorityKind>(...priorityKinds),
    title: fc.constantFrom('走访', '走访帮扶', '就医', '重点'),
    withdrawn: fc.boolean(),
  });
  const several = fc.uniqueArray(aPriority, {
    selector: ({ kind, title, withdrawn }) => `${kind} ${title} ${withdrawn}`,
    maxLength: 8,
  });
  fc.assert(
    fc.property(several, (priorities) => {
      for (const { id } of priorities.filter(({ withdrawn }) => !withdrawn)) {
        expect(prioritiesCalled(priorities, priorityName(priorities, id)).map((one) => one.id)).toEqual([id]);
      }
    }),
  );
});
