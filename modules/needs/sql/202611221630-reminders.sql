-- One row for each time somebody was reminded of a leg: the working day before it is due, the first day it is late,
-- and whenever a person does (once a day).
create table needs.reminder (
  city_id uuid not null,
  need_id uuid not null,
  leg_id uuid not null,
  kind text not null check (kind in ('before', 'late', 'person')),
  -- The deadline it is about; for a person's, the day.
  on_day date not null,
  staff_id uuid,
  at timestamptz not null,
  primary key (city_id, leg_id, kind, on_day),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, leg_id) references needs.leg (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  check ((kind = 'person') = (staff_id is not null))
);
create index reminder_need on needs.reminder (city_id, need_id, at);
grant select, insert on needs.reminder to lianxin_app;
create index leg_due on needs.leg (city_id, deadline) where state in ('dispatched', 'taken_on');

-- What a leader or the joint meeting assigned: registered, due on a day, struck off when it is answered for.
create table needs.supervision (
  city_id uuid not null,
  id uuid not null,
  need_id uuid not null,
  how text not null check (how in ('leader', 'meeting')),
  by text not null,
  due date not null,
  noted_by uuid not null,
  at timestamptz not null,
  struck_by uuid,
  struck_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, noted_by) references organisations.staff (city_id, id),
  foreign key (city_id, struck_by) references organisations.staff (city_id, id),
  check ((struck_by is null) = (struck_at is null))
);
create unique index supervision_open on needs.supervision (city_id, need_id) where struck_at is null;
create index supervision_due on needs.supervision (city_id, due) where struck_at is null;
grant select, insert, update on needs.supervision to lianxin_app;
