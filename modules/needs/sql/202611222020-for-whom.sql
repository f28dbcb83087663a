alter table needs.need
  -- Of whom it tells, as the person said when handing it over: themselves, somebody who agreed, or somebody they are
  -- the guardian of.
  add column for_whom text check (for_whom in ('self', 'other', 'ward')),
  -- Protected because the person asked for it, and for no danger: messages go as they always do.
  add column confidential boolean not null default false;
