-- What a service says of itself besides its title: how far it is offered, where to go, when, and what it is called by
-- in a sheet. Services that were on the menu before stay on it.
alter table services.service
  add column state text not null default 'published' check (state in ('draft', 'published', 'withdrawn')),
  -- The organisation's own number for it.
  add column code text check (code <> ''),
  add column address text not null default '',
  add column opening text not null default '',
  add column link text not null default '',
  add column station_id uuid,
  add constraint service_station foreign key (city_id, station_id) references places.station (city_id, id);

-- A row of a sheet is known again by the organisation and its number, or else by the title.
create unique index service_code on services.service (city_id, organisation_id, code);
create unique index service_title on services.service (city_id, organisation_id, title);

-- Every state a service was in, whole: a change is the difference of two of them, and any can be put back.
create table services.edition (
  city_id uuid not null,
  service_id uuid not null,
  version integer not null,
  at timestamptz not null,
  by_kind text not null,
  by_id uuid,
  via text not null check (via in ('hand', 'sheet', 'restore')),
  -- Which version was put back, where one was.
  restored integer,
  content jsonb not null,
  primary key (city_id, service_id, version),
  foreign key (city_id, service_id) references services.service (city_id, id)
);
grant select, insert on services.edition to lianxin_app;
