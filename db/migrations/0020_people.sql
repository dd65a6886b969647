--! expand
-- Parental responsibility, two tabs on one record, and a signed assessment that stays as it was signed.

-- Below 16 the Mental Capacity Act 2005 does not apply (s2(5)): those with parental responsibility agree (Children Act
-- 1989 s3).
alter table authority drop constraint authority_kind_check;
alter table authority add constraint authority_kind_check check (kind in (
  'attorney-welfare', 'attorney-money', 'deputy-welfare', 'deputy-money', 'appointee', 'nominated-person',
  'authorised-person', 'parental-responsibility'
));

-- What the holder may see in their own sign-in rests on the document, and ends with it.
alter table authority
  add column relationship_id uuid,
  add foreign key (council_id, relationship_id) references relationship;

-- Raised by each change: two tabs cannot both win.
alter table carer add column version integer not null default 1;
alter table information_need add column version integer not null default 1;

-- A signed assessment is a record of what was read on that day. One that was decided is never opened again; a new one
-- takes its place (Care Act 2014 s12; 2014 anaw 4 s30). One that came decided from another system has no signature
-- here, and a later file may correct it.
create function signed_assessment_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A decided assessment is kept' using errcode = 'GD020';
  end if;
  if new.state <> 'decided' or old.signed_hash is not null then
    raise exception 'A decided assessment does not change' using errcode = 'GD020';
  end if;
  return new;
end $$;
create trigger signed_assessment_stays before update or delete on assessment
  for each row when (old.state = 'decided') execute function signed_assessment_stays();

create function signed_contents_stay() returns trigger language plpgsql as $$
declare
  council uuid := case when tg_op = 'DELETE' then old.council_id else new.council_id end;
  assessments uuid[] := case tg_op
    when 'INSERT' then array[new.assessment_id]
    when 'DELETE' then array[old.assessment_id]
    else array[old.assessment_id, new.assessment_id]
  end;
begin
  if exists (
    select 1 from assessment a
    where a.council_id = council and a.id = any (assessments) and a.signed_hash is not null
  ) then
    raise exception 'What a signed assessment says does not change' using errcode = 'GD020';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger signed_contents_stay before insert or update or delete on assessed_need
  for each row execute function signed_contents_stay();
create trigger signed_contents_stay before insert or update or delete on eligibility_answer
  for each row execute function signed_contents_stay();
create trigger signed_contents_stay before insert or update or delete on assessment_statement
  for each row execute function signed_contents_stay();
