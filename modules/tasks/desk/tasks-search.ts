/** What the address of the task table holds. */
export interface TasksSearch {
  readonly table?: string;
  readonly view?: 'timeline';
  /** Short name of an organisation: only the tasks that name it. */
  readonly of?: string;
  /** The task that lies open. */
  readonly open?: string;
}

/** What the address of one's own tasks holds. */
export interface NamingSearch {
  readonly whose?: 'mine';
  readonly open?: string;
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' ? value.trim().slice(0, most) : '';
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readTasksSearch(raw: Record<string, unknown>): TasksSearch {
  const [table, of, open] = [textOf(raw['table'], 36), textOf(raw['of'], 60), textOf(raw['open'], 36)];
  return {
    ...(table ? { table } : {}),
    ...(raw['view'] === 'timeline' ? { view: 'timeline' as const } : {}),
    ...(of ? { of } : {}),
    ...(open ? { open } : {}),
  };
}

export function readNamingSearch(raw: Record<string, unknown>): NamingSearch {
  const open = textOf(raw['open'], 36);
  return { ...(raw['whose'] === 'mine' ? { whose: 'mine' as const } : {}), ...(open ? { open } : {}) };
}
