-- A matter that goes on together with another of the same kind. merged_into is what stands now; needs.merging keeps
-- who joined them, why, and when they were taken apart again (undone_by null: they no longer had the same handlers).
alter table needs.need add column merged_into uuid check (merged_into <> id);
alter table needs.need add foreign key (city_id, merged_into) references needs.need (city_id, id);
create index need_merged on needs.need (city_id, merged_into) where merged_into is not null;
-- Said by the resident: the same as this one, which neighbours had told before.
alter table needs.need add column also_of uuid;
alter table needs.need add foreign key (city_id, also_of) references needs.need (city_id, id);
create table needs.merging (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  into_id uuid not null,
  staff_id uuid not null,
  why text not null,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, into_id) references needs.need (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  foreign key (city_id, undone_by) references organisations.staff (city_id, id),
  check (need_id <> into_id)
);
create unique index merging_live on needs.merging (city_id, need_id) where undone_at is null;
create index merging_into on needs.merging (city_id, into_id);
grant select, insert, update on needs.merging to lianxin_app;
