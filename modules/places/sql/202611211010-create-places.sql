create table places.area (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  parent_id uuid,
  -- 市 旗 区 苏木 镇 街道 嘎查 村 社区 …: what a city calls its levels is data.
  level text not null,
  name text not null,
  pinyin text not null,
  -- From the area itself up to the city.
  path uuid[] not null,
  primary key (city_id, id),
  foreign key (city_id, parent_id) references places.area (city_id, id)
);

create table places.station (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  name text not null,
  pinyin text not null,
  area_id uuid not null,
  address text not null,
  phone text not null,
  hours text not null,
  open_from time not null,
  open_to time not null,
  -- ISO week days, 1 is Monday.
  open_days integer[] not null,
  facilities text[] not null,
  longitude double precision not null,
  latitude double precision not null,
  primary key (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id)
);

create table places.help_line (
  city_id uuid not null references platform.city (id),
  phone text not null,
  name text not null,
  about text not null,
  position integer not null,
  primary key (city_id, phone)
);

grant usage on schema places to lianxin_app;
grant select, insert, update on places.area, places.station, places.help_line to lianxin_app;
