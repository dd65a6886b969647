import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Db } from '#ground/platform/platform.ts'
import { wordsAsked } from './search.ts'

/** Something that another directory or club publishes, with where it was found. Nobody can be booked into it. */
export type OfferElsewhere = {
  readonly id: Id
  readonly title: string
  readonly organiser: string
  readonly place: string
  readonly postcode: string
  readonly at: Point | null
  readonly times: string
  readonly price: string
  readonly url: string
  readonly activityEn: string | null
  readonly activityCy: string | null
  /** When its source says that it was last checked. */
  readonly checkedOn: Day | null
  /** Of the feed, and when it was last read. */
  readonly address: string
  readonly readAt: Date
}

export type ElsewhereAsked = {
  readonly words?: string | undefined
  readonly activity?: string | undefined
  /** The nearest come first; without it, by title. */
  readonly from?: Point
  readonly skip?: number
  readonly most: number
}

/** What there is elsewhere that has the words, in either language, and how many there are in all: one query. */
export async function offersElsewhere(
  db: Db,
  councilId: Id,
  { words, activity, from, skip = 0, most }: ElsewhereAsked,
): Promise<{ readonly offers: readonly OfferElsewhere[]; readonly total: number }> {
  const { rows } = await sql<OfferElsewhere & { readonly total: number }>`
    select o.id, o.title, o.organiser, o.place, o.postcode, o.times, o.price, o.url, o.checked_on as "checkedOn",
      case when o.lat is not null then jsonb_build_object('lat', o.lat, 'lon', o.lon) end as at,
      a.name_en as "activityEn", a.name_cy as "activityCy", s.address, s.read_at as "readAt",
      count(*) over ()::integer as total
    from outside_offer o
    join outside_source s on s.council_id = o.council_id and s.id = o.source_id
    left join activity a on a.council_id = o.council_id and a.key = o.activity
    where o.council_id = ${councilId} and o.gone_at is null
      ${activity === undefined ? sql`` : sql`and o.activity = ${activity}`}
      ${sql.join(
        wordsAsked(words ?? '').map((word) => sql`and ${has(word)}`),
        sql` `,
      )}
    order by ${from ? awayFrom(from) : sql``} o.title, o.id limit ${most} offset ${skip}`.execute(
    db,
  )
  return { offers: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

const SAID = sql`folded(concat_ws(' ', o.title, o.organiser, o.place, o.about, a.name_en, a.name_cy))`
/** A slip of the finger is still the word. */
const NEAR = 0.5
const has = (word: string): RawBuilder<unknown> =>
  sql`(strpos(${SAID}, ${word}) > 0 or word_similarity(${word}, ${SAID}) >= ${NEAR})`

/** Flat over a county, and only to put them in order. */
const awayFrom = ({ lat, lon }: Point): RawBuilder<unknown> =>
  sql`power(o.lat - ${lat}, 2) + power((o.lon - ${lon}) * ${Math.cos((lat * Math.PI) / 180)}, 2) nulls last,`
