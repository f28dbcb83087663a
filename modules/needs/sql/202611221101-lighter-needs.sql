-- Saying a need is what happens most. What it has none of needs no place in an index.
drop index needs.need_received;
create index need_received on needs.need (city_id, received_by, said_at) where received_by is not null;
drop index needs.need_resident;
create index need_resident on needs.need (city_id, resident_id) where resident_id is not null;
-- Each check of this key locks the one row of the city, which all who write at the same moment then share.
-- Row-level security lets nobody write a row of another city, and no city is ever taken away.
alter table needs.need drop constraint need_city_id_fkey;
