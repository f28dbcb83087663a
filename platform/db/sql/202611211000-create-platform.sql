-- Catalogues: read before a city is known, so without row-level security.
create table platform.city (
  id uuid primary key,
  key text not null unique,
  name text not null,
  zone text not null,
  created_at timestamptz not null,
  -- Null while the city is being made: nobody is answered for it yet.
  opened_at timestamptz
);

create table platform.city_host (
  host text primary key,
  city_id uuid not null references platform.city (id)
);

grant usage on schema platform to lianxin_app;
grant select on platform.city, platform.city_host to lianxin_app;

-- One key per city, wrapped by the master key that lies outside the database.
create table platform.city_key (
  city_id uuid not null references platform.city (id),
  version integer not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (city_id, version)
);

-- What was posted with a submission key, and what was answered: the same post twice changes nothing twice.
create table platform.submission (
  city_id uuid not null references platform.city (id),
  key text not null check (length(key) between 8 and 100),
  endpoint text not null,
  body_hash bytea not null,
  answer bytea,
  at timestamptz not null,
  primary key (city_id, key)
);

-- Append-only. Ids, codes, amounts and times; never a person's words, names or numbers.
create table platform.happening (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  name text not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  subject_id uuid not null,
  facts jsonb not null,
  primary key (city_id, id)
);
create index happening_subject on platform.happening (city_id, subject_id);

create table platform.unsealed (
  city_id uuid not null,
  happening_id uuid not null,
  primary key (city_id, happening_id),
  foreign key (city_id, happening_id) references platform.happening (city_id, id)
);

create table platform.seal (
  city_id uuid not null,
  number bigint not null check (number > 0),
  happening_id uuid not null,
  mac bytea not null,
  primary key (city_id, number),
  unique (city_id, happening_id),
  foreign key (city_id, happening_id) references platform.happening (city_id, id)
);

create table platform.seal_head (
  city_id uuid not null references platform.city (id),
  number bigint not null,
  mac bytea not null,
  primary key (city_id)
);

-- How far a follower that works once per city has come; moved in the transaction of its effect.
create table platform.follower (
  city_id uuid not null references platform.city (id),
  name text not null,
  number bigint not null,
  primary key (city_id, name)
);

-- Failed tries of what must not be guessed (passwords, tracking codes); `who` is a keyed hash.
create table platform.attempt (
  city_id uuid not null references platform.city (id),
  what text not null,
  who text not null,
  window_start timestamptz not null,
  count integer not null,
  primary key (city_id, what, who)
);

grant select, insert on platform.city_key to lianxin_app;
grant select, insert, update on platform.submission to lianxin_app;
grant select, insert on platform.happening to lianxin_app;
grant select, insert, delete on platform.unsealed to lianxin_app;
grant select, insert on platform.seal to lianxin_app;
grant select, insert, update on platform.seal_head to lianxin_app;
grant select, insert, update on platform.follower to lianxin_app;
grant select, insert, update, delete on platform.attempt to lianxin_app;
