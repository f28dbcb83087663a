-- A text from outside (收文): read in by one organisation and seen by nobody else.
create table papers.paper (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('speech', 'notice', 'summary', 'note', 'other')),
  title text not null,
  -- Title, speaker and source in letters and as written, for the search.
  found_by text not null,
  day date,
  speaker text not null,
  occasion text not null,
  -- The name of the file it came in; empty where it was pasted.
  source_name text not null,
  -- SHA-256 of the text as repaired.
  hash text not null,
  body text not null,
  -- Outline and repairs, as engines/reading tells them.
  reading jsonb not null,
  received_by uuid not null,
  received_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create index paper_of on papers.paper (city_id, organisation_id, received_at desc, id desc);
-- A leader may write the same few words twice.
create unique index paper_once on papers.paper (city_id, organisation_id, hash) where kind <> 'note';

-- What the reading proposed, and what a person made of it.
create table papers.proposal (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  paper_id uuid not null,
  version integer not null,
  kind text not null check (kind in ('figure', 'task', 'mechanism')),
  position integer not null,
  -- The stretch of the body it was found in, in UTF-16 units.
  starts integer not null,
  ends integer not null,
  sentence text not null,
  sure boolean not null,
  content jsonb not null,
  edited boolean not null,
  state text not null check (state in ('open', 'accepted', 'rejected')),
  decided_by uuid,
  decided_at timestamptz,
  primary key (city_id, id),
  unique (city_id, paper_id, position),
  foreign key (city_id, paper_id) references papers.paper (city_id, id),
  check ((state = 'open') = (decided_at is null))
);

-- 文件数: a figure that a document tells, apart from the ledger. Its id is that of its proposal.
create table papers.figure (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  paper_id uuid not null,
  organisation_id uuid not null,
  version integer not null,
  -- Withdrawn when the decision was taken back: what refers to it can still tell what it was.
  state text not null check (state in ('kept', 'withdrawn')),
  what text not null,
  who text not null,
  -- As written: 2.6 of 2.6 万元, or the parts of a ratio; the other end of a range.
  value text not null,
  upto text,
  unit text not null,
  -- Without its scale, and how many of it, exact; null for a ratio.
  base text not null,
  amount text check (amount ~ '^[0-9]{1,30}(\.[0-9]{1,12})?$'),
  upto_amount text check (upto_amount ~ '^[0-9]{1,30}(\.[0-9]{1,12})?$'),
  about boolean not null,
  bound text check (bound in ('at-least', 'at-most')),
  per text not null,
  target boolean not null,
  period_words text not null,
  period text,
  place text not null,
  sentence text not null,
  found_by text not null,
  accepted_by uuid not null,
  accepted_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, id) references papers.proposal (city_id, id),
  foreign key (city_id, paper_id) references papers.paper (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create index figure_of on papers.figure (city_id, organisation_id, accepted_at desc, id desc);

-- 事项: what one organisation has to do by a day, of a leader's note or of an accepted task. Nobody below is asked.
create table papers.item (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  organisation_id uuid not null,
  origin text not null check (origin in ('note', 'task')),
  paper_id uuid not null,
  -- The accepted task it came of.
  proposal_id uuid,
  words text not null,
  -- Who is to do it and how much, as a paper words it.
  who text not null,
  measure text not null,
  due date,
  due_words text not null,
  -- The leader who wrote the note, where they have an account, and the name in any case.
  author_id uuid,
  author text not null,
  state text not null check (state in ('open', 'done', 'withdrawn')),
  answer text not null,
  ended_by uuid,
  ended_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, proposal_id),
  foreign key (city_id, paper_id) references papers.paper (city_id, id),
  foreign key (city_id, proposal_id) references papers.proposal (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check ((state = 'open') = (ended_at is null))
);
create index item_due on papers.item (city_id, organisation_id, due, id) where state = 'open';
create index item_author on papers.item (city_id, author_id) where author_id is not null;

-- What an item names: one of the three.
create table papers.tie (
  city_id uuid not null references platform.city (id),
  item_id uuid not null,
  position integer not null,
  employer_id uuid,
  need_id uuid,
  organisation_id uuid,
  primary key (city_id, item_id, position),
  foreign key (city_id, item_id) references papers.item (city_id, id),
  foreign key (city_id, employer_id) references employers.employer (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check (num_nonnulls(employer_id, need_id, organisation_id) = 1)
);

grant usage on schema papers to lianxin_app;
grant select, insert, update on papers.paper, papers.proposal, papers.figure, papers.item to lianxin_app;
grant select, insert, delete on papers.tie to lianxin_app;
