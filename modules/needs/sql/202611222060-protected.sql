-- Figures leave protected needs out of everything but a number: they are looked up whenever a month is counted.
create index need_protected on needs.need (city_id, id) where protected;
