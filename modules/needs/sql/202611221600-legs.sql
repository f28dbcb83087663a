-- not_reached: nobody could be reached in so many tries. no_legal_basis: no policy allows it, as two people found.
alter table needs.leg drop constraint leg_outcome_check;
alter table needs.leg add constraint leg_outcome_check
  check (outcome in ('solved', 'partly', 'not_solved', 'referred', 'not_reached', 'no_legal_basis'));
-- passed: another organisation goes on with it in a leg of its own, by the same deadline.
alter table needs.leg drop constraint leg_state_check;
alter table needs.leg add constraint leg_state_check
  check (state in ('asked', 'refused', 'dispatched', 'taken_on', 'declined', 'ended', 'withdrawn', 'passed'));
alter table needs.leg add column passed_from uuid;
alter table needs.leg add foreign key (city_id, passed_from) references needs.leg (city_id, id);
-- Where a referred person was told to go.
alter table needs.leg add column route text;
-- Once for each leg: the day it was due before, and why it takes longer. The resident reads it.
alter table needs.leg add column extended_from date;
alter table needs.leg add column extended_at timestamptz;
alter table needs.leg add column extended_why text;
-- Who asked that it be found to have no legal basis, and who agreed; never the same person.
alter table needs.leg add column no_basis_by uuid;
alter table needs.leg add column no_basis_at timestamptz;
alter table needs.leg add column no_basis_agreed_by uuid;
alter table needs.leg add foreign key (city_id, no_basis_by) references organisations.staff (city_id, id);
alter table needs.leg add foreign key (city_id, no_basis_agreed_by) references organisations.staff (city_id, id);
alter table needs.leg add check (no_basis_agreed_by is null or no_basis_agreed_by <> no_basis_by);
alter table needs.leg add check (outcome <> 'no_legal_basis' or no_basis_agreed_by is not null);

-- The contact log of a leg: each time somebody rang. Goes with the leg when it is passed on.
create table needs.contact (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  leg_id uuid not null,
  -- reached · unanswered · later: rung again on a day
  kind text not null check (kind in ('reached', 'unanswered', 'later')),
  again_on date,
  staff_id uuid not null,
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, leg_id) references needs.leg (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  check ((kind = 'later') = (again_on is not null))
);
create index contact_need on needs.contact (city_id, need_id, at);
grant select, insert, update on needs.contact to lianxin_app;

-- A deadline of none: the same day.
alter table needs.deadline drop constraint deadline_days_check;
alter table needs.deadline add constraint deadline_days_check check (days between 0 and 250);
