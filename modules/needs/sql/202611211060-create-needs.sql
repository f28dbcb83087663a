create table needs.need (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  -- For people to quote; opens nothing by itself.
  reference text not null,
  -- As first said. Never overwritten.
  words text not null check (length(words) between 1 and 5000),
  via text not null check (via in ('portal', 'counter', 'phone', 'api')),
  said_at timestamptz not null,
  -- Whoever holds the link or the code sees the need, so only keyed hashes are kept.
  secret_hash bytea,
  code_hash bytea,
  -- The code once more, encrypted, for the holder's own page only.
  code bytea,
  resident_id uuid,
  employer_id uuid,
  area_id uuid,
  category_code text,
  groups text[] not null,
  -- The organisation at whose counter or telephone it was said; it has the words because it heard them.
  received_by uuid,
  recorded_by uuid,
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, reference),
  foreign key (city_id, resident_id) references people.resident (city_id, id),
  foreign key (city_id, employer_id) references employers.employer (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, category_code) references services.category (city_id, code),
  foreign key (city_id, received_by) references organisations.organisation (city_id, id),
  foreign key (city_id, recorded_by) references organisations.staff (city_id, id)
);
create unique index need_secret on needs.need (city_id, secret_hash);
create unique index need_code on needs.need (city_id, code_hash);
create index need_said on needs.need (city_id, said_at);
create index need_received on needs.need (city_id, received_by, said_at);

-- One per opening or reopening. A need is open while its last round is.
create table needs.round (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  number integer not null check (number > 0),
  opened_by text not null check (opened_by in ('resident', 'staff')),
  opened_at timestamptz not null,
  deadline date,
  -- Only the resident states it.
  verdict text check (verdict in ('confirmed', 'not_accepted')),
  verdict_at timestamptz,
  verdict_words text,
  unconfirmed_since timestamptz,
  -- Two ways to end at once, counted apart from every verdict.
  ended_as text check (ended_as in ('answered_on_spot', 'shown_the_door')),
  ended_at timestamptz,
  answer text,
  primary key (city_id, id),
  unique (city_id, need_id, number),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  check (verdict is null or ended_as is null)
);

-- One organisation's part of a round.
create table needs.leg (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  round_id uuid not null,
  organisation_id uuid not null,
  service_id uuid,
  part text not null check (part in ('lead', 'joint')),
  -- asked: waits for the resident's consent, and the organisation sees nothing yet.
  state text not null check (state in ('asked', 'refused', 'dispatched', 'taken_on', 'declined', 'ended')),
  basis text not null check (basis in ('consent', 'duty', 'heard')),
  deadline date,
  assignee_id uuid,
  dispatched_at timestamptz,
  taken_on_at timestamptz,
  ended_at timestamptz,
  outcome text check (outcome in ('solved', 'partly', 'not_solved', 'referred')),
  -- What the resident is told, or why the organisation declined.
  answer text,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, round_id) references needs.round (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, service_id) references services.service (city_id, id),
  foreign key (city_id, assignee_id) references organisations.staff (city_id, id),
  check ((state = 'ended') = (outcome is not null))
);
create unique index leg_one_lead on needs.leg (city_id, round_id)
  where part = 'lead' and state in ('asked', 'dispatched', 'taken_on', 'ended');
create unique index leg_one_live on needs.leg (city_id, round_id, organisation_id)
  where state in ('asked', 'dispatched', 'taken_on', 'ended');
create index leg_need on needs.leg (city_id, need_id);
create index leg_queue on needs.leg (city_id, organisation_id, deadline) where state in ('dispatched', 'taken_on');
create index leg_service on needs.leg (city_id, service_id) where state in ('dispatched', 'taken_on');

create table needs.message (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  -- public: the resident reads it. inner: only those who handle the need.
  kind text not null check (kind in ('public', 'inner')),
  by_kind text not null check (by_kind in ('resident', 'staff')),
  staff_id uuid,
  organisation_id uuid,
  words text not null check (length(words) between 1 and 2000),
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  check (kind = 'public' or by_kind = 'staff')
);
create index message_need on needs.message (city_id, need_id, at);

-- Every later change of what a need is held to be; the resident sees it with its reason.
create table needs.correction (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  field text not null check (field in ('category', 'area', 'lead')),
  from_value text,
  to_value text,
  why text not null,
  staff_id uuid not null,
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id)
);
create index correction_need on needs.correction (city_id, need_id, at);

grant usage on schema needs to lianxin_app;
grant select, insert, update on needs.need, needs.round, needs.leg to lianxin_app;
grant select, insert on needs.message, needs.correction to lianxin_app;
