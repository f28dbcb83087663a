-- What is overdue on the board of an office, over all organisations: read from the index alone.
create index line_late on needs.line (city_id, due, need_id) where open;
