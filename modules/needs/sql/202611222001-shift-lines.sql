-- What one shift tells the next about an open matter: one spoken sentence. Until somebody ticks it off.
create table needs.shift_line (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  organisation_id uuid not null,
  -- Where the shift was; null for who keeps no station.
  station_id uuid,
  words text not null,
  staff_id uuid not null,
  at timestamptz not null,
  seen_by uuid,
  seen_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, station_id) references places.station (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  foreign key (city_id, seen_by) references organisations.staff (city_id, id),
  check ((seen_by is null) = (seen_at is null))
);
-- One sentence on each matter at a time: a newer one takes the place of the older.
create unique index shift_line_open on needs.shift_line (city_id, organisation_id, need_id) where seen_at is null;
create index shift_line_need on needs.shift_line (city_id, need_id);
grant select, insert, update on needs.shift_line to lianxin_app;
