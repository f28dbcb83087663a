-- 会员: who is a member of a body, where a benefit depends on it. Who the person is stands with the people.
create table members.member (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  body_id uuid not null,
  resident_id uuid not null,
  number text not null,
  work text check (work in ('courier', 'parcel', 'ride', 'truck', 'domestic', 'other')),
  area_id uuid not null,
  employer_id uuid,
  since_on date not null,
  ended_on date,
  end_kind text check (end_kind in ('left', 'moved', 'died', 'mistake')),
  -- How the person agreed; a sheet comes from the body's own books.
  agreed_how text not null check (agreed_how in ('counter', 'phone', 'sheet')),
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (city_id, id),
  foreign key (city_id, body_id) references bodies.body (city_id, id),
  foreign key (city_id, resident_id) references people.resident (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, employer_id) references employers.employer (city_id, id),
  check ((ended_on is null) = (end_kind is null))
);
create unique index member_number on members.member (city_id, body_id, number);
create index member_resident on members.member (city_id, resident_id);

-- Locked by whoever enters members, so that nobody is there twice and no number is given twice.
create table members.book (
  city_id uuid not null references platform.city (id),
  primary key (city_id)
);

grant usage on schema members to lianxin_app;
grant select, insert, update on all tables in schema members to lianxin_app;
