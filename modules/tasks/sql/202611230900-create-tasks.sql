-- 任务分解表: one for each owner and year. Every change of anything in it takes the next number of it, under the lock
-- of this row, so that whoever looks asks for what came after the number they have.
create table tasks.task_table (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  organisation_id uuid not null,
  year integer not null check (year between 2000 and 2099),
  sequence integer not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, organisation_id, year),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);

-- 年度要点
create table tasks.priority (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  table_id uuid not null,
  version integer not null,
  sequence integer not null,
  kind text not null check (kind in ('key', 'hard', 'special', 'routine')),
  title text not null,
  position integer not null,
  withdrawn boolean not null,
  primary key (city_id, id),
  unique (city_id, table_id, id),
  foreign key (city_id, table_id) references tasks.task_table (city_id, id)
);

create table tasks.task (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  table_id uuid not null,
  priority_id uuid not null,
  position integer not null,
  sequence integer not null,
  title text not null,
  measure text not null,
  due date,
  risk text not null,
  -- The code of an indicator of the ledger, and what is to be reached; progress is computed of both, never kept.
  indicator text,
  target text check (target ~ '^[0-9]{1,15}(\.[0-9]{1,4})?$'),
  state text not null check (state in ('open', 'done', 'withdrawn')),
  -- What came of it, or why it is no longer in the table.
  outcome text not null,
  ended_on date,
  -- The version of each cell that was ever changed.
  versions jsonb not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, table_id, id),
  foreign key (city_id, table_id, priority_id) references tasks.priority (city_id, table_id, id),
  check ((state = 'open') = (ended_on is null))
);
create index task_changed on tasks.task (city_id, table_id, sequence);

-- 牵头、责任、配合、参与: an organisation has one part in a task, and may name who of its staff does it.
create table tasks.party (
  city_id uuid not null references platform.city (id),
  task_id uuid not null,
  organisation_id uuid not null,
  part text not null check (part in ('lead', 'responsible', 'assisting', 'taking')),
  position integer not null,
  staff_id uuid,
  primary key (city_id, task_id, organisation_id),
  foreign key (city_id, task_id) references tasks.task (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create unique index party_lead on tasks.party (city_id, task_id) where part = 'lead';
create index party_of on tasks.party (city_id, organisation_id);
create index party_staff on tasks.party (city_id, staff_id) where staff_id is not null;

-- 节点: only where there is one.
create table tasks.step (
  city_id uuid not null references platform.city (id),
  task_id uuid not null,
  month integer not null check (month between 1 and 12),
  text text not null check (text <> ''),
  done_on date,
  how text not null,
  done_by uuid,
  primary key (city_id, task_id, month),
  foreign key (city_id, task_id) references tasks.task (city_id, id)
);

-- A task waits for another of its table.
create table tasks.dependency (
  city_id uuid not null references platform.city (id),
  table_id uuid not null,
  task_id uuid not null,
  after_id uuid not null,
  primary key (city_id, task_id, after_id),
  foreign key (city_id, table_id, task_id) references tasks.task (city_id, table_id, id),
  foreign key (city_id, table_id, after_id) references tasks.task (city_id, table_id, id),
  check (task_id <> after_id)
);
create index dependency_table on tasks.dependency (city_id, table_id);

-- Every change of a cell: who, when, from what to what. The key lets no two changes make the same version.
create table tasks.edit (
  city_id uuid not null references platform.city (id),
  task_id uuid not null,
  field text not null,
  version integer not null,
  before text not null,
  after text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, task_id, field, version),
  foreign key (city_id, task_id) references tasks.task (city_id, id)
);

-- The secret address of a person's calendar: a keyed hash of it. One each; a new one ends the old.
create table tasks.calendar (
  city_id uuid not null references platform.city (id),
  staff_id uuid not null,
  organisation_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  primary key (city_id, staff_id),
  unique (city_id, token_hash)
);

grant usage on schema tasks to lianxin_app;
grant select, insert, update on tasks.task_table, tasks.priority, tasks.task to lianxin_app;
grant select, insert, update, delete on tasks.party, tasks.step, tasks.dependency, tasks.calendar to lianxin_app;
grant select, insert on tasks.edit to lianxin_app;
