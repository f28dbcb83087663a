-- When the name of who left was erased; what is left of the row only counts.
alter table members.member add column erased_at timestamptz;
create index member_former on members.member (city_id, ended_on) where ended_on is not null and erased_at is null;
