-- Bytes that were taken in, each content once for a city. They lie outside the database under this id.
create table platform.content (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  -- A keyed hash: nobody can find out whether somebody sent a picture they know.
  fingerprint bytea not null,
  -- The key of these bytes alone, encrypted with the city's: a new key of the city leaves the bytes as they lie.
  key bytea not null,
  -- Of the bytes as they lie, so that a backup is checked without any key.
  sha256 bytea not null,
  size integer not null check (size > 0),
  created_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, fingerprint)
);

-- One picture or document as somebody gave it. Without an owner it waits to be named by what it is sent with.
create table platform.file (
  city_id uuid not null,
  id uuid not null,
  name text not null check (length(name) <= 120),
  type text not null check (type in ('image/jpeg', 'application/pdf')),
  size integer not null,
  width integer,
  height integer,
  content_id uuid not null,
  thumbnail_id uuid,
  owner_kind text,
  owner_id uuid,
  -- Which part of its owner it came with: a message, an answer.
  part_id uuid,
  protection text not null check (protection in ('open', 'inner')),
  created_at timestamptz not null,
  claimed_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, content_id) references platform.content (city_id, id),
  foreign key (city_id, thumbnail_id) references platform.content (city_id, id),
  check ((owner_kind is null) = (owner_id is null) and (owner_id is null) = (claimed_at is null))
);
create index file_owner on platform.file (city_id, owner_kind, owner_id);
create index file_unclaimed on platform.file (city_id, created_at) where owner_id is null;
create index file_content on platform.file (city_id, content_id);
create index file_thumbnail on platform.file (city_id, thumbnail_id);

grant select, insert, update, delete on platform.content, platform.file to lianxin_app;
