--! expand
-- Books that close (docs/decisions/0025-books-that-close.md), and a kind of account for what people pay towards their
-- support (docs/decisions/0024-how-money-moves.md).

alter table ledger_account drop constraint ledger_account_kind_check;
alter table ledger_account add constraint ledger_account_kind_check check (kind in ('agreed-budget', 'commitment',
  'actual', 'accrual', 'direct-payment', 'fund-held', 'contribution', 'contribution-due', 'provider-owed', 'bank',
  'sickness-allowance', 'guarantee'));

-- The day that something truly is of, where the books of that day were closed when it was written down: it then counts
-- from the first day that was open.
alter table ledger_transaction add column late_of date, add check (late_of < happened_on);

-- Up to which day a council's books are closed: the newest row counts. Opened again, the newest says an earlier day, or none.
create table ledger_closing (
  council_id uuid not null references council,
  id uuid not null,
  number integer not null check (number > 0), -- one after another, without a gap
  closed_to date, -- none: everything is open
  reason text not null default '', -- why books that were closed are opened again
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (council_id, id),
  unique (council_id, number),
  foreign key (council_id, recorded_by) references account
);
create trigger ledger_closing_is_append_only before update or delete or truncate on ledger_closing
  for each statement execute function refuse_ledger_change();

create function ledger_closed_to(council uuid) returns date language sql stable as $$
  select closed_to from ledger_closing where council_id = council order by number desc limit 1
$$;

-- What is posted balances, whoever writes it: looked at once for a statement, over the rows that it brought. A transaction
-- comes with its postings in one statement; what is added to it later must balance by itself.
drop trigger ledger_transaction_balances on ledger_transaction;
drop trigger ledger_posting_balances on ledger_posting;
drop function ledger_balances();

create function ledger_postings_balance() returns trigger language plpgsql as $$
declare
  wrong record;
begin
  select transaction_id, sum(amount_pence) as sum_pence into wrong from written
    group by council_id, transaction_id having sum(amount_pence) <> 0 limit 1;
  if found then
    raise exception 'The postings of transaction % come to %, not to nought', wrong.transaction_id, wrong.sum_pence
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger ledger_postings_balance after insert on ledger_posting
  referencing new table as written for each statement execute function ledger_postings_balance();

-- Nothing is written into books that are closed. Whoever began before they were closed meets this, and may begin again.
create function ledger_transactions_hold() returns trigger language plpgsql as $$
declare
  wrong record;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('ledger books ' || council_id, 0))
    from (select distinct council_id from written) councils;
  select w.happened_on into wrong from written w where w.happened_on <= ledger_closed_to(w.council_id) limit 1;
  if found then
    raise exception 'The books of % are closed', wrong.happened_on using errcode = 'serialization_failure';
  end if;
  select w.id into wrong from written w where not exists (
    select from ledger_posting p where p.council_id = w.council_id and p.transaction_id = w.id) limit 1;
  if found then
    raise exception 'Transaction % has no postings: it comes to nothing, not to nought', wrong.id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger ledger_transactions_hold after insert on ledger_transaction
  referencing new table as written for each statement execute function ledger_transactions_hold();

create index ledger_transaction_late on ledger_transaction (council_id, happened_on) where late_of is not null;
-- What moved in a period, by kind of account.
create index ledger_posting_by_day on ledger_posting (council_id, happened_on) include (account_id, amount_pence);

grant select, insert on ledger_closing to good_days;
alter table ledger_closing enable row level security, force row level security;
create policy own_council on ledger_closing
  using (council_id = nullif(current_setting('good_days.council', true), '')::uuid);
