--! expand
-- Whether people have a choice: what they say themselves, and how many providers each could really go to (rule R27).

-- What an activity makes use of (lives/offer/strength.ts names them): somebody good with machines is told of bike repair.
alter table activity add column strengths text[] not null default '{}';
-- Councils that have the list that a new one starts with: as lives/offer/strength.ts has it.
update activity set strengths = start.strengths::text[] from (values
('art', '{making}'),
  ('pottery', '{making}'),
  ('sewing', '{making}'),
  ('knitting', '{making}'),
  ('woodwork', '{machines,making}'),
  ('photography', '{computers}'),
  ('music', '{music}'),
  ('drama', '{speaking}'),
  ('dance', '{sport}'),
  ('self-advocacy', '{speaking}'),
  ('choir', '{music}'),
  ('swimming', '{sport}'),
  ('gym', '{sport}'),
  ('football', '{sport}'),
  ('tennis', '{sport}'),
  ('cycling', '{sport}'),
  ('horse-riding', '{animals}'),
  ('gardening', '{plants}'),
  ('farm', '{animals,plants}'),
  ('dogs', '{animals}'),
  ('baking', '{cooking}'),
  ('cooking', '{cooking}'),
  ('budgeting', '{numbers}'),
  ('computers', '{computers}'),
  ('cafe-work', '{people,cooking}'),
  ('shop-work', '{people,numbers,order}'),
  ('laundry', '{order}'),
  ('recycling', '{machines,order}'),
  ('bike-repair', '{machines}'),
  ('volunteering', '{people}'),
  ('coffee-and-chat', '{people}'),
  ('library', '{order}'),
  ('friends', '{people}')
) as start (key, strengths) where activity.key = start.key;

-- "Do I have choice?", asked of the person, one to five. Each answer stays as it was given on its day.
create table choice_answer (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  answered_on date not null,
  score smallint check (score between 1 and 5), -- nothing: they were asked, and left it
  -- Who helped them to answer, where they said: what a helper thinks is not kept as the person's.
  helped_by text check (helped_by in ('nobody', 'family-or-friend', 'advocate', 'worker')),
  -- Whether the person pressed it themselves, or a worker typed what they said.
  how text not null check (how in ('self', 'told')),
  account_id uuid not null,
  at timestamptz not null,
  primary key (council_id, id),
  unique (council_id, person_id, answered_on),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, account_id) references account
);
create index choice_answer_by_day on choice_answer (council_id, answered_on);

-- How many different providers somebody could go to in a month, kept so that months can be set side by side.
create table choice_index (
  council_id uuid not null,
  month date not null check (extract(day from month) = 1),
  person_id uuid not null,
  outcome text not null default '', -- one that the person wants; empty: whatever they want
  -- As they were that month: where they lived, and the highest ratio that they were assessed at ('1:5'), or 'none'.
  area text not null,
  band text not null,
  providers smallint not null check (providers >= 0),
  primary key (council_id, month, person_id, outcome),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, area) references area
);
create index choice_index_of_person on choice_index (council_id, person_id, month);

grant select, insert, update on choice_answer to good_days;
grant select, insert on choice_index to good_days;

do $$
declare name text;
begin
  foreach name in array array['choice_answer', 'choice_index']
  loop
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
  ('choice-index', '{"minutes": 45, "weeks": 4, "fall": 1}',
    'Practice: a choice is another provider with a place within four weeks and 45 minutes of home'),
  ('choice-survey', '{"weeks": 12}', 'Practice: asked again when twelve weeks have passed')
) as rows (key, value, source);
