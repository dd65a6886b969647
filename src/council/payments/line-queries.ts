import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { CameTo, Line } from './line.ts'

/** A payable row without a line, with what the row before it of the same day came to. */
export type Unwritten = Omit<Line, 'package' | 'council'> & {
  readonly now: CameTo
  readonly before?: CameTo
}

type Row = Omit<Unwritten, 'now' | 'before'> & {
  readonly route: string
  readonly package: Pence
  readonly council: Pence
  readonly hadRoute: string | null
  readonly hadPackage: Pence | null
  readonly hadCouncil: Pence | null
}

/** Payable rows of a span that have no line yet, of days that the council pays for by itself, or did: one query. */
export async function unwrittenRows(
  db: Db,
  councilId: Id,
  span: { readonly from: Day; readonly to: Day; readonly most: number },
): Promise<readonly Unwritten[]> {
  const { rows } = await sql<Row>`
    select p.id, s.provider_id as "providerId", p.person_id as "personId", p.day, p.route,
      p.package_pence as package, p.council_pence as council, b.route as "hadRoute",
      b.package_pence as "hadPackage", b.council_pence as "hadCouncil"
    from payable p
    join session s on s.council_id = p.council_id and s.id = p.session_id
    left join payable b on b.council_id = p.council_id and b.person_id = p.person_id
      and b.session_id = p.session_id and b.day = p.day and b.correction = p.correction - 1
    where p.council_id = ${councilId} and p.day between ${span.from}::date and ${span.to}::date
      and (p.route = 'managed' or b.route = 'managed')
      and not exists (select from provider_line l where l.council_id = p.council_id and l.id = p.id)
    order by p.day, p.id limit ${span.most}
  `.execute(db)
  return rows.map(({ id, providerId, personId, day, ...row }) => ({
    ...{ id, providerId, personId, day },
    now: { isManaged: row.route === 'managed', package: row.package, council: row.council },
    ...(row.hadPackage !== null &&
      row.hadCouncil !== null && {
        before: {
          ...{ isManaged: row.hadRoute === 'managed', package: row.hadPackage },
          council: row.hadCouncil,
        },
      }),
  }))
}
