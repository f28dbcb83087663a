-- An invited person has no password yet; a closed account has none any more.
alter table organisations.staff alter column password_hash drop not null;
alter table organisations.staff add column closed_at timestamptz;

-- A role is held for an organisation and an area (null: the organisation's own), from a moment and perhaps until one.
-- Rows are ended, never removed: who might do what on which day stays answerable.
alter table organisations.staff_role
  add column id uuid,
  add column organisation_id uuid,
  add column area_id uuid,
  add column begins_at timestamptz,
  add column ends_at timestamptz,
  -- Whose deputy the person is in this role; null where it is their own.
  add column deputy_for uuid;
update organisations.staff_role r set id = gen_random_uuid(),
  organisation_id = (select s.organisation_id from organisations.staff s
    where s.city_id = r.city_id and s.id = r.staff_id),
  begins_at = (select c.created_at from platform.city c where c.id = r.city_id);
alter table organisations.staff_role
  alter column id set not null,
  alter column organisation_id set not null,
  alter column begins_at set not null,
  drop constraint staff_role_pkey,
  add primary key (city_id, id),
  add foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  add foreign key (city_id, area_id) references places.area (city_id, id),
  add foreign key (city_id, deputy_for) references organisations.staff (city_id, id),
  add check (ends_at is null or ends_at >= begins_at),
  add check (deputy_for is null or ends_at is not null);
create index staff_role_staff on organisations.staff_role (city_id, staff_id);
create index staff_role_role on organisations.staff_role (city_id, role, organisation_id);
create index staff_role_deputy on organisations.staff_role (city_id, deputy_for) where deputy_for is not null;

alter table organisations.session
  -- Written at most every few minutes, so that a read does not become a write.
  add column seen_at timestamptz,
  -- A plain name made from what the browser tells of itself; empty where it tells nothing.
  add column device text not null default '',
  -- For which organisation the person acts now; null: their own.
  add column organisation_id uuid;
update organisations.session set seen_at = rotated_at;
alter table organisations.session
  alter column seen_at set not null,
  add foreign key (city_id, organisation_id) references organisations.organisation (city_id, id);
create index session_staff on organisations.session (city_id, staff_id) where ended_at is null;

-- Links by which a person sets a password: handed over by whoever made them, used once.
create table organisations.account_link (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  staff_id uuid not null,
  kind text not null check (kind in ('invitation', 'reset')),
  -- Only a keyed hash, as of sessions.
  token_hash bytea not null,
  made_by uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- A newer link was made, or the account closed.
  withdrawn_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id)
);
create unique index account_link_token on organisations.account_link (city_id, token_hash);
create index account_link_staff on organisations.account_link (city_id, staff_id, made_at);

grant select, insert, update on organisations.account_link to lianxin_app;
