-- Which organisations may be called in for what. call: agreed by the joint meeting. duty: the official list of
-- duties names them. Nothing is changed: each row is the newest word on one category and organisation.
create table needs.call_entry (
  city_id uuid not null,
  list text not null check (list in ('call', 'duty')),
  category_code text not null,
  organisation_id uuid not null,
  number integer not null check (number > 0),
  -- The item of the list or the paper that says so.
  source text not null,
  agreed_on date not null,
  removed boolean not null,
  staff_id uuid not null,
  at timestamptz not null,
  primary key (city_id, list, category_code, organisation_id, number),
  foreign key (city_id, category_code) references services.category (city_id, code),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id)
);
grant select, insert on needs.call_entry to lianxin_app;

-- Whom a lead would like to call in and may not without their head.
create table needs.call_proposal (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  round_id uuid not null,
  -- Who proposes.
  organisation_id uuid not null,
  service_id uuid not null,
  basis text not null check (basis in ('consent', 'duty', 'ask')),
  consent_how text check (consent_how in ('counter', 'phone')),
  article text,
  why text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decision text check (decision in ('agreed', 'refused')),
  decided_by uuid,
  decided_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, round_id) references needs.round (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, service_id) references services.service (city_id, id),
  foreign key (city_id, asked_by) references organisations.staff (city_id, id),
  foreign key (city_id, decided_by) references organisations.staff (city_id, id),
  check ((decision is null) = (decided_at is null)),
  check ((basis = 'consent') = (consent_how is not null)),
  check ((basis = 'duty') = (article is not null))
);
create index call_proposal_need on needs.call_proposal (city_id, need_id, asked_at);
create unique index call_proposal_open on needs.call_proposal (city_id, need_id, service_id) where decision is null;
grant select, insert, update on needs.call_proposal to lianxin_app;

-- Two organisations declined: an office of coordination finds who has it, by a list, or whoever may settle it.
create table needs.undecided (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  round_id uuid not null,
  part text not null check (part in ('lead', 'joint')),
  office_id uuid not null,
  opened_at timestamptz not null,
  -- agenda: put to the next joint meeting. closed: whoever received it found somebody meanwhile.
  state text not null check (state in ('open', 'agenda', 'settled', 'closed')),
  organisation_id uuid,
  how text check (how in ('call', 'duty', 'chair', 'leader')),
  -- The item of the list, or who settled it.
  by text,
  settled_at timestamptz,
  noted_by uuid,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, round_id) references needs.round (city_id, id),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, noted_by) references organisations.staff (city_id, id),
  check ((state = 'settled') = (how is not null)),
  check ((state = 'settled') = (organisation_id is not null)),
  check ((how is null) = (by is null))
);
create unique index undecided_need on needs.undecided (city_id, need_id) where state in ('open', 'agenda');
create index undecided_office on needs.undecided (city_id, office_id, opened_at) where state in ('open', 'agenda');
grant select, insert, update on needs.undecided to lianxin_app;
