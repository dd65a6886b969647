--! expand
-- Double entry under everybody's money, and the direct-payment account that stands on it (src/means/ledger/README.md).

-- Where money is, or what it was for. One for the council as a whole, or one for each thing that owns it.
create table ledger_account (
  council_id uuid not null references council,
  id uuid not null,
  kind text not null check (kind in ('agreed-budget', 'commitment', 'actual', 'accrual', 'direct-payment', 'fund-held',
    'contribution-due', 'provider-owed', 'bank', 'sickness-allowance', 'guarantee')),
  owner_id uuid, -- the direct payment, the fund, the provider; nobody, where it is the council's own
  primary key (council_id, id),
  unique nulls not distinct (council_id, kind, owner_id)
);

-- One thing that happened. It is only ever added to: a mistake is put right by a transaction that reverses it.
create table ledger_transaction (
  council_id uuid not null references council,
  id uuid not null,
  happened_on date not null, -- the day that it counts from, which may lie before the day that it was written down
  idempotency_key text not null check (idempotency_key <> ''), -- the same told twice is written once
  source_kind text not null, -- what it comes from: 'direct-payment-entry', a register, a file
  source_id uuid not null,
  reverses uuid,
  recorded_by uuid, -- nobody, where the program did it by itself
  recorded_at timestamptz not null,
  primary key (council_id, id),
  unique (council_id, id, happened_on),
  unique (council_id, idempotency_key),
  unique (council_id, reverses), -- once
  foreign key (council_id, reverses) references ledger_transaction,
  foreign key (council_id, recorded_by) references account
);
create index ledger_transaction_of_source on ledger_transaction (council_id, source_id);

create table ledger_posting (
  council_id uuid not null,
  transaction_id uuid not null,
  account_id uuid not null,
  happened_on date not null, -- the transaction's, kept so that one index gives a balance at any day
  amount_pence bigint not null check (amount_pence <> 0), -- into the account; out of it below nought
  primary key (council_id, transaction_id, account_id),
  foreign key (council_id, transaction_id, happened_on) references ledger_transaction (council_id, id, happened_on),
  foreign key (council_id, account_id) references ledger_account
);
create index ledger_posting_of_account on ledger_posting (council_id, account_id, happened_on) include (amount_pence);

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is only ever added to: reverse it' using errcode = 'insufficient_privilege';
end $$;
create trigger ledger_transaction_is_append_only before update or delete or truncate on ledger_transaction
  for each statement execute function refuse_ledger_change();
create trigger ledger_posting_is_append_only before update or delete or truncate on ledger_posting
  for each statement execute function refuse_ledger_change();

-- What is posted balances when the transaction of the database ends, whoever wrote it. The policy of the table still holds
-- then, so the sum is looked at as the council of the row.
create function ledger_balances() returns trigger language plpgsql as $$
declare
  of_transaction uuid;
  sum_pence numeric;
  council text := coalesce(current_setting('good_days.council', true), '');
begin
  if tg_table_name = 'ledger_transaction' then of_transaction := new.id; else of_transaction := new.transaction_id; end if;
  perform set_config('good_days.council', new.council_id::text, true);
  select sum(amount_pence) into sum_pence from ledger_posting
    where council_id = new.council_id and transaction_id = of_transaction;
  perform set_config('good_days.council', council, true);
  if sum_pence is distinct from 0 then
    raise exception 'The postings of transaction % come to %, not to nought', of_transaction, sum_pence
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger ledger_transaction_balances after insert on ledger_transaction
  deferrable initially deferred for each row execute function ledger_balances();
create constraint trigger ledger_posting_balances after insert on ledger_posting
  deferrable initially deferred for each row execute function ledger_balances();

-- The account that a person's direct payment is paid into (Care Act 2014 s31 and s32; 2014 anaw 4 s50).
create table direct_payment (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  held text not null check (held in ('own-account', 'prepaid-card', 'managed-account')),
  holder text not null default '', -- the firm that holds a managed account and pays the bills; the person still directs
  opened_on date not null,
  closed_on date,
  version integer not null default 1,
  opened_by uuid not null,
  opened_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, opened_by) references account,
  check ((held = 'managed-account') = (holder <> '')),
  check (closed_on is null or closed_on >= opened_on)
);
create unique index direct_payment_open on direct_payment (council_id, person_id) where closed_on is null;
create index direct_payment_of_person on direct_payment (council_id, person_id);

-- Who looks after it: the person, somebody whom they chose (a nominated person), or an authorised (Wales: suitable) person
-- where they cannot. What was decided about capacity stands beside each; one ends when the next begins.
create table direct_payment_manager (
  council_id uuid not null,
  id uuid not null,
  direct_payment_id uuid not null,
  kind text not null check (kind in ('person', 'nominated-person', 'authorised-person')),
  authority_id uuid,
  capacity_id uuid,
  agreed_how text not null check (agreed_how in ('talk', 'picture', 'object', 'sign', 'writing', 'best-interests')),
  agreed_words text not null default '', -- the person's own
  starts_on date not null,
  ends_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, direct_payment_id) references direct_payment,
  foreign key (council_id, authority_id) references authority,
  foreign key (council_id, capacity_id) references capacity_decision,
  foreign key (council_id, recorded_by) references account,
  check ((kind = 'person') = (authority_id is null)),
  check (kind = 'person' or capacity_id is not null)
);
create unique index direct_payment_manager_now on direct_payment_manager (council_id, direct_payment_id)
  where ends_on is null;
create index direct_payment_manager_authority on direct_payment_manager (council_id, authority_id)
  where authority_id is not null and ends_on is null;

-- What came in and what was spent, in words. How much, and when, is in the ledger, whose transactions name these rows.
create table direct_payment_entry (
  council_id uuid not null,
  id uuid not null,
  direct_payment_id uuid not null,
  kind text not null check (kind in ('four-weekly', 'one-off', 'spent')),
  period_from date, -- four-weekly: the first day of the weeks that it is for
  to_whom text not null default '',
  line_thread uuid, -- what it was for: a line of the plan, or something that the person wants
  outcome_thread uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  taken_back_at timestamptz, -- it was a mistake: a reversal stands in the ledger
  taken_back_by uuid,
  primary key (council_id, id),
  foreign key (council_id, direct_payment_id) references direct_payment,
  foreign key (council_id, recorded_by) references account,
  foreign key (council_id, taken_back_by) references account,
  check ((kind = 'four-weekly') = (period_from is not null)),
  check ((kind = 'spent') = (to_whom <> '')),
  check (kind <> 'spent' or num_nonnulls(line_thread, outcome_thread) = 1),
  check ((taken_back_at is null) = (taken_back_by is null))
);
-- Four weeks are paid for once.
create unique index direct_payment_entry_once on direct_payment_entry (council_id, direct_payment_id, period_from)
  where kind = 'four-weekly' and taken_back_at is null;
create index direct_payment_entry_of on direct_payment_entry (council_id, direct_payment_id, recorded_at);

-- How the person would like the money of their plan, or of one line of it, to be held. The newest counts.
create table route_wish (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  line_thread uuid not null,
  route text not null check (route in ('direct-payment', 'service-fund', 'managed')),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, plan_id) references support_plan,
  foreign key (council_id, said_by) references account
);
create index route_wish_of_person on route_wish (council_id, person_id, line_thread, said_at desc);

grant select, insert on ledger_account, ledger_transaction, ledger_posting, route_wish to good_days;
grant select, insert, update on direct_payment, direct_payment_manager, direct_payment_entry to good_days;

do $$
declare name text;
begin
  foreach name in array array['ledger_account', 'ledger_transaction', 'ledger_posting', 'direct_payment',
    'direct_payment_manager', 'direct_payment_entry', 'route_wish']
  loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
