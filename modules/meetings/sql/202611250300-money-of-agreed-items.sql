-- Money that one of the bodies of an agreed item promised for it.
alter table meetings.agreed_item add column promised_fen bigint;
alter table meetings.agreed_item add column promised_by uuid;
alter table meetings.agreed_item add constraint agreed_item_promised
  check ((promised_fen is null) = (promised_by is null) and (promised_fen is null or promised_fen > 0));
alter table meetings.agreed_item add constraint agreed_item_promised_by
  foreign key (city_id, promised_by) references organisations.organisation (city_id, id);
