-- A look may be opened by the relative's own telephone instead of a link: the number lies with the resident, encrypted.
alter table needs.family_view alter column secret_hash drop not null;
alter table needs.family_view alter column code_hash drop not null;
alter table needs.family_view add column resident_id uuid;
-- Who wrote it down for the person, who asked for it at the counter or on the telephone.
alter table needs.family_view add column noted_by uuid;
alter table needs.family_view add foreign key (city_id, resident_id) references people.resident (city_id, id);
alter table needs.family_view add foreign key (city_id, noted_by) references organisations.staff (city_id, id);
alter table needs.family_view add check ((secret_hash is null) = (resident_id is not null));
alter table needs.family_view add check ((secret_hash is null) = (code_hash is null));
create index family_view_resident on needs.family_view (city_id, resident_id) where resident_id is not null;

-- What a relative asks goes to whoever leads, and to nobody else who works on it.
alter table needs.message drop constraint message_by_kind_check;
alter table needs.message add constraint message_by_kind_check check (by_kind in ('resident', 'staff', 'family'));
alter table needs.message add column family_view_id uuid;
alter table needs.message add column for_organisation_id uuid;
alter table needs.message add foreign key (city_id, family_view_id) references needs.family_view (city_id, id);
alter table needs.message add foreign key (city_id, for_organisation_id) references organisations.organisation (city_id, id);
alter table needs.message add check ((by_kind = 'family') = (family_view_id is not null));
