--! expand
-- One record from age 14: the kinds of disability, who helps, what is needed to be told things, and who may decide what.

alter table person
  add column need_types text[] not null default '{learning-disability}'
    check (need_types <@ '{learning-disability,physical-disability,autism,sensory,mental-health,long-term-illness}'),
  -- Days a week of daytime support that the fee of a care home or supported living already pays for (rule R32).
  add column home_includes_days smallint not null default 0 check (home_includes_days between 0 and 7),
  -- The language they like to speak, where it is not the one they read (active offer).
  add column speaks text check (speaks in ('en', 'cy'));

-- An unpaid carer: somebody with rights and needs of their own (Care Act 2014 s10; 2014 anaw 4 s24).
create table carer (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null, -- whom they help
  account_id uuid, -- their own sign-in, where they have one
  name text not null,
  relation text not null check (relation in ('parent', 'partner', 'sibling', 'child', 'grandparent', 'other-relative', 'friend')),
  lives_with boolean not null,
  born_on date,
  language text not null check (language in ('en', 'cy')),
  -- Asked, never inferred (Care Act 2014 s10(5)).
  willing text not null default 'not-asked' check (willing in ('not-asked', 'yes', 'some', 'no')),
  willing_on date,
  ended_on date,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, account_id) references account
);
create index carer_of_person on carer (council_id, person_id);
create index carer_by_account on carer (council_id, account_id) where account_id is not null;

-- Information and communication needs of a person or a carer (DAPB1605 version 4): identify, record, flag, share, meet, review.
create table information_need (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  carer_id uuid, -- where the need is the carer's and not the person's
  kind text not null check (kind in ('format', 'contact', 'communication', 'support')),
  need text not null, -- 'easy-read', 'large-print', 'audio', 'braille', 'makaton', 'phone' …
  detail text not null default '',
  identified_on date not null,
  recorded_by uuid not null,
  -- Whether providers and partners may be told: the person's own answer.
  share boolean not null,
  met text not null default '', -- how it is met
  review_on date not null,
  reviewed_on date,
  ended_on date,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, carer_id) references carer,
  foreign key (council_id, recorded_by) references account
);
create index information_need_of_person on information_need (council_id, person_id);
create index information_need_of_carer on information_need (council_id, carer_id) where carer_id is not null;
create index information_need_to_review on information_need (council_id, review_on) where ended_on is null;

-- A document that lets somebody decide or act: what it covers, and that it was seen (Mental Capacity Act 2005 s9, s16).
create table authority (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  account_id uuid, -- the holder's own sign-in, where they have one
  holder text not null,
  kind text not null check (kind in (
    'attorney-welfare', 'attorney-money', 'deputy-welfare', 'deputy-money', 'appointee', 'nominated-person',
    'authorised-person' -- Wales: suitable person
  )),
  covers text[] not null
    check (covers <@ '{agree-plan,manage-direct-payment,spend-money,see-money,where-to-live,health}'),
  document text not null, -- its reference
  seen_by uuid not null,
  seen_on date not null,
  starts_on date not null,
  ends_on date,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, account_id) references account,
  foreign key (council_id, seen_by) references account,
  check (ends_on is null or ends_on >= starts_on)
);
create index authority_for_person on authority (council_id, person_id);

-- Capacity for one decision at one time (Mental Capacity Act 2005 s2-3). There is no flag on a person. Signed when written;
-- a later one takes its place and never changes it.
create table capacity_decision (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  about text not null check (about in
    ('agree-plan', 'manage-direct-payment', 'share-information', 'financial-assessment', 'take-part-in-assessment', 'other')),
  decision text not null, -- the decision, in words
  information_given text not null,
  support_given text not null,
  impairment text not null, -- empty where there is none that bears on this decision
  understands boolean not null,
  retains boolean not null,
  weighs boolean not null,
  communicates boolean not null,
  outcome text not null check (outcome in ('has-capacity', 'lacks-capacity')),
  reasons text not null,
  decided_on date not null,
  review_on date not null,
  assessed_by uuid not null,
  signed_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, assessed_by) references account
);
create index capacity_decision_of_person on capacity_decision (council_id, person_id, about, decided_on);

-- A decision in somebody's best interests (Mental Capacity Act 2005 s4).
create table best_interests_decision (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  capacity_id uuid not null,
  about text not null,
  decision text not null,
  wishes text not null, -- past and present wishes and feelings, beliefs and values
  consulted jsonb not null, -- [{who, said}]
  options jsonb not null, -- [{option, restricts, chosen}]
  independent text check (independent in ('advocate', 'imca')),
  independent_name text not null default '',
  objects text not null default '', -- how the person shows that they do not want it
  reasons text not null,
  decided_on date not null,
  review_on date not null,
  decided_by uuid not null,
  signed_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, capacity_id) references capacity_decision,
  foreign key (council_id, decided_by) references account
);
create index best_interests_decision_of_person on best_interests_decision (council_id, person_id, about, decided_on);

-- What the person says goes to whom: consent, asked anew at 18.
create table consent (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  about text not null check (about in ('share-with-family', 'share-with-providers', 'photos', 'friends-may-know')),
  answer boolean not null,
  how text not null check (how in ('talk', 'picture', 'object', 'sign', 'writing', 'observed')),
  words text not null default '',
  asked_on date not null,
  asked_by uuid not null,
  ended_on date, -- taken back, or asked anew
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, asked_by) references account
);
create unique index consent_now on consent (council_id, person_id, about) where ended_on is null;

-- Work that somebody has to do for a person, with an owner and a day. Nothing waits without one.
create table task (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null, -- lives/tasks/task.ts names them all
  subject uuid not null, -- what it is about: a letter, a line, a review …
  account_id uuid, -- whose it is; nobody yet, where it waits for the role
  role text not null,
  made_at timestamptz not null,
  due_on date not null,
  done_at timestamptz,
  done_by uuid,
  note text not null default '',
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, account_id) references account,
  foreign key (council_id, done_by) references account
);
-- The same thing asks for the same work once.
create unique index task_once on task (council_id, kind, subject) where done_at is null;
create index task_of_account on task (council_id, account_id, due_on) where done_at is null;
create index task_of_role on task (council_id, role, due_on) where done_at is null;
create index task_of_person on task (council_id, person_id);

-- A challenge or complaint from any budget, charge, refusal, plan or move. Support goes on meanwhile.
create table challenge (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  about text not null check (about in ('assessment', 'budget', 'charge', 'refusal', 'plan', 'move', 'service')),
  subject uuid, -- the row it is about
  kind text not null check (kind in ('question', 'challenge', 'complaint')),
  made_by uuid not null, -- who pressed
  made_for text not null check (made_for in ('person', 'carer', 'advocate', 'worker')), -- whose challenge it is
  came_by text not null check (came_by in ('page', 'picture', 'voice', 'phone', 'paper', 'meeting')),
  words text not null,
  picture text not null default '', -- the picture chosen, where the person chose one
  file_id uuid, -- the recording or photo, where there is one
  wants_advocate text not null check (wants_advocate in ('yes', 'no', 'not-sure')),
  made_at timestamptz not null,
  handler_id uuid,
  acknowledge_by date not null,
  answer_by date not null,
  acknowledged_at timestamptz,
  answered_at timestamptz,
  answered_by uuid,
  outcome text check (outcome in ('upheld', 'partly-upheld', 'not-upheld', 'withdrawn')),
  answer text not null default '',
  learnt text not null default '',
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, made_by) references account,
  foreign key (council_id, handler_id) references account,
  foreign key (council_id, answered_by) references account,
  check ((outcome is null) = (answered_at is null))
);
create index challenge_of_person on challenge (council_id, person_id, made_at);
create index challenge_of_handler on challenge (council_id, handler_id, answer_by) where answered_at is null;
create index challenge_about on challenge (council_id, subject) where answered_at is null;

grant select, insert, update on carer, information_need, authority, capacity_decision, best_interests_decision, consent,
  task, challenge to good_days;
-- What was signed stays as it was signed.
revoke update on capacity_decision, best_interests_decision from good_days;

do $$
declare name text;
begin
  foreach name in array array['carer', 'information_need', 'authority', 'capacity_decision', 'best_interests_decision',
    'consent', 'task', 'challenge']
  loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
