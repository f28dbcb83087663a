-- 履职事项清单: the official list of duties. A new edition takes the place of none: the newest in force on a day holds.
create table duties.edition (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  name text not null,
  issuer text not null,
  issued_on date not null,
  effective_from date not null,
  -- Where it holds: here and below.
  area_id uuid not null,
  -- Entered by mistake; it never held.
  withdrawn boolean not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, by_id) references organisations.staff (city_id, id)
);
create index edition_area on duties.edition (city_id, area_id, effective_from);

-- One row of the list, as it stands in its edition.
create table duties.duty (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  edition_id uuid not null,
  -- Its place in the list.
  number integer not null check (number > 0),
  title text not null,
  pinyin text not null,
  kind text not null check (kind in ('basic', 'assisting', 'taken-back')),
  category_code text not null,
  -- Where it holds, where that is not all of the edition's area: one area, or all of a level.
  area_id uuid,
  level text,
  lead_id uuid,
  assisting_ids uuid[] not null,
  basis text not null,
  effective_from date,
  primary key (city_id, id),
  foreign key (city_id, edition_id) references duties.edition (city_id, id),
  foreign key (city_id, category_code) references services.category (city_id, code),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, lead_id) references organisations.organisation (city_id, id),
  check (area_id is null or level is null)
);
create unique index duty_once on duties.duty
  (city_id, edition_id, title, coalesce(area_id::text, ''), coalesce(level, ''));
create index duty_number on duties.duty (city_id, edition_id, number);

-- What an office wants to see first among what is offered to its next meeting.
create table duties.offered (
  city_id uuid not null references platform.city (id),
  area_id uuid not null,
  category_code text not null,
  offered boolean not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (city_id, area_id, category_code),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, category_code) references services.category (city_id, code),
  foreign key (city_id, by_id) references organisations.staff (city_id, id)
);

grant usage on schema duties to lianxin_app;
grant select, insert, update on duties.edition, duties.duty, duties.offered to lianxin_app;
