-- Who signed in, who tried to, who looked at whom, who was given which right. Written by a follower only.
create table access.entry (
  city_id uuid not null references platform.city (id),
  -- The sealed number of the happening it comes from.
  happening_number bigint not null,
  kind text not null check (kind in ('reveal', 'search', 'sign_in', 'failed', 'role', 'deputy', 'account')),
  -- The name of the happening, which says what exactly was done.
  happening text not null,
  at timestamptz not null,
  -- Who did it; null where nobody was signed in.
  by_id uuid,
  -- The account it was done to; null where it is about no account.
  staff_id uuid,
  -- The need whose contact was revealed, or the search that was made.
  about_id uuid,
  organisation_id uuid,
  area_id uuid,
  role text,
  field text,
  from_day date,
  until_day date,
  primary key (city_id, happening_number)
);
create index entry_at on access.entry (city_id, at);
create index entry_by on access.entry (city_id, by_id, at);
create index entry_staff on access.entry (city_id, staff_id, at);

grant usage on schema access to lianxin_app;
grant select, insert on access.entry to lianxin_app;
