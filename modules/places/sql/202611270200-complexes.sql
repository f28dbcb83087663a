-- 综合体: several bodies' windows under one roof; a 驿站 is one place with doors and hours.
alter table places.station add column kind text not null default 'station' check (kind in ('station', 'complex'));
