import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { namedInOpenConcerns } from '#lives/safety/concern-queries.ts'
import { type Family, type Way, wayFrom } from './way.ts'
import type { WelfarePlan } from './welfare.ts'

type Row = Pick<Family, 'carers'> & {
  readonly personId: Id
  readonly plan: WelfarePlan | null
  readonly shares: boolean | null
}

/** How each of these people is looked for: two queries, whatever their number. */
export async function waysOf(
  db: Db,
  councilId: Id,
  personIds: readonly Id[],
): Promise<ReadonlyMap<Id, Way>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select p.id as "personId",
      (select jsonb_build_object('minutes', w.minutes, 'contacts', w.contacts, 'risk', w.risk,
        'thenWords', w.then_words, 'agreedOn', w.agreed_on)
        from welfare_plan w where w.council_id = p.council_id and w.person_id = p.id) as plan,
      (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', c.id, 'name', c.name,
        'accountId', c.account_id, 'ended', c.ended_on is not null)) order by c.lives_with desc, c.name), '[]')
        from carer c where c.council_id = p.council_id and c.person_id = p.id) as carers,
      (select k.answer and k.ended_on is null from consent k where k.council_id = p.council_id
        and k.person_id = p.id and k.about = 'share-with-family'
        order by k.ended_on is null desc, k.ended_on desc, k.asked_on desc limit 1) as shares
    from person p where p.council_id = ${councilId} and p.id = any(${[...personIds]}::uuid[])
  `.execute(db)
  const named = await namedInOpenConcerns(db, councilId, personIds)
  return new Map(
    rows.map(({ personId, plan, carers, shares }) => {
      const consent = shares === null ? 'not-asked' : shares ? 'holds' : 'ended'
      const accounts = named.get(personId)?.accountIds ?? new Set()
      return [personId, wayFrom(plan ?? undefined, { carers, consent }, accounts)]
    }),
  )
}

/** How one person is looked for, where they are somebody of this council. */
export async function wayOf(db: Db, councilId: Id, personId: Id): Promise<Way> {
  const way = (await waysOf(db, councilId, [personId])).get(personId)
  return way ?? wayFrom(undefined, { carers: [], consent: 'not-asked' }, new Set())
}
