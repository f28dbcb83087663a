-- An entry tells of any record, an amount, how it is known and when the ledger could know it; it is never changed again.
alter table ledger.entry rename column need_id to record_id;
alter table ledger.entry add column record_kind text not null default 'need';
-- Which of its happening's entries it is.
alter table ledger.entry add column line integer not null default 0;
-- In the unit of its kind: 1 for a count; person-times, households, sessions; money and the value of goods in fen.
alter table ledger.entry add column quantity bigint not null default 1;
-- 1 for an entry, -1 for one that takes another back whole, 0 for one that only changes the amount of another.
alter table ledger.entry add column counts integer not null default 1 check (counts in (-1, 0, 1));
alter table ledger.entry add column basis text not null default 'ledger' check (basis in ('ledger', 'on_spot'));
-- Counted on the spot, and roughly.
alter table ledger.entry add column about boolean not null default false;
alter table ledger.entry add column group_code text;
alter table ledger.entry add column service_id uuid;
alter table ledger.entry add column brand text;
alter table ledger.entry add column programme text;
-- Done by several organisations; who had which share stands in ledger.entry_share.
alter table ledger.entry add column shared boolean not null default false;
-- When the ledger could know it, beside `at`, when it was; and the month of the city's own calendar, 202611.
alter table ledger.entry add column recorded_at timestamptz;
alter table ledger.entry add column month integer;
-- Recorded after its month was over.
alter table ledger.entry add column late boolean not null default false;
-- The entry that it corrects.
alter table ledger.entry add column corrects_number bigint;
alter table ledger.entry add column corrects_line integer;

update ledger.entry e set
  record_kind = case when import_id is null then 'need' else 'past_need' end,
  recorded_at = coalesce((
    select h.at from platform.seal s join platform.happening h on h.city_id = s.city_id and h.id = s.happening_id
    where s.city_id = e.city_id and s.number = e.happening_number), e.at),
  month = (select (extract(year from e.at at time zone c.zone) * 100 + extract(month from e.at at time zone c.zone))::integer
    from platform.city c where c.id = e.city_id);
update ledger.entry e set line = numbered.line
from (select city_id, happening_number, record_id, kind,
    (row_number() over (partition by city_id, happening_number order by record_id, kind) - 1)::integer as line
  from ledger.entry) numbered
where numbered.city_id = e.city_id and numbered.happening_number = e.happening_number
  and numbered.record_id = e.record_id and numbered.kind = e.kind;

alter table ledger.entry drop constraint entry_pkey;
alter table ledger.entry add primary key (city_id, happening_number, line);

-- What was withdrawn with its import becomes a correction.
insert into ledger.entry (city_id, happening_number, line, kind, record_kind, record_id, organisation_id, area_id,
  category_code, via, outcome, days, at, import_id, quantity, counts, recorded_at, month, corrects_number, corrects_line)
select e.city_id, e.withdrawn_number,
  (row_number() over (partition by e.city_id, e.withdrawn_number order by e.happening_number, e.line) - 1)::integer,
  e.kind, e.record_kind, e.record_id, e.organisation_id, e.area_id, e.category_code, e.via, e.outcome, e.days, e.at,
  e.import_id, -1, -1, coalesce((
    select h.at from platform.seal s join platform.happening h on h.city_id = s.city_id and h.id = s.happening_id
    where s.city_id = e.city_id and s.number = e.withdrawn_number), e.recorded_at),
  e.month, e.happening_number, e.line
from ledger.entry e where e.withdrawn_number is not null;

update ledger.entry e set late = (select
    extract(year from e.recorded_at at time zone c.zone) * 100 + extract(month from e.recorded_at at time zone c.zone) > e.month
  from platform.city c where c.id = e.city_id);

revoke update (withdrawn_number) on ledger.entry from lianxin_app;
alter table ledger.entry drop column withdrawn_number;
alter table ledger.entry alter column recorded_at set not null;
alter table ledger.entry alter column month set not null;
alter table ledger.entry add foreign key (city_id, corrects_number, corrects_line)
  references ledger.entry (city_id, happening_number, line);
-- Taken back once.
create unique index entry_taken_back on ledger.entry (city_id, corrects_number, corrects_line) where counts = -1;
create index entry_corrected on ledger.entry (city_id, corrects_number, corrects_line) where corrects_number is not null;
create index entry_person on ledger.entry (city_id, person_id) where person_id is not null;
create index entry_of_month on ledger.entry (city_id, month, kind);
create index entry_of_area on ledger.entry (city_id, area_id, month);
drop index ledger.entry_need;
drop index ledger.entry_month;

-- Who had which part of what several did together, in millionths that add up to 1,000,000.
create table ledger.entry_share (
  city_id uuid not null,
  happening_number bigint not null,
  line integer not null,
  organisation_id uuid not null,
  share integer not null check (share between 0 and 1000000),
  primary key (city_id, happening_number, line, organisation_id),
  foreign key (city_id, happening_number, line) references ledger.entry (city_id, happening_number, line)
);
create index entry_share_organisation on ledger.entry_share (city_id, organisation_id);
grant select, insert on ledger.entry_share to lianxin_app;
