-- What somebody reads and speaks besides Chinese, as ISO 639 codes (mn, bo, ug), so that words reach who reads them.
alter table organisations.staff add column languages text[] not null default '{}';
