-- 务虚会: the year whose plans are talked over; null for every other meeting. One of a year, unless it was called off.
alter table meetings.meeting add column ideas_year integer check (ideas_year between 2000 and 2099);
create unique index meeting_ideas on meetings.meeting (city_id, office_id, ideas_year)
  where ideas_year is not null and state <> 'cancelled';

-- What a body sets out to do in a year. A draft is replaced until the ideas meeting was held; after that what was
-- handed in stays, and another edition stands above it with its reason.
create table meetings.plan (
  city_id uuid not null references platform.city (id),
  office_id uuid not null,
  year integer not null check (year between 2000 and 2099),
  organisation_id uuid not null,
  edition integer not null check (edition > 0),
  -- Grows with every hand-in, whatever the edition.
  version integer not null,
  -- [{ id, text, innovation }]: a line keeps its id through drafts and editions.
  lines jsonb not null,
  why text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, office_id, year, organisation_id, edition),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);

-- What a leader said to a plan, and what its body answers with the plan of the next year.
create table meetings.remark (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  office_id uuid not null,
  year integer not null,
  organisation_id uuid not null,
  version integer not null,
  words text not null,
  -- Which leader; noted by themselves or by the office in their name.
  said_by text not null,
  noted_by uuid,
  noted_at timestamptz not null,
  answer text not null,
  answered_by uuid,
  answered_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check ((answer = '') = (answered_at is null))
);
create index remark_plan on meetings.remark (city_id, office_id, year);

-- A line of a plan that became a task: at most one in each owner's table.
create table meetings.plan_task (
  city_id uuid not null references platform.city (id),
  line_id uuid not null,
  owner_id uuid not null,
  table_id uuid not null,
  task_id uuid not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, line_id, owner_id),
  foreign key (city_id, owner_id) references organisations.organisation (city_id, id),
  foreign key (city_id, table_id, task_id) references tasks.task (city_id, table_id, id)
);

grant select, insert, update on meetings.plan, meetings.remark to lianxin_app;
grant select, insert on meetings.plan_task to lianxin_app;
