-- Which legs are open for which service, followed from the happenings of the needs: the menu stands before the needs
-- and may not ask them.
create table services.open_leg (
  city_id uuid not null,
  leg_id uuid not null,
  service_id uuid not null,
  primary key (city_id, leg_id),
  foreign key (city_id, service_id) references services.service (city_id, id)
);
create index open_leg_service on services.open_leg (city_id, service_id);
grant select, insert, delete on services.open_leg to lianxin_app;
