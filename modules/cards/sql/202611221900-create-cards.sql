-- What is answered over and over, as words to say with their source. What the counter sees is the published edition;
-- a proposed one changes nothing until a head publishes it.
create table cards.card (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  -- The edition the counter shows; null: none yet, or taken down.
  published integer,
  -- The newest edition.
  newest integer not null,
  version integer not null,
  primary key (city_id, id)
);

create table cards.edition (
  city_id uuid not null references platform.city (id),
  card_id uuid not null,
  number integer not null,
  content jsonb not null,
  proposed_by uuid,
  proposed_at timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  primary key (city_id, card_id, number),
  foreign key (city_id, card_id) references cards.card (city_id, id)
);

grant usage on schema cards to lianxin_app;
grant select, insert, update on cards.card to lianxin_app;
grant select, insert, update on cards.edition to lianxin_app;
