--! expand
-- What somebody needs: the conversation, eligibility, ratios with their evidence, carers' own needs, advocacy.

-- A care and support assessment (Care Act 2014 s9; 2014 anaw 4 s19). Once decided it is kept as it was read when signed.
create table assessment (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  reference text, -- the case system's own number, where it came from there
  jurisdiction text not null check (jurisdiction in ('ENGLAND', 'WALES')),
  state text not null check (state in ('started', 'shared', 'agreed', 'decided')),
  version integer not null default 1, -- raised by each change: two tabs cannot both win
  started_on date not null,
  started_by uuid,
  -- Whether the person has substantial difficulty in being involved, and who helps them (Care Act 2014 s67; anaw 4 s181).
  has_difficulty boolean,
  difficulty_evidence text not null default '',
  appropriate_individual text not null default '', -- the unpaid person who helps, whom the person agrees to
  involvement text not null default '', -- who took part and how
  strengths text not null default '', -- what the person can do and who is around them
  eligible boolean, -- the outcome of the rules; nothing until decided
  advice text not null default '', -- what helps besides; required where not eligible (Care Act 2014 s24(2))
  needed_minutes integer check (needed_minutes between 0 and 10080), -- daytime support needed in a week
  shared_on date,
  agreed_on date,
  agreed_how text not null default '',
  decided_on date,
  decided_by uuid,
  signed jsonb, -- the whole assessment, questions and all, as the signer read it
  signed_hash text,
  primary key (council_id, id),
  unique (council_id, reference),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, started_by) references account,
  foreign key (council_id, decided_by) references account,
  check ((state = 'decided') = (decided_on is not null))
);
create index assessment_of_person on assessment (council_id, person_id, started_on);
create unique index assessment_open on assessment (council_id, person_id) where state <> 'decided';

-- What somebody said or showed, in their own words. The person's, the carer's and the worker's never mix.
create table assessment_statement (
  council_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  topic text not null, -- 'good-day', 'people', 'strengths', 'hopes', 'worries', 'outcome:<code>' …
  voice text not null check (voice in ('person', 'carer', 'advocate', 'worker')),
  how text not null check (how in ('talk', 'picture', 'object', 'sign', 'writing', 'observed')),
  words text not null,
  pictures text[] not null default '{}', -- keys of pictures that were chosen
  helped_by text not null default '',
  account_id uuid, -- who wrote it down
  at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, assessment_id) references assessment,
  foreign key (council_id, account_id) references account
);
create index assessment_statement_of on assessment_statement (council_id, assessment_id, at);

-- A need, against one national outcome.
create table assessed_need (
  council_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  outcome text not null, -- lives/needs/national-outcome.ts: ten in England, the well-being list in Wales
  need text not null, -- what is needed, in the worker's words; the person's own are a statement
  wellbeing text[] not null default '{}', -- the areas of well-being it touches (Care Act 2014 s1(2))
  eligible boolean, -- by the rules; nothing until answered
  primary key (council_id, id),
  unique (council_id, assessment_id, outcome),
  foreign key (council_id, assessment_id) references assessment
);

-- One condition of the eligibility rules, answered with evidence by a named worker (SI 2015/313; SI 2015/1578).
create table eligibility_answer (
  council_id uuid not null,
  assessment_id uuid not null,
  outcome text not null default '', -- the need it is about; empty where it is about the whole
  condition text not null,
  answer text not null check (answer in ('yes', 'no')),
  evidence text not null,
  account_id uuid,
  answered_on date not null,
  primary key (council_id, assessment_id, outcome, condition),
  foreign key (council_id, assessment_id) references assessment,
  foreign key (council_id, account_id) references account
);

-- Ratios get their evidence, the assessment they came from, and a day on which to look again.
alter table assessed_ratio
  add column assessment_id uuid,
  add column evidence text not null default '',
  add column review_on date,
  add foreign key (council_id, assessment_id) references assessment;
create index assessed_ratio_of_assessment on assessed_ratio (council_id, assessment_id) where assessment_id is not null;

-- A ratio for one activity, where it is not that of the setting: 1:1 at the pool, 1:5 at the hub.
create table activity_ratio (
  council_id uuid not null,
  person_id uuid not null,
  activity text not null,
  staff smallint not null check (staff > 0),
  people smallint not null check (people > 0),
  assessment_id uuid,
  evidence text not null default '',
  valid_from date not null,
  valid_to date,
  review_on date,
  primary key (council_id, person_id, activity, valid_from),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, activity) references activity,
  foreign key (council_id, assessment_id) references assessment,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (council_id with =, person_id with =, activity with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- What the council's policy proposes for a setting (rule R39), what was decided, and what the person would rather.
create table setting_proposal (
  council_id uuid not null,
  assessment_id uuid not null,
  setting text not null check (setting in ('building', 'community')),
  proposed text not null check (proposed in ('resource-centre', 'community', 'assessor-decides')),
  befriending boolean not null default false,
  decided text check (decided in ('resource-centre', 'community')),
  reason text not null default '', -- required where the assessor decides
  preference text not null default '', -- what the person would rather, in their words
  primary key (council_id, assessment_id, setting),
  foreign key (council_id, assessment_id) references assessment
);

-- A dated decision with the person to go to a session staffed below their assessed ratio (rule R47).
create table positive_risk_decision (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  reason text not null,
  persons_words text not null,
  decided_on date not null,
  review_on date not null,
  decided_by uuid not null,
  ended_on date,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, decided_by) references account,
  check (review_on > decided_on)
);
create index positive_risk_decision_of_person on positive_risk_decision (council_id, person_id) where ended_on is null;

-- A carer's own assessment (Care Act 2014 s10; anaw 4 s24): about the carer, never about the person.
create table carer_assessment (
  council_id uuid not null,
  id uuid not null,
  carer_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('started', 'decided')),
  version integer not null default 1,
  words text not null default '', -- the carer's own
  able text not null default '' check (able in ('', 'yes', 'some', 'no')),
  willing text not null default '' check (willing in ('', 'yes', 'some', 'no')),
  wants text[] not null default '{}', -- work, learning, leisure, rest …
  effect text not null default '', -- on health, work, family
  break_minutes integer check (break_minutes between 0 and 10080), -- hours of break a week that they need
  emergency_plan text not null default '',
  eligible boolean,
  reasons text not null default '',
  started_on date not null,
  decided_on date,
  decided_by uuid,
  primary key (council_id, id),
  foreign key (council_id, carer_id) references carer,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, decided_by) references account
);
create index carer_assessment_of_carer on carer_assessment (council_id, carer_id, started_on);
create index carer_assessment_of_person on carer_assessment (council_id, person_id);

-- A referral for an independent advocate. The meeting waits for their yes.
create table advocacy_referral (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  duty text not null check (duty in ('assessment', 'planning', 'review', 'safeguarding', 'capacity', 'complaint')),
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  advocate_id uuid, -- whom it was sent to
  state text not null check (state in ('asked', 'accepted', 'declined', 'ended')),
  answered_at timestamptz,
  instructed boolean, -- whether the person instructs the advocate
  first_meeting_at timestamptz, -- bookable once accepted
  ended_on date,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, asked_by) references account,
  foreign key (council_id, advocate_id) references account
);
create index advocacy_referral_of_person on advocacy_referral (council_id, person_id, asked_at);
create index advocacy_referral_of_advocate on advocacy_referral (council_id, advocate_id, state);

grant select, insert, update on assessment, assessment_statement, assessed_need, eligibility_answer, activity_ratio,
  setting_proposal, positive_risk_decision, carer_assessment, advocacy_referral to good_days;
grant delete on assessed_need, eligibility_answer, activity_ratio, setting_proposal to good_days;
revoke update on assessment_statement from good_days;

do $$
declare name text;
begin
  foreach name in array array['assessment', 'assessment_statement', 'assessed_need', 'eligibility_answer',
    'activity_ratio', 'setting_proposal', 'positive_risk_decision', 'carer_assessment', 'advocacy_referral']
  loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
