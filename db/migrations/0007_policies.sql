--! expand
-- Rates, rules and limits as dated rows (design section 1.9). A national row holds everywhere that the law is the same;
-- a council's own row takes its place from a day, once a second person has approved it.

create table national_policy (
  jurisdiction text not null check (jurisdiction in ('ENGLAND', 'WALES')),
  key text not null,
  value jsonb not null,
  valid_from date not null,
  valid_to date,
  source text not null, -- the Act, circular or practice it comes from
  primary key (jurisdiction, key, valid_from),
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (jurisdiction with =, key with =, daterange(valid_from, valid_to, '[]') with &&)
);
grant select on national_policy to good_days;

create table council_policy (
  council_id uuid not null references council,
  id uuid not null,
  key text not null,
  value jsonb not null,
  valid_from date not null,
  valid_to date,
  reason text not null,
  state text not null check (state in ('proposed', 'approved', 'refused', 'withdrawn')),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  primary key (council_id, id),
  foreign key (council_id, proposed_by) references account,
  foreign key (council_id, decided_by) references account,
  check (valid_to is null or valid_to >= valid_from),
  -- Two people: nobody approves what they proposed themselves.
  check (state <> 'approved' or (decided_by is not null and decided_by <> proposed_by)),
  exclude using gist (council_id with =, key with =, daterange(valid_from, valid_to, '[]') with &&)
    where (state = 'approved')
);
create index council_policy_by_key on council_policy (council_id, key, valid_from);
create index council_policy_waiting on council_policy (council_id, proposed_at) where state = 'proposed';
grant select, insert, update on council_policy to good_days;
alter table council_policy enable row level security, force row level security;
create policy own_council on council_policy
  using (council_id = nullif(current_setting('good_days.council', true), '')::uuid);
