--! expand
-- The database itself keeps councils apart, even when the program is wrong.
do $$
declare name text;
begin
  foreach name in array array[
    'account', 'account_role', 'sign_in', 'relationship',
    'postcode', 'area', 'travel_speed', 'activity', 'person', 'wish', 'friendship', 'apart', 'assessed_ratio',
    'provider', 'venue', 'session', 'session_price',
    'weekly_budget', 'standing_booking', 'plan_run', 'proposed_week', 'proposed_line', 'proposed_gap', 'week_answer'
  ] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
