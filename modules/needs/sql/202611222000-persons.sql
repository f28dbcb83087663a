-- Persons of a need besides whoever told it. concerned: the one it is about, who agrees for themselves; also: who came
-- with the same matter. Names and telephones lie with the resident, encrypted.
create table needs.person (
  city_id uuid not null,
  need_id uuid not null,
  number integer not null check (number > 0),
  resident_id uuid not null,
  role text not null check (role in ('concerned', 'also')),
  -- What the person concerned is to whoever told it, as it was said: 老伴.
  relation text,
  -- That they agreed to the hand-overs, and who did where they are too young or cannot.
  agreed_how text check (agreed_how in ('counter', 'phone')),
  agreed_by text check (agreed_by in ('self', 'guardian')),
  agreed_at timestamptz,
  noted_by uuid,
  primary key (city_id, need_id, number),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, resident_id) references people.resident (city_id, id),
  foreign key (city_id, noted_by) references organisations.staff (city_id, id),
  check ((agreed_how is null) = (agreed_at is null)),
  check ((agreed_how is null) = (agreed_by is null)),
  check ((agreed_how is null) = (noted_by is null))
);
create unique index person_concerned on needs.person (city_id, need_id) where role = 'concerned';
create index person_resident on needs.person (city_id, resident_id);
grant select, insert, update on needs.person to lianxin_app;

-- How many more came with the same and left no name: a number.
alter table needs.need add column others integer not null default 0 check (others between 0 and 9999);
