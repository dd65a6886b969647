--! expand
-- What the law and national practice say of rates, rules and limits, by nation and day. A council's own approved row
-- takes the place of any of these. One block for each feature. Money in whole pence; shares in hundredths of a percent.

-- ---------------------------------------------------------------------------------------------------------------
-- means/contributions: what somebody pays
-- ---------------------------------------------------------------------------------------------------------------

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('week-basis', '{"basis": "52"}', 'Practice: a year''s budget is 52 weeks of it'),
  ('contribution-order', '{"order": "PRO_RATA"}', 'Practice: each route bears its share of what the person pays'),
  ('pay-cycle', '{"days": 28}', 'Practice: direct payments every four weeks, in advance'),
  ('minimum-chargeable', '{"weekly": 0}', 'Practice: every charge is collected, however small'),
  ('financial-year', '{"month": 4, "day": 1}', 'Local Government Finance Act 1992 s116(1)')
) as rows (key, value, source);

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source) values
  -- The limits have not moved since 2010; the Regulations took them over on 1 April 2015.
  ('ENGLAND', 'capital-limits', '{"upper": 2325000, "lower": 1425000, "step": 25000, "income": 100}', '2015-04-01', null,
    'SI 2014/2672 regs 12 and 25: £1 a week for each £250, or part, between £14,250 and £23,250'),
  ('WALES', 'capital-limits', '{"upper": 2400000, "lower": null, "step": null, "income": null}', '2015-04-01', null,
    'SI 2015/1843: £24,000 outside care homes, and no income taken from savings below it'),
  ('ENGLAND', 'maximum-weekly-charge', '{"most": null}', '2015-04-01', null,
    'Care Act 2014 s14: no national limit in England but the cost and the minimum income'),
  ('WALES', 'maximum-weekly-charge', '{"most": 9000}', '2019-04-08', '2020-04-05',
    'SI 2015/1843 as amended: £90 until April 2020'),
  ('WALES', 'maximum-weekly-charge', '{"most": 10000}', '2020-04-06', null,
    'SI 2015/1843 as amended by SI 2020/131; kept at £100 by the written statement of December 2024'),
  ('ENGLAND', 'not-counted-income', '[{"kind": "earnings"}, {"kind": "mobility"}]', '2015-04-01', null,
    'SI 2014/2672 reg 14 (earnings) and Schedule 1 (the mobility part of PIP and DLA)'),
  ('WALES', 'not-counted-income', '[{"kind": "earnings"}, {"kind": "mobility"}]', '2016-04-06', null,
    'SI 2015/1844 (earnings, and the mobility part of PIP and DLA)'),
  ('ENGLAND', 'free-of-charge', '[{"kind": "section-117", "weeks": null}, {"kind": "reablement", "weeks": 6},
      {"kind": "cjd", "weeks": null}, {"kind": "equipment", "weeks": null}]', '2015-04-01', null,
    'Mental Health Act 1983 s117; SI 2014/2672 regs 3 and 4; equipment and small adaptations up to £1,000'),
  ('WALES', 'free-of-charge', '[{"kind": "section-117", "weeks": null}, {"kind": "reablement", "weeks": 6},
      {"kind": "cjd", "weeks": null}, {"kind": "transport", "weeks": null}, {"kind": "advocacy", "weeks": null}]',
    '2016-04-06', null,
    'Mental Health Act 1983 s117; SI 2015/1843: transport to a day service that meets assessed needs, and advocacy'),
  ('ENGLAND', 'minimum-income-share', '{"buffer": 0, "disability": 0}', '2015-04-01', null,
    'SI 2014/2672 reg 7: the amounts are whole'),
  ('WALES', 'minimum-income-share', '{"buffer": 3500, "disability": 1000}', '2016-04-06', null,
    'SI 2015/1843: the basic benefit, 35 % more, and 10 % for the costs of disability');

-- The amounts that people must be left with, for the year of each circular: a table ends with its year, and nothing is
-- worked out with a table that has ended.
insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source) values
  ('ENGLAND', 'minimum-income', '[
      {"kind": "single-18-to-24", "weekly": 8765}, {"kind": "single-25-to-pension-age", "weekly": 11060},
      {"kind": "single-pension-age", "weekly": 22870}, {"kind": "disability", "weekly": 4880},
      {"kind": "enhanced-disability", "weekly": 2385}, {"kind": "carer", "weekly": 5235},
      {"kind": "dependent-child", "weekly": 10125}]', '2024-04-06', '2025-04-05',
    'SI 2014/2672 reg 7, Department of Health and Social Care circular for 2024 to 2025'),
  ('ENGLAND', 'minimum-income', '[
      {"kind": "single-18-to-24", "weekly": 8915}, {"kind": "single-25-to-pension-age", "weekly": 11250},
      {"kind": "single-pension-age", "weekly": 23260}, {"kind": "disability", "weekly": 4965},
      {"kind": "enhanced-disability", "weekly": 2425}, {"kind": "carer", "weekly": 5325},
      {"kind": "dependent-child", "weekly": 10295}]', '2025-04-06', '2026-04-05',
    'SI 2014/2672 reg 7, circular for 2025 to 2026; pension age, carer and child as reported: check against it'),
  ('ENGLAND', 'minimum-income', '[
      {"kind": "single-18-to-24", "weekly": 9540}, {"kind": "single-25-to-pension-age", "weekly": 12040},
      {"kind": "disability", "weekly": 5155}, {"kind": "enhanced-disability", "weekly": 2515}]',
    '2026-04-06', '2027-04-05',
    'Announced for 2026 to 2027: age 18 to 24 as published; the others inferred from the announcement. Load the circular before relying on them'),
  ('WALES', 'minimum-income', '[
      {"kind": "single-25-to-pension-age", "weekly": 9050}, {"kind": "disability", "weekly": 4250}]',
    '2024-04-06', '2025-04-05', 'SI 2015/1843; benefit rates of 2024 to 2025'),
  ('WALES', 'minimum-income', '[
      {"kind": "single-25-to-pension-age", "weekly": 9050}, {"kind": "disability", "weekly": 4250}]',
    '2025-04-06', '2027-04-05',
    'Benefit rates of 2024 to 2025, carried on: the later ones are not here. Load them before relying on this');

-- ---------------------------------------------------------------------------------------------------------------
-- lives/needs: positive-risk decisions. Where a ratio is supported (rule R39) has no national row: it is one council's.
-- ---------------------------------------------------------------------------------------------------------------

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, 'positive-risk-review', '{"least": 4, "most": 12}'::jsonb, '2015-04-01'::date, null,
  'Practice: a decision to go with less support than was assessed is looked at again within 4 to 12 weeks'
from (values ('ENGLAND'), ('WALES')) as nations (nation);

-- ---------------------------------------------------------------------------------------------------------------
-- weeks/plans: how a year of support is reckoned
-- ---------------------------------------------------------------------------------------------------------------

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, valid_from::date, valid_to::date, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('plan-costing', '{"by": "open-days", "weeks": null}', '2015-04-01', null,
    'Practice: a place is costed for the days on which its site is really open'),
  ('place-notice', '{"weeks": 4}', '2015-04-01', null,
    'Practice: four weeks'' notice to a provider whom somebody leaves')
) as rows (key, value, valid_from, valid_to, source);

-- ---------------------------------------------------------------------------------------------------------------
-- lives/challenges: days to acknowledge and answer; weeks/reviews: when reviews are due
-- ---------------------------------------------------------------------------------------------------------------

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source) values
  ('ENGLAND', 'challenge-days', '[
      {"kind": "question", "acknowledge": 3, "answer": 10},
      {"kind": "challenge", "acknowledge": 3, "answer": 20},
      {"kind": "complaint", "acknowledge": 3, "answer": 20}]', '2015-04-01', null,
    'SI 2009/309 reg 13(3): acknowledged within 3 working days; the law gives up to six months for the answer, practice 20 working days'),
  ('WALES', 'challenge-days', '[
      {"kind": "question", "acknowledge": 2, "answer": 10},
      {"kind": "challenge", "acknowledge": 2, "answer": 25},
      {"kind": "complaint", "acknowledge": 2, "answer": 25}]', '2014-08-01', null,
    'SI 2014/1794: acknowledged within 2 working days, local resolution within 10, a formal answer within 25');

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('first-review-days', '{"from": 42, "to": 56}',
    'Care and Support Statutory Guidance 13.17: an early light-touch review at six to eight weeks'),
  ('dp-first-review-months', '{"months": 6}',
    'SI 2014/2871 reg 7: a direct payment is reviewed once within its first six months, then each twelve'),
  ('review-months', '{"months": 12}',
    'Care and Support Statutory Guidance 13.32 and SI 2014/2871 reg 7; Wales: anaw 4 s54(5) and its Part 4 Code'),
  ('review-ladder', '[{"step": "team", "days": 14}, {"step": "manager", "days": 28}, {"step": "director", "days": 56}]',
    'Practice: who is told when a review is late'),
  ('review-asked-days', '{"days": 28}',
    'Practice: a review that somebody asks for is held within 28 days (Care Act 2014 s27(1)(b))'),
  ('broker-days', '{"days": 2}',
    'Practice: a named broker within two working days of asking'),
  ('review-combine-days', '{"days": 28}',
    'Practice: two reviews due within 28 days of each other are one visit that meets both duties')
) as rows (key, value, source);

-- ---------------------------------------------------------------------------------------------------------------
-- weeks/plans: carers' views, purchases, progress
-- ---------------------------------------------------------------------------------------------------------------

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('carer-view-days', '{"workingDays": 10}',
    'Practice: how long a plan waits for the view of a carer whose break it shortens'),
  ('purchase-days', '{"workingDays": 5}',
    'Practice: somebody decides within five working days on what a person wants to buy'),
  ('purchase-exclusions', '[{"kind": "household-goods"}, {"kind": "rent-or-bills"}, {"kind": "food-or-drink"},
      {"kind": "health-care"}, {"kind": "alcohol-or-tobacco"}, {"kind": "gambling"}, {"kind": "debts"}]',
    'Practice of several councils: what money for care does not usually buy. Each is decided by a person, never refused by a list'),
  ('outcome-progress-weeks', '{"weeks": 12}', 'Practice: each outcome is looked at with the person every twelve weeks')
) as rows (key, value, source);

-- ---------------------------------------------------------------------------------------------------------------
-- means/budgets: who authorises, and how budgets change. The table of resource allocation is each council's own.
-- ---------------------------------------------------------------------------------------------------------------

insert into national_policy (jurisdiction, key, value, valid_from, valid_to, source)
select nation, key, value::jsonb, '2015-04-01', null, source
from (values ('ENGLAND'), ('WALES')) as nations (nation), (values
  ('authorisation-tiers', '[{"tier": "team-manager", "upTo": 500}, {"tier": "service-manager", "upTo": 1000},
      {"tier": "panel", "upTo": null}]',
    'Practice: how far a plan may go over the adjusted budget before somebody more senior answers for it'),
  ('authorisation-days', '{"days": 5}', 'Practice: five working days to answer a plan'),
  ('budget-change-notice', '{"days": 28}',
    'Practice: at least four weeks before a smaller budget holds, as councils'' direct payment agreements give'),
  ('budget-target', '{"month": 3, "day": 28}', 'Practice: everybody by the end of the financial year')
) as rows (key, value, source);
