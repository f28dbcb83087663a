-- Whom was rung: the person, or the other side (an employer, an office), which is no try to reach the person.
alter table needs.contact add column party text not null default 'person' check (party in ('person', 'other'));
