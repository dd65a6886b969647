--! expand
-- A time of day belongs to one day of the week: what is on at one time is found by both, and two lines of a plan at one
-- time are refused.
alter table plan_line add constraint plan_line_time check (starts_minute is null or weekday is not null);

-- A line is ended once, when another follows it: room beside it keeps thousands of them quick (rule R30).
alter table plan_line set (fillfactor = 60);
