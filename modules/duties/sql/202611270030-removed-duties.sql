-- A duty taken off a list stays in the table, with who took it off: what the list said before can be told.
alter table duties.duty add column removed_at timestamptz;
alter table duties.duty add column removed_by uuid;
alter table duties.duty add foreign key (city_id, removed_by) references organisations.staff (city_id, id);
alter table duties.duty add check ((removed_at is null) = (removed_by is null));
drop index duties.duty_once;
create unique index duty_once on duties.duty
  (city_id, edition_id, title, coalesce(area_id::text, ''), coalesce(level, '')) where removed_at is null;
