// Generated from the migrated database by `npm run generate`.
export interface TasksTables {
  'tasks.calendar': {
    city_id: string;
    made_at: Date;
    organisation_id: string;
    staff_id: string;
    token_hash: Buffer;
  };
  'tasks.dependency': {
    after_id: string;
    city_id: string;
    table_id: string;
    task_id: string;
  };
  'tasks.edit': {
    after: string;
    at: Date;
    before: string;
    by_id: string | null;
    city_id: string;
    field: string;
    task_id: string;
    version: number;
  };
  'tasks.party': {
    city_id: string;
    organisation_id: string;
    part: string;
    position: number;
    staff_id: string | null;
    task_id: string;
  };
  'tasks.priority': {
    city_id: string;
    id: string;
    kind: string;
    position: number;
    sequence: number;
    table_id: string;
    title: string;
    version: number;
    withdrawn: boolean;
  };
  'tasks.step': {
    city_id: string;
    done_by: string | null;
    done_on: string | null;
    how: string;
    month: number;
    task_id: string;
    text: string;
  };
  'tasks.task': {
    city_id: string;
    created_at: Date;
    created_by: string;
    due: string | null;
    ended_on: string | null;
    id: string;
    indicator: string | null;
    measure: string;
    outcome: string;
    position: number;
    priority_id: string;
    risk: string;
    sequence: number;
    state: string;
    table_id: string;
    target: string | null;
    title: string;
    versions: unknown;
  };
  'tasks.task_table': {
    city_id: string;
    created_at: Date;
    created_by: string;
    id: string;
    organisation_id: string;
    sequence: number;
    year: number;
  };
}
