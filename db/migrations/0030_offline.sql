--! expand
-- What a tablet needs to keep a register where there is no network.

-- The key with which a tablet locks what one account marked, until it is sent. It is given to that account's own sign-in
-- and to nothing else, and is the same at each sign-in, so that marks that waited can be read again by who made them.
create table offline_key (
  council_id uuid not null,
  account_id uuid not null,
  key bytea not null check (length(key) = 32),
  made_at timestamptz not null,
  primary key (council_id, account_id),
  foreign key (council_id, account_id) references account
);
grant select, insert on offline_key to good_days;
alter table offline_key enable row level security, force row level security;
create policy own_council on offline_key
  using (council_id = nullif(current_setting('good_days.council', true), '')::uuid);
