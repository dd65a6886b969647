--! expand
-- Who people are and what there is. The council leads every key.

-- Rates never overlap in time; an exclusion constraint with plain equality needs this (contrib; PGlite brings it too).
create extension if not exists btree_gist;

-- Where postcodes lie. Each council brings its own (Code-Point Open, or the demo's made-up ones):
-- a postcode that is not here is outside the county.
create table postcode (
  council_id uuid not null references council,
  postcode text not null, -- capitals, one space: 'DT1 1XJ'
  lat double precision not null,
  lon double precision not null,
  area text not null,
  primary key (council_id, postcode)
);

create table area (
  council_id uuid not null references council,
  key text not null,
  name_en text not null,
  name_cy text not null,
  population integer not null check (population >= 0),
  -- GeoJSON geometry in WGS84, for the county map.
  outline jsonb not null,
  primary key (council_id, key)
);

-- How fast people get about, by means and length of journey; see weeks/travel.
create table travel_speed (
  council_id uuid not null references council,
  means text not null check (means in ('walk', 'bus', 'car', 'council-transport')),
  up_to_km smallint not null check (up_to_km > 0),
  detour double precision not null check (detour >= 1),
  kmh double precision not null check (kmh > 0),
  wait_minutes smallint not null check (wait_minutes >= 0),
  primary key (council_id, means, up_to_km)
);

create table activity (
  council_id uuid not null references council,
  key text not null, -- 'swimming'
  name_en text not null,
  name_cy text not null,
  easy_en text not null,
  easy_cy text not null,
  picture text not null,
  -- The national outcomes that it can serve (Care and Support (Eligibility Criteria) Regulations 2015).
  outcomes text[] not null,
  primary key (council_id, key)
);

create table person (
  council_id uuid not null references council,
  id uuid not null,
  reference text not null, -- the council's own number for the person
  nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
  given_name text not null,
  family_name text not null,
  known_as text not null,
  born_on date not null,
  postcode text not null,
  area text not null,
  home text not null check (home in ('family', 'supported-living', 'care-home', 'own-home', 'shared-lives')),
  language text not null check (language in ('en', 'cy')),
  seeing text not null check (seeing in ('standard', 'easy', 'pictures')),
  -- How to communicate with me, in words (DAPB1605), shown on every staff screen.
  communication text not null,
  travel_means text not null check (travel_means in ('walk', 'bus', 'car', 'council-transport')),
  travel_limit integer not null check (travel_limit between 0 and 240), -- minutes, one way
  wanted_half_days smallint[] not null,
  wanted_minutes integer not null check (wanted_minutes >= 0),
  needs text[] not null, -- what a session must have: step-free, changing-place, hoist, personal-care …
  avoids text[] not null, -- what it must not have: loud-noise, crowds …
  outcomes text[] not null,
  carer_break_minutes integer not null default 0 check (carer_break_minutes >= 0),
  primary key (council_id, id),
  unique (council_id, reference),
  foreign key (council_id, postcode) references postcode,
  foreign key (council_id, area) references area
);
create unique index person_by_nhs_number on person (council_id, nhs_number) where nhs_number is not null;
create index person_by_name on person (council_id, family_name, given_name);
create index person_by_area on person (council_id, area);
create index person_by_postcode on person (council_id, postcode);

create table wish (
  council_id uuid not null,
  person_id uuid not null,
  activity text not null,
  -- 2 loves, 1 likes, -1 would rather not, -2 refuses.
  wish smallint not null check (wish in (-2, -1, 1, 2)),
  primary key (council_id, person_id, activity),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, activity) references activity
);
create index wish_for_activity on wish (council_id, activity);

-- A friendship that both consented to, each pair once.
create table friendship (
  council_id uuid not null,
  person_id uuid not null,
  friend_id uuid not null,
  weight smallint not null default 1 check (weight between 1 and 3),
  primary key (council_id, person_id, friend_id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, friend_id) references person,
  check (person_id < friend_id)
);
create index friendship_of_friend on friendship (council_id, friend_id);

-- People who are not to be in one session, for a reason kept in their own records.
create table apart (
  council_id uuid not null,
  person_id uuid not null,
  other_id uuid not null,
  primary key (council_id, person_id, other_id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, other_id) references person,
  check (person_id < other_id)
);
create index apart_of_other on apart (council_id, other_id);

-- The ratio assessed for one setting, with dates (rule R47: for that setting, never the person's highest).
create table assessed_ratio (
  council_id uuid not null,
  person_id uuid not null,
  setting text not null check (setting in ('building', 'community')),
  staff smallint not null check (staff > 0),
  people smallint not null check (people > 0),
  valid_from date not null,
  valid_to date,
  primary key (council_id, person_id, setting, valid_from),
  foreign key (council_id, person_id) references person,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (council_id with =, person_id with =, setting with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table provider (
  council_id uuid not null references council,
  id uuid not null,
  reference text not null,
  name text not null,
  kind text not null check (kind in ('council', 'framework', 'micro', 'community')),
  insured_until date,
  personal_care boolean not null,
  routes text[] not null, -- 'direct-payment', 'service-fund', 'managed'
  primary key (council_id, id),
  unique (council_id, reference)
);

create table venue (
  council_id uuid not null references council,
  id uuid not null,
  reference text not null,
  provider_id uuid, -- who runs the building, where a provider here does
  name text not null,
  kind text not null check (kind in ('hub', 'resource-centre', 'work-project', 'spoke')),
  postcode text not null,
  area text not null,
  lat double precision not null,
  lon double precision not null,
  has text[] not null, -- step-free, changing-place, hoist, quiet-room …
  exposes text[] not null, -- loud-noise, sudden-sounds, crowds, bright-lights
  least_staff smallint not null check (least_staff >= 0), -- rule R34: staff on a site when anybody is there
  opens integer not null check (opens between 0 and 1440),
  closes integer not null check (closes between 0 and 1440),
  open_days smallint[] not null,
  hub_id uuid, -- the hub that helps this spoke
  checked_on date not null, -- when its facts were last checked
  primary key (council_id, id),
  unique (council_id, reference),
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, hub_id) references venue,
  foreign key (council_id, area) references area,
  check (closes > opens)
);
create index venue_by_area on venue (council_id, area);
create index venue_of_hub on venue (council_id, hub_id);
create index venue_of_provider on venue (council_id, provider_id);

-- A weekly session: one sitting a week at a time and place, by one provider.
create table session (
  council_id uuid not null,
  id uuid not null,
  reference text not null,
  title_en text not null,
  title_cy text not null,
  provider_id uuid not null,
  venue_id uuid not null,
  activity text not null,
  setting text not null check (setting in ('building', 'community')),
  company text not null check (company in ('ordinary', 'shared', 'separate')),
  weekday smallint not null check (weekday between 0 and 6),
  starts integer not null check (starts between 0 and 1440), -- minutes after midnight
  ends integer not null check (ends between 0 and 1440),
  staff_n smallint not null check (staff_n > 0), -- staff on the day, an exact fraction
  staff_d smallint not null check (staff_d > 0),
  rooms text not null check (rooms in ('together', 'by-ratio')),
  least smallint not null check (least >= 0),
  most smallint not null check (most > 0),
  has text[] not null, -- beyond the venue's: personal-care, signing …
  exposes text[] not null,
  languages text[] not null,
  worker text not null, -- who runs it
  starts_on date not null,
  ends_on date,
  primary key (council_id, id),
  unique (council_id, reference),
  foreign key (council_id, provider_id) references provider,
  foreign key (council_id, venue_id) references venue,
  foreign key (council_id, activity) references activity,
  check (ends > starts),
  check (most >= least)
);
create index session_at_venue on session (council_id, venue_id, weekday);
create index session_of_provider on session (council_id, provider_id);
create index session_of_activity on session (council_id, activity, weekday);

-- The price of a sitting at a ratio, by date of service (rules R1, R30). No two hold on one day.
create table session_price (
  council_id uuid not null,
  session_id uuid not null,
  staff smallint not null check (staff > 0),
  people smallint not null check (people > 0),
  price_pence bigint not null check (price_pence >= 0),
  valid_from date not null,
  valid_to date,
  primary key (council_id, session_id, staff, people, valid_from),
  foreign key (council_id, session_id) references session,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (
    council_id with =, session_id with =, staff with =, people with =, daterange(valid_from, valid_to, '[]') with &&
  )
);

grant select, insert, update on postcode, area, travel_speed, activity, person, wish, friendship, apart,
  assessed_ratio, provider, venue, session, session_price to good_days;
grant delete on travel_speed, wish, friendship, apart, assessed_ratio, session_price to good_days;
