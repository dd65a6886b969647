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

-- One of its postings: a transaction without any is refused by this key. None only where an older program writes.
alter table ledger_transaction add column first_account uuid,
  add foreign key (council_id, id, first_account) references ledger_posting (council_id, transaction_id, account_id);

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
  select earliest.happened_on into wrong
    from (select council_id, min(happened_on) as happened_on from written group by council_id) earliest
    where earliest.happened_on <= ledger_closed_to(earliest.council_id) limit 1;
  if found then
    raise exception 'The books of % are closed', wrong.happened_on using errcode = 'serialization_failure';
  end if;
  select w.id into wrong from written w where w.first_account is null and not exists (
    select from ledger_posting p where p.council_id = w.council_id and p.transaction_id = w.id) limit 1;
  if found then
    raise exception 'Transaction % has no postings: it comes to nothing, not to nought', wrong.id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger ledger_transactions_hold after insert on ledger_transaction
  referencing new table as written for each statement execute function ledger_transactions_hold();

-- Writes transactions with their postings, and opens the accounts that they are the first to use. One whose key is there
-- already is left as it was written first. What is of a day whose books are closed counts from the first day that is open.
-- A function, so that its plan is kept: planning it anew took longer than writing one transaction.
create function ledger_write(council uuid, accounts jsonb, transactions jsonb, postings jsonb)
returns setof uuid language plpgsql as $$
declare
  closed date := ledger_closed_to(council);
begin
  return query
  with opened as (
    insert into ledger_account (council_id, id, kind, owner_id)
    select council, a.id, a.kind, a.owner_id
    from jsonb_to_recordset(accounts) as a(id uuid, kind text, owner_id uuid)
    on conflict do nothing
  ), added as (
    insert into ledger_transaction (council_id, id, happened_on, late_of, idempotency_key, source_kind, source_id,
      reverses, recorded_by, recorded_at, first_account)
    select council, t.id, greatest(t.happened_on, closed + 1), case when t.happened_on <= closed then t.happened_on end,
      t.idempotency_key, t.source_kind, t.source_id, t.reverses, t.recorded_by, t.recorded_at,
      t.first_account
    from jsonb_to_recordset(transactions) as t(id uuid, happened_on date, idempotency_key text, source_kind text,
      source_id uuid, reverses uuid, recorded_by uuid, recorded_at timestamptz, first_account uuid)
    on conflict (council_id, idempotency_key) do nothing
    returning id, happened_on
  ), posted as (
    insert into ledger_posting (council_id, transaction_id, account_id, happened_on, amount_pence)
    select council, added.id, p.account_id, added.happened_on, p.amount_pence
    from jsonb_to_recordset(postings) as p(transaction_id uuid, account_id uuid, amount_pence bigint)
    join added on added.id = p.transaction_id
  )
  select added.id from added;
end $$;

create index ledger_transaction_late on ledger_transaction (council_id, happened_on) where late_of is not null;
-- What moved in a period, by kind of account.
create index ledger_posting_by_day on ledger_posting (council_id, happened_on) include (account_id, amount_pence);

grant select, insert on ledger_closing to good_days;
alter table ledger_closing enable row level security, force row level security;
create policy own_council on ledger_closing
  using (council_id = nullif(current_setting('good_days.council', true), '')::uuid);
