-- The city's own words: what people here say and what offices call it. One row is one meaning; it counts while live.
create table lexicon.meaning (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  official text not null,
  -- Of the official word; by it the list is sorted and found.
  pinyin text not null,
  -- The code of the built-in meaning that it adds to; null: one of its own.
  built_in text,
  ways text[] not null,
  -- Longer phrases in which a way means something else.
  look_alikes text[] not null,
  note text not null,
  state text not null check (state in ('live', 'withdrawn')),
  version integer not null,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (city_id, id)
);

-- Every way of saying of the live meanings, the official words too: none belongs to two.
create table lexicon.way (
  city_id uuid not null references platform.city (id),
  way text not null,
  meaning_id uuid not null,
  primary key (city_id, way),
  foreign key (city_id, meaning_id) references lexicon.meaning (city_id, id)
);

create index way_of on lexicon.way (city_id, meaning_id);

create table lexicon.edition (
  city_id uuid not null references platform.city (id),
  meaning_id uuid not null,
  version integer not null,
  content jsonb not null,
  state text not null,
  -- The version whose content was put back.
  restored integer,
  why text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, meaning_id, version),
  foreign key (city_id, meaning_id) references lexicon.meaning (city_id, id)
);

grant usage on schema lexicon to lianxin_app;
grant select, insert, update on lexicon.meaning to lianxin_app;
grant select, insert, delete on lexicon.way to lianxin_app;
grant select, insert on lexicon.edition to lianxin_app;
