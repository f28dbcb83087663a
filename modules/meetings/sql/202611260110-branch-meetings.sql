-- 支部联合主题党日: a branch of one body hosts, others come as guests. Of them only who was there is kept: no sheet, no
-- picture, no points, and nothing counts it.
create table meetings.branch_meeting (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  office_id uuid not null,
  version integer not null,
  host_id uuid not null,
  theme text not null,
  day date not null,
  from_time text not null,
  to_time text not null,
  place text not null,
  state text not null check (state in ('planned', 'cancelled')),
  cancelled_why text not null,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id),
  foreign key (city_id, host_id) references organisations.organisation (city_id, id),
  check ((state = 'cancelled') = (cancelled_why <> ''))
);
create index branch_meeting_day on meetings.branch_meeting (city_id, office_id, day);

create table meetings.branch_guest (
  city_id uuid not null references platform.city (id),
  branch_id uuid not null,
  organisation_id uuid not null,
  -- Null until somebody says.
  present boolean,
  primary key (city_id, branch_id, organisation_id),
  foreign key (city_id, branch_id) references meetings.branch_meeting (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create index branch_guest_organisation on meetings.branch_guest (city_id, organisation_id);

grant select, insert, update on meetings.branch_meeting to lianxin_app;
grant select, insert, update, delete on meetings.branch_guest to lianxin_app;
