-- A need as one organisation's queue shows it: what it is sorted, filtered and counted by, so that a page of a long
-- queue is one walk along an index. Made from need, round and leg in the transaction of each change, never by hand.
create table needs.line (
  city_id uuid not null,
  organisation_id uuid not null,
  need_id uuid not null,
  said_at timestamptz not null,
  category_code text,
  languages text[] not null,
  state text not null,
  -- Neither confirmed nor otherwise ended.
  over boolean not null,
  -- The resident has yet to say something or somebody has yet to do something.
  open boolean not null,
  -- Received by this organisation, and nobody leads it.
  unled boolean not null,
  -- 0: nobody leads it yet, which comes first; 1: all others.
  rank integer not null,
  -- When the organisation's own leg is due while it is open, else the earliest open leg.
  due date,
  round integer not null,
  -- The organisation's own leg in the last round.
  own_id uuid,
  own_state text,
  own_assignee uuid,
  primary key (city_id, organisation_id, need_id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create index line_need on needs.line (city_id, need_id);
create index line_queue on needs.line (city_id, organisation_id, rank, due, said_at, need_id) where not over;
create index line_ended on needs.line (city_id, organisation_id, said_at desc, need_id) where over;
create index line_languages on needs.line (city_id, organisation_id) where languages <> '{}';
grant select, insert, update, delete on needs.line to lianxin_app;

insert into needs.line
select need.city_id, seer.organisation_id, need.id, need.said_at, need.category_code, need.languages, at.state,
  at.state in ('confirmed', 'answered_on_spot', 'shown_the_door', 'erased'),
  last.verdict is null and last.ended_as is null,
  seer.organisation_id = need.received_by and at.state = 'waiting',
  case when at.state = 'waiting' then 0 else 1 end,
  coalesce(case when mine.state in ('dispatched', 'taken_on') then mine.deadline end, working.due),
  last.number, mine.id, mine.state, mine.assignee_id
from needs.need as need
join lateral (select r.* from needs.round as r where r.city_id = need.city_id and r.need_id = need.id
  order by r.number desc limit 1) as last on true
left join needs.leg as lead on lead.city_id = last.city_id and lead.round_id = last.id and lead.part = 'lead'
  and lead.state in ('asked', 'dispatched', 'taken_on', 'ended')
cross join lateral (select min(l.deadline) as due, count(*) as count from needs.leg as l where l.city_id = last.city_id
  and l.round_id = last.id and l.state in ('dispatched', 'taken_on')) as working
cross join lateral (select case
  when last.ended_as is not null then last.ended_as
  when last.verdict = 'confirmed' then 'confirmed'
  when lead.id is null then case when need.received_by is null then 'said' else 'waiting' end
  when lead.state = 'asked' then 'asked'
  when lead.state = 'ended' and working.count = 0 then 'answered'
  when lead.state = 'dispatched' then 'dispatched'
  else 'taken_on' end as state) as at
cross join lateral (select need.received_by as organisation_id where need.received_by is not null
  union select l.organisation_id from needs.leg as l where l.city_id = need.city_id and l.need_id = need.id
    and l.state in ('dispatched', 'taken_on', 'ended') and l.withdrawn_at is null) as seer
left join needs.leg as mine on mine.city_id = last.city_id and mine.round_id = last.id
  and mine.organisation_id = seer.organisation_id and mine.state in ('dispatched', 'taken_on', 'ended')
  and mine.withdrawn_at is null;

-- Made for the queue as it was read before.
drop index needs.round_open;
drop index needs.need_languages;
drop index needs.need_language;
