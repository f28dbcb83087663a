-- A text that people look up: a rule, a notice, a guide. Its newest edition stands here once more for the list and the
-- search, which reads all of a city's.
create table library.item (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  -- Whose it is to keep.
  organisation_id uuid not null,
  kind text not null check (kind in ('law', 'policy', 'notice', 'guide', 'form', 'other')),
  access text not null check (access in ('public', 'inner')),
  -- Whom it concerns; none: the whole city.
  area_ids uuid[] not null,
  editions integer not null,
  title text not null,
  document_number text not null,
  issuer text not null,
  day date not null,
  from_day date not null,
  -- Of the first edition.
  first_from date not null,
  -- As the search compares: title and number, all else, and the letters of their pinyin.
  found_title text not null,
  title_letters text not null,
  found_text text not null,
  text_letters text not null,
  -- The first day on which it holds no more.
  withdrawn_from date,
  withdrawn_why text,
  replaced_by uuid,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, replaced_by) references library.item (city_id, id),
  check ((withdrawn_from is null) = (withdrawn_why is null)),
  check (replaced_by is null or withdrawn_from is not null)
);
create index item_day on library.item (city_id, day desc, id);

-- Every edition as it was: none is ever changed.
create table library.edition (
  city_id uuid not null references platform.city (id),
  item_id uuid not null,
  number integer not null,
  title text not null,
  document_number text not null,
  issuer text not null,
  day date not null,
  from_day date not null,
  text text not null,
  source text not null,
  -- The official document issued here that it was taken from.
  document_id uuid,
  why text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, item_id, number),
  unique (city_id, document_id),
  foreign key (city_id, item_id) references library.item (city_id, id),
  foreign key (city_id, document_id) references documents.issue (city_id, document_id)
);

grant usage on schema library to lianxin_app;
grant select, insert, update on library.item to lianxin_app;
grant select, insert on library.edition to lianxin_app;
