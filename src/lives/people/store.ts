import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { Apart, Friendship, Person, Wish } from './person.ts'

/** How people, their wishes and their ties lie in the tables. */
export const personRow =
  (councilId: Id) =>
  (person: Person): RowOf<'person'> => ({
    council_id: councilId,
    id: person.id,
    reference: person.reference,
    nhs_number: person.nhsNumber ?? null,
    given_name: person.givenName,
    family_name: person.familyName,
    known_as: person.knownAs,
    born_on: person.bornOn,
    postcode: person.postcode,
    area: person.area,
    home: person.home,
    language: person.language,
    seeing: person.seeing,
    communication: person.communication,
    travel_means: person.travelMeans,
    travel_limit: person.travelLimit,
    wanted_half_days: [...person.wantedHalfDays],
    wanted_minutes: person.wantedMinutes,
    needs: [...person.needs],
    avoids: [...person.avoids],
    outcomes: [...person.outcomes],
    carer_break_minutes: person.carerBreakMinutes,
  })

export const wishRow =
  (councilId: Id) =>
  ({ personId, activity, strength }: Wish): RowOf<'wish'> => ({
    council_id: councilId,
    person_id: personId,
    activity,
    wish: strength,
  })

/** The table keeps each pair once, the lower id first. */
export const friendshipRow =
  (councilId: Id) =>
  ({ a, b, weight }: Friendship): RowOf<'friendship'> => ({
    council_id: councilId,
    person_id: a < b ? a : b,
    friend_id: a < b ? b : a,
    weight,
  })

/** The table keeps each pair once, the lower id first. */
export const apartRow =
  (councilId: Id) =>
  ({ a, b }: Apart): RowOf<'apart'> => ({
    council_id: councilId,
    person_id: a < b ? a : b,
    other_id: a < b ? b : a,
  })

/** Takes a wish away, as if nobody had asked. */
export async function deleteWish(
  db: Db,
  councilId: Id,
  { personId, activity }: Pick<Wish, 'personId' | 'activity'>,
): Promise<void> {
  await db
    .deleteFrom('wish')
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('activity', '=', activity)
    .execute()
}
