--! expand
-- The agreed week: outcomes, lines, who chose, who agreed; and the reviews that keep it true.

-- A site's own closed days, beside bank holidays (rule R26).
create table venue_closure (
  council_id uuid not null,
  id uuid not null,
  venue_id uuid not null,
  first_day date not null,
  last_day date not null,
  reason text not null,
  primary key (council_id, id),
  foreign key (council_id, venue_id) references venue,
  check (last_day >= first_day)
);
create index venue_closure_of on venue_closure (council_id, venue_id, first_day);
alter table venue add column closed_on_bank_holidays boolean not null default true;

-- A care and support plan (Care Act 2014 s25; anaw 4 s54). One row a version of the plan.
create table support_plan (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  number integer not null, -- 1 for the first, and on
  version integer not null default 1, -- raised by each change: two tabs cannot both win
  state text not null check (state in
    ('draft', 'shared', 'agreed', 'authorised', 'active', 'in-review', 'superseded', 'withdrawn')),
  assessment_id uuid not null,
  budget_id uuid, -- the budget that pays for it
  starts_on date not null,
  review_on date,
  contingency text not null default '', -- what happens if support falls through
  carer_impact text not null default '',
  communication text not null default '', -- how the person is told things, as agreed
  capacity text not null default '', -- what was found about capacity and consent
  free_minutes integer not null default 0 check (free_minutes >= 0), -- time a week that the person wants free
  free_words text not null default '', -- how they said so
  rest_reason text not null default '', -- why nothing in the week has a purpose besides rest, where nothing has
  changed_because text not null default '', -- what changed since the version before
  made_by uuid,
  made_at timestamptz not null,
  shared_on date,
  active_on date,
  ended_on date,
  primary key (council_id, id),
  unique (council_id, person_id, number),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, assessment_id) references assessment,
  foreign key (council_id, budget_id) references budget,
  foreign key (council_id, made_by) references account
);
create unique index support_plan_in_hand on support_plan (council_id, person_id)
  where state in ('draft', 'shared', 'agreed', 'authorised');
create unique index support_plan_active on support_plan (council_id, person_id) where state in ('active', 'in-review');
create index support_plan_of_budget on support_plan (council_id, budget_id) where budget_id is not null;

-- What the person wants, in their words (rule R45). The thread is the same outcome through versions of the plan.
create table plan_outcome (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  position smallint not null,
  words text not null, -- the person's own
  outcome text not null, -- the national outcome it serves
  wellbeing text[] not null default '{}',
  purpose text not null check (purpose in ('skill', 'give', 'earn', 'create', 'care', 'rest')),
  place text not null check (place in ('home', 'community')),
  level smallint not null check (level between 0 and 4), -- where they are now, by their own scale
  wanted_level smallint not null check (wanted_level between 0 and 4),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references support_plan
);
create index plan_outcome_of_plan on plan_outcome (council_id, plan_id, position);
create index plan_outcome_thread on plan_outcome (council_id, thread_id);

create table outcome_progress (
  council_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  person_id uuid not null,
  level smallint not null check (level between 0 and 4),
  standing text not null check (standing in ('met', 'moving', 'stuck', 'no-longer-wanted')),
  evidence text not null check (evidence in ('words', 'photo', 'attendance', 'observed')),
  words text not null,
  file_id uuid,
  seen_on date not null,
  account_id uuid not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, file_id) references file,
  foreign key (council_id, account_id) references account
);
create index outcome_progress_of_thread on outcome_progress (council_id, thread_id, seen_on);
create index outcome_progress_of_person on outcome_progress (council_id, person_id);

-- One thing that the plan pays for or counts on: of any kind, each with its own route (design section 1.4).
create table plan_line (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null, -- the same line through versions of the plan
  kind text not null check (kind in ('session', 'personal-assistant', 'community', 'transport', 'tenancy', 'equipment', 'one-off')),
  what text not null, -- in words, as the person knows it
  session_id uuid, -- for a session
  provider_id uuid,
  route text not null check (route in ('direct-payment', 'service-fund', 'managed', 'none')), -- none: it costs nothing
  staff smallint check (staff > 0),
  people smallint check (people > 0),
  -- How often: on a weekday's open days, so many times a week for so many weeks, or once.
  rhythm text not null check (rhythm in ('open-days', 'weekly', 'once')),
  weekday smallint check (weekday between 0 and 6), -- the day of the week that it is on, where it is always the same
  starts_minute integer check (starts_minute between 0 and 1440),
  times_a_week numeric(6, 2) check (times_a_week > 0), -- weekly: visits, hours or trips
  weeks smallint check (weeks between 1 and 53), -- weekly: weeks in a year
  minutes integer not null default 0 check (minutes >= 0), -- of support each time
  unit text not null check (unit in ('sitting', 'hour', 'trip', 'week', 'once')),
  unit_pence bigint not null check (unit_pence >= 0),
  price_source text not null check (price_source in ('session-price', 'rate-table', 'quote', 'import', 'free')),
  yearly_pence bigint not null check (yearly_pence >= 0), -- a full year at these prices
  chargeable boolean not null default true, -- transport and advocacy are not, in Wales
  outcomes uuid[] not null default '{}', -- threads of the outcomes that it serves
  needs text[] not null default '{}', -- national outcomes of the eligible needs that it meets
  break_minutes integer not null default 0, -- of break for the carer in a week (rule R38); less than nought costs them time
  starts_on date not null,
  ends_on date,
  -- Who chose, and how (WP-14). A helper's choice is never stored as the person's.
  chosen_by text not null check (chosen_by in ('person', 'with-help', 'someone-else')),
  chosen_how text not null check (chosen_how in ('talk', 'picture', 'object', 'sign', 'writing', 'observed', 'not-known')),
  chosen_words text not null default '',
  chosen_reason text not null default '', -- where someone else chose
  carer_prefers text not null default '', -- what the carer would rather, kept apart (WD-30)
  primary key (council_id, id),
  foreign key (council_id, plan_id) references support_plan,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, provider_id) references provider,
  check (rhythm <> 'open-days' or weekday is not null),
  check ((rhythm = 'weekly') = (times_a_week is not null and weeks is not null)),
  check ((kind = 'session') = (session_id is not null)),
  check ((staff is null) = (people is null)),
  check (ends_on is null or ends_on >= starts_on)
);
create index plan_line_of_plan on plan_line (council_id, plan_id);
create index plan_line_of_session on plan_line (council_id, session_id) where session_id is not null;

-- A need met by a carer who is willing and able, with the day they said so (rule R4).
create table need_met_by_carer (
  council_id uuid not null,
  plan_id uuid not null,
  outcome text not null,
  carer_id uuid not null,
  said_on date not null,
  primary key (council_id, plan_id, outcome),
  foreign key (council_id, plan_id) references support_plan,
  foreign key (council_id, carer_id) references carer
);

-- A carer's view of a plan that changes their break (rule R38): asked, answered, kept beside the person's. Not a veto.
create table carer_view (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  carer_id uuid not null,
  planned_minutes integer not null, -- of break a week, as the plan stood when they were asked
  needed_minutes integer not null,
  asked_on date not null,
  asked_by uuid not null,
  state text not null check (state in ('asked', 'answered', 'declined')),
  words text not null default '',
  answered_at timestamptz,
  reply text not null default '', -- the worker's answer to it
  replied_by uuid,
  replied_at timestamptz,
  primary key (council_id, id),
  unique (council_id, plan_id, carer_id),
  foreign key (council_id, plan_id) references support_plan,
  foreign key (council_id, carer_id) references carer,
  foreign key (council_id, asked_by) references account,
  foreign key (council_id, replied_by) references account
);

-- Who agreed to the plan, and by what right (design section 1.1).
create table plan_agreement (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  plan_version integer not null, -- what was read is what is agreed
  ground text not null check (ground in ('own-capacity', 'authority', 'best-interests')),
  authority_id uuid,
  best_interests_id uuid,
  how text not null check (how in ('talk', 'picture', 'object', 'sign', 'writing', 'page')),
  words text not null default '',
  account_id uuid not null, -- who pressed
  agreed_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references support_plan,
  foreign key (council_id, authority_id) references authority,
  foreign key (council_id, best_interests_id) references best_interests_decision,
  foreign key (council_id, account_id) references account,
  check ((ground = 'authority') = (authority_id is not null)),
  check ((ground = 'best-interests') = (best_interests_id is not null))
);
create unique index plan_agreement_of on plan_agreement (council_id, plan_id, plan_version);

-- Something that the person wants to buy inside the plan (WP-06).
create table purchase (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  what text not null,
  kind text not null check (kind in ('activity', 'help', 'equipment', 'travel', 'household-goods', 'rent-or-bills',
    'food-or-drink', 'health-care', 'alcohol-or-tobacco', 'gambling', 'debts', 'something-else')),
  outcome_thread uuid, -- the outcome it serves, as the person says
  instead_of uuid, -- thread of the plan line that they do without once for it
  freed_pence bigint not null default 0 check (freed_pence >= 0), -- what doing without it gives back
  amount_pence bigint not null check (amount_pence > 0),
  state text not null check (state in ('through', 'held', 'agreed', 'refused', 'withdrawn')),
  held_because text[] not null default '{}' check (held_because <@ '{no-outcome,usually-excluded,over-money}'),
  asked_at timestamptz not null,
  asked_by uuid not null,
  answer_by date,
  answered_by uuid,
  answered_at timestamptz,
  reasons text not null default '',
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, plan_id) references support_plan,
  foreign key (council_id, asked_by) references account,
  foreign key (council_id, answered_by) references account
);
create index purchase_of_person on purchase (council_id, person_id, asked_at);
create index purchase_held on purchase (council_id, answer_by) where state = 'held';

-- One review, whichever duties it meets (rule R20). Two clocks: the plan (s27), the direct payment (SI 2014/2871 reg 7).
create table review (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid,
  clocks text[] not null check (cardinality(clocks) > 0 and clocks <@ '{plan,direct-payment}'),
  trigger text not null check (trigger in ('clock', 'asked', 'did-not-attend', 'hospital', 'carer-strain', 'provider-change',
    'safeguarding', 'price-rise', 'restriction', 'eighteenth-birthday', 'wrong-place')),
  words text not null default '', -- why, in the words of whoever asked
  asked_by uuid,
  asked_at timestamptz not null,
  due_on date not null,
  worker_id uuid, -- who comes
  booked_on date,
  held_on date,
  refused_because text not null default '', -- a refusal to review needs reasons (s27(4))
  found text not null default '',
  need_changed boolean,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, plan_id) references support_plan,
  foreign key (council_id, asked_by) references account,
  foreign key (council_id, worker_id) references account
);
create index review_of_person on review (council_id, person_id, due_on);
create index review_open on review (council_id, worker_id, due_on) where held_on is null and refused_because = '';

-- When each clock began and was last met. The due date follows from these by dated rule.
create table review_clock (
  council_id uuid not null,
  person_id uuid not null,
  clock text not null check (clock in ('plan', 'direct-payment')),
  started_on date not null,
  last_met_on date,
  due_on date not null, -- kept so that one query finds everyone who is due
  primary key (council_id, person_id, clock),
  foreign key (council_id, person_id) references person
);
create index review_clock_due on review_clock (council_id, due_on);

grant select, insert, update on venue_closure, support_plan, plan_outcome, outcome_progress, plan_line, need_met_by_carer,
  carer_view, plan_agreement, purchase, review, review_clock to good_days;
grant delete on venue_closure, plan_outcome, plan_line, need_met_by_carer to good_days;
revoke update on outcome_progress, plan_agreement from good_days;

do $$
declare name text;
begin
  foreach name in array array['venue_closure', 'support_plan', 'plan_outcome', 'outcome_progress', 'plan_line',
    'need_met_by_carer', 'carer_view', 'plan_agreement', 'purchase', 'review', 'review_clock']
  loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
