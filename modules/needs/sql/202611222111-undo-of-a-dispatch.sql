-- What taking a dispatch back has to restore.
alter table needs.leg
  -- The organisation that dispatched it; null where the resident chose it, or it was passed on or opened again.
  add column dispatched_by uuid,
  -- The category that the need had only since this dispatch.
  add column set_category text,
  add foreign key (city_id, dispatched_by) references organisations.organisation (city_id, id),
  add foreign key (city_id, set_category) references services.category (city_id, code);
-- The leg whose dispatch closed it, and how it stood before.
alter table needs.undecided add column closed_leg uuid, add column closed_from text;
alter table needs.unmet add column closed_leg uuid;
