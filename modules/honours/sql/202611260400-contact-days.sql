-- How long after its end a round keeps how residents who nominated or objected can be reached.
alter table honours.round add column contact_days integer not null default 90
  check (contact_days between 1 and 730);
