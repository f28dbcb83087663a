-- An official document on its way. Once it is issued its words stand in documents.issue alone, where nobody may change
-- or delete a row: not by a trigger but because lianxin_app is granted neither.
create table documents.document (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('notice', 'letter', 'minutes', 'circular', 'report', 'request')),
  state text not null check (state in ('draft', 'review', 'signed', 'issued', 'withdrawn')),
  title text,
  content jsonb,
  version integer not null,
  drafted_by uuid not null,
  reviewed_by uuid,
  signed_by uuid,
  signed_at timestamptz,
  -- The issued document that this one is to take the place of.
  supersedes uuid,
  created_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check ((state = 'issued') = (content is null)),
  check ((state = 'issued') = (title is null)),
  check (state not in ('signed', 'issued') or (signed_by is not null and signed_at is not null))
);

create index document_of on documents.document (city_id, organisation_id, changed_at desc, id desc);

-- Whose a 机关代字 is: two organisations never number under one.
create table documents.code (
  city_id uuid not null references platform.city (id),
  code text not null,
  organisation_id uuid not null,
  primary key (city_id, code),
  unique (city_id, organisation_id, code)
);

-- The last number given, raised in the transaction that issues: without gaps, never twice.
create table documents.number_register (
  city_id uuid not null references platform.city (id),
  organisation_id uuid not null,
  code text not null,
  year integer not null,
  last integer not null check (last > 0),
  primary key (city_id, organisation_id, code, year),
  foreign key (city_id, organisation_id, code) references documents.code (city_id, organisation_id, code)
);

create table documents.issue (
  city_id uuid not null references platform.city (id),
  document_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  code text not null,
  year integer not null,
  number integer not null,
  -- As it is written, by which it is found.
  numbered text not null,
  title text not null,
  content jsonb not null,
  -- 成文日期: the day of signing.
  day date not null,
  signed_by uuid not null,
  issued_by uuid not null,
  issued_at timestamptz not null,
  supersedes uuid,
  primary key (city_id, document_id),
  unique (city_id, organisation_id, code, year, number),
  -- One document takes the place of another, once.
  unique (city_id, supersedes),
  foreign key (city_id, document_id) references documents.document (city_id, id),
  foreign key (city_id, supersedes) references documents.issue (city_id, document_id)
);

create index issue_since on documents.issue (city_id, issued_at desc);

-- What issued documents ask others for, by which one sees that it was asked before.
create table documents.asked (
  city_id uuid not null references platform.city (id),
  document_id uuid not null,
  position integer not null,
  thing text not null,
  primary key (city_id, document_id, position),
  foreign key (city_id, document_id) references documents.issue (city_id, document_id)
);

create table documents.event (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  document_id uuid not null,
  what text not null,
  version integer not null,
  comment text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, document_id) references documents.document (city_id, id)
);

create index event_of on documents.event (city_id, document_id, version, id);

-- Every wording that was saved: what review changed can be seen.
create table documents.edition (
  city_id uuid not null references platform.city (id),
  document_id uuid not null,
  version integer not null,
  kind text not null,
  content jsonb not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (city_id, document_id, version),
  foreign key (city_id, document_id) references documents.document (city_id, id)
);

grant usage on schema documents to lianxin_app;
grant select, insert, update on documents.document to lianxin_app;
grant select, insert on documents.code to lianxin_app;
grant select, insert, update on documents.number_register to lianxin_app;
grant select, insert on documents.issue, documents.asked, documents.event, documents.edition to lianxin_app;
