import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { CellOutcome, Task, TaskPage, TaskTable } from './tasks.contract.ts';

const fields = ['measure', 'risk', 'm3', 'm7'] as const;
type Field = (typeof fields)[number];

const planned = fc.record({
  who: fc.integer({ min: 0, max: 2 }),
  task: fc.integer({ min: 0, max: 2 }),
  field: fc.constantFrom(...fields),
  // The editor looks at the table again before this one.
  looks: fc.boolean(),
});

test('of random changes by several at once each is in the table, or was told as not saved with what stands there', async () => {
  const city = await aCity();
  const as = 'su-rina';
  const table = await city.ok<TaskTable>('POST', '/api/task-tables', {
    as,
    key: aKey(),
    body: { year: 2026 },
  });
  const path = `/api/task-tables/${table.id}`;
  const { id: priorityId } = await city.ok<{ id: string }>('POST', `${path}/priorities`, {
    ...{ as, key: aKey(), body: { kind: 'key', title: '要点' } },
  });
  let said = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(planned, { minLength: 5, maxLength: 24 }), async (plan) => {
      const titles = [{ title: '一' }, { title: '二' }, { title: '三' }];
      const body = { priorityId, tasks: titles };
      const { ids } = await city.ok<{ ids: string[] }>('POST', `${path}/tasks`, { as, key: aKey(), body });
      const tasksNow = async () => {
        const page = await city.ok<TaskPage>('GET', path, { as });
        return new Map(page.tasks.filter(({ id }) => ids.includes(id)).map((task) => [task.id, task]));
      };
      const outcomes: { text: string; outcome: CellOutcome }[] = [];
      const editor = async (who: number) => {
        let seen: Map<string, Task> = await tasksNow();
        for (const { task, field, looks } of plan.filter((one) => one.who === who)) {
          if (looks) seen = await tasksNow();
          const taskId = ids[task] ?? '';
          const version = seen.get(taskId)?.versions[field] ?? 0;
          said += 1;
          const text = `第${said}句，${who}写的`;
          const cells = [{ taskId, field, version, text }];
          const answer = await city.ok<{ cells: CellOutcome[] }>('PUT', `${path}/cells`, {
            as,
            body: { cells },
          });
          for (const outcome of answer.cells) outcomes.push({ text, outcome });
        }
      };
      await Promise.all([0, 1, 2].map(editor));
      const after = await tasksNow();
      // One chain of versions for each cell: nothing is written over without its writer having seen it.
      const cells = Map.groupBy(outcomes, ({ outcome }) => `${outcome.taskId} ${outcome.field}`);
      for (const [cell, all] of cells) {
        const [taskId = '', field = ''] = cell.split(' ');
        const saved = all.filter(({ outcome }) => outcome.state === 'saved');
        const versions = saved.map(({ outcome }) => outcome.version).toSorted((a, b) => a - b);
        expect(versions).toEqual(saved.map((_, at) => at + 1));
        const last = saved.find(({ outcome }) => outcome.version === saved.length);
        expect(after.get(taskId)?.cells[field as Field]).toBe(last?.text);
        for (const { text, outcome } of all.filter((one) => one.outcome.state !== 'saved')) {
          expect(outcome).toMatchObject({
            state: 'stale',
            by: '苏日娜',
            why: { zh: expect.any(String) as string },
          });
          expect(saved.some((one) => one.text === outcome.text && outcome.text !== text)).toBe(true);
        }
      }
      expect(outcomes).toHaveLength(plan.length);
    }),
    { numRuns: 12 },
  );
}, 60_000);
