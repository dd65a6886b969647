--! expand
-- What weeks are for, what places say of themselves, how steady providers are, and how full hubs are.

-- An agency stands beside the other kinds of provider (LI-28).
alter table provider drop constraint provider_kind_check;
alter table provider add constraint provider_kind_check
  check (kind in ('council', 'framework', 'micro', 'community', 'agency'));

-- Posts that a provider has, and how many of them nobody has, as it says itself (LI-23).
alter table provider
  add column posts smallint check (posts between 0 and 5000),
  add column vacant_posts smallint check (vacant_posts between 0 and posts),
  add column posts_said_on date,
  add check ((posts is null) = (vacant_posts is null) and (posts is null) = (posts_said_on is null));

-- What opened a talk: so many days within some weeks (rule R22), or the share of all that were planned (LI-23).
alter table quality_talk add column because text not null default 'days' check (because in ('days', 'share'));

-- Why a site is shut: a kind has its words in each language. What was written before is kept, and is shown to nobody.
alter table venue_closure
  add column kind text not null default 'other'
    check (kind in ('winter', 'summer', 'repairs', 'training', 'election', 'other')),
  alter column reason set default '';
update venue_closure set kind = 'winter' where to_char(first_day, 'MM-DD') between '12-20' and '12-31';

-- Why somebody's week has nothing that is for a purpose of theirs (DO-05): said by them or with them.
create table purpose_reason (
  council_id uuid not null,
  person_id uuid not null,
  reason text not null check (reason <> ''),
  said_by uuid not null,
  said_at timestamptz not null,
  version integer not null default 1,
  primary key (council_id, person_id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, said_by) references account
);

-- A half-day of a hub that few come to is looked at: what else could be there? Closing is no answer of this (J7).
create table hub_review (
  council_id uuid not null,
  id uuid not null,
  venue_id uuid not null,
  half smallint not null check (half between 0 and 13),
  opened_on date not null,
  -- As it was when it was opened, so that nobody argues about it afterwards.
  came integer not null check (came >= 0),
  places integer not null check (places > 0),
  ideas text[] not null check (cardinality(ideas) > 0
    and ideas <@ array['library-group', 'carers-cafe', 'let-to-a-spoke', 'other-time', 'something-else']),
  words text not null default '',
  opened_by uuid not null,
  decided_on date,
  decided text not null default '',
  decided_by uuid,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, opened_by) references account,
  foreign key (council_id, decided_by) references account,
  check (came <= places),
  check ((decided_on is null) = (decided = '') and (decided_on is null) = (decided_by is null))
);
create unique index hub_review_open on hub_review (council_id, venue_id, half) where decided_on is null;

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('hub-use', '{"share": 5000, "weeks": 26}',
    'Practice: a half-day that fewer than half come to over half a year is looked at, and what else could be there is asked first'),
  ('one-payer', '{"share": 5000, "months": 6}',
    'Practice: a small provider with more than half of its income from one payer stops when that payer does; looked at over six months'),
  ('helper-hour', '{"agency": 2400, "employed": 1720}',
    'Practice: an hour of an agency’s helper, and of one whom the person employs with holiday, pension, insurance and tax')
) as rows (key, value, source);

grant select, insert, update on purpose_reason, hub_review to good_days;
do $$
declare name text;
begin
  foreach name in array array['purpose_reason', 'hub_review'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
