--! expand
-- Asking for places and waiting for them: at which support somebody waits, what nobody offers, visits before a place,
-- and offers asked of providers one by one.

-- The support that an offered place holds, so that nobody else is given it meanwhile.
alter table waiting_place
  add column staff smallint not null check (staff > 0),
  add column people smallint not null check (people > 0),
  add column begins_on date; -- held as back-up: the day after the other place ends; else as soon as it can be had
create index waiting_place_together on waiting_place (council_id, together_id) where together_id is not null;

create index together_due on together (council_id, answer_by) where state = 'asking';

-- What somebody wants and nobody offers: it counts in the map of gaps.
create table unmet_request (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  activity text, -- none: anything at that time
  area text not null,
  weekday smallint check (weekday between 0 and 6),
  part text check (part in ('morning', 'afternoon', 'evening')),
  access text[] not null default '{}',
  words text not null default '',
  made_by uuid not null,
  made_at timestamptz not null,
  met_on date, -- somebody offers it now
  met_by uuid,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, activity) references activity,
  foreign key (council_id, area) references area,
  foreign key (council_id, made_by) references account,
  foreign key (council_id, met_by) references account,
  check ((met_on is null) = (met_by is null))
);
create index unmet_request_of on unmet_request (council_id, person_id);
create index unmet_request_open on unmet_request (council_id, area, activity) where met_on is null;

-- A look at a place before anybody decides: no place is taken by it.
create table place_visit (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  day date not null,
  goes_with text not null default '',
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, made_by) references account
);
create unique index place_visit_once on place_visit (council_id, person_id, session_id, day);
create index place_visit_by_day on place_visit (council_id, day);

-- A provider is asked what it would take for one person. Above the framework's rate by more than the council's rule says,
-- somebody who holds the budget must approve it first.
create table spot_offer (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  provider_id uuid not null,
  activity text,
  weekday smallint check (weekday between 0 and 6),
  staff smallint not null check (staff > 0),
  people smallint not null check (people > 0),
  words text not null, -- what is asked for
  framework_pence bigint not null check (framework_pence > 0), -- a day, at this ratio
  price_pence bigint check (price_pence >= 0), -- what the provider says
  state text not null check (state in ('asked', 'offered', 'to-approve', 'approved', 'refused', 'declined', 'withdrawn')),
  provider_words text not null default '',
  reason text not null default '', -- why the budget holder said yes or no
  asked_by uuid not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  decided_by uuid,
  decided_at timestamptz,
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, activity) references activity,
  foreign key (council_id, asked_by) references account,
  foreign key (council_id, decided_by) references account,
  check (state not in ('offered', 'to-approve', 'approved') or price_pence is not null)
);
create index spot_offer_of_person on spot_offer (council_id, person_id);
create index spot_offer_to_provider on spot_offer (council_id, provider_id) where state = 'asked';
create index spot_offer_to_approve on spot_offer (council_id, asked_at) where state = 'to-approve';

grant select, insert, update on unmet_request, place_visit, spot_offer to good_days;
do $$
declare name text;
begin
  foreach name in array array['unmet_request', 'place_visit', 'spot_offer'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('waiting-order', '[{"first": "service-closes"}, {"first": "no-place"}, {"first": "longest-wait"}]',
    'Practice: those who are about to lose support come first, then those who have none, then whoever has waited longest'),
  ('answering-places', '{"provider": 72, "friends": 72, "offer": 72}',
    'Practice: three days to answer, for a provider, for friends, and for whoever is offered a place'),
  ('spot-offers', '{"over": 0}',
    'Practice: a price above the framework''s rate is approved by whoever holds the budget')
) as rows (key, value, source);
