--! expand
-- From week to money: what a year's plans promise, what of it was used, and what is still to come
-- (docs/decisions/0024-how-money-moves.md). The pence are in the ledger; here stands whose they are, and what a night
-- found the plan to promise.

-- What of a promise has been used: a kind of account of its own beside the commitment that it comes out of.
alter table ledger_account drop constraint ledger_account_kind_check;
alter table ledger_account add constraint ledger_account_kind_check check (kind in ('agreed-budget', 'commitment',
  'used', 'actual', 'accrual', 'direct-payment', 'fund-held', 'contribution', 'contribution-due', 'provider-owed',
  'bank', 'sickness-allowance', 'guarantee'));

-- Somebody's agreed budget of one financial year: the owner of their account.
create table budget_year (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  year_from date not null, -- the first day of the financial year
  primary key (council_id, id),
  unique (council_id, person_id, year_from),
  foreign key (council_id, person_id) references person
);

-- One line of somebody's plans in one financial year, through every version: the owner of what is promised and used.
create table line_year (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  thread_id uuid, -- the line through the versions of the plan; none: days that no plan has
  year_from date not null,
  kind text not null,
  what text not null default '', -- as the newest version has it
  route text not null check (route in ('direct-payment', 'service-fund', 'managed', 'none')),
  committed_pence bigint not null check (committed_pence >= 0), -- what the plans in force promise in the whole year
  planned smallint, -- days of it, where it goes by days
  gone smallint, -- days of it of which it is known what came
  told_on date not null, -- the night that found this
  primary key (council_id, id),
  unique nulls not distinct (council_id, person_id, year_from, thread_id),
  foreign key (council_id, person_id) references person
);
create index line_year_of_year on line_year (council_id, year_from, person_id);

grant select, insert, update on budget_year, line_year to good_days;

do $$
declare name text;
begin
  foreach name in array array['budget_year', 'line_year'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
