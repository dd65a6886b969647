import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { AssessedRatio } from '#lives/needs/assessed-ratio.ts'
import type { Area, Postcode } from '#lives/offer/session.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { Known, KnownPerson, KnownSession, KnownVenue, Mentions } from './known.ts'

type Named<T> = T & { readonly reference: string }
const byReference = <T>(rows: readonly Named<T>[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.reference, row]))

const among = (texts: Iterable<string>): RawBuilder<unknown> =>
  sql`(select jsonb_array_elements_text(${JSON.stringify([...texts])}::jsonb))`

const amongIds = (ids: readonly Id[]): RawBuilder<unknown> =>
  sql`(select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`

type Asked = { readonly councilId: Id; readonly today: Day; readonly mentions: Mentions }

/** Reads all that the files speak of: one query for each kind of thing, however many rows they have. */
export async function loadKnown(db: Db, { councilId, today, mentions }: Asked): Promise<Known> {
  const rows = async <T>(query: RawBuilder<T>) => (await query.execute(db)).rows
  const [council] = await rows(sql<{ jurisdiction: Known['jurisdiction'] }>`
    select jurisdiction from council where id = ${councilId}`)
  const areas = await rows(sql<Named<Area>>`
    select key as reference, key, name_en as "nameEn", name_cy as "nameCy", population, outline from area
    where council_id = ${councilId} and key in ${among(mentions.areas)}`)
  const postcodes = await rows(sql<Named<Postcode>>`
    select postcode as reference, postcode, lat, lon, area from postcode
    where council_id = ${councilId} and postcode in ${among(mentions.postcodes)}`)
  const activities = await rows(sql<{ reference: string }>`
    select key as reference from activity where council_id = ${councilId}`)
  const providers = await rows(sql<Named<{ id: Id; name: string }>>`
    select reference, id, name from provider
    where council_id = ${councilId} and reference in ${among(mentions.providers)}`)
  const venues = await rows(sql<Named<KnownVenue>>`
    select v.reference, v.id, v.checked_on as "checkedOn", coalesce((
      select jsonb_agg(jsonb_build_object('weekday', weekday, 'opens', opens, 'closes', closes) order by weekday, opens)
      from venue_hours h where h.council_id = v.council_id and h.venue_id = v.id), '[]') as hours
    from venue v where v.council_id = ${councilId} and v.reference in ${among(mentions.venues)}`)
  const people = await rows(sql<Named<KnownPerson>>`
    select reference, id, nhs_number as "nhsNumber" from person
    where council_id = ${councilId}
      and (reference in ${among(mentions.people)} or nhs_number in ${among(mentions.nhsNumbers)})`)
  return {
    jurisdiction: council?.jurisdiction ?? 'ENGLAND',
    areas: byReference(areas),
    postcodes: byReference(postcodes),
    activities: new Map(activities.map((a) => [a.reference, true])),
    providers: byReference(providers),
    venues: byReference(venues),
    sessions: byReference(await loadSessions(db, councilId, today, mentions.sessions)),
    people: byReference(people),
    nhsNumbers: new Map(people.flatMap((p) => (p.nhsNumber ? [[p.nhsNumber, p.reference]] : []))),
    ratios: await loadRatios(
      db,
      councilId,
      today,
      people.map((p) => p.id),
    ),
    bookings: await loadBookings(
      db,
      councilId,
      people.map((p) => p.id),
    ),
  }
}

async function loadSessions(
  db: Db,
  councilId: Id,
  today: Day,
  references: ReadonlySet<string>,
): Promise<readonly Named<KnownSession>[]> {
  const { rows } = await sql<Named<KnownSession>>`
    select s.reference, s.id, s.setting, s.starts_on as "startsOn", coalesce(jsonb_agg(jsonb_build_object(
        'ratio', jsonb_build_object('staff', p.staff, 'people', p.people),
        'price', p.price_pence, 'validFrom', p.valid_from
      )) filter (where p.staff is not null), '[]') as prices
    from session s
    left join session_price p on p.council_id = s.council_id and p.session_id = s.id
      and p.valid_from <= ${today}::date and (p.valid_to is null or p.valid_to >= ${today}::date)
    where s.council_id = ${councilId} and s.reference in ${among(references)}
    group by s.reference, s.id, s.setting, s.starts_on`.execute(db)
  return rows
}

async function loadRatios(
  db: Db,
  councilId: Id,
  today: Day,
  people: readonly Id[],
): Promise<readonly AssessedRatio[]> {
  const { rows } = await sql<AssessedRatio>`
    select person_id as "personId", setting, valid_from as "validFrom",
      jsonb_build_object('staff', staff, 'people', people) as ratio
    from assessed_ratio
    where council_id = ${councilId} and person_id in ${amongIds(people)}
      and valid_from <= ${today}::date and (valid_to is null or valid_to >= ${today}::date)`.execute(
    db,
  )
  return rows
}

async function loadBookings(
  db: Db,
  councilId: Id,
  people: readonly Id[],
): Promise<readonly StandingBooking[]> {
  type Row = Omit<StandingBooking, 'endsOn'> & {
    readonly price: Pence
    readonly endsOn: Day | null
  }
  const { rows } = await sql<Row>`
    select id, person_id as "personId", session_id as "sessionId", price_pence as price,
      jsonb_build_object('staff', staff, 'people', people) as ratio,
      starts_on as "startsOn", ends_on as "endsOn", made_by as "madeBy"
    from standing_booking
    where council_id = ${councilId} and person_id in ${amongIds(people)}`.execute(db)
  return rows.map(({ endsOn, ...row }) => ({ ...row, ...(endsOn && { endsOn }) }))
}
