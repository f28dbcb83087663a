-- 建会：a body that is to be founded, from the first contact to its registration
create table founding.undertaking (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  kind text not null,
  form text not null check (form in ('committee', 'joint', 'organiser', 'general-branch', 'branch')),
  name text not null,
  area_id uuid not null,
  employer_id uuid,
  -- The body above, which approves; empty where nobody entered it yet.
  parent_id uuid,
  people integer not null check (people >= 0),
  units integer not null check (units >= 1),
  state text not null check (state in ('open', 'founded', 'dropped')),
  why text not null,
  body_id uuid,
  opened_on date not null,
  opened_by uuid,
  primary key (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, employer_id) references employers.employer (city_id, id),
  foreign key (city_id, parent_id) references bodies.body (city_id, id),
  foreign key (city_id, body_id) references bodies.body (city_id, id),
  check ((state = 'founded') = (body_id is not null))
);
create index undertaking_state on founding.undertaking (city_id, state, opened_on);
-- Nobody founds the same body twice at once.
create unique index undertaking_open on founding.undertaking (city_id, kind, area_id, name) where state = 'open';

create table founding.step (
  city_id uuid not null references platform.city (id),
  undertaking_id uuid not null,
  step text not null check (step in ('contact', 'application', 'approval', 'meeting', 'registered')),
  done_on date not null,
  -- The number of the approval, or what is to be known of the step.
  note text not null,
  entered_by uuid,
  entered_at timestamptz not null,
  primary key (city_id, undertaking_id, step),
  foreign key (city_id, undertaking_id) references founding.undertaking (city_id, id)
);

-- 建立组织的人数规定, by edition: what a city enters goes before what the system brings.
create table founding.form_rule (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  kind text not null,
  form text not null,
  least integer not null check (least between 0 and 100000),
  most integer check (most between 0 and 100000),
  least_units integer not null check (least_units between 1 and 1000),
  edition text not null,
  effective_from date not null,
  source text not null,
  entered_by uuid,
  entered_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, kind, form, effective_from)
);

grant usage on schema founding to lianxin_app;
grant select, insert, update on all tables in schema founding to lianxin_app;
