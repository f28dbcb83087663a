-- For the queue of an organisation: its legs whatever their state, and all legs of a round.
create index leg_organisation on needs.leg (city_id, organisation_id, need_id);
create index leg_round on needs.leg (city_id, round_id);
