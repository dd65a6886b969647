import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { sitsOn } from '#lives/offer/date-queries.ts'
import { expectedIn } from '#weeks/bookings/expected-queries.ts'
import type { Fraction, Sitting, SittingSheet } from './day-sheet.ts'
import { faceOf } from './portrait-queries.ts'
import type { InRoom } from './staff-of-day.ts'

type Asked = { readonly councilId: Id; readonly providerId: Id; readonly on: Day }

/** One sitting of the day's list: how many are expected at which ratios, and nobody's name. */
export type ListedSitting = Sitting & {
  readonly venueId: Id
  readonly venueName: string
  readonly leastStaff: number
  readonly people: readonly InRoom[]
  readonly staffChanges: readonly Fraction[]
}

/** More sittings than any one provider has in a day; the page says so where there are more. */
export const SITTINGS_SHOWN = 200

/** Sessions as they are on the day: `s` the series, `x` what is otherwise, `v` their place as the series has it. */
const sittingsOnDay = ({ councilId, providerId, on }: Asked) => sql`
  from session s
  join venue v on v.council_id = s.council_id and v.id = s.venue_id
  left join session_date x on x.council_id = s.council_id and x.session_id = s.id and x.day = ${on}
    and x.kind <> 'cancelled'
  join venue here on here.council_id = s.council_id and here.id = coalesce(x.venue_id, s.venue_id)
  where s.council_id = ${councilId} and s.provider_id = ${providerId} and ${sitsOn(on)}`

const sitting = sql`s.id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy",
  coalesce(x.starts, s.starts) as starts, coalesce(x.ends, s.ends) as ends, coalesce(x.worker, s.worker) as worker,
  jsonb_build_object('n', coalesce(x.staff_n, s.staff_n), 'd', coalesce(x.staff_d, s.staff_d)) as staff,
  coalesce(x.rooms, s.rooms) as rooms, s.least, s.most, here.id as "venueId", here.name as "venueName"`

const staffChangesOf = (on: Day) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'worker', c.worker, 'n', c.change_n, 'd', c.change_d,
    'why', c.why, 'byName', a.name) order by c.at, c.id), '[]')
  from staff_change c join account a on a.council_id = c.council_id and a.id = c.made_by
  where c.council_id = s.council_id and c.session_id = s.id and c.day = ${on} and c.undone_at is null
)`

/** A provider's own sittings on a day, by venue and time, in one query. */
export async function sittingsOn(db: Db, asked: Asked): Promise<readonly ListedSitting[]> {
  const { on } = asked
  const { rows } = await sql<ListedSitting>`
    select listed.* from (
      select ${sitting}, here.least_staff as "leastStaff", ${staffChangesOf(on)} as "staffChanges", (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('room', r.room,
          'ratio', jsonb_build_object('staff', e.staff, 'people', e.people)))), '[]')
        from ${expectedIn(on)} e
        left join sitting_room r on r.council_id = s.council_id and r.session_id = s.id and r.day = ${on}
          and r.person_id = e.person_id
      ) as people
      ${sittingsOnDay(asked)}
    ) listed
    order by "venueName", "venueId", starts, "titleEn", "sessionId" limit ${SITTINGS_SHOWN}
  `.execute(db)
  return rows
}

export type VenueOfProvider = {
  readonly id: Id
  readonly name: string
  readonly leastStaff: number
  readonly postcode: string
  /** One of the hubs, and the reader's own provider runs it. */
  readonly isOwnHub: boolean
}

/** A venue that a provider runs, or has a session at: nothing where it is neither, so that nobody learns of others'. */
export async function findVenueOf(
  db: Db,
  councilId: Id,
  providerId: Id,
  venueId: Id,
): Promise<VenueOfProvider | undefined> {
  const { rows } = await sql<VenueOfProvider>`
    select v.id, v.name, v.least_staff as "leastStaff", v.postcode,
      (v.kind = 'hub' and v.provider_id = ${providerId}) is true as "isOwnHub" from venue v
    where v.council_id = ${councilId} and v.id = ${venueId} and (v.provider_id = ${providerId} or exists (
      select 1 from session s
      where s.council_id = v.council_id and s.venue_id = v.id and s.provider_id = ${providerId}
    ))
  `.execute(db)
  return rows[0]
}

/** Who is expected, each with what those who support them there need to know, as one column of JSON. */
const expectedOn = (on: Day) => sql`(
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('personId', p.id, 'knownAs', p.known_as,
    'familyName', p.family_name, 'ratio', jsonb_build_object('staff', e.staff, 'people', e.people),
    'communication', p.communication, 'needs', p.needs, 'avoids', p.avoids, 'room', r.room,
    'lookedForAfter', w.minutes, 'face', ${faceOf},
    'profile', case when f.person_id is not null then jsonb_build_object('support', f.support,
      'allergies', f.allergies, 'medicines', f.medicines, 'seizures', f.seizures) end))
    order by p.known_as, p.family_name, p.id), '[]')
  from ${expectedIn(on)} e
  join person p on p.council_id = s.council_id and p.id = e.person_id
  left join sitting_room r on r.council_id = s.council_id and r.session_id = s.id and r.day = ${on}
    and r.person_id = e.person_id
  left join person_profile f on f.council_id = s.council_id and f.person_id = e.person_id
  left join welfare_plan w on w.council_id = s.council_id and w.person_id = e.person_id
)`

/** Who has a place and told that they do not come, or is away for a while. */
const notComingOn = (on: Day) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.known_as || ' ' || p.family_name,
    'how', away.how, 'why', away.why) order by p.known_as, p.family_name, p.id), '[]')
  from (
    select g.person_id, 'given-up' as how, g.cause as why from day_given_up g
    where g.council_id = s.council_id and g.session_id = s.id and g.day = ${on} and g.undone_at is null
    union all
    select l.person_id, 'away', l.reason from long_absence l
    where l.council_id = s.council_id and l.first_day <= ${on} and (l.last_day is null or l.last_day >= ${on})
      and exists (
        select 1 from standing_booking b where b.council_id = s.council_id and b.session_id = s.id
          and b.person_id = l.person_id and b.starts_on <= ${on} and (b.ends_on is null or b.ends_on >= ${on})
      ) and not exists (
        select 1 from day_given_up g where g.council_id = s.council_id and g.session_id = s.id and g.day = ${on}
          and g.person_id = l.person_id and g.undone_at is null
      )
  ) away join person p on p.council_id = s.council_id and p.id = away.person_id
)`

const chosenOn = (on: Day) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('choice', c.choice, 'words', c.words, 'byName', a.name, 'at', c.at)
    order by c.at, c.id), '[]')
  from short_choice c join account a on a.council_id = c.council_id and a.id = c.made_by
  where c.council_id = s.council_id and c.session_id = s.id and c.day = ${on}
)`

type SheetRow = Omit<SittingSheet, 'register' | 'chosen'> & {
  readonly chosen: readonly (Omit<SittingSheet['chosen'][number], 'at'> & { readonly at: string })[]
  readonly openedAt: Date | null
  readonly signedOffAt: Date | null
  readonly signedOffBy: string | null
  readonly registerVersion: number | null
  readonly leastStaff: number
}
export type DaySheet = SittingSheet & { readonly leastStaff: number }

/** Who is expected at a provider's sittings on a day, at all their venues or one: one query, whatever their number. */
export async function sheetsOn(
  db: Db,
  asked: Asked & { readonly venueId?: Id | undefined; readonly sessionId?: Id | undefined },
): Promise<readonly DaySheet[]> {
  const { on, venueId, sessionId } = asked
  const { rows } = await sql<SheetRow>`
    select ${sitting}, here.least_staff as "leastStaff", ${expectedOn(on)} as expected,
      ${notComingOn(on)} as "notComing", ${staffChangesOf(on)} as "staffChanges", ${chosenOn(on)} as chosen,
      coalesce(late.minutes, 0) as "lateMinutes", d.opened_at as "openedAt", d.signed_off_at as "signedOffAt",
      d.version as "registerVersion", signer.name as "signedOffBy"
    from (select s.* ${sittingsOnDay(asked)} ${venueId ? sql`and here.id = ${venueId}` : sql``}
      ${sessionId ? sql`and s.id = ${sessionId}` : sql``}) s
    left join session_date x on x.council_id = s.council_id and x.session_id = s.id and x.day = ${on}
      and x.kind <> 'cancelled'
    join venue here on here.council_id = s.council_id and here.id = coalesce(x.venue_id, s.venue_id)
    left join register_day d on d.council_id = s.council_id and d.session_id = s.id and d.day = ${on}
    left join account signer on signer.council_id = d.council_id and signer.id = d.signed_off_by
    left join sitting_late late on late.council_id = s.council_id and late.session_id = s.id and late.day = ${on}
    order by starts, "titleEn", "sessionId" limit ${SITTINGS_SHOWN}
  `.execute(db)
  return rows.map(sheetOf)
}

function sheetOf({
  openedAt,
  signedOffAt,
  signedOffBy,
  registerVersion,
  ...row
}: SheetRow): DaySheet {
  return {
    ...row,
    chosen: row.chosen.map((one) => ({ ...one, at: new Date(one.at) })),
    ...(openedAt && {
      register: {
        ...{ openedAt, version: registerVersion ?? 1 },
        ...(signedOffAt && { signedOffAt }),
        ...(signedOffBy && { signedOffBy }),
      },
    }),
  }
}

/** One sitting of a provider's, to change something about it. @throws NotFound where it has none such that day */
export async function sheetOfSitting(
  db: Db,
  asked: Asked & { readonly sessionId: Id },
): Promise<DaySheet> {
  const [sheet] = await sheetsOn(db, asked)
  if (!sheet) throw new NotFound(`Provider ${asked.providerId} has no ${asked.sessionId} that day`)
  return sheet
}

export type BankHoliday = { readonly nameEn: string; readonly nameCy: string }

/** The bank holiday on a day, where it is one. England and Wales share theirs (Banking and Financial Dealings Act 1971). */
export async function findBankHoliday(db: Db, on: Day): Promise<BankHoliday | undefined> {
  const { rows } = await sql<BankHoliday>`
    select name_en as "nameEn", name_cy as "nameCy" from bank_holiday where day = ${on}
  `.execute(db)
  return rows[0]
}
