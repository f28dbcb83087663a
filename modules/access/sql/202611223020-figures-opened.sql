-- Whoever opens a figure onto its records is on record.
alter table access.entry drop constraint entry_kind_check;
alter table access.entry add constraint entry_kind_check
  check (kind in ('reveal', 'search', 'sign_in', 'failed', 'role', 'deputy', 'account', 'export', 'figure'));
