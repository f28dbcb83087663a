-- A page for one photograph of a need, opened by a QR code on the desk: once, and for minutes.
create table needs.photo_link (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  token_hash bytea not null,
  staff_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id)
);
create unique index photo_link_token on needs.photo_link (city_id, token_hash);
create index photo_link_need on needs.photo_link (city_id, need_id);
grant select, insert, update on needs.photo_link to lianxin_app;
