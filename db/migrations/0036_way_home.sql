--! expand
-- How somebody gets home from what ends after the last bus, and until when buses and the council's transport run.
create table way_home (
  council_id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  by text not null check (by in ('lift', 'taxi', 'brought', 'walk', 'runs')),
  account_id uuid not null, -- who said it last
  said_at timestamptz not null,
  primary key (council_id, person_id, session_id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, session_id) references session,
  foreign key (council_id, account_id) references account
);
create index way_home_session on way_home (council_id, session_id);
create index way_home_account on way_home (council_id, account_id);
grant select, insert, update on way_home to good_days;
alter table way_home enable row level security, force row level security;
create policy own_council on way_home
  using (council_id = nullif(current_setting('good_days.council', true), '')::uuid);

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, 'last-ways-home', '[{"by": "bus", "days": "weekdays", "hour": 18, "minute": 30},
    {"by": "bus", "days": "saturday", "hour": 18, "minute": 0},
    {"by": "council-transport", "days": "weekdays", "hour": 16, "minute": 30}]'::jsonb, '2015-04-01', null,
  'Practice: where a council has not said when its last buses leave, none is counted on in the evening or on a Sunday'
from (values ('ENGLAND'), ('WALES')) as nations (nation);
