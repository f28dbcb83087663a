-- The queue begins at what is open, not at all that ever was, and lists the few needs in other languages.
create index round_open on needs.round (city_id, need_id) where ended_as is null and verdict is distinct from 'confirmed';
create index need_languages on needs.need (city_id) where languages <> '{}';
