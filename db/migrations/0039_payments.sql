--! expand
-- Providers are paid without invoices (docs/decisions/0024-how-money-moves.md): what a booked day comes to, by which run
-- it is paid, into which account, and what the bank said of it.

-- Into which account a provider is paid; with no provider, the council's own, out of which it pays. It counts once somebody
-- else than who wrote it down has called back. Until then what was called back before stays in force.
create table bank_details (
  council_id uuid not null references council,
  id uuid not null,
  provider_id uuid,
  account_name text not null check (account_name <> ''),
  sort_code text not null check (sort_code ~ '^[0-9]{6}$'),
  account_number text not null check (account_number ~ '^[0-9]{8}$'),
  given_by uuid not null,
  given_at timestamptz not null,
  answer text check (answer in ('confirmed', 'refused')), -- what the call brought
  called_by uuid,
  called_at timestamptz,
  called_words text not null default '', -- whom they spoke to, and where the number was known from
  primary key (council_id, id),
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, given_by) references account,
  foreign key (council_id, called_by) references account,
  check (num_nonnulls(answer, called_by, called_at) in (0, 3)),
  check (called_by <> given_by),
  check ((answer is null) = (called_words = ''))
);
create index bank_details_of on bank_details (council_id, provider_id, given_at desc);
create index bank_details_held on bank_details (council_id, given_at) where answer is null;

create table payment_run (
  council_id uuid not null references council,
  id uuid not null,
  number integer not null check (number > 0), -- one after another
  up_to date not null, -- the last day of service that it pays for
  pay_on date not null,
  own_details_id uuid not null, -- the account that it is paid out of
  prepared_by uuid not null,
  prepared_at timestamptz not null,
  released_by uuid,
  released_at timestamptz,
  called_off_by uuid,
  called_off_at timestamptz,
  primary key (council_id, id),
  unique (council_id, number),
  foreign key (council_id, own_details_id) references bank_details,
  foreign key (council_id, prepared_by) references account,
  foreign key (council_id, released_by) references account,
  foreign key (council_id, called_off_by) references account,
  check ((released_by is null) = (released_at is null)),
  check ((called_off_by is null) = (called_off_at is null)),
  check (released_by is null or called_off_by is null),
  check (released_by <> prepared_by)
);
-- One run waits at a time: what is in it is in no other.
create unique index payment_run_waiting on payment_run (council_id) where released_at is null and called_off_at is null;

create table payment (
  council_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  provider_id uuid not null,
  details_id uuid not null,
  end_to_end text not null check (end_to_end ~ '^[0-9A-Z]{1,35}$'), -- never used again
  amount_pence bigint not null check (amount_pence > 0),
  status text check (status in ('accepted', 'rejected')), -- what the bank said
  reason text not null default '', -- the bank's own
  answered_by uuid,
  answered_at timestamptz,
  primary key (council_id, id),
  unique (council_id, end_to_end),
  unique (council_id, run_id, provider_id),
  foreign key (council_id, run_id) references payment_run,
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, details_id) references bank_details,
  foreign key (council_id, answered_by) references account,
  check (num_nonnulls(status, answered_by, answered_at) in (0, 3))
);
create index payment_of_provider on payment (council_id, provider_id, id);
create index payment_rejected on payment (council_id, answered_at) where status = 'rejected';

-- What one booked day of one person moves of what their provider is owed: the whole of it at first, the difference after
-- each correction. It has the id of the payable row that it comes from.
create table provider_line (
  council_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  person_id uuid not null,
  day date not null,
  package_pence bigint not null,
  council_pence bigint not null,
  made_at timestamptz not null,
  payment_id uuid, -- the payment that it is in; none, while it waits or after the bank sent it back
  primary key (council_id, id),
  foreign key (council_id, id) references payable,
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, payment_id) references payment
);
create index provider_line_waiting on provider_line (council_id, provider_id, day) where payment_id is null;
create index provider_line_in on provider_line (council_id, payment_id) where payment_id is not null;

-- The lines of a payment as it was made: its remittance, which stays whatever the bank says.
create table payment_part (
  council_id uuid not null,
  payment_id uuid not null,
  line_id uuid not null,
  primary key (council_id, payment_id, line_id),
  foreign key (council_id, payment_id) references payment,
  foreign key (council_id, line_id) references provider_line
);
create index payment_part_of on payment_part (council_id, line_id);

-- What a run does not pay, and why.
create table payment_left_out (
  council_id uuid not null,
  run_id uuid not null,
  provider_id uuid not null,
  reason text not null check (reason in ('queried', 'no-details', 'details-held', 'in-credit')),
  lines integer not null check (lines > 0),
  amount_pence bigint not null,
  primary key (council_id, run_id, provider_id, reason),
  foreign key (council_id, run_id) references payment_run,
  foreign key (council_id, provider_id) references provider
);

-- Somebody asks about a line. Until it is answered, that line is in no run.
create table provider_line_query (
  council_id uuid not null,
  id uuid not null,
  line_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  words text not null check (words <> ''),
  answer text check (answer in ('upheld', 'withdrawn')),
  answered_by uuid,
  answered_at timestamptz,
  answer_words text not null default '',
  primary key (council_id, id),
  foreign key (council_id, line_id) references provider_line,
  foreign key (council_id, asked_by) references account,
  foreign key (council_id, answered_by) references account,
  check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
create unique index provider_line_query_open on provider_line_query (council_id, line_id) where answer is null;
create index provider_line_query_waiting on provider_line_query (council_id, asked_at) where answer is null;
create index provider_line_query_of on provider_line_query (council_id, line_id);

-- The files of a run, made once, as they went to the bank.
create table payment_file (
  council_id uuid not null,
  run_id uuid not null,
  format text not null check (format in ('pain.001', 'csv')),
  content bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  primary key (council_id, run_id, format),
  foreign key (council_id, run_id) references payment_run
);
create function refuse_payment_change() returns trigger language plpgsql as $$
begin
  raise exception 'What was paid, and the file that paid it, are never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger payment_file_is_append_only before update or delete or truncate on payment_file
  for each statement execute function refuse_payment_change();
create trigger payment_part_is_append_only before update or delete or truncate on payment_part
  for each statement execute function refuse_payment_change();

grant select, insert on payment_part, payment_left_out, payment_file to good_days;
grant select, insert, update on bank_details, payment_run, payment, provider_line, provider_line_query to good_days;

do $$
declare name text;
begin
  foreach name in array array['bank_details', 'payment_run', 'payment', 'provider_line', 'payment_part',
    'payment_left_out', 'provider_line_query', 'payment_file']
  loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
