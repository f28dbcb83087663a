-- Where a colleague's one-time links go, and once a day, where wished, what waits for their organisation.
alter table organisations.staff
  add column mail text check (length(mail) between 3 and 200),
  add column daily_mail boolean not null default false;
