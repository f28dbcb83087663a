-- Many entries may come from one happening: an import tells of a whole part of a sheet at once.
alter table ledger.entry drop constraint entry_pkey;
alter table ledger.entry add primary key (city_id, happening_number, need_id, kind);
-- The import that an entry of the past came with, and the happening that took it back: it is kept and counts no more.
alter table ledger.entry add column import_id uuid;
alter table ledger.entry add column withdrawn_number bigint;
create index entry_import on ledger.entry (city_id, import_id) where import_id is not null;
grant update (withdrawn_number) on ledger.entry to lianxin_app;
