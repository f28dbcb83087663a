alter table people.resident
  -- Encrypted and, to be found again, as a keyed hash; asked for at a counter only.
  add column id_number bytea,
  add column id_number_hash bytea;
create index resident_id_number on people.resident (city_id, id_number_hash);

alter table people.reveal drop constraint reveal_field_check;
alter table people.reveal add constraint reveal_field_check check (field in ('name', 'phone', 'id_number'));
-- An erased matter keeps who looked and when; the purpose may hold words.
grant update (purpose) on people.reveal to lianxin_app;

-- A code on its way to a telephone, one for each number. The same row is made whether anybody left the number or not.
create table people.phone_code (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  phone_hash bytea not null,
  -- Encrypted.
  code bytea not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  primary key (city_id, id),
  unique (city_id, phone_hash)
);

-- A browser whose holder showed that the telephone is theirs.
create table people.phone_session (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  token_hash bytea not null,
  phone_hash bytea not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, token_hash)
);

-- Every search for a person by telephone or identity number, found or not, visible to that person.
create table people.search (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  field text not null check (field in ('phone', 'id_number')),
  value_hash bytea not null,
  staff_id uuid not null,
  organisation_id uuid not null,
  purpose text not null,
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id)
);
create index search_value on people.search (city_id, value_hash, at);

grant select, insert, update, delete on people.phone_code to lianxin_app;
grant select, insert, delete on people.phone_session to lianxin_app;
grant select, insert on people.search to lianxin_app;
