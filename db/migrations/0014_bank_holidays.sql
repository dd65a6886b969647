--! expand
-- Bank holidays of England and Wales before 2026, so that past years are reckoned with too
-- (gov.uk/bank-holidays, Open Government Licence v3.0).
insert into bank_holiday (day, name_en, name_cy) values
  ('2024-01-01', 'New Year’s Day', 'Dydd Calan'),
  ('2024-03-29', 'Good Friday', 'Gwener y Groglith'),
  ('2024-04-01', 'Easter Monday', 'Llun y Pasg'),
  ('2024-05-06', 'Early May bank holiday', 'Gŵyl Banc dechrau Mai'),
  ('2024-05-27', 'Spring bank holiday', 'Gŵyl Banc y Gwanwyn'),
  ('2024-08-26', 'Summer bank holiday', 'Gŵyl Banc yr Haf'),
  ('2024-12-25', 'Christmas Day', 'Dydd Nadolig'),
  ('2024-12-26', 'Boxing Day', 'Gŵyl San Steffan'),
  ('2025-01-01', 'New Year’s Day', 'Dydd Calan'),
  ('2025-04-18', 'Good Friday', 'Gwener y Groglith'),
  ('2025-04-21', 'Easter Monday', 'Llun y Pasg'),
  ('2025-05-05', 'Early May bank holiday', 'Gŵyl Banc dechrau Mai'),
  ('2025-05-26', 'Spring bank holiday', 'Gŵyl Banc y Gwanwyn'),
  ('2025-08-25', 'Summer bank holiday', 'Gŵyl Banc yr Haf'),
  ('2025-12-25', 'Christmas Day', 'Dydd Nadolig'),
  ('2025-12-26', 'Boxing Day', 'Gŵyl San Steffan')
on conflict (day) do nothing;
