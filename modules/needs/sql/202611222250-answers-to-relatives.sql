-- A relative reads what is written to the question they asked, and nobody else's words.
alter table needs.message add column answers_id uuid;
alter table needs.message add foreign key (city_id, answers_id) references needs.message (city_id, id);
alter table needs.message add check (answers_id is null or (by_kind = 'staff' and kind = 'public'));
