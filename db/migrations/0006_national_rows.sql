--! expand
-- Bank holidays of England and Wales, 2026 to 2028, as published on gov.uk/bank-holidays (Open Government Licence v3.0).
insert into bank_holiday (day, name_en, name_cy) values
  ('2026-01-01', 'New Year’s Day', 'Dydd Calan'),
  ('2026-04-03', 'Good Friday', 'Gwener y Groglith'),
  ('2026-04-06', 'Easter Monday', 'Llun y Pasg'),
  ('2026-05-04', 'Early May bank holiday', 'Gŵyl Banc dechrau Mai'),
  ('2026-05-25', 'Spring bank holiday', 'Gŵyl Banc y Gwanwyn'),
  ('2026-08-31', 'Summer bank holiday', 'Gŵyl Banc yr Haf'),
  ('2026-12-25', 'Christmas Day', 'Dydd Nadolig'),
  ('2026-12-28', 'Boxing Day (substitute day)', 'Gŵyl San Steffan (diwrnod yn lle)'),
  ('2027-01-01', 'New Year’s Day', 'Dydd Calan'),
  ('2027-03-26', 'Good Friday', 'Gwener y Groglith'),
  ('2027-03-29', 'Easter Monday', 'Llun y Pasg'),
  ('2027-05-03', 'Early May bank holiday', 'Gŵyl Banc dechrau Mai'),
  ('2027-05-31', 'Spring bank holiday', 'Gŵyl Banc y Gwanwyn'),
  ('2027-08-30', 'Summer bank holiday', 'Gŵyl Banc yr Haf'),
  ('2027-12-27', 'Christmas Day (substitute day)', 'Dydd Nadolig (diwrnod yn lle)'),
  ('2027-12-28', 'Boxing Day (substitute day)', 'Gŵyl San Steffan (diwrnod yn lle)'),
  ('2028-01-03', 'New Year’s Day (substitute day)', 'Dydd Calan (diwrnod yn lle)'),
  ('2028-04-14', 'Good Friday', 'Gwener y Groglith'),
  ('2028-04-17', 'Easter Monday', 'Llun y Pasg'),
  ('2028-05-01', 'Early May bank holiday', 'Gŵyl Banc dechrau Mai'),
  ('2028-05-29', 'Spring bank holiday', 'Gŵyl Banc y Gwanwyn'),
  ('2028-08-28', 'Summer bank holiday', 'Gŵyl Banc yr Haf'),
  ('2028-12-25', 'Christmas Day', 'Dydd Nadolig'),
  ('2028-12-26', 'Boxing Day', 'Gŵyl San Steffan');

-- The program may read councils and no more. It may add one by this, and never change one that is there.
create function add_council(
  new_id uuid, new_key text, new_name_en text, new_name_cy text, new_jurisdiction text, new_is_demo boolean,
  new_lat double precision, new_lon double precision
) returns void language sql security definer set search_path = public as $$
  insert into council (id, key, name_en, name_cy, jurisdiction, is_demo, lat, lon)
  values (new_id, new_key, new_name_en, new_name_cy, new_jurisdiction, new_is_demo, new_lat, new_lon)
  on conflict (id) do nothing
$$;
revoke execute on function add_council from public;
grant execute on function add_council to good_days;
