-- How soon somebody has to act, and what is wanted. Proposed when it is said, taken or changed by staff.
alter table needs.need
  add column kind text not null default 'help'
    check (kind in ('help', 'consult', 'suggest', 'complain', 'accuse', 'praise')),
  add column urgency text not null default 'ordinary' check (urgency in ('danger', 'attend', 'ordinary')),
  -- What makes it urgent, as codes.
  add column matters text[] not null default '{}',
  -- In percent, how sure the proposal was; null once a person took or changed it.
  add column category_sure integer,
  add column kind_sure integer,
  add column urgency_sure integer,
  -- Seen by its handlers and their head only; nothing goes to a telephone or to a relative.
  add column protected boolean not null default false,
  -- Somebody under eighteen is in danger.
  add column of_child boolean not null default false,
  -- How and when the person can be reached without harm; encrypted.
  add column safe_contact bytea,
  -- Who was rung: the organisation, and the entry of its rota (null: the office's own telephone).
  add column rung_at timestamptz,
  add column rung_organisation uuid,
  add column rung_duty uuid,
  add foreign key (city_id, rung_organisation) references organisations.organisation (city_id, id),
  add foreign key (city_id, rung_duty) references organisations.duty (city_id, id);

alter table needs.correction drop constraint correction_field_check;
alter table needs.correction add constraint correction_field_check
  check (field in ('category', 'area', 'lead', 'kind', 'urgency', 'protected'));

-- That somebody else opens the record of a child in danger: asked for, and approved by a head.
create table needs.opening (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  staff_id uuid not null,
  organisation_id uuid not null,
  why text not null,
  asked_at timestamptz not null,
  decision text check (decision in ('approved', 'refused')),
  decided_by uuid,
  decided_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, decided_by) references organisations.staff (city_id, id),
  check ((decision is null) = (decided_at is null)),
  check ((decision is null) = (decided_by is null))
);
create unique index opening_asked on needs.opening (city_id, need_id, staff_id) where decision is null;
create index opening_need on needs.opening (city_id, need_id);

-- The calls that the duty to report asks for: whom, and when.
create table needs.report (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  staff_id uuid not null,
  organisation_id uuid not null,
  called text not null check (called in ('police', 'civil_affairs', 'education', 'other')),
  called_at timestamptz not null,
  noted_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create index report_need on needs.report (city_id, need_id, called_at);
grant select, insert, update on needs.opening to lianxin_app;
grant select, insert on needs.report to lianxin_app;

-- What is urgent comes first in every queue: danger, attend, then as before.
alter table needs.line
  add column urgency text not null default 'ordinary',
  add column protected boolean not null default false;
update needs.line set rank = rank + 4;
