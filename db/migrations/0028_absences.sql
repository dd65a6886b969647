--! expand
-- Days that are given up, places that are held, notice and swaps: the rules that a council sets by dated rows, and the
-- indexes of their questions. Practice of the service; a council's own row takes the place of each.
insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('cancel-bands', '[{"hours": 168, "share": 0}, {"hours": 48, "share": 5000}, {"hours": 0, "share": 10000}]',
    'Practice: nothing with seven days'' notice, half with two, all below 48 hours'),
  ('sickness-allowance', '{"times": 2, "weeks": 12}',
    'Practice: illness is paid from the council''s allowance; the first two in twelve weeks without question'),
  ('held-places', '[{"order": 1, "weeks": 2, "share": 10000}, {"order": 2, "weeks": 2, "share": 5000}]',
    'Practice: a place is held for four weeks, two of them at half its price'),
  ('held-places-warning', '{"days": 14}', 'Practice: fourteen days'' warning before a place is held no longer'),
  ('notice-weeks', '[{"of": "person-leaves-short-programme", "weeks": 2}, {"of": "provider-ends-place", "weeks": 4},
      {"of": "council-ends-contract", "weeks": 12}]',
    'Practice; not less than twelve weeks for voluntary and community providers (Compact principles, 2010)'),
  ('swap-days', '{"weeks": 2}', 'Practice: another day within the fortnight for a day that a holiday or closure took')
) as rows (key, value, source);

-- Whoever is away and has not been warned yet, or waits for a decision: asked each night.
create index long_absence_undecided on long_absence (council_id, first_day) where decided is null;
-- Illness in the weeks before a day, of many people at once.
create index day_given_up_ill on day_given_up (council_id, person_id, day) where undone_at is null and cause = 'ill';
-- Swaps for a day that fell out.
create index date_booking_swap on date_booking (council_id, person_id, swap_for) where swap_for is not null;
create index place_ending_paid on place_ending (council_id, paid_until);

-- What a payable day was worked out from, in plain figures, so that other rules can be laid over the same month.
alter table payable
  add column kind text not null default 'weekly',
  add column facts jsonb not null default '{}';
create index payable_of_person on payable (council_id, person_id, day);
