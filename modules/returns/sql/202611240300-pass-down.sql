-- What nobody knew of a return, asked of bodies below: only because a person decided so, with the reason that they are
-- shown. No row of the return is handed on: a cell is one column for one body.
create table returns.passing (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  return_id uuid not null,
  organisation_id uuid not null,
  reason text not null check (char_length(reason) >= 10),
  due date not null,
  passed_by uuid not null,
  passed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, return_id) references returns.made_return (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create index passing_of on returns.passing (city_id, organisation_id, passed_at desc, id desc);
create index passing_of_return on returns.passing (city_id, return_id);

create table returns.passed_cell (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  passing_id uuid not null,
  -- Whom it is asked of.
  organisation_id uuid not null,
  -- The place of the column in the sheet, and its title.
  place integer not null check (place >= 0),
  title text not null,
  state text not null check (state in ('open', 'answered', 'declined')),
  -- The answer, or why there is none.
  answer text not null,
  answered_by uuid,
  answered_at timestamptz,
  version integer not null,
  primary key (city_id, id),
  unique (city_id, passing_id, organisation_id, place),
  foreign key (city_id, passing_id) references returns.passing (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check ((state = 'open') = (answered_at is null)),
  check ((state = 'open') = (answer = ''))
);
create index passed_cell_to on returns.passed_cell (city_id, organisation_id);

grant select, insert on returns.passing to lianxin_app;
grant select, insert, update on returns.passed_cell to lianxin_app;
