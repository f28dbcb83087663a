-- A matter may be about people of several groups at once: it counts for each of them, and once in all.
alter table ledger.entry rename column group_code to groups;
alter table ledger.entry alter column groups type text[]
  using case when groups is null then null else array[groups] end;
