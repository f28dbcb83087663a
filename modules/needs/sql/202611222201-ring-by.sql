-- The day by whose end the person was told that somebody rings; null once they were reached, or where nobody said so.
alter table needs.leg add column ring_by date;
