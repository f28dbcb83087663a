-- A person may have what was said of them erased: the row stays and is counted, its words are gone.
alter table history.past_need add column erased_at timestamptz;
grant update (words, searched, category_written, organisation_written, answer, more, erased_at)
  on history.past_need to lianxin_app;

-- What was erased does not come back with the next import of the same sheet, even after its import was taken back.
create table history.erased_row (
  city_id uuid not null references platform.city (id),
  row_hash bytea not null,
  erased_at timestamptz not null,
  primary key (city_id, row_hash)
);
grant select, insert on history.erased_row to lianxin_app;
