--! expand
-- A living offer: providers with their papers, venues with rooms and hours, sessions as series with their exceptions.

-- A paper that a provider must have: each with its own last day, which gates matching.
create table provider_paper (
  council_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  kind text not null check (kind in ('identity', 'dbs', 'insurance', 'safeguarding-training', 'first-aid',
    'food-hygiene', 'personal-care-registration')),
  holder text not null default '', -- the worker whose it is; nobody, where it is the provider's own
  number text not null default '', -- of the certificate or the policy
  covers_pence bigint check (covers_pence >= 0), -- insurance: up to how much
  issued_on date,
  expires_on date, -- none: it does not run out
  file_id uuid,
  state text not null check (state in ('sent', 'accepted', 'refused', 'replaced')),
  refused_because text not null default '',
  sent_by uuid, -- nobody, where it came in a file
  sent_at timestamptz not null,
  checked_by uuid,
  checked_at timestamptz,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, file_id) references file,
  foreign key (council_id, sent_by) references account,
  foreign key (council_id, checked_by) references account,
  check (expires_on is null or issued_on is null or expires_on >= issued_on)
);
create index provider_paper_of on provider_paper (council_id, provider_id, kind);
create index provider_paper_expiring on provider_paper (council_id, expires_on) where state = 'accepted';
create index provider_paper_waiting on provider_paper (council_id, sent_at) where state = 'sent';
create index provider_paper_file on provider_paper (council_id, file_id) where file_id is not null;
-- The last day on which every paper that the council asks of them holds; none, where one is missing. Kept by the action
-- that changes papers, so that a search need not read them.
alter table provider
  add column papers_until date,
  add column phone text not null default '',
  add column email text not null default '';
update provider set papers_until = insured_until;

-- When a venue is open: by day, evenings and Saturdays too. In place of one opening time for all days.
create table venue_hours (
  council_id uuid not null,
  venue_id uuid not null,
  weekday smallint not null check (weekday between 0 and 6),
  opens integer not null check (opens between 0 and 1440),
  closes integer not null check (closes between 0 and 1440),
  primary key (council_id, venue_id, weekday, opens),
  foreign key (council_id, venue_id) references venue,
  check (closes > opens),
  exclude using gist (council_id with =, venue_id with =, weekday with =, int4range(opens, closes) with &&)
);
insert into venue_hours (council_id, venue_id, weekday, opens, closes)
  select council_id, id, unnest(open_days), opens, closes from venue;

alter table venue
  add column about_en text not null default '',
  add column about_cy text not null default '',
  add column phone text not null default '',
  add column parking text not null default '',
  add column drop_in boolean not null default false; -- whoever comes is welcome, without a place

create table room (
  council_id uuid not null,
  id uuid not null,
  venue_id uuid not null,
  name text not null,
  holds smallint not null check (holds > 0),
  has text[] not null default '{}',
  lent boolean not null default false, -- others may use it when it is free
  primary key (council_id, id),
  unique (council_id, venue_id, name),
  foreign key (council_id, venue_id) references venue
);

-- A series: weekly on its weekday, every so many weeks counted from its first week, or on one weekday of the month.
-- In local time: ten o'clock stays ten o'clock when the clocks change.
alter table session
  add column every_weeks smallint not null default 1 check (every_weeks between 1 and 8),
  add column month_week smallint check (month_week in (1, 2, 3, 4, -1)), -- the first … fourth or last of the month
  add column room_id uuid,
  add column confirms text not null default 'at-once' check (confirms in ('at-once', 'by-provider')),
  add column taster_pence bigint check (taster_pence >= 0), -- none: there are no tasters
  add column about_en text not null default '',
  add column about_cy text not null default '',
  add column about_easy_en text not null default '',
  add column about_easy_cy text not null default '',
  add column youngest smallint not null default 18 check (youngest between 0 and 120),
  add column oldest smallint check (oldest between 0 and 120),
  add column many_reason text not null default '', -- why more than twelve people are together, where they are
  add column checked_on date, -- when its facts were last checked; the venue's day, where there is none
  add column ended_because text not null default '', -- in words, why its last day is its last
  add column state text not null default 'live' check (state in ('live', 'paused')),
  add column version integer not null default 1,
  add foreign key (council_id, room_id) references room,
  add check (month_week is null or every_weeks = 1),
  add check (oldest is null or oldest >= youngest);
create index session_in_room on session (council_id, room_id) where room_id is not null;
alter table activity
  add column purposes text[] not null default '{}', -- skill, give, earn, create, care (DO-05)
  add column active boolean not null default false; -- it moves the body (DO-07)

-- What is otherwise on one day of a series: cancelled, changed, or a day that the series has not.
create table session_date (
  council_id uuid not null,
  session_id uuid not null,
  day date not null,
  kind text not null check (kind in ('cancelled', 'changed', 'extra')),
  by text not null check (by in ('provider', 'council')),
  why text not null check (why in ('staff-ill', 'too-few', 'building', 'weather', 'holiday', 'moved', 'swap', 'other')),
  words text not null default '', -- as it is told
  -- What is otherwise; none: as in the series.
  starts integer check (starts between 0 and 1440),
  ends integer check (ends between 0 and 1440),
  venue_id uuid,
  room_id uuid,
  worker text,
  staff_n smallint check (staff_n > 0),
  staff_d smallint check (staff_d > 0),
  rooms text check (rooms in ('together', 'by-ratio')),
  made_by uuid,
  made_at timestamptz not null,
  version integer not null default 1,
  primary key (council_id, session_id, day),
  foreign key (council_id, session_id) references session,
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, room_id) references room,
  foreign key (council_id, made_by) references account,
  check (ends is null or starts is null or ends > starts),
  check ((staff_n is null) = (staff_d is null))
);
create index session_date_by_day on session_date (council_id, day);

-- A session that a provider is still setting up: one question a page, stop and come back.
create table session_draft (
  council_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  answers jsonb not null default '{}',
  session_id uuid, -- what it became
  state text not null check (state in ('open', 'published', 'dropped')),
  version integer not null default 1,
  made_by uuid not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, made_by) references account
);
create index session_draft_of on session_draft (council_id, provider_id) where state = 'open';

-- Real photos of real places, which come before drawings (reference: ux 3.3). Made anew without their metadata.
create table offer_photo (
  council_id uuid not null,
  id uuid not null,
  venue_id uuid,
  session_id uuid,
  draft_id uuid,
  file_id uuid not null,
  sha256 text not null,
  width integer not null,
  height integer not null,
  words_en text not null, -- what it shows, for those who do not see it
  words_cy text not null default '',
  shows_people boolean not null,
  consent text not null default '', -- who agreed to be in it, and how; needed where it shows people
  added_by uuid not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (council_id, id),
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, draft_id) references session_draft,
  foreign key (council_id, file_id) references file,
  foreign key (council_id, added_by) references account,
  check (num_nonnulls(venue_id, session_id, draft_id) = 1),
  check (not shows_people or consent <> '')
);
create index offer_photo_of_venue on offer_photo (council_id, venue_id) where venue_id is not null;
create index offer_photo_of_session on offer_photo (council_id, session_id) where session_id is not null;
create index offer_photo_of_draft on offer_photo (council_id, draft_id) where draft_id is not null;
create index offer_photo_file on offer_photo (council_id, file_id);

-- A visit by people with lived experience: what they found, in words and one count. Never a star.
create table quality_visit (
  council_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  venue_id uuid not null,
  session_id uuid,
  day date not null,
  visitors smallint not null check (visitors between 1 and 20),
  would_go_again smallint not null check (would_go_again >= 0),
  good text not null,
  better text not null,
  answer text not null default '', -- the provider's
  answered_at timestamptz,
  made_by uuid not null,
  made_at timestamptz not null,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, made_by) references account,
  check (would_go_again <= visitors)
);
create index quality_visit_of on quality_visit (council_id, provider_id, day);

-- Somebody who came by a hub. No name, and no assessment (DO-21).
create table walk_in (
  council_id uuid not null,
  id uuid not null,
  venue_id uuid not null,
  came_at timestamptz not null,
  people smallint not null default 1 check (people between 1 and 50),
  wanted text not null check (wanted in ('company', 'information', 'activity', 'money', 'worry', 'other')),
  help text not null check (help in ('stayed', 'told', 'signposted', 'asks-assessment')),
  signposted_to uuid, -- a venue, where it is one of ours
  note text not null default '',
  made_by uuid not null,
  primary key (council_id, id),
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, signposted_to) references venue,
  foreign key (council_id, made_by) references account
);
create index walk_in_at on walk_in (council_id, venue_id, came_at);

-- The help that a hub gives to a spoke (DO-24).
create table spoke_help (
  council_id uuid not null,
  id uuid not null,
  hub_id uuid not null,
  spoke_id uuid not null,
  day date not null,
  kind text not null check (kind in ('advice', 'checks', 'training', 'access', 'staff', 'other')),
  words text not null,
  -- Access that the spoke has now and had not before, which the venue's facts say from that day.
  access_gained text[] not null default '{}',
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, hub_id) references venue,
  foreign key (council_id, spoke_id) references venue,
  foreign key (council_id, made_by) references account
);
create index spoke_help_of on spoke_help (council_id, hub_id, day);
create index spoke_help_to on spoke_help (council_id, spoke_id);

grant select, insert, update on provider_paper, venue_hours, room, session_date, session_draft, offer_photo,
  quality_visit to good_days;
grant select, insert on walk_in, spoke_help to good_days;
grant delete on venue_hours, session_date to good_days;
do $$
declare name text;
begin
  foreach name in array array[
    'provider_paper', 'venue_hours', 'room', 'session_date', 'session_draft', 'offer_photo', 'quality_visit',
    'walk_in', 'spoke_help'
  ] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
