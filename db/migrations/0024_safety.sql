--! expand
-- When something is wrong: alerts that reach somebody within minutes, the rota of who that is, safeguarding concerns,
-- restrictions, incidents; and what people say of a day afterwards.

-- Who has the duty desk, and when. Where nobody has it, the page says so and promises nothing.
create table duty_shift (
  council_id uuid not null references council,
  id uuid not null,
  level smallint not null check (level in (1, 2, 3)), -- 1 is asked first; unanswered, it climbs
  account_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  made_by uuid not null,
  made_at timestamptz not null,
  ended_early_at timestamptz,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, account_id) references account,
  foreign key (council_id, made_by) references account,
  check (ends_at > starts_at)
);
create index duty_shift_at on duty_shift (council_id, starts_at, ends_at);
create unique index duty_shift_once on duty_shift (council_id, account_id, level, starts_at) where ended_early_at is null;

-- Something is wrong, told signed in or out, in words or a picture. It waits for nobody in particular and somebody at once.
create table alert (
  council_id uuid not null references council,
  id uuid not null,
  kind text not null check (kind in ('hurt', 'scared', 'money', 'stop-this', 'missing', 'concern', 'other')),
  person_id uuid, -- unknown, where it was told signed out
  name_given text not null default '', -- as they gave it, signed out
  where_given text not null default '',
  contact_given text not null default '', -- how to reach them safely
  words text not null default '',
  language text not null check (language in ('en', 'cy')),
  not_to text not null default '', -- whom it must not be told to, in their words
  not_accounts uuid[] not null default '{}', -- and of those who have a sign-in: none of them ever sees it
  account_id uuid, -- who pressed; nobody, signed out
  source text not null check (source in ('me', 'signed-out', 'register', 'welfare', 'staff', 'provider', 'public')),
  subject uuid, -- the welfare check or concern that it comes from
  raised_at timestamptz not null,
  level smallint not null default 1 check (level between 1 and 3),
  climbed_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  outcome text not null default '',
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, account_id) references account,
  foreign key (council_id, acknowledged_by) references account,
  foreign key (council_id, closed_by) references account
);
create index alert_waiting on alert (council_id, raised_at) where acknowledged_at is null;
create index alert_open on alert (council_id, raised_at) where closed_at is null;
create index alert_of_person on alert (council_id, person_id, raised_at) where person_id is not null;
-- One welfare check, incident or concern has one alert that is open, whatever is retried.
create unique index alert_once on alert (council_id, source, subject) where subject is not null and closed_at is null;

create table alert_step (
  council_id uuid not null,
  id uuid not null,
  alert_id uuid not null,
  kind text not null check (kind in ('raised', 'climbed', 'acknowledged', 'spoke', 'acted', 'told-person', 'closed')),
  level smallint not null,
  account_id uuid,
  words text not null default '',
  at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, alert_id) references alert,
  foreign key (council_id, account_id) references account
);
create index alert_step_of on alert_step (council_id, alert_id, at);

-- A safeguarding concern (Care Act 2014 s42; anaw 4 s126). Its words are seen by few; it cannot be deleted.
create table concern (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  alert_id uuid,
  raised_by uuid not null,
  raised_at timestamptz not null,
  about text not null check (about in ('physical', 'sexual', 'psychological', 'money', 'neglect', 'discrimination', 'organisation', 'modern-slavery', 'domestic', 'self-neglect', 'not-sure')),
  seen text not null, -- what was seen or said, as it was
  body text[] not null default '{}', -- where on the body, as a list
  at_risk_now boolean not null,
  done_so_far text not null default '',
  named_account uuid, -- somebody with a sign-in who is spoken of, and must not see it
  named_words text not null default '', -- who is spoken of, where they have none
  provider_id uuid, -- a provider that is spoken of
  person_wants text not null default '', -- what the person wants to happen, in their words
  person_asked text not null check (person_asked in ('asked', 'not-safe-to', 'not-yet')),
  -- The three parts of the s42 test; none until it was answered.
  has_needs boolean,
  at_risk boolean,
  cannot_protect boolean,
  test_reasons text not null default '',
  tested_by uuid,
  tested_at timestamptz,
  enquiry_due_on date,
  state text not null check (state in ('raised', 'enquiry', 'other-action', 'closed')),
  outcome text not null default '',
  outcome_met text check (outcome_met in ('yes', 'partly', 'no', 'not-asked')),
  closed_at timestamptz,
  closed_by uuid,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, alert_id) references alert,
  foreign key (council_id, raised_by) references account,
  foreign key (council_id, named_account) references account,
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, tested_by) references account,
  foreign key (council_id, closed_by) references account
);
create index concern_of_person on concern (council_id, person_id, raised_at);
create index concern_open on concern (council_id, raised_at) where closed_at is null;
create index concern_of_provider on concern (council_id, provider_id) where provider_id is not null and closed_at is null;

create table concern_note (
  council_id uuid not null,
  id uuid not null,
  concern_id uuid not null,
  words text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, concern_id) references concern,
  foreign key (council_id, made_by) references account
);
create index concern_note_of on concern_note (council_id, concern_id, made_at);

-- A provider under enquiry: nobody new is placed there; each who is there is risk-checked within two working days.
create table provider_pause (
  council_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  concern_id uuid,
  reason text not null,
  from_day date not null,
  until_day date,
  made_by uuid not null,
  made_at timestamptz not null,
  ended_by uuid,
  primary key (council_id, id),
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, concern_id) references concern,
  foreign key (council_id, made_by) references account,
  check (until_day is null or until_day >= from_day)
);
create index provider_pause_of on provider_pause (council_id, provider_id) where until_day is null;

-- Anything that limits freedom (R36). The factors are recorded and referred; nothing here says "is deprived of liberty".
create table restriction (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  venue_id uuid,
  kind text not null check (kind in ('door', 'strap', 'bed-rail', 'watching', 'holding', 'medication', 'belongings', 'food', 'contact', 'other')),
  what text not null,
  risk text not null, -- that it answers
  tried text not null, -- less restrictive ways
  basis text not null check (basis in ('consent', 'best-interests', 'emergency')),
  capacity_id uuid,
  best_interests_id uuid,
  consent_on date, -- the person said yes to it: when, to whom, and what they said or showed
  consent_to uuid,
  consent_said text not null default '',
  wishes text not null, -- the person's wishes and feelings
  shows text not null, -- how they show contentment or objection
  objects boolean not null,
  authorised_by uuid,
  authorised_at timestamptz,
  from_day date not null,
  review_by date not null,
  reviewed_on date, -- the last time that it was looked at again
  referred_at timestamptz, -- for a legal or professional view
  referred_by uuid,
  ended_on date,
  ended_because text not null default '',
  made_by uuid not null,
  made_at timestamptz not null,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, capacity_id) references capacity_decision,
  foreign key (council_id, best_interests_id) references best_interests_decision,
  foreign key (council_id, consent_to) references account,
  foreign key (council_id, authorised_by) references account,
  foreign key (council_id, made_by) references account,
  check (review_by >= from_day and review_by <= coalesce(reviewed_on, from_day) + 84)
);
create index restriction_of_person on restriction (council_id, person_id);
create index restriction_at on restriction (council_id, venue_id) where ended_on is null;
create index restriction_due on restriction (council_id, review_by) where ended_on is null;

create table restriction_use (
  council_id uuid not null,
  id uuid not null,
  restriction_id uuid not null,
  venue_id uuid,
  session_id uuid,
  day date not null,
  at timestamptz not null,
  minutes smallint not null check (minutes >= 0),
  why text not null,
  reaction text not null, -- the person's
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, restriction_id) references restriction,
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, made_by) references account
);
create index restriction_use_of on restriction_use (council_id, restriction_id, at);
create index restriction_use_at on restriction_use (council_id, venue_id, day);

create table incident (
  council_id uuid not null,
  id uuid not null, -- made where it is written, so that sent twice it is one
  venue_id uuid not null,
  session_id uuid,
  day date not null,
  at timestamptz not null,
  kind text not null check (kind in ('fall', 'injury', 'seizure', 'medication', 'behaviour', 'missing', 'property', 'vehicle', 'near-miss', 'other')),
  what text not null,
  done text not null, -- what was done
  harm text not null check (harm in ('none', 'slight', 'serious')),
  body text[] not null default '{}',
  told_family boolean not null default false,
  manager_told_at timestamptz,
  manager_told uuid,
  seen_at timestamptz, -- by the manager
  seen_by uuid,
  learnt text not null default '',
  concern_id uuid, -- what it led to
  made_by uuid not null,
  made_at timestamptz not null,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, manager_told) references account,
  foreign key (council_id, seen_by) references account,
  foreign key (council_id, concern_id) references concern,
  foreign key (council_id, made_by) references account
);
create index incident_at on incident (council_id, venue_id, day);

create table incident_person (
  council_id uuid not null,
  incident_id uuid not null,
  person_id uuid not null,
  part text not null check (part in ('hurt', 'involved', 'saw')),
  primary key (council_id, incident_id, person_id),
  foreign key (council_id, incident_id) references incident,
  foreign key (council_id, person_id) references person
);
create index incident_of_person on incident_person (council_id, person_id);

-- How a day was, in one tap, and what somebody thinks of a page. "Bad" has a named human by the next working day.
create table feedback (
  council_id uuid not null references council,
  id uuid not null,
  about text not null check (about in ('session', 'page')),
  person_id uuid, -- of a session; nobody, where it is of a page
  session_id uuid,
  day date,
  page text not null default '', -- the page's pattern, never its address
  answer text not null check (answer in ('good', 'not-sure', 'bad')),
  reasons text[] not null default '{}', -- pictures chosen
  wants text check (wants in ('same', 'change', 'stop')),
  words text not null default '',
  media_id uuid,
  account_id uuid,
  language text not null check (language in ('en', 'cy')),
  given_at timestamptz not null,
  handler_id uuid,
  reply_by date,
  reply text not null default '',
  replied_at timestamptz,
  replied_by uuid,
  shown text not null check (shown in ('private', 'waiting', 'public', 'held')), -- on the wall
  held_because text not null default '',
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, media_id) references media,
  foreign key (council_id, account_id) references account,
  foreign key (council_id, handler_id) references account,
  foreign key (council_id, replied_by) references account,
  check ((about = 'session') = (person_id is not null and session_id is not null and day is not null))
);
create unique index feedback_once on feedback (council_id, person_id, session_id, day) where about = 'session';
create index feedback_of_session on feedback (council_id, session_id, day) where session_id is not null;
create index feedback_waiting on feedback (council_id, reply_by) where replied_at is null and reply_by is not null;
create index feedback_of_page on feedback (council_id, page) where about = 'page';
create index feedback_of_handler on feedback (council_id, handler_id) where handler_id is not null;

grant select, insert on alert_step, concern_note, restriction_use, incident_person to good_days;
grant select, insert, update on duty_shift, alert, concern, provider_pause, restriction, incident, feedback to good_days;
do $$
declare name text;
begin
  foreach name in array array[
    'duty_shift', 'alert', 'alert_step', 'concern', 'concern_note', 'provider_pause', 'restriction', 'restriction_use',
    'incident', 'incident_person', 'feedback'
  ] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
