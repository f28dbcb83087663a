-- Which column of a sheet is which, where its titles did not say so and a person did: the next sheet of these titles
-- asks nothing.
create table platform.known_columns (
  city_id uuid not null references platform.city (id),
  -- What the sheet is for: services, calls, areas.
  form text not null,
  -- Of the titles, which are not kept.
  fingerprint text not null,
  -- The key of the column at each place, empty where it is passed over.
  columns text[] not null,
  primary key (city_id, form, fingerprint)
);
grant select, insert, update on platform.known_columns to lianxin_app;
