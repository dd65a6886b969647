--! expand
-- What it may cost: budgets with every step, what the person pays, and who authorised it.

-- What somebody pays, worked out from dated tables (SI 2014/2672; SI 2015/1843), and every line of it.
create table financial_assessment (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  reference text, -- the case system's own number
  jurisdiction text not null check (jurisdiction in ('ENGLAND', 'WALES')),
  -- Weekly money: counted income by kind, and allowances. Earnings and mobility are kept and never counted.
  income jsonb not null, -- [{kind, weekly}] pence
  capital_pence bigint not null check (capital_pence >= 0),
  expenses jsonb not null default '[]', -- disability-related: [{what, weekly}] pence
  minimum_kind text not null, -- the row of the minimum income table: 'single-25-to-pension-age' …
  premiums text[] not null default '{}',
  declined boolean not null default false, -- did not wish to give figures: pays in full
  exempt text not null default '', -- 'section-117', 'reablement' …: never charged
  maximum_pence bigint, -- the most a week; nothing where the full cost is payable
  steps jsonb not null, -- how it was worked out, line by line, with the dated rows used
  assessed_on date not null,
  assessed_by uuid,
  valid_from date not null,
  valid_to date,
  superseded_on date, -- worked out again from the same day: kept as it was, and holds on no day
  primary key (council_id, id),
  unique (council_id, reference),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, assessed_by) references account,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (council_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (superseded_on is null)
);
create index financial_assessment_of_person on financial_assessment (council_id, person_id, valid_from);

-- A personal budget (Care Act 2014 s26; Wales: the cost of the plan). One row a version; yearly pence.
create table budget (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  number integer not null, -- 1 for the first, and on
  version integer not null default 1, -- raised by each change: two tabs cannot both win
  state text not null check (state in ('indicative', 'adjusted', 'proposed', 'authorised', 'active', 'revised', 'ended', 'withdrawn')),
  assessment_id uuid not null, -- no budget without an assessment of need (LI-06)
  points integer check (points >= 0),
  indicative_pence bigint not null check (indicative_pence >= 0),
  adjusted_pence bigint not null check (adjusted_pence >= 0),
  -- The agreed budget and its two parts always reconcile (rule R8).
  agreed_pence bigint check (agreed_pence >= 0),
  person_pays_pence bigint,
  council_pays_pence bigint,
  gap_reason text not null default '', -- why the final amount is not the indicative one, up or down
  change_reason text check (change_reason in
    ('need-changed', 'circumstances-changed', 'price-changed', 'error-corrected', 'person-asked', 'outcome-met')),
  change_evidence text not null default '', -- the review, for a decrease (rule R42)
  told_on date, -- when the person was told of a decrease
  valid_from date,
  valid_to date,
  made_by uuid,
  made_at timestamptz not null,
  primary key (council_id, id),
  unique (council_id, person_id, number),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, assessment_id) references assessment,
  foreign key (council_id, made_by) references account,
  check ((agreed_pence is null) = (person_pays_pence is null) and (agreed_pence is null) = (council_pays_pence is null)),
  check (agreed_pence = person_pays_pence + council_pays_pence),
  check (person_pays_pence >= 0 and council_pays_pence >= 0),
  check (state not in ('authorised', 'active', 'revised', 'ended') or agreed_pence is not null),
  check (state not in ('active', 'revised', 'ended') or valid_from is not null),
  check (valid_to is null or valid_to >= valid_from),
  -- An authorised budget has no days of its own yet: it gets them when its plan becomes active.
  exclude using gist (council_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (state in ('active', 'revised', 'ended'))
);
create unique index budget_in_hand on budget (council_id, person_id)
  where state in ('indicative', 'adjusted', 'proposed', 'authorised');
create index budget_of_assessment on budget (council_id, assessment_id);

-- How the indicative amount came about: every step, in order, never worked out again from newer tables.
create table budget_step (
  council_id uuid not null,
  budget_id uuid not null,
  position smallint not null,
  kind text not null check (kind in ('points', 'extra-support', 'transport', 'equipment', 'carer', 'other')),
  words text not null default '', -- what an adjustment is for
  units numeric(12, 4) not null, -- how many
  unit text not null check (unit in ('points', 'hours', 'trips', 'weeks', 'once')),
  each_pence bigint not null,
  amount_pence bigint not null,
  reason text not null default '',
  primary key (council_id, budget_id, position),
  foreign key (council_id, budget_id) references budget
);

-- Other public money beside the personal budget (Care Act 2014 s26(3)): shown, never mixed in.
create table other_money (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  source text not null check (source in ('health', 'education', 'housing', 'access-to-work', 'other')),
  words text not null,
  yearly_pence bigint not null check (yearly_pence >= 0),
  valid_from date not null,
  valid_to date,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person
);
create index other_money_of_person on other_money (council_id, person_id);

-- Somebody else's figure for the same support, kept with the reasons for not agreeing to it (KM [2011]).
create table other_figure (
  council_id uuid not null,
  id uuid not null,
  budget_id uuid not null,
  whose text not null,
  yearly_pence bigint not null check (yearly_pence >= 0),
  reasons text not null, -- for taking another
  at timestamptz not null,
  account_id uuid not null,
  primary key (council_id, id),
  foreign key (council_id, budget_id) references budget,
  foreign key (council_id, account_id) references account
);
create index other_figure_of_budget on other_figure (council_id, budget_id);

-- One asking for authority to spend, and its answer (rule R6). Nobody answers their own.
create table authorisation (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  plan_id uuid not null,
  plan_version integer not null, -- what was read is what is authorised
  tier text not null check (tier in ('team-manager', 'service-manager', 'panel')),
  adjusted_pence bigint not null,
  final_pence bigint not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer_by date not null, -- five working days
  state text not null check (state in ('waiting', 'authorised', 'returned', 'withdrawn')),
  answered_by uuid,
  answered_at timestamptz,
  reasons text not null default '',
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, budget_id) references budget,
  foreign key (council_id, asked_by) references account,
  foreign key (council_id, answered_by) references account,
  check (answered_by is null or answered_by <> asked_by)
);
create unique index authorisation_waiting on authorisation (council_id, plan_id) where state = 'waiting';
create index authorisation_for_tier on authorisation (council_id, tier, answer_by) where state = 'waiting';
create index authorisation_of_person on authorisation (council_id, person_id, asked_at);

-- Why somebody has no budget yet, who has it in hand, and by when (WP-05).
create table budget_due (
  council_id uuid not null,
  person_id uuid not null,
  target_on date not null,
  reason text not null,
  owner_id uuid not null,
  primary key (council_id, person_id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, owner_id) references account
);

grant select, insert, update on financial_assessment, budget, budget_step, other_money, other_figure, authorisation,
  budget_due to good_days;
grant delete on budget_step, budget_due to good_days;

do $$
declare name text;
begin
  foreach name in array array['financial_assessment', 'budget', 'budget_step', 'other_money', 'other_figure',
    'authorisation', 'budget_due']
  loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
