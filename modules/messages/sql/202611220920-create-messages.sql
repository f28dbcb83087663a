-- One text to one person about one event. After it is sent a log without content: who, when, by which way, which
-- template. The number is never kept here; it is read from the person's record when the text goes out.
create table messages.message (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  -- `needs.answered:<round>`: however often an event is followed, each person hears of it once.
  event text not null check (length(event) between 1 and 200),
  recipient_kind text not null check (recipient_kind in ('resident', 'staff')),
  recipient_id uuid not null,
  about_id uuid not null,
  channel text not null check (channel in ('sms', 'mail')),
  template text not null,
  -- Whether a short answer (1, 2, 3) is asked for.
  asks boolean not null,
  -- nothing; quiet-hours: urgent; all: the person asked for this very text a moment ago.
  passes text not null check (passes in ('nothing', 'quiet-hours', 'all')),
  -- Encrypted JSON: subject, text and, where it is in no record, the address. Null once it is sent or dropped.
  content bytea,
  -- waiting; sent; kept: demo, shown in its outbox only; failed: given up, a person may try again; dropped: never sent.
  state text not null check (state in ('waiting', 'sent', 'kept', 'failed', 'dropped')),
  reason text,
  -- The number under which the gateway knows it.
  gateway_id text,
  created_at timestamptz not null,
  due_at timestamptz not null,
  -- After that nobody wants it any more: a code for signing in.
  expires_at timestamptz,
  ended_at timestamptz,
  primary key (city_id, id),
  unique (city_id, event, recipient_id, channel)
);
create index message_recipient on messages.message (city_id, recipient_id, created_at);
create index message_created on messages.message (city_id, created_at);
create index message_failed on messages.message (city_id, ended_at) where state = 'failed';

-- What came back through the gateway. The same number of the gateway twice is one reply.
create table messages.reply (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  gateway_id text not null check (length(gateway_id) between 1 and 100),
  -- Null where the number is nobody's here.
  phone_hash bytea,
  choice text not null check (choice in ('1', '2', '3', 'words', 'stop', 'unknown')),
  -- Encrypted, until they stand where they belong.
  words bytea,
  said_at timestamptz not null,
  received_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, gateway_id)
);

-- Numbers that want no messages, by keyed hash.
create table messages.stop (
  city_id uuid not null references platform.city (id),
  phone_hash bytea not null,
  stopped_at timestamptz not null,
  primary key (city_id, phone_hash)
);

-- Local times between which only what is urgent goes out. Without a row: 21:00 to 08:00.
create table messages.quiet_hours (
  city_id uuid not null references platform.city (id),
  quiet_from time not null,
  quiet_to time not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (city_id)
);

grant usage on schema messages to lianxin_app;
grant select, insert, update on messages.message, messages.reply, messages.quiet_hours to lianxin_app;
grant select, insert, delete on messages.stop to lianxin_app;
