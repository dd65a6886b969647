--! expand
-- What sessions are found by: their words, folded to plain letters, kept true by the database itself whoever changes a
-- name. The words that occur at all are kept besides, so that a slip of the finger finds its nearest.

create extension if not exists btree_gin;
create extension if not exists pg_trgm;

-- Small letters without accents: "Gŵyl" is found as "gwyl". fold() in weeks/finding says the same for what is asked.
create function folded(words text) returns text language sql immutable parallel safe as $$
  select translate(lower(words), 'àáâäãåçèéêëìíîïñòóôöõùúûüẁẃẅŵỳýÿŷ’', 'aaaaaaceeeeiiiinooooouuuuwwwwyyyy''')
$$;

create table search_word (
  council_id uuid not null references council,
  word text not null,
  primary key (council_id, word)
);
create index search_word_begins on search_word (council_id, word text_pattern_ops);
create index search_word_near on search_word using gin (council_id, word gin_trgm_ops);
grant select, insert on search_word to good_days;
alter table search_word enable row level security, force row level security;
create policy own_council on search_word
  using (council_id = nullif(current_setting('good_days.council', true), '')::uuid);

alter table session add column words tsvector not null default '';
create index session_words on session using gin (council_id, words);

-- What it is counts for more than who does it and where, and that for more than what is said about it. By its keys, row
-- by row: an import of many never depends on what the planner knows of tables that are still empty.
create function keep_session_words() returns trigger language plpgsql as $$
begin
  select setweight(to_tsvector('simple', folded(concat_ws(' ', new.title_en, new.title_cy, a.name_en, a.name_cy))), 'A')
      || setweight(to_tsvector('simple', folded(concat_ws(' ', o.name, v.name, a.easy_en, a.easy_cy))), 'B')
      || setweight(to_tsvector('simple', folded(concat_ws(' ', r.name_en, r.name_cy, v.postcode, new.about_en,
           new.about_cy))), 'C')
    into new.words
    from activity a, provider o, venue v join area r on r.council_id = v.council_id and r.key = v.area
    where a.council_id = new.council_id and a.key = new.activity
      and o.council_id = new.council_id and o.id = new.provider_id
      and v.council_id = new.council_id and v.id = new.venue_id;
  if new.words is null then
    new.words := ''; -- what it refers to is not there: the keys refuse it
  end if;
  insert into search_word (council_id, word)
    select new.council_id, unnest(tsvector_to_array(new.words)) on conflict do nothing;
  return new;
end $$;
create trigger session_words before insert or update on session
  for each row execute function keep_session_words();

-- Another name of the place, the provider or the activity is another word for all of its sessions.
create function reword_sessions() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'venue' then
    update session set words = words where council_id = new.council_id and venue_id = new.id;
  elsif tg_table_name = 'provider' then
    update session set words = words where council_id = new.council_id and provider_id = new.id;
  else
    update session set words = words where council_id = new.council_id and activity = new.key;
  end if;
  return null;
end $$;
create trigger reword_sessions after update on venue for each row
  when ((old.name, old.area, old.postcode) is distinct from (new.name, new.area, new.postcode))
  execute function reword_sessions();
create trigger reword_sessions after update on provider for each row
  when (old.name is distinct from new.name) execute function reword_sessions();
create trigger reword_sessions after update on activity for each row
  when ((old.name_en, old.name_cy, old.easy_en, old.easy_cy)
    is distinct from (new.name_en, new.name_cy, new.easy_en, new.easy_cy))
  execute function reword_sessions();

update session set words = words;

-- The least price of a session, and whether it has one under some amount. The exclusion constraint's index would be
-- taken instead, thirty times as slow.
create index session_price_of on session_price (council_id, session_id, price_pence);
