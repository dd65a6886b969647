--! expand
-- The duty desk: nothing that was told is ever deleted, how much one sign-in or one place may send, and the council's
-- own rules of how soon an alert climbs, which number is rung and who is asked next.

-- A concern, an alert, a restriction or an incident is closed or ended; it is never taken away, by nobody.
create function never_deleted() returns trigger language plpgsql as $$
begin
  raise exception 'What was told to keep somebody safe is never deleted (%)', tg_table_name;
end $$;
do $$
declare name text;
begin
  foreach name in array array[
    'alert', 'alert_step', 'concern', 'concern_note', 'provider_pause', 'restriction', 'restriction_use', 'incident',
    'incident_person'
  ] loop
    execute format('create trigger never_deleted before delete on %I for each row execute function never_deleted()', name);
  end loop;
end $$;

-- What is added to an alert or a concern stays as it was written.
create function never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'What was written to keep somebody safe stays as it was written (%)', tg_table_name;
end $$;
do $$
declare name text;
begin
  foreach name in array array['alert_step', 'concern_note', 'restriction_use', 'incident_person'] loop
    execute format('create trigger never_changed before update on %I for each row execute function never_changed()', name);
  end loop;
end $$;

-- How much was told from one sign-in, one network or signed out in one hour: counts alone, apart from what was told, and
-- by a hash that changes each day, so that nobody can be found by it.
create table told_count (
  council_id uuid not null references council,
  purpose text not null check (purpose in ('account', 'network', 'signed-out')),
  key bytea not null,
  hour timestamptz not null,
  count integer not null check (count > 0),
  primary key (council_id, purpose, key, hour)
);
grant select, insert, update, delete on told_count to good_days;
alter table told_count enable row level security;
alter table told_count force row level security;
create policy own_council on told_count
  using (council_id = nullif(current_setting('good_days.council', true), '')::uuid);

-- Each time that a restriction was looked at again: what was found, and whether it goes on.
create table restriction_review (
  council_id uuid not null,
  id uuid not null,
  restriction_id uuid not null,
  held_on date not null,
  found text not null,
  next_by date, -- none, where it ended
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, restriction_id) references restriction,
  foreign key (council_id, made_by) references account
);
create index restriction_review_of on restriction_review (council_id, restriction_id, made_at);
grant select, insert on restriction_review to good_days;
alter table restriction_review enable row level security;
alter table restriction_review force row level security;
create policy own_council on restriction_review
  using (council_id = nullif(current_setting('good_days.council', true), '')::uuid);

-- Whose turn it is today, and what was raised by one account.
create index alert_of_account on alert (council_id, account_id, raised_at) where account_id is not null;
create index duty_shift_of on duty_shift (council_id, account_id, ends_at);
create index incident_unseen on incident (council_id, made_at) where seen_at is null;
create index concern_of_alert on concern (council_id, alert_id) where alert_id is not null;
create index concern_raised_by on concern (council_id, raised_by, raised_at);

-- ---------------------------------------------------------------------------------------------------------------
-- lives/safety: how soon an alert climbs, and the other times
-- ---------------------------------------------------------------------------------------------------------------

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('alert-climbs', '{"minutes": 5}', 'Practice: an alert that nobody acknowledges goes to the next on the rota'),
  ('risk-check-days', '{"days": 2}', 'Practice: each person at a provider under enquiry is checked on within two working days'),
  ('restriction-review', '{"weeks": 12}', 'Mental Capacity Act 2005 s4 and s6: what restricts somebody is looked at again within 12 weeks at most'),
  ('rise-alert', '{"percent": 2500, "least": 4}', 'Practice: a quarter more at one place in a month, from four on'),
  ('told-limits', '{"account": 20, "network": 60, "signedOut": 300}', 'Practice: messages an hour, far above any honest need')
) as rows (key, value, source);

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source) values
  -- The Act sets no days for the enquiry itself in England: a decision within a working day is what councils aim at.
  ('ENGLAND', 'concern-days', '{"decide": 1, "enquire": null}', '2015-04-01', null,
    'Care Act 2014 s42; the Act gives no days'),
  ('WALES', 'concern-days', '{"decide": 1, "enquire": 7}', '2016-04-06', null,
    'Social Services and Well-being (Wales) Act 2014 s126; statutory guidance volume 6: normally within 7 working days');
