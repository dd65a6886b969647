--! expand
-- By when somebody answers a bad day, and for how long a day may be told about.
insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('feedback-days', '{"tell": 14, "answer": 1}',
    'Practice: a bad day has a named person by the next working day, and a day is told about within a fortnight')
) as rows (key, value, source);
