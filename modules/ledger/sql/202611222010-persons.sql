-- Persons of a matter besides the one in person_id who left no name; told with `received` only.
alter table ledger.entry add column others integer;
