-- Where a need of the past was, as its sheet tells it, and what its resident said besides that it is solved.
alter table history.past_need
  add column area_id uuid,
  add column area_written text not null default '',
  add foreign key (city_id, area_id) references places.area (city_id, id),
  drop constraint past_need_outcome_check,
  add constraint past_need_outcome_check check (outcome in
    ('confirmed', 'not_accepted', 'solved', 'partly', 'not_solved', 'referred', 'unknown'));
create index past_need_area on history.past_need (city_id, area_id);
grant update (area_written) on history.past_need to lianxin_app;

-- The place of rows that tell none.
alter table history.import
  add column given_area uuid,
  add foreign key (city_id, given_area) references places.area (city_id, id);

alter table history.known_meaning
  drop constraint known_meaning_field_check,
  add constraint known_meaning_field_check check (field in ('category', 'organisation', 'outcome', 'area'));
-- What is written of a place may be somebody's address; erased, it is not remembered either.
grant delete on history.known_meaning to lianxin_app;
