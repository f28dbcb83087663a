-- Work to be done at a time, once for each name and key. Ids, codes and times; never a person's words, names or numbers.
create table platform.job (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  name text not null,
  key text not null check (length(key) between 1 and 200),
  due_at timestamptz not null,
  payload jsonb not null,
  attempts integer not null default 0,
  -- Until then it is in the hands of one process; after that the process is held to be dead.
  leased_until timestamptz,
  done_at timestamptz,
  -- Given up: it waits for a person.
  dead_at timestamptz,
  reason text,
  primary key (city_id, id),
  unique (city_id, name, key),
  check (done_at is null or dead_at is null)
);
create index job_due on platform.job (city_id, due_at) where done_at is null and dead_at is null;
create index job_dead on platform.job (city_id, dead_at) where dead_at is not null;
create index job_done on platform.job (city_id, done_at) where done_at is not null;

grant select, insert, update, delete on platform.job to lianxin_app;
