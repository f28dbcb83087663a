-- Whether the city that is being made stands beside others that are open.
alter table platform.setup add column further boolean not null default false;
