-- The languages besides Chinese that the words are written in, told by their scripts when they are said.
alter table needs.need add column languages text[] not null default '{}';
create index need_language on needs.need using gin (languages) where languages <> '{}';
