--! expand
-- Photos and recordings that people send: instead of words, beside them, or as what shows how something goes (R45).
-- The bytes are files (0009). Until the form that they came with is sent, they hang on nothing: only whoever sent them
-- sees them, and a night later they are gone.

create table media (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null, -- whose record it belongs to
  kind text not null check (kind in ('photo', 'sound')),
  file_id uuid not null,
  media_type text not null,
  sha256 text not null, -- of what was sent: the same sent again for the same thing is one
  width integer, -- of a photo, so that a page keeps its place while it comes
  height integer,
  seconds integer, -- of a recording, where its file tells
  used_for text check (used_for in ('challenge', 'progress', 'statement')),
  subject uuid, -- the challenge, what was seen of an outcome, or the statement of an assessment
  scope text not null check (scope in ('week', 'travel', 'money', 'plan', 'needs', 'notes')), -- who may see it
  words text not null default '', -- what a photo shows, for those who do not see it
  transcript text not null default '', -- what is said or shown, typed by whoever reads it
  transcribed_by uuid,
  transcribed_at timestamptz,
  version integer not null default 1,
  sent_by uuid not null,
  sent_at timestamptz not null,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, file_id) references file on delete cascade,
  foreign key (council_id, transcribed_by) references account,
  foreign key (council_id, sent_by) references account,
  check ((used_for is null) = (subject is null))
);
create unique index media_once on media (council_id, subject, sha256) where subject is not null;
create index media_waiting on media (council_id, sent_by, person_id, sha256) where subject is null;
create index media_unsent on media (council_id, sent_at) where subject is null;
create index media_of_file on media (council_id, file_id);
create index media_of_person on media (council_id, person_id);

grant select, insert on media to good_days;
grant update (used_for, subject, scope, transcript, transcribed_by, transcribed_at, version) on media to good_days;
alter table media enable row level security, force row level security;
create policy own_council on media
  using (council_id = nullif(current_setting('good_days.council', true), '')::uuid);

-- Letters and everything else that was kept stays: only what was never sent may go.
grant delete on file, file_bytes to good_days;
create policy unsent_goes on file as restrictive for delete using (exists (
  select 1 from media m where m.council_id = file.council_id and m.file_id = file.id and m.subject is null));
create policy unsent_goes on file_bytes as restrictive for delete using (exists (
  select 1 from media m
  where m.council_id = file_bytes.council_id and m.file_id = file_bytes.file_id and m.subject is null));
