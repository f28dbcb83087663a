-- A sheet that an upper office asked for and that was filled from what is known. Of the sheet itself nothing is kept:
-- only what it was, for whom and why, and how much of it was known.
create table returns.made_return (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  organisation_id uuid not null,
  title text not null,
  upper_office text not null,
  purpose text not null,
  -- The time it is about, both days included.
  from_day date not null,
  to_day date not null,
  row_count integer not null check (row_count >= 0),
  matched_count integer not null check (matched_count between 0 and row_count),
  conflict_count integer not null check (conflict_count >= 0),
  -- Of every column: its title, what it was taken for, and how many cells were there, filled and not known.
  columns jsonb not null,
  -- By which the same sheet is known again when its file is taken.
  sheet_hash bytea not null,
  made_by uuid not null,
  made_at timestamptz not null,
  taken_count integer not null check (taken_count >= 0),
  taken_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check (from_day <= to_day),
  check ((taken_count = 0) = (taken_at is null))
);

create index made_return_of on returns.made_return (city_id, organisation_id, made_at desc, id desc);

grant usage on schema returns to lianxin_app;
grant select, insert, update on returns.made_return to lianxin_app;
