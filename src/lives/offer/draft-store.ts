import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { Answers, Draft } from './draft.ts'
import { isOfPlace, ownReference, type WholeAnswers } from './draft-session.ts'

export type Drafting = { readonly councilId: Id; readonly providerId: Id; readonly draftId: Id }

/** A draft, kept from whoever else has it open until the transaction ends. */
export async function lockDraft(
  db: Db,
  { councilId, providerId, draftId }: Drafting,
): Promise<Pick<Draft, 'answers' | 'state' | 'version' | 'sessionId'>> {
  const row = await db
    .selectFrom('session_draft')
    .select(['answers', 'state', 'version', 'session_id'])
    .where('council_id', '=', councilId)
    .where('provider_id', '=', providerId)
    .where('id', '=', draftId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No draft ${draftId} of provider ${providerId}`)
  const { answers, state, version, session_id } = row
  return {
    answers: answers as Answers,
    state: state as Draft['state'],
    version,
    ...(session_id && { sessionId: session_id }),
  }
}

/** @returns whether it is new: the same form sent twice begins one draft */
export async function insertDraft(
  db: Db,
  { councilId, providerId, draftId }: Drafting,
  { answers, by, at }: { readonly answers: Answers; readonly by: Id; readonly at: Date },
): Promise<boolean> {
  const made = await db
    .insertInto('session_draft')
    .values({
      ...{ council_id: councilId, id: draftId, provider_id: providerId, state: 'open' },
      ...{ answers: JSON.stringify(answers), made_by: by, made_at: at, changed_at: at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

export async function saveDraft(
  db: Db,
  { councilId, draftId }: Pick<Drafting, 'councilId' | 'draftId'>,
  change: {
    readonly answers: Answers
    readonly version: number
    readonly at: Date
    readonly state?: Draft['state']
    readonly sessionId?: Id
  },
): Promise<void> {
  await db
    .updateTable('session_draft')
    .set({
      ...{ answers: JSON.stringify(change.answers), version: change.version },
      changed_at: change.at,
      ...(change.state && { state: change.state }),
      ...(change.sessionId && { session_id: change.sessionId }),
    })
    .where('council_id', '=', councilId)
    .where('id', '=', draftId)
    .execute()
}

type At = { readonly area: string; readonly lat: number; readonly lon: number }

/** A place that nobody has told us of before, open while the session is on. Its nearest hub helps it. */
export async function insertPlace(
  db: Db,
  { councilId, providerId }: Pick<Drafting, 'councilId' | 'providerId'>,
  given: { readonly answers: WholeAnswers; readonly at: At; readonly now: Date; readonly on: Day },
): Promise<Id> {
  const { answers, at, now, on } = given
  const id = newId(now)
  const { starts, ends, weekday } = answers
  const row: RowOf<'venue'> = {
    ...{ council_id: councilId, id, reference: ownReference(id), provider_id: providerId },
    ...{ name: answers.newName ?? '', kind: 'spoke', postcode: answers.newPostcode ?? '' },
    ...{ area: at.area, lat: at.lat, lon: at.lon, has: answers.has.filter(isOfPlace) },
    ...{ exposes: [...answers.exposes], least_staff: 1, opens: starts, closes: ends },
    ...{ open_days: [weekday], checked_on: on },
  }
  await db.insertInto('venue').values(row).execute()
  await sql`
    update venue v set hub_id = (select h.id from venue h
      where h.council_id = v.council_id and h.kind = 'hub'
      order by (h.lat - v.lat) ^ 2 + ((h.lon - v.lon) * cos(radians(v.lat))) ^ 2, h.id limit 1)
    where v.council_id = ${councilId} and v.id = ${id}
  `.execute(db)
  await db
    .insertInto('venue_hours')
    .values({ council_id: councilId, venue_id: id, weekday, opens: starts, closes: ends })
    .execute()
  return id
}

/** The session itself, its prices and its photos, as they were answered. */
export async function insertSession(
  db: Db,
  { councilId, providerId, draftId }: Drafting,
  given: {
    readonly id: Id
    readonly venueId: Id
    readonly answers: WholeAnswers
    readonly on: Day
  },
): Promise<void> {
  const { id, venueId, answers: a, on } = given
  const row: RowOf<'session'> = {
    ...{ council_id: councilId, id, reference: ownReference(id), provider_id: providerId },
    room_id: a.room && a.room !== 'none' ? a.room : null,
    ...{ venue_id: venueId, activity: a.activity, title_en: a.titleEn, title_cy: a.titleCy },
    ...{ about_en: a.aboutEn, about_cy: a.aboutCy ?? '', about_easy_en: a.aboutEasyEn ?? '' },
    ...{ about_easy_cy: a.aboutEasyCy ?? '', setting: a.setting, company: a.company },
    ...{ weekday: a.weekday, every_weeks: a.everyWeeks, month_week: a.monthWeek ?? null },
    ...{ starts: a.starts, ends: a.ends, starts_on: a.startsOn, ends_on: a.endsOn ?? null },
    ...{ worker: a.worker, staff_n: a.staff.n, staff_d: a.staff.d, rooms: a.rooms },
    ...{ least: a.least, most: a.most, many_reason: a.manyReason ?? '' },
    ...{ has: [...a.has], exposes: [...a.exposes], languages: [...a.languages] },
    ...{ youngest: a.youngest, oldest: a.oldest ?? null, child_check: a.childCheck ?? '' },
    ...{ confirms: a.confirms, taster_pence: a.tasters ? (a.tasterPence ?? null) : null },
    checked_on: on,
  }
  await db.insertInto('session').values(row).execute()
  await db
    .insertInto('session_price')
    .values(
      a.prices.map(({ ratio, price, from, to }) => ({
        ...{ council_id: councilId, session_id: id, staff: ratio.staff, people: ratio.people },
        ...{ price_pence: price, valid_from: from, valid_to: to ?? null },
      })),
    )
    .execute()
  await db
    .updateTable('provider')
    .set({ routes: [...a.routes] })
    .where('council_id', '=', councilId)
    .where('id', '=', providerId)
    .execute()
  await db
    .updateTable('offer_photo')
    .set({ session_id: id, draft_id: null })
    .where('council_id', '=', councilId)
    .where('draft_id', '=', draftId)
    .execute()
}

export type NewPhoto = {
  readonly councilId: Id
  readonly on: { readonly draftId: Id } | { readonly sessionId: Id }
  readonly id: Id
  readonly fileId: Id
  readonly sha256: string
  readonly width: number
  readonly height: number
  readonly wordsEn: string
  readonly wordsCy: string
  readonly showsPeople: boolean
  readonly consent: string
  readonly by: Id
  readonly at: Date
}

/** The photos that hang on a draft or a session already, by what was sent. */
export async function photosSent(
  db: Db,
  councilId: Id,
  on: NewPhoto['on'],
): Promise<readonly { readonly id: Id; readonly sha256: string }[]> {
  return db
    .selectFrom('offer_photo')
    .select(['id', 'sha256'])
    .where('council_id', '=', councilId)
    .where(whose(on).column, '=', whose(on).id)
    .where('removed_at', 'is', null)
    .execute()
}

const whose = (on: NewPhoto['on']) =>
  'draftId' in on
    ? ({ column: 'draft_id', id: on.draftId } as const)
    : ({ column: 'session_id', id: on.sessionId } as const)

export async function insertPhoto(db: Db, photo: NewPhoto): Promise<void> {
  const { on } = photo
  await db
    .insertInto('offer_photo')
    .values({
      ...{ council_id: photo.councilId, id: photo.id, file_id: photo.fileId },
      ...('draftId' in on ? { draft_id: on.draftId } : { session_id: on.sessionId }),
      ...{ sha256: photo.sha256, width: photo.width, height: photo.height },
      ...{ words_en: photo.wordsEn, words_cy: photo.wordsCy, shows_people: photo.showsPeople },
      ...{ consent: photo.consent, added_by: photo.by, added_at: photo.at },
    })
    .execute()
}

export async function removePhoto(
  db: Db,
  councilId: Id,
  on: NewPhoto['on'],
  photoId: Id,
  at: Date,
): Promise<boolean> {
  const gone = await db
    .updateTable('offer_photo')
    .set({ removed_at: at })
    .where('council_id', '=', councilId)
    .where(whose(on).column, '=', whose(on).id)
    .where('id', '=', photoId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return gone.numUpdatedRows === 1n
}
