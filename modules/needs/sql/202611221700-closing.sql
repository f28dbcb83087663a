-- unconfirmed: answered, and the person did not speak within the stated time. They may still speak.
alter table needs.round drop constraint round_ended_as_check;
alter table needs.round add constraint round_ended_as_check
  check (ended_as in ('answered_on_spot', 'shown_the_door', 'erased', 'unconfirmed'));
-- How the person said it, and who noted it where they did not do it themselves.
alter table needs.round
  add column verdict_how text check (verdict_how in ('page', 'message', 'counter', 'phone')),
  add column verdict_by uuid,
  -- That it was closed, which stays when its resident opens it again.
  add column closed_as text check (closed_as in ('confirmed', 'unconfirmed')),
  add column closed_at timestamptz,
  -- The coordination office that a second reopening went to as well.
  add column office_id uuid,
  add foreign key (city_id, verdict_by) references organisations.staff (city_id, id),
  add foreign key (city_id, office_id) references organisations.organisation (city_id, id);

update needs.round set closed_as = 'confirmed', closed_at = verdict_at where verdict = 'confirmed';

-- What more somebody wanted to say of how their matter was handled: one for each verdict, never asked for.
create table needs.rating (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  round_id uuid not null,
  grade integer not null check (grade between 1 and 5),
  -- Of the person; erased with the need.
  words text,
  how text not null check (how in ('page', 'counter', 'phone')),
  noted_by uuid,
  at timestamptz not null,
  -- Staff who were rated find it wrong and say why; a coordinator decides. It is counted all the same.
  contested_at timestamptz,
  contested_by uuid,
  contested_for uuid,
  contest_reason text,
  decision text check (decision in ('founded', 'unfounded')),
  decided_at timestamptz,
  decided_by uuid,
  decision_reason text,
  primary key (city_id, id),
  unique (city_id, round_id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, round_id) references needs.round (city_id, id),
  foreign key (city_id, noted_by) references organisations.staff (city_id, id),
  foreign key (city_id, contested_by) references organisations.staff (city_id, id),
  foreign key (city_id, contested_for) references organisations.organisation (city_id, id),
  foreign key (city_id, decided_by) references organisations.staff (city_id, id),
  check ((contested_at is null) = (contest_reason is null)),
  check ((decision is null) = (decision_reason is null)),
  check (decision is null or contested_at is not null),
  check (decided_by <> contested_by)
);
create index rating_need on needs.rating (city_id, need_id, at);
create index rating_contested on needs.rating (city_id, contested_at) where contested_at is not null and decision is null;

-- Somebody who did not handle it asks again how it went.
create table needs.follow_up (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  round_id uuid not null,
  organisation_id uuid not null,
  why text not null check (why in ('not_accepted', 'rated', 'reopened_twice')),
  opened_at timestamptz not null,
  due date not null,
  assignee_id uuid,
  assigned_by uuid,
  outcome text check (outcome in ('content', 'not_solved', 'not_reached', 'not_wanted')),
  -- Of staff about the person; erased with the need.
  note text,
  done_by uuid,
  done_at timestamptz,
  primary key (city_id, id),
  unique (city_id, round_id, organisation_id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, round_id) references needs.round (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, assignee_id) references organisations.staff (city_id, id),
  foreign key (city_id, assigned_by) references organisations.staff (city_id, id),
  foreign key (city_id, done_by) references organisations.staff (city_id, id),
  check ((done_at is null) = (outcome is null))
);
create index follow_up_need on needs.follow_up (city_id, need_id);
create index follow_up_open on needs.follow_up (city_id, organisation_id, due, id) where done_at is null;
create index follow_up_done on needs.follow_up (city_id, organisation_id, done_at) where done_at is not null;

grant select, insert, update on needs.rating, needs.follow_up to lianxin_app;
