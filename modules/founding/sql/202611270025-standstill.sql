-- For which standstill whoever carries a founding was told: once for each, until a step is taken.
create table founding.told (
  city_id uuid not null references platform.city (id),
  undertaking_id uuid not null,
  moved_on date not null,
  told_at timestamptz not null,
  primary key (city_id, undertaking_id, moved_on),
  foreign key (city_id, undertaking_id) references founding.undertaking (city_id, id)
);
grant select, insert on founding.told to lianxin_app;
