-- The agreed item of a joint meeting that an entry comes from; null for what was agreed before this system, which has
-- the number of its paper as source. The meetings stand after the needs, so no foreign key leads there.
alter table needs.call_entry add column item_id uuid;
alter table needs.call_entry add column meeting_id uuid;
alter table needs.call_entry add constraint call_entry_item check ((item_id is null) = (meeting_id is null));
