-- Bodies that meet jointly, by the office that keeps their meeting, in the agreed order of taking the chair.
create table meetings.member (
  city_id uuid not null references platform.city (id),
  office_id uuid not null,
  organisation_id uuid not null,
  place integer not null check (place > 0),
  joined_on date not null,
  -- From this day on it is no member; a body that comes back has another row.
  left_on date,
  left_why text,
  primary key (city_id, office_id, organisation_id, joined_on),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check ((left_on is null) = (left_why is null)),
  check (left_on is null or left_on >= joined_on)
);
create unique index member_now on meetings.member (city_id, office_id, organisation_id) where left_on is null;
create index member_organisation on meetings.member (city_id, organisation_id);

-- Who is in the chair in a month. Nothing is changed: of each month the newest word holds, so there is never a second.
create table meetings.chair (
  city_id uuid not null references platform.city (id),
  office_id uuid not null,
  -- Its first day.
  month date not null,
  number integer not null check (number > 0),
  organisation_id uuid not null,
  how text not null check (how in ('planned', 'changed', 'swapped', 'handed-on')),
  why text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, office_id, month, number),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);

create table meetings.meeting (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  office_id uuid not null,
  version integer not null,
  title text not null,
  day date not null,
  from_time text not null,
  to_time text not null,
  place text not null,
  state text not null check (state in ('planned', 'held', 'cancelled')),
  -- Settled when it is held: what the order says later changes nothing of it.
  chair_id uuid,
  -- Who presides instead of the chair, and why.
  deputy_id uuid,
  deputy_why text not null,
  document_id uuid,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id),
  foreign key (city_id, chair_id) references organisations.organisation (city_id, id),
  foreign key (city_id, deputy_id) references organisations.organisation (city_id, id)
);
create index meeting_day on meetings.meeting (city_id, office_id, day desc);

-- Who was asked to come, and who came.
create table meetings.seat (
  city_id uuid not null references platform.city (id),
  meeting_id uuid not null,
  organisation_id uuid not null,
  version integer not null,
  answer text not null check (answer in ('asked', 'present', 'deputy', 'absent')),
  -- Who sits there; of a deputy with whom they stand for.
  name text not null,
  reason text not null,
  primary key (city_id, meeting_id, organisation_id),
  foreign key (city_id, meeting_id) references meetings.meeting (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);

-- What is to be talked about. Without a meeting: a member proposed it.
create table meetings.agenda_item (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  office_id uuid not null,
  meeting_id uuid,
  version integer not null,
  place integer not null,
  title text not null,
  proposal text not null,
  -- What it came from, and its facts as they were counted on that day: never a resident's words.
  source jsonb not null,
  source_key text not null,
  facts jsonb not null,
  facts_day date not null,
  organisation_id uuid not null,
  state text not null check (state in ('proposed', 'kept', 'dropped')),
  primary key (city_id, id),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id),
  foreign key (city_id, meeting_id) references meetings.meeting (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check (state <> 'kept' or meeting_id is not null)
);
create index agenda_item_meeting on meetings.agenda_item (city_id, meeting_id);
create index agenda_item_office on meetings.agenda_item (city_id, office_id) where state = 'proposed';

-- What was agreed. It lives on after the meeting until it is done, or a later meeting drops it.
create table meetings.agreed_item (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  office_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  number integer not null,
  version integer not null,
  text text not null,
  due date not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  -- What it was done with: a need that was solved, or words; of a dropped one why.
  ended_with text not null,
  ended_reference text not null,
  ended_on date,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id),
  foreign key (city_id, meeting_id) references meetings.meeting (city_id, id),
  foreign key (city_id, agenda_item_id) references meetings.agenda_item (city_id, id),
  check ((state = 'open') = (ended_on is null))
);
create unique index agreed_item_number on meetings.agreed_item (city_id, meeting_id, number);
create index agreed_item_open on meetings.agreed_item (city_id, office_id, due) where state = 'open';

-- Whose it is, and what each of them says to it. Nobody is overruled: what stays contested stands so.
create table meetings.part (
  city_id uuid not null references platform.city (id),
  item_id uuid not null,
  organisation_id uuid not null,
  part text not null check (part in ('lead', 'assisting')),
  answer text not null check (answer in ('open', 'accepted', 'contested')),
  about text check (about in ('due', 'part', 'text')),
  reason text not null,
  -- Who said it there, where the office wrote it down.
  said_by text not null,
  by_id uuid,
  at timestamptz,
  -- The office wrote down that they disagree.
  noted text not null,
  primary key (city_id, item_id, organisation_id),
  foreign key (city_id, item_id) references meetings.agreed_item (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check ((answer = 'contested') = (about is not null))
);
create unique index part_lead on meetings.part (city_id, item_id) where part = 'lead';
create index part_organisation on meetings.part (city_id, organisation_id);

-- Every wording of an agreed item as it was.
create table meetings.item_edition (
  city_id uuid not null references platform.city (id),
  item_id uuid not null,
  version integer not null,
  content jsonb not null,
  why text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, item_id, version),
  foreign key (city_id, item_id) references meetings.agreed_item (city_id, id)
);

grant usage on schema meetings to lianxin_app;
grant select, insert, update on meetings.member, meetings.meeting, meetings.agenda_item, meetings.agreed_item
  to lianxin_app;
grant select, insert, update, delete on meetings.seat, meetings.part to lianxin_app;
grant select, insert on meetings.chair, meetings.item_edition to lianxin_app;
