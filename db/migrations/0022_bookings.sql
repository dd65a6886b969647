--! expand
-- Places on single days, what was asked for and offered, who waits, who cannot come, and how a place ends. A booking is
-- one of four facts (planned, booked, attended, payable), each stored apart.

-- A place on one day: a taster, a single date, a swap for a day that fell out, or time at a hub between two activities.
create table date_booking (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  day date not null,
  kind text not null check (kind in ('single', 'taster', 'swap', 'gap')),
  staff smallint not null check (staff > 0),
  people smallint not null check (people > 0),
  price_pence bigint not null check (price_pence >= 0),
  route text not null check (route in ('direct-payment', 'service-fund', 'managed', 'none')),
  swap_for date, -- the day that fell out
  -- Time at a hub between two activities: from when to when. None: as long as the session.
  starts integer check (starts between 0 and 1440),
  ends integer check (ends between 0 and 1440),
  together_id uuid, -- booked as one with friends
  made_by text not null check (made_by in ('person', 'with-help', 'worker', 'import', 'demo')),
  account_id uuid, -- who pressed
  made_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, account_id) references account,
  check ((kind = 'swap') = (swap_for is not null)),
  check ((kind = 'gap') = (starts is not null and ends > starts))
);
create unique index date_booking_once on date_booking (council_id, person_id, session_id, day);
create index date_booking_in_session on date_booking (council_id, session_id, day);
create index date_booking_of_person on date_booking (council_id, person_id, day);
create index date_booking_by_day on date_booking (council_id, day);

-- Friends who go together or not at all: two to eight.
create table together (
  council_id uuid not null references council,
  id uuid not null,
  asked_by uuid not null, -- the person whose idea it was
  made_at timestamptz not null,
  answer_by timestamptz not null,
  state text not null check (state in ('asking', 'booked', 'not-booked')),
  why text not null default '', -- where it did not come about
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, asked_by) references person
);

-- Somebody asks for a place; whoever runs it may have to say yes. Both know until when.
create table booking_request (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  kind text not null check (kind in ('weekly', 'single', 'taster', 'swap', 'gap')),
  day date not null, -- the day, or the first of a weekly place
  staff smallint not null check (staff > 0),
  people smallint not null check (people > 0),
  price_pence bigint not null check (price_pence >= 0),
  route text not null check (route in ('direct-payment', 'service-fund', 'managed', 'none')),
  swap_for date,
  starts integer check (starts between 0 and 1440),
  ends integer check (ends between 0 and 1440),
  together_id uuid,
  instead_of uuid, -- the session that is given up on that day, once the place is theirs
  state text not null check (state in
    ('friend-asked', 'requested', 'offered', 'confirmed', 'declined', 'withdrawn', 'lapsed')),
  offered_session_id uuid, -- another time that the provider suggests
  offered_day date,
  answer_by timestamptz, -- until when whoever has the ball may answer
  provider_words text not null default '',
  booking_id uuid, -- the place that it became
  -- With friends: what of this person's own week stood in the way of all of them. Nobody else is told which.
  stopped_by text not null default '' check (stopped_by in ('', 'money', 'time', 'plan')),
  asked_by uuid not null, -- who pressed
  asked_at timestamptz not null,
  answered_by uuid,
  answered_at timestamptz,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, instead_of) references session,
  foreign key (council_id, offered_session_id) references session,
  foreign key (council_id, together_id) references together,
  foreign key (council_id, asked_by) references account,
  foreign key (council_id, answered_by) references account
);
create unique index booking_request_once on booking_request (council_id, person_id, session_id, kind, day)
  where state in ('friend-asked', 'requested', 'offered');
create index booking_request_of_session on booking_request (council_id, session_id)
  where state in ('requested', 'offered');
create index booking_request_of_person on booking_request (council_id, person_id, asked_at);
create index booking_request_due on booking_request (council_id, answer_by)
  where state in ('friend-asked', 'requested', 'offered');
create index booking_request_together on booking_request (council_id, together_id) where together_id is not null;

-- Waiting for a place, by a rule that is published. An offer is held for its person until a moment that they know.
create table waiting_place (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  kind text not null check (kind in ('weekly', 'single')),
  day date, -- for a single day
  together_id uuid,
  asked_at timestamptz not null,
  asked_by uuid not null,
  state text not null check (state in ('waiting', 'offered', 'taken', 'left', 'passed')),
  offered_at timestamptz,
  offered_until timestamptz,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, together_id) references together,
  foreign key (council_id, asked_by) references account,
  check ((kind = 'single') = (day is not null)),
  check ((state = 'offered') = (offered_until is not null and ended_at is null))
);
create unique index waiting_place_once on waiting_place (council_id, person_id, session_id, coalesce(day, '-infinity'))
  where state in ('waiting', 'offered');
create index waiting_place_in on waiting_place (council_id, session_id, asked_at) where state in ('waiting', 'offered');
create index waiting_place_of on waiting_place (council_id, person_id);
create index waiting_place_due on waiting_place (council_id, offered_until) where state = 'offered';

-- One day that somebody with a place does not come to, and who said so: the place itself stays.
create table day_given_up (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  day date not null,
  by text not null check (by in ('person', 'provider', 'council')),
  cause text not null check (cause in ('changed-mind', 'ill', 'disability', 'hospital', 'holiday', 'transport',
    'support-failed', 'fear-or-harm', 'provider', 'council', 'swap', 'other')),
  words text not null default '',
  told_at timestamptz not null,
  told_by uuid, -- who pressed
  undone_at timestamptz, -- they come after all
  undone_by uuid,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, told_by) references account,
  foreign key (council_id, undone_by) references account
);
create unique index day_given_up_once on day_given_up (council_id, person_id, session_id, day)
  where undone_at is null;
create index day_given_up_in on day_given_up (council_id, session_id, day) where undone_at is null;
create index day_given_up_of on day_given_up (council_id, person_id, told_at);

-- Away for a while: the places stay as long as the council's rule says (R24).
create table long_absence (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  first_day date not null,
  last_day date, -- not known yet
  reason text not null check (reason in ('hospital', 'ill', 'holiday', 'family', 'other')),
  words text not null default '',
  told_at timestamptz not null,
  told_by uuid,
  -- What is decided about the places when they are held no longer, with fourteen days' warning.
  warned_on date,
  decided text check (decided in ('kept', 'given-up')),
  decided_on date,
  decided_by uuid,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, told_by) references account,
  foreign key (council_id, decided_by) references account,
  check (last_day is null or last_day >= first_day),
  exclude using gist (council_id with =, person_id with =, daterange(first_day, last_day, '[]') with &&)
);

-- How a weekly place ended, by whom, and until when it is paid and by whom (R25). "I want to stop this" stops today.
create table place_ending (
  council_id uuid not null,
  id uuid not null,
  booking_id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  by text not null check (by in ('person', 'provider', 'provider-closes', 'council')),
  cause text not null check (cause in ('changed-mind', 'ill', 'disability', 'hospital', 'transport', 'support-failed',
    'fear-or-harm', 'serious-risk', 'provider', 'council', 'moved', 'other')),
  told_on date not null,
  last_day date not null, -- on which they come
  paid_until date not null,
  payer text not null check (payer in ('package', 'council', 'nobody')),
  conversation text not null default '', -- what was talked about, where a provider ends one person's place
  words text not null default '',
  made_by uuid,
  made_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, booking_id) references standing_booking,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, made_by) references account,
  check (paid_until >= last_day or payer = 'nobody'),
  check (by <> 'provider' or conversation <> '')
);
create unique index place_ending_once on place_ending (council_id, booking_id);
create index place_ending_of_person on place_ending (council_id, person_id);
create index place_ending_in on place_ending (council_id, session_id, paid_until);

alter table standing_booking
  add column route text check (route in ('direct-payment', 'service-fund', 'managed', 'none')), -- none known: the plan line's
  add column together_id uuid;

grant select, insert, update on date_booking, together, booking_request, waiting_place, day_given_up, long_absence,
  place_ending to good_days;
grant delete on date_booking, place_ending, long_absence to good_days; -- an absence that never began
do $$
declare name text;
begin
  foreach name in array array[
    'date_booking', 'together', 'booking_request', 'waiting_place', 'day_given_up', 'long_absence', 'place_ending'
  ] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
