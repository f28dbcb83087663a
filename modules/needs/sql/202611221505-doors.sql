-- What is not ours leaves by another door: where to, why, by which road, and how long that may take.
create table needs.door (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  round_id uuid not null,
  door text not null check (door in ('petition', 'discipline', 'hotline', 'court', 'arbitration', 'emergency', 'other')),
  -- Null for an accusation: nothing of it is kept.
  reason text,
  route text not null,
  clock text not null,
  staff_id uuid not null,
  organisation_id uuid not null,
  at timestamptz not null,
  -- That door would not have it either.
  refused_at timestamptz,
  refused_why text,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, round_id) references needs.round (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create index door_need on needs.door (city_id, need_id, at);
grant select, insert, update on needs.door to lianxin_app;
