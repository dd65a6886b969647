--! expand
-- What happened on the day: each mark an appended event with an id made where it was made; staff; welfare checks; and
-- what of it is to be paid.

-- A tablet or browser that keeps a register. Its events carry its own count, by which they are put in order.
create table register_device (
  council_id uuid not null references council,
  id uuid not null, -- made on the device
  provider_id uuid not null,
  name text not null default '', -- "Hub tablet", as they call it
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, provider_id) references provider
);
create index register_device_of on register_device (council_id, provider_id);

-- Append-only. Marks of one person are ordered by the device's count on one device, by the server's time between two;
-- where two devices say different things, a person decides, and both stay.
create table register_event (
  council_id uuid not null,
  id uuid not null, -- made on the device: the same sent again is the same
  session_id uuid not null,
  day date not null,
  person_id uuid not null,
  kind text not null check (kind in ('here', 'not-here', 'left', 'undo', 'settle')),
  reason text check (reason in ('ill', 'holiday', 'hospital', 'transport', 'chose-not-to', 'appointment', 'unknown')),
  at timestamptz not null, -- when it was, as the device or a person says
  device_id uuid, -- none: marked on the server's own page
  device_count integer check (device_count > 0),
  device_at timestamptz, -- the device's clock, which may be wrong
  received_at timestamptz not null,
  account_id uuid not null, -- who marked
  marked_self boolean not null default false, -- the person touched their own photo
  undoes uuid, -- the event that this takes back
  settles uuid, -- of two that disagree, the one that a person found to be right
  knows uuid[], -- the last events that its maker had before them; none named on the server's own page, which has all
  words text not null default '',
  primary key (council_id, id),
  foreign key (council_id, session_id) references session,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, device_id) references register_device,
  foreign key (council_id, account_id) references account,
  check ((device_id is null) = (device_count is null)),
  check (device_id is null or knows is not null),
  check ((kind = 'undo') = (undoes is not null)),
  check ((kind = 'settle') = (settles is not null)),
  check (kind <> 'not-here' or reason is not null)
);
create unique index register_event_count on register_event (council_id, device_id, device_count)
  where device_id is not null;
create index register_event_of_sitting on register_event (council_id, session_id, day);
create index register_event_of_person on register_event (council_id, person_id, day);
create index register_event_by_day on register_event (council_id, day);

-- One sitting of one day: opened, and signed off when everything that must be known is known.
create table register_day (
  council_id uuid not null,
  session_id uuid not null,
  day date not null,
  opened_at timestamptz not null,
  signed_off_at timestamptz,
  signed_off_by uuid,
  version integer not null default 1,
  primary key (council_id, session_id, day),
  foreign key (council_id, session_id) references session,
  foreign key (council_id, signed_off_by) references account
);
create index register_day_open on register_day (council_id, day) where signed_off_at is null;

-- Somebody was expected and is not there (R23). Never charged before it is closed.
create table welfare_check (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  day date not null,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  outcome text check (outcome in ('came-late', 'at-home-well', 'somewhere-safe', 'ill', 'hospital', 'handed-on', 'mark-was-wrong')),
  words text not null default '',
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, closed_by) references account,
  check ((outcome is null) = (closed_at is null))
);
create unique index welfare_check_once on welfare_check (council_id, person_id, session_id, day);
create index welfare_check_open on welfare_check (council_id, due_at) where closed_at is null;
create index welfare_check_of_sitting on welfare_check (council_id, session_id, day);

create table welfare_step (
  council_id uuid not null,
  id uuid not null,
  check_id uuid not null,
  contact text not null check (contact in ('person', 'carer', 'emergency-contact', 'plan', 'duty-desk', 'police', 'visit')),
  relationship_id uuid, -- which carer or contact
  outcome text not null check (outcome in ('reached-well', 'reached-worried', 'no-answer', 'left-message', 'not-asked')),
  why text not null default '', -- not asked: why this one is passed over
  words text not null default '',
  at timestamptz not null,
  made_by uuid not null,
  primary key (council_id, id),
  foreign key (council_id, check_id) references welfare_check,
  foreign key (council_id, made_by) references account
);
create index welfare_step_of on welfare_step (council_id, check_id, at);

-- In whose order and how soon, from the person's own plan; the default where none (R23).
create table welfare_plan (
  council_id uuid not null,
  person_id uuid not null,
  minutes smallint not null check (minutes between 0 and 240),
  contacts jsonb not null, -- in order: {contact, name, phone, relationshipId}
  risk boolean not null, -- goes to the duty desk when nobody is reached
  then_words text not null default '', -- what to do then, in the plan's words
  agreed_on date not null,
  version integer not null default 1,
  primary key (council_id, person_id),
  foreign key (council_id, person_id) references person
);

-- Who is on the day beside or less than the session's own staff: ill, late, an agency worker, somebody moved.
create table staff_change (
  council_id uuid not null,
  id uuid not null,
  venue_id uuid not null,
  session_id uuid not null,
  day date not null,
  worker text not null,
  change_n smallint not null check (change_n <> 0), -- an exact fraction of a worker, more or less
  change_d smallint not null check (change_d > 0),
  why text not null check (why in ('ill', 'late', 'leave', 'agency', 'moved-here', 'moved-away', 'extra')),
  at timestamptz not null,
  made_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (council_id, id),
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, made_by) references account
);
create index staff_change_on on staff_change (council_id, day, venue_id);

-- Too few staff: what was chosen, by whom, and why. Nobody is taken off by the program.
create table short_choice (
  council_id uuid not null,
  id uuid not null,
  venue_id uuid not null,
  session_id uuid not null,
  day date not null,
  needed smallint not null,
  on_rota_n integer not null,
  on_rota_d integer not null check (on_rota_d > 0),
  choice text not null check (choice in ('agency', 'move-group', 'shorten', 'wait', 'cancel')),
  words text not null,
  at timestamptz not null,
  made_by uuid not null,
  primary key (council_id, id),
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, made_by) references account
);
create index short_choice_on on short_choice (council_id, day, venue_id);

-- Somebody goes home early: to whom, and that they were there. Nobody is sent home without it.
create table handover (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  day date not null,
  to_whom text not null,
  how text not null check (how in ('in-person', 'by-phone-then-arrived', 'travels-alone')),
  confirmed_at timestamptz,
  made_by uuid not null,
  made_at timestamptz not null,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, made_by) references account
);
create index handover_on on handover (council_id, session_id, day);

-- A worker's hours by what they were for (WX-09; J4).
create table staff_time (
  council_id uuid not null,
  id uuid not null,
  venue_id uuid not null,
  day date not null,
  account_id uuid not null,
  purpose text not null check (purpose in ('support', 'business', 'travel', 'training', 'meeting')),
  minutes smallint not null check (minutes between 0 and 1440), -- nought: taken back
  words text not null default '',
  made_at timestamptz not null,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, account_id) references account
);
create unique index staff_time_once on staff_time (council_id, account_id, day, venue_id, purpose);
create index staff_time_at on staff_time (council_id, venue_id, day);

-- What a day that was booked comes to, by the council's own rules, once its register is signed off and no welfare check
-- is open. Made anew it is the same; a correction is another row.
create table payable (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  day date not null,
  correction smallint not null default 0,
  basis text not null check (basis in ('attended', 'did-not-come', 'cancelled-late', 'cancelled-in-time', 'cancelled-by-provider', 'held', 'notice', 'walk-in')),
  price_pence bigint not null check (price_pence >= 0), -- of the sitting
  provider_pence bigint not null check (provider_pence >= 0), -- what the provider gets
  package_pence bigint not null check (package_pence >= 0), -- from the person's own package
  council_pence bigint not null check (council_pence >= 0), -- from the council's allowance
  chargeable_pence bigint not null check (chargeable_pence >= 0), -- may count towards what the person pays
  route text not null check (route in ('direct-payment', 'service-fund', 'managed', 'none')),
  reasons jsonb not null, -- the named rules that led here, with their numbers
  policy_from date not null, -- the day of the rules that were used
  made_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  check (provider_pence = package_pence + council_pence),
  check (chargeable_pence <= package_pence)
);
create unique index payable_once on payable (council_id, person_id, session_id, day, correction);
create index payable_by_day on payable (council_id, day);
create index payable_in on payable (council_id, session_id, day);

grant select, insert on register_event, welfare_step, short_choice, payable to good_days;
grant select, insert, update on register_device, register_day, welfare_check, welfare_plan, staff_change, handover,
  staff_time to good_days;
do $$
declare name text;
begin
  foreach name in array array[
    'register_device', 'register_event', 'register_day', 'welfare_check', 'welfare_step', 'welfare_plan',
    'staff_change', 'short_choice', 'handover', 'staff_time', 'payable'
  ] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
