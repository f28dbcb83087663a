-- Who has a need open at this moment, so that two people on one need see each other. A lease: who says nothing for
-- a while has gone, and the row is swept away by whoever comes next. No history is kept.
create table needs.presence (
  city_id uuid not null,
  need_id uuid not null,
  staff_id uuid not null,
  -- Whether a form of it is open.
  writing boolean not null,
  seen_at timestamptz not null,
  primary key (city_id, need_id, staff_id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id)
);
create index presence_seen on needs.presence (city_id, seen_at);
grant select, insert, update, delete on needs.presence to lianxin_app;
