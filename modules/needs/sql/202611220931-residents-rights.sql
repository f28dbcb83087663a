-- withdrawn: the person took back the consent while the organisation was at work.
alter table needs.leg drop constraint leg_state_check;
alter table needs.leg add constraint leg_state_check
  check (state in ('asked', 'refused', 'dispatched', 'taken_on', 'declined', 'ended', 'withdrawn'));
-- From then on the organisation sees nothing of it, whatever the state of its leg.
alter table needs.leg add column withdrawn_at timestamptz;

-- erased: the person asked for it, or nobody ever got it and its time was over.
alter table needs.round drop constraint round_ended_as_check;
alter table needs.round add constraint round_ended_as_check
  check (ended_as in ('answered_on_spot', 'shown_the_door', 'erased'));
alter table needs.need add column erased_at timestamptz;
create index need_resident on needs.need (city_id, resident_id);
-- Erasing puts a mark in place of the words; nothing else may change a message.
grant update (words) on needs.message to lianxin_app;
grant update (why) on needs.correction to lianxin_app;

-- A look for a relative: steps and dates, until a day or until it is withdrawn.
create table needs.family_view (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  -- How the person calls the relative; encrypted. Null once the need is erased.
  name bytea,
  secret_hash bytea not null,
  code_hash bytea not null,
  shows_words boolean not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id)
);
create unique index family_view_secret on needs.family_view (city_id, secret_hash);
create unique index family_view_code on needs.family_view (city_id, code_hash);
create index family_view_need on needs.family_view (city_id, need_id, created_at);

create table needs.family_opening (
  city_id uuid not null,
  view_id uuid not null,
  at timestamptz not null,
  primary key (city_id, view_id, at),
  foreign key (city_id, view_id) references needs.family_view (city_id, id)
);

-- A wish to have a need erased that organisations have already: one office decides, within a set time.
create table needs.erasure_request (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  organisation_id uuid not null,
  asked_at timestamptz not null,
  deadline date not null,
  decision text check (decision in ('erased', 'refused')),
  decided_by uuid,
  decided_at timestamptz,
  -- Read by the person.
  reason text,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, decided_by) references organisations.staff (city_id, id),
  check ((decision is null) = (decided_at is null)),
  check (decision <> 'refused' or reason is not null)
);
create unique index erasure_request_open on needs.erasure_request (city_id, need_id) where decision is null;
create index erasure_request_queue on needs.erasure_request (city_id, organisation_id, deadline) where decision is null;

grant select, insert, update on needs.family_view, needs.erasure_request to lianxin_app;
grant select, insert on needs.family_opening to lianxin_app;
