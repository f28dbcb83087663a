-- What the first proposal was, to tell later whether it stood.
alter table needs.need add column proposed_organisation uuid;
alter table needs.need add column proposed_category text;

-- Learned once: words like these belong to this category, or went to this service of this organisation after all.
-- The words themselves are not kept, only keyed hashes of their pairs of characters.
create table needs.learned (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  pairs text[] not null,
  field text not null check (field in ('category', 'organisation')),
  -- A code of a category, or the id of an organisation.
  from_value text,
  to_value text not null,
  service_id uuid,
  staff_id uuid not null,
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, service_id) references services.service (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id)
);
create index learned_at on needs.learned (city_id, at desc);
create index learned_need on needs.learned (city_id, need_id);
grant select, insert, update on needs.learned to lianxin_app;
