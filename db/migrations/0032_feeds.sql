--! expand
-- Open standards: what goes out in feeds, private calendars, and what comes in from other people's feeds.

-- What a feed has: one row an item, which stays as a tombstone when it is gone. One writer a council at a time (it holds
-- the council's feed_clock) gives all that it changes one number that is higher than any before: whoever has read up to
-- a number has seen everything up to it.
create table feed_clock (
  council_id uuid primary key references council,
  last bigint not null check (last >= 0), -- the highest number given: milliseconds, or one more than the last
  rolled_on date not null -- the day from which the coming days were last counted
);
create table feed_item (
  council_id uuid not null,
  feed text not null check (feed in ('services', 'session-series', 'scheduled-sessions')),
  id text not null,
  session_id uuid not null,
  modified bigint not null check (modified >= 0),
  changed_at timestamptz not null,
  deleted boolean not null default false,
  body jsonb, -- nothing, where it is gone or made anew for each reader
  hash text not null, -- of what it says, so that what is the same is not told again
  primary key (council_id, feed, id),
  foreign key (council_id) references feed_clock,
  check (deleted or body is not null or feed = 'services')
);
create index feed_item_in_order on feed_item (council_id, feed, modified, id);
create index feed_item_of_session on feed_item (council_id, session_id);

-- What was changed since the feeds were last made. The database notes it itself, whoever changes a place, a price or a
-- day: no feature can forget to. Only ever added to by those who change things, so that none of them waits for another.
create table feed_changed (
  council_id uuid not null references council,
  number bigint generated always as identity,
  kind text not null check (kind in ('session', 'venue', 'provider', 'person')),
  subject uuid not null,
  primary key (council_id, number)
);
create function note_for_feeds() returns trigger language plpgsql as $$
begin
  execute format(
    'insert into feed_changed (council_id, kind, subject) select distinct council_id, %L, %I from changed where %I is not null',
    tg_argv[0], tg_argv[1], tg_argv[1]
  );
  return null;
end $$;
do $$
declare
  what text[];
  event text;
begin
  foreach what slice 1 in array array[
    ['session', 'session', 'id'], ['session_price', 'session', 'session_id'], ['session_date', 'session', 'session_id'],
    ['standing_booking', 'session', 'session_id'], ['date_booking', 'session', 'session_id'],
    ['day_given_up', 'session', 'session_id'], ['venue', 'venue', 'id'], ['venue_closure', 'venue', 'venue_id'],
    ['provider', 'provider', 'id'], ['long_absence', 'person', 'person_id']
  ] loop
    foreach event in array array['insert', 'update', 'delete'] loop
      execute format(
        'create trigger feeds_note_%s after %s on %I referencing %s table as changed for each statement'
        ' execute function note_for_feeds(%L, %L)',
        event, event, what[1], case event when 'delete' then 'old' else 'new' end, what[2], what[3]
      );
    end loop;
  end loop;
end $$;
-- What is there already.
insert into feed_changed (council_id, kind, subject) select council_id, 'session', id from session;

-- A private calendar: an address that nobody can guess, for one person or one venue. Only the secret's hash is kept.
create table calendar_address (
  council_id uuid not null,
  id uuid not null,
  secret_hash bytea not null,
  person_id uuid,
  venue_id uuid,
  language text not null check (language in ('en', 'cy')),
  made_by uuid not null,
  made_at timestamptz not null,
  read_on date, -- the last day on which a calendar asked: the audit has one row a day, not one for each time
  revoked_by uuid,
  revoked_at timestamptz,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, made_by) references account,
  foreign key (council_id, revoked_by) references account,
  check (num_nonnulls(person_id, venue_id) = 1)
);
create unique index calendar_address_by_secret on calendar_address (council_id, secret_hash);
-- Each account has one at a time for the same person or venue.
create unique index calendar_address_once on calendar_address (council_id, coalesce(person_id, venue_id), made_by)
  where revoked_at is null;

-- What a calendar was last told of an entry, so that its number rises when it changes and it says so when it is gone.
create table calendar_entry (
  council_id uuid not null,
  address_id uuid not null,
  uid text not null,
  sequence integer not null check (sequence >= 0),
  day date not null,
  starts integer not null,
  ends integer not null,
  summary text not null,
  place text not null,
  cancelled boolean not null,
  changed_at timestamptz not null,
  primary key (council_id, address_id, uid),
  foreign key (council_id, address_id) references calendar_address
);

-- Somebody else's feed: an Open Referral UK directory, or OpenActive opportunities.
create table outside_source (
  council_id uuid not null references council,
  id uuid not null,
  kind text not null check (kind in ('open-referral', 'openactive')),
  address text not null,
  licence text not null default '',
  read_at timestamptz not null, -- when it was last read to its end
  read_by uuid, -- nobody, at the command line
  primary key (council_id, id),
  unique (council_id, address),
  foreign key (council_id, read_by) references account
);
-- What there is elsewhere, as its own source says it. Nobody can be booked into it: it has no ratio, price or checks of
-- ours. Whoever runs it may be asked to offer it here.
create table outside_offer (
  council_id uuid not null,
  id uuid not null, -- made of the source and the reference: read again, it is the same
  source_id uuid not null,
  reference text not null, -- the source's own id
  title text not null,
  about text not null default '',
  organiser text not null default '',
  place text not null default '',
  postcode text not null default '',
  lat double precision,
  lon double precision,
  times text not null default '', -- as the source says it
  price text not null default '',
  url text not null default '',
  activity text, -- of our own list, where its own names one
  checked_on date, -- when its source says that it was last checked
  first_seen_at timestamptz not null,
  changed_at timestamptz not null,
  gone_at timestamptz, -- its source has it no longer
  primary key (council_id, id),
  unique (council_id, source_id, reference),
  foreign key (council_id, source_id) references outside_source,
  foreign key (council_id, activity) references activity
);
create index outside_offer_by_activity on outside_offer (council_id, activity) where gone_at is null;

grant select, insert, update on feed_clock, feed_item, calendar_address, calendar_entry, outside_source, outside_offer
  to good_days;
grant select, insert, delete on feed_changed to good_days;
grant delete on feed_item, calendar_entry to good_days;
do $$
declare name text;
begin
  foreach name in array array[
    'feed_clock', 'feed_item', 'feed_changed', 'calendar_address', 'calendar_entry', 'outside_source', 'outside_offer'
  ] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
