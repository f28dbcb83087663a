-- Whose matter it is, the same for all matters of one person; told with `received` only.
alter table ledger.entry add column person_id uuid;
-- Taken on within the city's days; null where there are none.
alter table ledger.entry add column in_time boolean;
create index entry_of_need on ledger.entry (city_id, need_id, kind);
