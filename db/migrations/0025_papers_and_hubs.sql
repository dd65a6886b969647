--! expand
-- Papers that gate matching, rooms that others use, facts of a venue each with the day when it was checked.

-- ---------------------------------------------------------------------------------------------------------------
-- Papers. provider.papers_until takes the place of provider.insured_until, which from here on is only what a file of
-- providers said last; a later contract drops it.
-- ---------------------------------------------------------------------------------------------------------------

-- What is known of insurance becomes a paper, as though its file were read again. A provider of whose kind the council
-- asks more papers is offered to nobody new until they are here: it stands on the list of papers, with what is missing.
insert into provider_paper (council_id, id, provider_id, kind, expires_on, state, sent_at, checked_at)
  select council_id, md5('insurance' || id::text)::uuid, id, 'insurance', insured_until, 'accepted',
    '2026-11-23T00:00:00Z', '2026-11-23T00:00:00Z'
  from provider where insured_until is not null;

-- A paper that its holder no longer needs, for they no longer work there, is 'replaced'; one sent twice is one.
alter table provider_paper
  add column from_file boolean not null default false; -- it came in a file of providers, which says it anew each time
update provider_paper set from_file = true;

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('provider-papers', '[{"provider": "council", "paper": "insurance"}, {"provider": "framework", "paper": "insurance"},
      {"provider": "community", "paper": "insurance"}, {"provider": "agency", "paper": "insurance"},
      {"provider": "micro", "paper": "identity"},
      {"provider": "micro", "paper": "dbs"}, {"provider": "micro", "paper": "insurance"},
      {"provider": "micro", "paper": "safeguarding-training"}]',
    'Practice: public liability of everybody; of those who work alone also who they are, Police Act 1997 s113B and training. The framework''s own contract asks the rest of its members'),
  ('provider-paper-notice', '{"days": 60}', 'Practice: two months are enough to renew insurance or a check'),
  ('least-insurance', '{"cover": 500000000}', 'Practice: public liability of £5 million')
) as rows (key, value, source);

-- ---------------------------------------------------------------------------------------------------------------
-- Rooms that others use (DO-20), and what is known of a venue
-- ---------------------------------------------------------------------------------------------------------------

-- Somebody else has a room on one day. Overlaps are refused by the action, which holds the room's row, for a room is
-- also taken by the sessions in it; the constraint holds even where an action is wrong.
create table room_use (
  council_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  provider_id uuid not null, -- who uses it
  day date not null,
  starts integer not null check (starts between 0 and 1440),
  ends integer not null check (ends between 0 and 1440),
  people smallint not null check (people > 0),
  what text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  ended_at timestamptz, -- given back
  primary key (council_id, id),
  foreign key (council_id, room_id) references room,
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, made_by) references account,
  check (ends > starts),
  exclude using gist (council_id with =, room_id with =, day with =, int4range(starts, ends) with &&)
    where (ended_at is null)
);
create index room_use_on on room_use (council_id, day);
create index room_use_by on room_use (council_id, provider_id, day);
alter table room add column version integer not null default 1;

-- One thing that a venue has or has not, or that a visitor meets there: each with the day when somebody last looked.
-- venue.has and venue.exposes are what is true among them, kept by the same action, so that a search need not read these.
create table venue_fact (
  council_id uuid not null,
  venue_id uuid not null,
  fact text not null check (fact in ('step-free', 'changing-place', 'hoist', 'accessible-toilet', 'quiet-room',
    'personal-care', 'signing', 'loud-noise', 'sudden-sounds', 'crowds', 'bright-lights', 'waiting')),
  is_so boolean not null,
  words text not null default '', -- what a visitor needs to know: "The hand dryer is loud"
  checked_on date not null,
  checked_by uuid, -- nobody, where it came in a file
  help_id uuid, -- the hub's help by which it came to be so (DO-24)
  primary key (council_id, venue_id, fact),
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, checked_by) references account,
  foreign key (council_id, help_id) references spoke_help
);
create index venue_fact_so on venue_fact (council_id, fact, venue_id) where is_so;
create index venue_fact_old on venue_fact (council_id, checked_on);
insert into venue_fact (council_id, venue_id, fact, is_so, checked_on)
  select distinct council_id, id, unnest(has || exposes), true, checked_on from venue;
alter table venue add column version integer not null default 1;
create index venue_helped on venue (council_id, hub_id) where hub_id is not null;

-- What a hub costs to keep open, by which its days are reckoned (rule R28).
create table venue_cost (
  council_id uuid not null,
  venue_id uuid not null,
  valid_from date not null,
  valid_to date,
  fixed_pence bigint not null check (fixed_pence >= 0), -- a year
  price_pence bigint not null check (price_pence >= 0), -- of one attendance, on average
  variable_pence bigint not null check (variable_pence >= 0), -- of one attendance
  days_a_year smallint not null check (days_a_year between 1 and 366),
  staff_hour_pence bigint not null check (staff_hour_pence >= 0), -- one member of staff, fully loaded
  written_by uuid,
  written_at timestamptz not null,
  primary key (council_id, venue_id, valid_from),
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, written_by) references account,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (council_id with =, venue_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

grant select, insert, update on room_use, venue_fact, venue_cost to good_days;
do $$
declare name text;
begin
  foreach name in array array['room_use', 'venue_fact', 'venue_cost'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
