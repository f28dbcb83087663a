-- Each wording of a meeting that was mailed, once: which version, as what, and to how many people.
create table meetings.mailing (
  city_id uuid not null references platform.city (id),
  meeting_id uuid not null,
  version integer not null,
  method text not null check (method in ('REQUEST', 'CANCEL')),
  sent integer not null check (sent >= 0),
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, meeting_id, version, method),
  foreign key (city_id, meeting_id) references meetings.meeting (city_id, id)
);
grant select, insert, update on meetings.mailing to lianxin_app;
