-- What many people tell about one trouble at one place, found in their own words. It keeps its identity from day to day.
create table voice.concern (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  -- Out of their words, shared by at least two of them; no names, no numbers.
  title text not null,
  words text[] not null,
  place text,
  area_id uuid,
  category_code text,
  -- People and members as last counted; null once it has faded.
  people integer not null,
  members integer not null,
  since timestamptz not null,
  last_at timestamptz not null,
  -- People of the seven days before the last seven, and of the last seven.
  before integer not null,
  now integer not null,
  coherence double precision not null,
  score double precision not null,
  -- Tells the newest response from the finding: what is found again keeps it.
  state text not null check (state in ('new', 'answered', 'no_answer', 'faded')),
  found_at timestamptz not null,
  counted_at timestamptz not null,
  version integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, category_code) references services.category (city_id, code)
);
create index concern_list on voice.concern (city_id, score desc, id) where state <> 'faded';

create table voice.member (
  city_id uuid not null references platform.city (id),
  concern_id uuid not null,
  need_id uuid not null,
  -- The most central first, from 0.
  place integer not null,
  primary key (city_id, concern_id, need_id),
  foreign key (city_id, concern_id) references voice.concern (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id)
);
create index member_need on voice.member (city_id, need_id);

-- One finding: at night by itself, or asked for.
create table voice.finding (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  asked_at timestamptz not null,
  asked_by uuid,
  done_at timestamptz,
  failed_at timestamptz,
  -- Needs read and concerns found.
  needs integer,
  concerns integer,
  primary key (city_id, id),
  foreign key (city_id, asked_by) references organisations.staff (city_id, id)
);
create index finding_latest on voice.finding (city_id, asked_at desc, id);

-- How a concern stood at each finding.
create table voice.count (
  city_id uuid not null references platform.city (id),
  concern_id uuid not null,
  finding_id uuid not null,
  people integer not null,
  members integer not null,
  before integer not null,
  now integer not null,
  primary key (city_id, concern_id, finding_id),
  foreign key (city_id, concern_id) references voice.concern (city_id, id),
  foreign key (city_id, finding_id) references voice.finding (city_id, id)
);

-- What was said to a concern, or why nothing is; the newest holds, the older ones stay.
create table voice.response (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  concern_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('answer', 'none')),
  audience text not null check (audience in ('public', 'inner')),
  text text not null,
  staff_id uuid not null,
  organisation_id uuid not null,
  at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, concern_id, number),
  foreign key (city_id, concern_id) references voice.concern (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);

grant usage on schema voice to lianxin_app;
grant select, insert, update on voice.concern, voice.finding to lianxin_app;
grant select, insert, delete on voice.member to lianxin_app;
grant select, insert on voice.count, voice.response to lianxin_app;
