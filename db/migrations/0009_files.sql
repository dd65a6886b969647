--! expand
-- Files are rows (design section 5): one backup, one transaction and one policy cover them. Letters in each person's format.

create table file (
  council_id uuid not null references council,
  id uuid not null,
  person_id uuid, -- whose record it belongs to
  name text not null, -- ASCII, without a path
  media_type text not null,
  bytes integer not null check (bytes between 1 and 10485760),
  sha256 text not null,
  made_at timestamptz not null,
  made_by uuid,
  primary key (council_id, id),
  foreign key (council_id, made_by) references account
);
create index file_of_person on file (council_id, person_id) where person_id is not null;

create table file_bytes (
  council_id uuid not null,
  file_id uuid not null,
  content bytea not null,
  primary key (council_id, file_id),
  foreign key (council_id, file_id) references file
);

-- A letter to a person or their carer. Made in the format they need, or held with a task: never sent in another.
create table letter (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  carer_id uuid, -- where it is the carer's letter
  kind text not null check (kind in
    ('assessment', 'budget-statement', 'plan', 'financial-assessment', 'challenge-answer', 'refusal', 'review')),
  subject uuid not null, -- the assessment, budget, plan … that it gives
  version integer not null,
  language text not null check (language in ('en', 'cy')),
  format text not null, -- 'standard', 'easy-read', 'large-print' …
  state text not null check (state in ('made', 'held', 'given')),
  held_because text not null default '',
  pdf_id uuid,
  word_id uuid,
  made_at timestamptz not null,
  made_by uuid,
  given_on date,
  given_how text not null default '',
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, carer_id) references carer,
  foreign key (council_id, pdf_id) references file,
  foreign key (council_id, word_id) references file,
  foreign key (council_id, made_by) references account,
  check (state <> 'made' or pdf_id is not null) -- what people made, in braille or on film, has no file here
);
-- The same version of the same thing in the same format and language is one letter.
create unique index letter_once on letter (council_id, kind, subject, version, language, format, coalesce(carer_id, person_id));
create index letter_of_person on letter (council_id, person_id, made_at);
create index letter_held on letter (council_id, made_at) where state = 'held';

grant select, insert on file, file_bytes to good_days;
grant select, insert, update on letter to good_days;

do $$
declare name text;
begin
  foreach name in array array['file', 'file_bytes', 'letter'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_council on %I using (council_id = nullif(current_setting(''good_days.council'', true), '''')::uuid)',
      name
    );
  end loop;
end $$;
