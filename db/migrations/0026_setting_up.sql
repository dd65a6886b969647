--! expand
-- Setting up a session on a phone, and changing one that runs.

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('price-costs', '{"staff": 1840, "building": 410, "community": 230}',
    'Practice (rule R1): an hour of one worker fully loaded, and what an hour adds in a building and out of one'),
  ('offer-notice', '{"priceWeeks": 8, "closingWeeks": 12}',
    'Practice (rule R25): eight weeks'' notice of a new price, twelve of a service that closes'),
  ('large-group', '{"people": 12}',
    'Practice: more than twelve people with learning disabilities together needs a reason (ordinary lives, Valuing People Now)'),
  ('kept-sessions', '{"target": 300, "talkDays": 3, "talkWeeks": 8, "shareWeeks": 26, "leastPlanned": 100, "urgentHours": 24}',
    'Practice (rule R22): at most 3 % of half a year cancelled by a provider, of a hundred days or more; three days in eight weeks open a talk too; under 24 hours is urgent')
) as rows (key, value, source);

-- An activity for all ages: who checks what, before a child joins adults (DO-28).
alter table session add column child_check text not null default '';

-- What was told of a change of one day, to whom, and how each gets it. Nobody is told the same twice.
create table day_change_told (
  council_id uuid not null,
  session_id uuid not null,
  day date not null,
  version integer not null, -- of the session_date that was told; 0 where it was undone
  person_id uuid not null,
  carer_id uuid, -- told besides the person
  to_worker boolean not null default false,
  language text not null check (language in ('en', 'cy')),
  format text not null,
  how text not null check (how in ('own-page', 'letter', 'by-voice')),
  told_at timestamptz not null,
  told_by uuid not null,
  primary key (council_id, session_id, day, version, person_id),
  foreign key (council_id, session_id) references session,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, told_by) references account
);
create index day_change_told_person on day_change_told (council_id, person_id, day);

-- Each change of a day is told once: the fact names the change.
alter table session_date add column change_id uuid;
create index session_date_by_provider on session_date (council_id, session_id, made_at) where kind = 'cancelled' and by = 'provider';

-- Too many days cancelled by one provider: somebody talks with it (rule R22, LI-23). One open talk for each.
create table quality_talk (
  council_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  opened_on date not null,
  cancelled smallint not null check (cancelled > 0), -- days, within the weeks of the council's rule
  planned integer not null check (planned >= 0), -- days that were to be, within the same weeks
  held_on date,
  held_by uuid,
  agreed text not null default '', -- what was agreed
  version integer not null default 1,
  primary key (council_id, id),
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, held_by) references account,
  check (held_on is null or (held_by is not null and agreed <> ''))
);
create unique index quality_talk_open on quality_talk (council_id, provider_id) where held_on is null;
create index quality_talk_of on quality_talk (council_id, provider_id, opened_on);

grant select, insert, update on quality_talk to good_days;
grant select, insert on day_change_told to good_days;
do $$
declare name text;
begin
  foreach name in array array['day_change_told', 'quality_talk'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
