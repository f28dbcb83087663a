import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { prioritiesCalled } from '../cells.rules.ts';
import type { CellOutcome, Priority, Task, TaskPage, TaskTable } from '../tasks.contract.ts';
import { tableKey, tasksApi } from './tasks.api.ts';

/** A table as this desk knows it; a task that did not change stays the same object. */
export interface Known {
  readonly table: TaskTable;
  readonly priorities: ReadonlyMap<string, Priority>;
  readonly tasks: ReadonlyMap<string, Task>;
}

function merged(known: Known | undefined, page: TaskPage): Known {
  const { table } = page;
  // Whoever sees only some is always told all of them.
  const base = table.whole ? known : undefined;
  return {
    table,
    priorities: new Map([
      ...(base?.priorities ?? []),
      ...page.priorities.map((one) => [one.id, one] as const),
    ]),
    tasks: new Map([
      ...(base?.tasks ?? []),
      ...page.tasks.map((task) => [task.id, newer(base?.tasks, task)] as const),
    ]),
  };
}

/** A cell that was saved here meanwhile is never set back by an answer that left before it. */
function newer(tasks: Known['tasks'] | undefined, task: Task): Task {
  const before = tasks?.get(task.id);
  if (!before) return task;
  const behind = Object.entries(before.versions).some(
    ([field, version]) => version > (task.versions[field] ?? 0),
  );
  return behind ? before : task;
}

/** The table, asked for as a whole once and then for what changed. */
export function useTable(id: string) {
  const queries = useQueryClient();
  const key = tableKey(id);
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const known = queries.getQueryData<Known>(key);
      const since = known?.table.sequence ?? 0;
      const page = await tasksApi.table({ params: { id }, query: { since }, signal });
      return merged(queries.getQueryData<Known>(key), page);
    },
    structuralSharing: false,
  });
}

/** Puts what was saved into the table at once; the next answer brings the rest of it. */
export function putSaved(queries: QueryClient, id: string, outcomes: readonly CellOutcome[]): void {
  queries.setQueryData<Known>(tableKey(id), (known) => {
    if (!known) return known;
    const tasks = new Map(known.tasks);
    for (const { taskId, field, text, version } of outcomes) {
      const task = tasks.get(taskId);
      if (!task || version < (task.versions[field] ?? 0)) continue;
      const { [field]: _, ...others } = task.cells;
      const cells = text === '' ? others : { ...others, [field]: text };
      const [under] = field === 'priority' ? prioritiesCalled([...known.priorities.values()], text) : [];
      const { priorityId } = task;
      tasks.set(taskId, {
        ...{ ...task, cells, versions: { ...task.versions, [field]: version } },
        priorityId: under?.id ?? priorityId,
      });
    }
    return { ...known, tasks };
  });
}
