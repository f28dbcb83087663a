-- What a leg agreed with the person: when, where and what to bring. A changed one takes the place of the older; of a
-- cancelled one it stays when it was. Place and things to bring are words and go when the need is erased.
alter table needs.leg add column appointment_day date;
alter table needs.leg add column appointment_time text check (appointment_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table needs.leg add column appointment_place text;
alter table needs.leg add column appointment_bring text;
alter table needs.leg add column appointed_at timestamptz;
alter table needs.leg add column appointment_cancelled_at timestamptz;
alter table needs.leg add check ((appointment_day is null) = (appointment_time is null));
alter table needs.leg add check ((appointment_day is null) = (appointed_at is null));
alter table needs.leg add check (appointment_cancelled_at is null or appointment_day is not null);
-- Who is expected where on a day.
create index leg_appointment on needs.leg (city_id, organisation_id, appointment_day) where appointment_day is not null;
