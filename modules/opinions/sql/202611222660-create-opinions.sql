-- What an outside model says of how near in meaning needs and services are; in a city only while it is switched on.
create table opinions.setting (
  city_id uuid not null references platform.city (id),
  enabled boolean not null,
  version integer not null,
  changed_by uuid,
  changed_at timestamptz not null,
  -- The service has not answered since then.
  failing_since timestamptz,
  fault text,
  primary key (city_id)
);

-- Of each service of the menu the vector of its text, so that nothing is asked twice.
create table opinions.vector (
  city_id uuid not null references platform.city (id),
  service_id uuid not null,
  model text not null,
  -- Of the text that was sent.
  content_hash text not null,
  vector real[] not null,
  made_at timestamptz not null,
  primary key (city_id, service_id)
);

create table opinions.reading (
  city_id uuid not null references platform.city (id),
  need_id uuid not null,
  model text not null,
  -- A keyed hash of the need's words: the same words are found again without storing them.
  words_hash text not null,
  at timestamptz not null,
  primary key (city_id, need_id)
);

create index reading_words on opinions.reading (city_id, words_hash);

-- The few services that a need's words are nearest to; 0 to 1.
create table opinions.likeness (
  city_id uuid not null references platform.city (id),
  need_id uuid not null,
  service_id uuid not null,
  likeness real not null,
  primary key (city_id, need_id, service_id),
  foreign key (city_id, need_id) references opinions.reading (city_id, need_id) on delete cascade
);

-- What left the house: which need (null: services of the menu), when, where to, how much. Kept when switched off.
create table opinions.sending (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  need_id uuid,
  services integer not null,
  characters integer not null,
  model text not null,
  host text not null,
  at timestamptz not null,
  fault text,
  primary key (city_id, id)
);

create index sending_at on opinions.sending (city_id, at);

grant usage on schema opinions to lianxin_app;
grant select, insert, update on opinions.setting to lianxin_app;
grant select, insert, update, delete on opinions.vector to lianxin_app;
grant select, insert, update, delete on opinions.reading to lianxin_app;
grant select, insert, delete on opinions.likeness to lianxin_app;
grant select, insert, update on opinions.sending to lianxin_app;
