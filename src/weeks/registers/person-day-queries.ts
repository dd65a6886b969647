import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Handover } from './leaving.ts'
import type { Profile } from './profile.ts'
import type { PurposeMinutes } from './staff-time.ts'

export type ProfileSeen = Profile & { readonly agreedBy: 'person' | 'with-help' | 'best-interests' }

type Nullable = 'allergies' | 'medicines' | 'seizures'
type ProfileRow = Omit<ProfileSeen, Nullable> & { readonly [N in Nullable]: string | null }

/** The one page about somebody, where it is written. */
export async function profileOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<ProfileSeen | undefined> {
  const { rows } = await sql<ProfileRow>`
    select person_id as "personId", likes, support, upset, safety, allergies, medicines, seizures,
      agreed_on as "agreedOn", agreed_by as "agreedBy", version
    from person_profile where council_id = ${councilId} and person_id = ${personId}
  `.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { allergies, medicines, seizures, ...rest } = row
  return {
    ...rest,
    ...(allergies !== null && { allergies }),
    ...(medicines !== null && { medicines }),
    ...(seizures !== null && { seizures }),
  }
}

export type HandoverSeen = Handover & { readonly sessionId: Id }

/** To whom somebody was handed over on a day, at any of these sittings. */
export async function handoversOn(
  db: Db,
  { councilId, personId, on }: { readonly councilId: Id; readonly personId: Id; readonly on: Day },
): Promise<readonly HandoverSeen[]> {
  const { rows } = await sql<
    Omit<HandoverSeen, 'confirmedAt'> & { readonly confirmedAt: Date | null }
  >`
    select session_id as "sessionId", to_whom as "toWhom", how, confirmed_at as "confirmedAt", version from handover
    where council_id = ${councilId} and person_id = ${personId} and day = ${on} order by made_at, id limit 50
  `.execute(db)
  return rows.map(({ confirmedAt, ...row }) => ({ ...row, ...(confirmedAt && { confirmedAt }) }))
}

type AtVenue = { readonly councilId: Id; readonly venueId: Id }

/** One worker's hours on a day at a venue. */
export async function hoursOf(
  db: Db,
  { councilId, venueId, accountId, on }: AtVenue & { readonly accountId: Id; readonly on: Day },
): Promise<readonly PurposeMinutes[]> {
  const { rows } = await sql<PurposeMinutes>`
    select purpose, minutes::integer as minutes from staff_time
    where council_id = ${councilId} and account_id = ${accountId} and day = ${on} and venue_id = ${venueId}
      and minutes > 0
  `.execute(db)
  return rows
}

/** Everybody's hours at a venue, summed by purpose. */
export async function hoursAt(
  db: Db,
  { councilId, venueId, from, to }: AtVenue & { readonly from: Day; readonly to: Day },
): Promise<readonly PurposeMinutes[]> {
  const { rows } = await sql<PurposeMinutes>`
    select purpose, sum(minutes)::integer as minutes from staff_time
    where council_id = ${councilId} and venue_id = ${venueId} and day between ${from} and ${to} group by purpose
  `.execute(db)
  return rows
}
