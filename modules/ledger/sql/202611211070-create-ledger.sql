-- One counted thing with its source. Written by a follower only, never by a form.
create table ledger.entry (
  city_id uuid not null references platform.city (id),
  -- The sealed number of the happening it comes from, and which of its entries this is.
  happening_number bigint not null,
  kind text not null,
  need_id uuid not null,
  organisation_id uuid,
  area_id uuid,
  category_code text,
  via text,
  outcome text,
  -- Whole working days it took, where the kind counts them.
  days integer,
  at timestamptz not null,
  primary key (city_id, happening_number, kind)
);
create index entry_month on ledger.entry (city_id, at, kind);
create index entry_need on ledger.entry (city_id, need_id);

grant usage on schema ledger to lianxin_app;
grant select, insert on ledger.entry to lianxin_app;
