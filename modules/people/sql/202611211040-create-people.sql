create table people.resident (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  -- Encrypted per city; the version of the key stands in the first two bytes.
  name bytea,
  phone bytea,
  phone_hash bytea,
  created_at timestamptz not null,
  primary key (city_id, id)
);
create index resident_phone on people.resident (city_id, phone_hash);

-- Handing a person's words to an organisation rests on that person's consent or on a duty by law.
create table people.consent (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  -- The record it is about: a need.
  about_id uuid not null,
  organisation_id uuid not null,
  purpose text not null,
  basis text not null check (basis in ('consent', 'duty')),
  -- How the person agreed, or the article that makes it a duty.
  given_how text check (given_how in ('portal', 'counter', 'phone')),
  article text,
  recorded_by uuid,
  asked_at timestamptz not null,
  given_at timestamptz,
  refused_at timestamptz,
  withdrawn_at timestamptz,
  expires_at timestamptz not null,
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, about_id, organisation_id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check (basis = 'consent' or article is not null),
  check (given_at is null or basis = 'duty' or given_how is not null)
);

-- Every look at a masked value, visible to the person it is about.
create table people.reveal (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  resident_id uuid not null,
  about_id uuid not null,
  staff_id uuid not null,
  organisation_id uuid not null,
  field text not null check (field in ('name', 'phone')),
  purpose text not null,
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, resident_id) references people.resident (city_id, id)
);
create index reveal_about on people.reveal (city_id, about_id, at);

grant usage on schema people to lianxin_app;
grant select, insert, update on people.resident, people.consent to lianxin_app;
grant select, insert on people.reveal to lianxin_app;
