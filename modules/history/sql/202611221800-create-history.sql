-- What a city dealt with before it had this system, brought in from sheets. Needs of the past stand apart from
-- needs.need: nothing that follows, reminds, counts days or writes to people can ever touch them.
create table history.import (
  city_id uuid not null,
  id uuid not null,
  -- What the file was called.
  name text not null,
  state text not null check (state in
    ('mapping', 'checking', 'checked', 'taking', 'stopped', 'taken', 'undoing', 'undone', 'dropped')),
  -- Whether the first row names the columns, and what it says.
  titled boolean not null,
  titles text[] not null,
  -- What each column holds, by its place; `more` is kept as it is.
  columns text[] not null,
  -- What is written in the columns of category, organisation and outcome, and what is meant.
  meanings jsonb not null,
  -- The day of rows that tell none.
  given_day date,
  rows integer not null,
  blocks integer not null,
  -- Of the work under way: blocks that are done. Of the last trial: rows by what would become of them.
  done integer not null default 0,
  good integer not null default 0,
  doubled integer not null default 0,
  bad integer not null default 0,
  undated integer not null default 0,
  taken integer not null default 0,
  made_by uuid not null,
  made_at timestamptz not null,
  taken_by uuid,
  taken_at timestamptz,
  undone_by uuid,
  undone_at timestamptz,
  version integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, made_by) references organisations.staff (city_id, id),
  foreign key (city_id, taken_by) references organisations.staff (city_id, id),
  foreign key (city_id, undone_by) references organisations.staff (city_id, id)
);

-- The rows of a sheet while it is not taken over yet; encrypted, since any column may hold a name or a number.
create table history.block (
  city_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  number integer not null,
  rows bytea not null,
  primary key (city_id, id),
  unique (city_id, import_id, number),
  foreign key (city_id, import_id) references history.import (city_id, id)
);

create table history.bad_row (
  city_id uuid not null,
  import_id uuid not null,
  number integer not null,
  -- The place of the column from 0; -1 where the whole row is meant.
  place integer not null,
  reason text not null,
  amount integer,
  primary key (city_id, import_id, number, place),
  foreign key (city_id, import_id) references history.import (city_id, id)
);

-- Mapped by hand once: what a sheet with these titles holds, and what is meant by what stands in it.
create table history.known_columns (
  city_id uuid not null,
  titles text not null,
  columns text[] not null,
  primary key (city_id, titles)
);
create table history.known_meaning (
  city_id uuid not null,
  field text not null check (field in ('category', 'organisation', 'outcome')),
  written text not null,
  meant text not null,
  primary key (city_id, field, written)
);

create table history.past_need (
  city_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  part integer not null,
  row_number integer not null,
  -- Tells the same row again, whatever file it comes in.
  row_hash bytea not null,
  said_at timestamptz,
  ended_at timestamptz,
  -- Working days from said to ended.
  days integer,
  words text not null,
  -- The words in normal form, to be searched.
  searched text not null,
  category_code text,
  -- sheet: written there. matched: proposed by the words.
  category_by text check (category_by in ('sheet', 'matched')),
  category_written text not null,
  organisation_id uuid,
  organisation_written text not null,
  answer text,
  outcome text not null check (outcome in
    ('confirmed', 'solved', 'partly', 'not_solved', 'referred', 'unknown')),
  -- The columns that mean nothing to us; encrypted.
  more bytea,
  primary key (city_id, id),
  foreign key (city_id, import_id) references history.import (city_id, id),
  foreign key (city_id, category_code) references services.category (city_id, code),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create unique index past_need_row on history.past_need (city_id, row_hash);
create index past_need_part on history.past_need (city_id, import_id, part);
create index past_need_list on history.past_need (city_id, said_at desc nulls last, id);
create index past_need_own on history.past_need (city_id, organisation_id, said_at desc nulls last, id);

grant usage on schema history to lianxin_app;
grant select, insert, update on history.import to lianxin_app;
grant select, insert, delete on history.block, history.bad_row to lianxin_app;
-- For new keys.
grant update (rows) on history.block to lianxin_app;
grant select, insert, update on history.known_columns, history.known_meaning to lianxin_app;
grant select, insert, delete on history.past_need to lianxin_app;
grant update (more) on history.past_need to lianxin_app;
