--! expand
-- What money a week may cost, the places people hold, and the weeks proposed to them.

create table weekly_budget (
  council_id uuid not null,
  person_id uuid not null,
  -- What may be planned for a week after contingency, out of the agreed budget.
  weekly_pence bigint not null check (weekly_pence >= 0),
  -- How the money is held; a mixed package has several.
  routes text[] not null check (cardinality(routes) > 0),
  valid_from date not null,
  valid_to date,
  primary key (council_id, person_id, valid_from),
  foreign key (council_id, person_id) references person,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (council_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- A weekly place in a session. The price and ratio are as on the day it was taken.
create table standing_booking (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  staff smallint not null check (staff > 0),
  people smallint not null check (people > 0),
  price_pence bigint not null check (price_pence >= 0),
  starts_on date not null,
  ends_on date,
  made_by text not null check (made_by in ('import', 'person', 'proposal', 'demo')),
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  check (ends_on is null or ends_on >= starts_on)
);
-- One place a person in one session at a time.
create unique index standing_booking_once on standing_booking (council_id, person_id, session_id) where ends_on is null;
create index standing_booking_of_person on standing_booking (council_id, person_id);
create index standing_booking_in_session on standing_booking (council_id, session_id);

-- One run of the week planner: all that is needed to run it again and get the same answer.
create table plan_run (
  council_id uuid not null references council,
  id uuid not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  seed bigint not null,
  parameters jsonb not null,
  engine_version text not null,
  problem bytea not null, -- the problem as JSON, gzipped
  problem_hash text not null, -- sha-256 of that JSON
  result bytea, -- the result as JSON, gzipped
  result_hash text,
  primary key (council_id, id)
);
create index plan_run_by_time on plan_run (council_id, started_at);

-- A week proposed to one person. Only the person makes it theirs (design section 1.1).
create table proposed_week (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  run_id uuid not null,
  proposed_at timestamptz not null,
  -- open until answered; replaced when a later one takes its place.
  state text not null check (state in ('open', 'accepted', 'declined', 'replaced')),
  version integer not null default 1, -- raised by each change: two tabs cannot both win
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, run_id) references plan_run
);
create unique index proposed_week_open on proposed_week (council_id, person_id) where state = 'open';
create index proposed_week_of_person on proposed_week (council_id, person_id, proposed_at);
create index proposed_week_of_run on proposed_week (council_id, run_id);

create table proposed_line (
  council_id uuid not null,
  week_id uuid not null,
  session_id uuid not null,
  staff smallint not null check (staff > 0),
  people smallint not null check (people > 0),
  price_pence bigint not null check (price_pence >= 0),
  travel_minutes smallint not null check (travel_minutes >= 0),
  -- Named reasons for and against with their facts (ids and numbers, never words): the pages say them.
  reasons jsonb not null,
  primary key (council_id, week_id, session_id),
  foreign key (council_id, week_id) references proposed_week,
  foreign key (council_id, session_id) references session
);
create index proposed_line_in_session on proposed_line (council_id, session_id);

-- A wanted half-day that the proposal leaves empty, and why.
create table proposed_gap (
  council_id uuid not null,
  week_id uuid not null,
  half_day smallint not null check (half_day between 0 and 20),
  reasons jsonb not null,
  primary key (council_id, week_id, half_day),
  foreign key (council_id, week_id) references proposed_week
);

-- What the person said about their proposed week, as it was said: a helper's answer is never stored as the person's.
create table week_answer (
  council_id uuid not null,
  id uuid not null,
  week_id uuid not null,
  -- The line it is about; nothing where it is about the whole week.
  session_id uuid,
  answer text not null check (answer in ('yes', 'no', 'not-sure', 'talk', 'swap')),
  swapped_to uuid, -- for a swap: the session chosen instead
  account_id uuid not null, -- who pressed
  answered_at timestamptz not null,
  -- Where somebody has to talk with the person: until it has been done.
  open boolean not null default false,
  primary key (council_id, id),
  foreign key (council_id, week_id) references proposed_week,
  foreign key (council_id, account_id) references account
);
create index week_answer_of_week on week_answer (council_id, week_id);
create index week_answer_open on week_answer (council_id, answered_at) where open;

grant select, insert, update on weekly_budget, standing_booking, plan_run, proposed_week, proposed_line,
  proposed_gap, week_answer to good_days;
-- A place that has not begun may be taken away again: nobody was ever there on it, and the answer is kept.
grant delete on proposed_line, proposed_gap, weekly_budget, standing_booking to good_days;
