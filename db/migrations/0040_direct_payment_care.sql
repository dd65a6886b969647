--! expand
-- Direct payments that nobody is surprised by: what is saved, what was talked about, what goes back, and how one stops or
-- ends without care stopping (domain rules R13 to R18).

-- Saved for something in the plan: it is not left over (rule R17).
create table direct_payment_saving (
  council_id uuid not null,
  id uuid not null,
  direct_payment_id uuid not null,
  what text not null check (what <> ''), -- as the person says it
  thread_id uuid not null, -- the line or the outcome of the plan that it is for
  amount_pence bigint not null check (amount_pence > 0),
  needed_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_at timestamptz, -- it was bought, or is not wanted any more
  primary key (council_id, id),
  foreign key (council_id, direct_payment_id) references direct_payment,
  foreign key (council_id, recorded_by) references account
);
create index direct_payment_saving_of on direct_payment_saving (council_id, direct_payment_id) where ended_at is null;

-- Somebody talked with the person, or whoever looks after the account, about it: always before anything is done.
create table direct_payment_talk (
  council_id uuid not null,
  id uuid not null,
  direct_payment_id uuid not null,
  talked_on date not null,
  with_whom text not null check (with_whom in ('person', 'manager', 'both', 'advocate', 'nobody')),
  how text not null check (how in ('visit', 'phone', 'video', 'writing')),
  words text not null check (words <> ''), -- what they said
  suspicion boolean not null default false, -- fraud or abuse is suspected: nobody waits for a talk then
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, direct_payment_id) references direct_payment,
  foreign key (council_id, recorded_by) references account,
  check (with_whom <> 'nobody' or suspicion)
);
create index direct_payment_talk_of on direct_payment_talk (council_id, direct_payment_id, talked_on);

-- What was left over, worked out line by line, and why it goes back. It stands on a talk: there is none without one.
create table direct_payment_recovery (
  council_id uuid not null,
  id uuid not null,
  direct_payment_id uuid not null,
  talk_id uuid not null,
  decided_on date not null,
  balance_pence bigint not null,
  liabilities_pence bigint not null check (liabilities_pence >= 0),
  contingency_pence bigint not null check (contingency_pence >= 0),
  saved_pence bigint not null check (saved_pence >= 0),
  surplus_pence bigint not null check (surplus_pence > 0),
  own_paid_pence bigint not null check (own_paid_pence >= 0), -- the person's share, as two amounts
  own_cost_pence bigint not null check (own_cost_pence >= 0),
  refund_pence bigint not null check (refund_pence >= 0), -- theirs, and returned first
  recover_pence bigint not null check (recover_pence >= 0),
  due_on date not null, -- the letter gives until then
  reasons text not null check (reasons <> ''),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, direct_payment_id) references direct_payment,
  foreign key (council_id, talk_id) references direct_payment_talk,
  foreign key (council_id, decided_by) references account,
  check (surplus_pence = balance_pence - liabilities_pence - contingency_pence - saved_pence),
  check (refund_pence + recover_pence = surplus_pence),
  check (due_on >= decided_on + 14)
);
create index direct_payment_recovery_of on direct_payment_recovery (council_id, direct_payment_id, decided_on);

-- A direct payment that stops for a while, ends, or whose person has died. A late review or plan is no reason.
create table direct_payment_stop (
  council_id uuid not null,
  id uuid not null,
  direct_payment_id uuid not null,
  kind text not null check (kind in ('suspended', 'ended', 'died')),
  asked_by text not null check (asked_by in ('person', 'council')), -- who gave notice
  told_on date not null, -- the day of the notice
  last_day date not null, -- the last day that the direct payment pays for
  reasons text not null check (reasons <> ''),
  decided_by uuid not null,
  decided_at timestamptz not null,
  lifted_on date, -- paid again from then
  lifted_by uuid,
  primary key (council_id, id),
  foreign key (council_id, direct_payment_id) references direct_payment,
  foreign key (council_id, decided_by) references account,
  foreign key (council_id, lifted_by) references account,
  check (told_on <= last_day),
  check ((lifted_on is null) = (lifted_by is null))
);
create unique index direct_payment_stop_now on direct_payment_stop (council_id, direct_payment_id) where lifted_on is null;
create index direct_payment_stop_of on direct_payment_stop (council_id, direct_payment_id);

-- Who gives each line's support once the direct payment does not pay for it, arranged by the council, and from when.
create table direct_payment_cover (
  council_id uuid not null,
  stop_id uuid not null,
  line_thread uuid not null,
  what text not null, -- the line, as it was called
  provider_id uuid not null,
  starts_on date not null,
  primary key (council_id, stop_id, line_thread),
  foreign key (council_id, stop_id) references direct_payment_stop,
  foreign key (council_id, provider_id) references provider
);

-- A statement of a bank or card that was read and kept: once.
create table direct_payment_file (
  council_id uuid not null,
  id uuid not null,
  direct_payment_id uuid not null,
  sha256 text not null,
  from_day date not null,
  to_day date not null,
  opening_pence bigint not null,
  closing_pence bigint not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (council_id, id),
  unique (council_id, direct_payment_id, sha256),
  foreign key (council_id, direct_payment_id) references direct_payment,
  foreign key (council_id, kept_by) references account
);

-- Each row of it, and what became of it. One entry stands for one row at most.
create table direct_payment_file_row (
  council_id uuid not null,
  file_id uuid not null,
  number integer not null,
  on_day date not null,
  description text not null,
  amount_pence bigint not null, -- into the account; out of it below nought
  outcome text not null check (outcome in ('matched', 'known', 'said', 'left-out')),
  entry_id uuid,
  primary key (council_id, file_id, number),
  unique (council_id, entry_id),
  foreign key (council_id, file_id) references direct_payment_file,
  foreign key (council_id, entry_id) references direct_payment_entry,
  check ((outcome = 'left-out') = (entry_id is null))
);

-- What somebody said once of rows like this: whose description contains these words is for this part of the plan.
create table direct_payment_rule (
  council_id uuid not null,
  id uuid not null,
  direct_payment_id uuid not null,
  contains text not null check (contains <> ''),
  line_thread uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (council_id, id),
  unique (council_id, direct_payment_id, contains),
  foreign key (council_id, direct_payment_id) references direct_payment,
  foreign key (council_id, made_by) references account
);

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('direct-payment-surplus', '{"weeks": 8, "notice": 2}',
    'Practice: eight weeks stand by and a letter gives two (St Helens); four to eight weeks (Haringey)'),
  ('direct-payment-signs', '[{"sign": "below-nought", "from": 0, "level": "talk"},
    {"sign": "above-what-may-stand-by", "from": 2, "level": "talk"},
    {"sign": "nothing-spent", "from": 42, "level": "look"}, {"sign": "not-in-plan", "from": 100, "level": "talk"},
    {"sign": "round-sums-to-manager", "from": 2, "level": "talk"},
    {"sign": "spent-in-hospital", "from": 0, "level": "look"}]',
    'Practice: what councils look for in accounts, from when, and that they talk first'),
  ('direct-payment-talk', '{"days": 28}', 'Practice: a talk has four weeks to help before anything else is done')
) as rows (key, value, source);

grant select, insert, update on direct_payment_saving, direct_payment_stop to good_days;
grant select, insert on direct_payment_talk, direct_payment_recovery, direct_payment_cover, direct_payment_file,
  direct_payment_file_row, direct_payment_rule to good_days;

do $$
declare name text;
begin
  foreach name in array array['direct_payment_saving', 'direct_payment_talk', 'direct_payment_recovery',
    'direct_payment_stop', 'direct_payment_cover', 'direct_payment_file', 'direct_payment_file_row',
    'direct_payment_rule']
  loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
