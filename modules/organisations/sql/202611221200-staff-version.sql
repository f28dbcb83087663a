-- Two who correct one person's entry at the same time: the second is told.
alter table organisations.staff add column version integer not null default 1;
