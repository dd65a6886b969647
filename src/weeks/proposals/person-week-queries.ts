import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'

/** Who has pressed a button in a person's name. */
export type PersonInView = {
  readonly pressed: readonly Pressed[]
}
export type Pressed = { readonly accountId: Id; readonly name: string; readonly isPerson: boolean }

/** In one query, whatever the number of accounts. */
export async function loadPersonInView(
  db: Db,
  councilId: Id,
  personId: Id,
  accountIds: readonly Id[],
): Promise<PersonInView> {
  const { rows } = await sql<PersonInView>`
    select coalesce((
        select jsonb_agg(jsonb_build_object('accountId', a.id, 'name', a.name,
          'isPerson', coalesce(a.person_id = p.id, false)))
        from account a where a.council_id = p.council_id
          and a.id in (select given.id::uuid from jsonb_array_elements_text(${JSON.stringify(accountIds)}::jsonb) as given(id))
      ), '[]') as pressed
    from person p where p.council_id = ${councilId} and p.id = ${personId}
  `.execute(db)
  const [person] = rows
  if (!person) throw new NotFound(`No person ${personId}`)
  return person
}
