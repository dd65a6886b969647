--! expand
-- What those who support somebody on the day need to know, the rooms of one day, who runs late, and the rule of when
-- somebody who is not there is looked for.

-- One page about a person for whoever supports them (journey J4): what they like and how to support them, and what keeps
-- them safe. Nothing about money, and nothing of their assessment. Empty is "asked, and there is none"; null, "not asked".
create table person_profile (
  council_id uuid not null,
  person_id uuid not null,
  likes text not null,
  support text not null, -- how to support me: a line for each thing, the most important first
  upset text not null default '', -- what upsets me, and what helps then
  safety text not null default '', -- risks, and what is done about each
  allergies text,
  medicines text, -- taken or carried during the day
  seizures text, -- the seizure plan
  agreed_on date not null,
  agreed_by text not null check (agreed_by in ('person', 'with-help', 'best-interests')),
  written_by uuid,
  version integer not null default 1,
  primary key (council_id, person_id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, written_by) references account
);

-- Who is in which room today: people share staff only inside the group that stays together (rule R34). None: as the
-- session has it.
create table sitting_room (
  council_id uuid not null,
  session_id uuid not null,
  day date not null,
  person_id uuid not null,
  room smallint not null check (room between 1 and 9),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (council_id, session_id, day, person_id),
  foreign key (council_id, session_id) references session,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, made_by) references account
);
create index sitting_room_of_person on sitting_room (council_id, person_id, day);

-- Whoever runs it comes late: nobody is looked for before it has begun.
create table sitting_late (
  council_id uuid not null,
  session_id uuid not null,
  day date not null,
  minutes smallint not null check (minutes between 0 and 240),
  made_by uuid not null,
  made_at timestamptz not null,
  version integer not null default 1,
  primary key (council_id, session_id, day),
  foreign key (council_id, session_id) references session,
  foreign key (council_id, made_by) references account
);

-- Somebody's face for the register, small and made anew without its metadata. Not among the files, which stay: this goes
-- for good when it is taken away or its person says no to photos (UK GDPR Art 7(3), Art 17(1)(b)).
create table portrait (
  council_id uuid not null,
  person_id uuid not null,
  media_type text not null check (media_type in ('image/jpeg', 'image/svg+xml')),
  content bytea not null check (octet_length(content) between 1 and 200000),
  mark text not null, -- names this picture: another one has another
  is_drawn boolean not null default false, -- by the program, for somebody who is made up
  put_by uuid,
  put_at timestamptz not null,
  primary key (council_id, person_id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, put_by) references account,
  check (is_drawn = (media_type = 'image/svg+xml')) -- no drawing comes from outside
);

-- When nobody was reached and it went to the duty desk, and as which alert.
alter table welfare_check
  add column escalated_at timestamptz,
  add column alert_id uuid;
-- Which checks of one person are unexplained is asked of their last weeks (rule R23).
create index welfare_check_of_person on welfare_check (council_id, person_id, day);

grant select, insert, update on person_profile, sitting_late to good_days;
grant select, insert, update, delete on sitting_room, portrait to good_days;
do $$
declare name text;
begin
  foreach name in array array['person_profile', 'sitting_room', 'sitting_late', 'portrait'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;

-- ---------------------------------------------------------------------------------------------------------------
-- weeks/registers: somebody is expected and is not there (rule R23)
-- ---------------------------------------------------------------------------------------------------------------

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, 'did-not-attend', '{"minutes": 30, "reach": 30, "in_a_row": 3, "times": 4, "weeks": 6}'::jsonb, '2015-04-01', null,
  'Practice: looked for 30 minutes after the start, reached within 30 more; 3 unexplained in a row, or 4 in 6 weeks, ask for a review'
from (values ('ENGLAND'), ('WALES')) as nations (nation);
