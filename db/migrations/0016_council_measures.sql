--! expand
-- What a council counts and says in public: what it saves, less what that costs elsewhere (rule R46); and what people
-- reach of what they want (rule R45).

-- What kind of thing an outcome is, chosen with the person. Plans from before have none until it is asked.
alter table plan_outcome add column aim text
  check (aim in ('independence', 'skill', 'friends', 'work', 'health', 'joining-in'));

-- A saving that the council says it makes. It stands apart from every person's budget: nothing here names a person, and
-- nothing that pays for anybody reads it.
create table savings_record (
  council_id uuid not null,
  id uuid not null,
  version integer not null default 1, -- raised by each change: two tabs cannot both win
  made_at timestamptz not null,
  primary key (council_id, id)
);

-- What was said of it each time. Written once and never changed.
create table savings_version (
  council_id uuid not null,
  record_id uuid not null,
  version integer not null check (version > 0),
  name text not null,
  purpose text not null, -- what it is for
  source text not null, -- where the figure stands
  year smallint not null check (year between 1948 and 2200), -- the financial year that begins in it
  -- Of amount, share and baseline at least two are given; the third follows from them.
  amount_pence bigint check (amount_pence between 1 and 100000000000),
  percent_hundredths integer check (percent_hundredths between 1 and 10000),
  baseline_pence bigint check (baseline_pence between 1 and 100000000000),
  people integer not null check (people > 0), -- who have to move before all of it counts
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (council_id, record_id, version),
  foreign key (council_id, record_id) references savings_record,
  foreign key (council_id, made_by) references account,
  check (num_nonnulls(amount_pence, percent_hundredths, baseline_pence) >= 2),
  check (amount_pence <= baseline_pence)
);

-- What it costs elsewhere, of the kinds of rule R46.
create table savings_cost (
  council_id uuid not null,
  record_id uuid not null,
  version integer not null,
  kind text not null check (kind in ('transport', 'budgets', 'carers', 'double-running', 'one-off')),
  amount_pence bigint not null check (amount_pence between 1 and 100000000000),
  source text not null,
  primary key (council_id, record_id, version, kind),
  foreign key (council_id, record_id, version) references savings_version
);

-- People who have moved, by the day and with what shows it; fewer where some came back.
create table savings_move (
  council_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  moved_on date not null,
  people integer not null check (people <> 0),
  evidence text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, record_id) references savings_record,
  foreign key (council_id, made_by) references account
);
create index savings_move_of_record on savings_move (council_id, record_id, moved_on);

-- What the nights look for: plans that are authorised and not begun, and when an outcome was last talked about.
create index support_plan_authorised on support_plan (council_id, starts_on) where state = 'authorised';

grant select, insert, update on savings_record to good_days;
grant select, insert on savings_version, savings_cost, savings_move to good_days;

do $$
declare name text;
begin
  foreach name in array array['savings_record', 'savings_version', 'savings_cost', 'savings_move']
  loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
