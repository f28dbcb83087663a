-- The languages besides Chinese in which a service is offered, as ISO 639 codes.
alter table services.service add column languages text[] not null default '{}';
