-- The field's own bodies hold titles and are nominated, most of which are no organisation of this system.
alter table honours.title add column body_id uuid;
alter table honours.title drop constraint title_check;
alter table honours.title add constraint title_holder
  check (num_nonnulls(organisation_id, employer_id, body_id) = 1);
alter table honours.title add constraint title_body
  foreign key (city_id, body_id) references bodies.body (city_id, id);
drop index honours.title_once;
create unique index title_once on honours.title
  (city_id, programme_id, coalesce(organisation_id, employer_id, body_id)) where state <> 'withdrawn';

alter table honours.nomination add column body_id uuid;
alter table honours.nomination add constraint nomination_body
  foreign key (city_id, body_id) references bodies.body (city_id, id);
