-- 半年评估: words about a body beside the values of its scheme for the first half of the year; no points.
create table assessment.appraisal (
  city_id uuid not null references platform.city (id),
  scheme_id uuid not null,
  body_id uuid not null,
  version integer not null check (version > 0),
  words text not null,
  -- Each line with its value as it was when it was first written.
  figures jsonb not null,
  written_by uuid not null,
  written_at timestamptz not null,
  -- What the body says to it.
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  primary key (city_id, scheme_id, body_id),
  foreign key (city_id, scheme_id) references assessment.scheme (city_id, id),
  foreign key (city_id, body_id) references organisations.organisation (city_id, id),
  check ((answer is null) = (answered_by is null))
);
grant select, insert, update on assessment.appraisal to lianxin_app;
