import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { bookedDays } from './booked-queries.ts'
import { dueFor, factOf, type PayableRules } from './payable.ts'
import type { PaidDay } from './queries.ts'

type Row = {
  readonly sessionId: Id
  readonly day: Day
  readonly personId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly knownAs: string
}

/** Days ahead that people have given up at a provider's sessions, and what each will come to by the rules given. */
export async function givenUpAhead(
  db: Db,
  of: {
    readonly councilId: Id
    readonly providerId: Id
    readonly from: Day
    readonly most: number
  },
  rules: PayableRules,
): Promise<readonly PaidDay[]> {
  const { councilId, providerId, from, most } = of
  const { rows } = await sql<Row>`
    select g.session_id as "sessionId", g.day, g.person_id as "personId", s.title_en as "titleEn",
      s.title_cy as "titleCy", n.known_as as "knownAs"
    from day_given_up g
    join session s on s.council_id = g.council_id and s.id = g.session_id
    join person n on n.council_id = g.council_id and n.id = g.person_id
    where g.council_id = ${councilId} and s.provider_id = ${providerId} and g.undone_at is null
      and g.day >= ${from}::date and not exists (select 1 from payable p where p.council_id = g.council_id
        and p.session_id = g.session_id and p.day = g.day and p.person_id = g.person_id)
    order by g.day, s.title_en, n.known_as limit ${most}
  `.execute(db)
  const booked = await bookedDays(db, councilId, onceEach(rows))
  return rows.flatMap((row): readonly PaidDay[] => {
    const mine = booked.find(
      (b) => b.sessionId === row.sessionId && b.day === row.day && b.personId === row.personId,
    )
    const fact = mine && factOf(mine)
    if (!mine || !fact) return []
    const { chargeable: _, ...due } = dueFor(mine.price as Pence, fact, rules)
    return [{ ...row, price: mine.price, ...due }]
  })
}

const onceEach = (rows: readonly Row[]) => [
  ...new Map(rows.map((row) => [`${row.day} ${row.sessionId}`, row])).values(),
]
