alter table employers.employer add column version integer not null default 1;
-- One code is one employer; many villages have none.
create unique index employer_uscc on employers.employer (city_id, uscc) where uscc is not null;
