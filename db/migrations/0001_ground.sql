--! expand
-- The councils, what was done, and what happened. The council leads every key but those of national rows.

-- The role that the program works as. It owns nothing, so row-level security binds it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'good_days') then
    create role good_days nologin;
  end if;
end $$;
grant usage on schema public to good_days;
grant select on migration to good_days;

-- National rows: no council owns them, and the program may only read them.
create table council (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z][a-z0-9-]{1,40}$'), -- the first part of an address: 'severnshire'
  name_en text not null,
  name_cy text not null,
  jurisdiction text not null check (jurisdiction in ('ENGLAND', 'WALES')),
  is_demo boolean not null default false,
  -- The middle of the county, for a map that has nothing else to go by.
  lat double precision not null,
  lon double precision not null
);

create table council_host (
  host text primary key check (host = lower(host)), -- without a port
  council_id uuid not null references council
);
create index council_host_of_council on council_host (council_id);

create table bank_holiday (
  day date primary key, -- England and Wales share theirs
  name_en text not null,
  name_cy text not null
);

-- Who did or read what, for whom: one row each, written in the request's own transaction, and never changed.
create table audit (
  council_id uuid not null references council,
  id uuid not null,
  at timestamptz not null,
  account_id uuid, -- nobody, where the program did it by itself
  person_id uuid, -- for whom
  action text not null,
  subject uuid, -- the thing that it was done to
  detail jsonb not null, -- ids and versions: never the person's words, which retention must be able to delete
  primary key (council_id, id)
);
create index audit_of_person on audit (council_id, person_id, at) where person_id is not null;
create index audit_of_account on audit (council_id, account_id, at) where account_id is not null;

-- Rows that no seal holds yet. A row is committed later than its id says, so an id alone cannot tell.
create table audit_unsealed (
  council_id uuid not null,
  audit_id uuid not null,
  primary key (council_id, audit_id),
  foreign key (council_id, audit_id) references audit
);

create function note_unsealed() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed (council_id, audit_id) select council_id, id from added;
  return null;
end $$;
create trigger audit_row_is_unsealed after insert on audit
  referencing new table as added for each statement execute function note_unsealed();

-- One chain for each council: each seal holds its rows' hash and the hash of the seal before it.
create table audit_seal (
  council_id uuid not null references council,
  number bigint not null check (number > 0),
  sealed_at timestamptz not null,
  audit_ids uuid[] not null,
  row_count integer not null check (row_count > 0 and row_count = cardinality(audit_ids)),
  previous_hash bytea not null,
  hash bytea not null,
  primary key (council_id, number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_is_append_only before update or delete or truncate on audit
  for each statement execute function refuse_change();
create trigger audit_seal_is_append_only before update or delete or truncate on audit_seal
  for each statement execute function refuse_change();

-- What happened, told once. Which features have heard it.
create table fact (
  council_id uuid not null references council,
  kind text not null,
  subject uuid not null,
  at timestamptz not null,
  primary key (council_id, kind, subject)
);
create table fact_heard (
  council_id uuid not null,
  kind text not null,
  subject uuid not null,
  feature text not null,
  at timestamptz not null,
  primary key (council_id, kind, subject, feature),
  foreign key (council_id, kind, subject) references fact
);

-- Work of the night that is done, so that it is done once, and that missed days are seen.
create table night_done (
  council_id uuid not null references council,
  work text not null,
  day date not null,
  at timestamptz not null,
  primary key (council_id, work, day)
);

do $$
declare name text;
begin
  foreach name in array array['audit', 'audit_unsealed', 'audit_seal', 'fact', 'fact_heard', 'night_done'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)'
      ' with check (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;

grant select on council, council_host, bank_holiday to good_days;
grant select, insert on audit, audit_seal, fact, fact_heard, night_done to good_days;
grant select, insert, delete on audit_unsealed to good_days;
