-- How one says it to a person: what the matter is ("看眼睛"), and what is asked when it is done ("眼睛做好了吗").
alter table services.service add column matter text not null default '';
alter table services.service add column question text not null default '';
