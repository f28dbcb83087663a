-- Whom a service asks to be a member of: the kind of body that must be joined first. Null: nobody need join anything.
alter table services.service add column member_of text
  check (member_of in ('union', 'youth', 'women', 'science', 'disabled', 'red-cross', 'commerce', 'arts', 'overseas',
    'family-planning', 'association'));
