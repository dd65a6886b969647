--! expand
-- Who signs in, what they may do, and whose records they may see.
create table account (
  council_id uuid not null references council,
  id uuid not null,
  -- The name that people see beside what was done. A person's own account shows the name they like to be called.
  name text not null,
  -- Kept with the account, not the browser (Accessible Information Standard DAPB1605: meet).
  language text not null check (language in ('en', 'cy')),
  seeing text not null check (seeing in ('standard', 'easy', 'pictures')),
  -- Where the account is a person's own. Nobody else's account ever holds a person's id.
  person_id uuid,
  -- Where the account acts for a provider.
  provider_id uuid,
  is_demo boolean not null default false,
  ended_on date,
  primary key (council_id, id)
);
create unique index account_of_person on account (council_id, person_id) where person_id is not null;
create index account_of_provider on account (council_id, provider_id) where provider_id is not null;

create table account_role (
  council_id uuid not null,
  account_id uuid not null,
  role text not null,
  primary key (council_id, account_id, role),
  foreign key (council_id, account_id) references account
);
create index account_by_role on account_role (council_id, role);

-- Signed-in state. The token is council id + secret; only the secret's hash is kept.
create table sign_in (
  council_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (council_id, token_hash),
  foreign key (council_id, account_id) references account
);
create index sign_in_of_account on sign_in (council_id, account_id);

-- Why one account may see one person. A row is a fact with a beginning and an end, never a flag on an account.
create table relationship (
  council_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in (
    'works-with', -- allocated worker, team, broker or duty: by the council
    'circle', -- family or friend, by the person's own consent
    'advocate', -- independent advocate (Care Act 2014 s67-68; Social Services and Well-being (Wales) Act 2014 s181)
    'authority', -- a document: attorney, deputy, appointee, authorised person
    'service-fund' -- holds the person's individual service fund
  )),
  -- What may be seen and done: 'week', 'travel', 'money', 'plan', 'notes' … For authority: what the document covers.
  scopes text[] not null,
  -- The document or consent it rests on, as a reference; required where the kind is authority.
  document text,
  starts_on date not null,
  ends_on date,
  primary key (council_id, id),
  foreign key (council_id, account_id) references account,
  check (kind <> 'authority' or document is not null),
  check (ends_on is null or ends_on >= starts_on)
);
create index relationship_of_account on relationship (council_id, account_id, person_id);
create index relationship_with_person on relationship (council_id, person_id);

grant select, insert, update on account, account_role, sign_in, relationship to good_days;
grant delete on account_role to good_days;
