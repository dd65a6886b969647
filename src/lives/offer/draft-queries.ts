import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import type { Answers, Draft, DraftRules } from './draft.ts'
import type { PhotoSeen } from './offer-told.ts'
import { type Holding, type KindHeld, kindsHeld, papersAskedOf } from './paper.ts'
import { type PlaceFault, type PlaceThere, placeFaults, roomWanted } from './place-then.ts'
import { providerPapers } from './policies.ts'
import type { PriceCosts } from './price-example.ts'
import type { Provider, Route } from './session.ts'
import { largeGroup, priceCosts } from './session-policies.ts'
import { hoursJson, roomTakenOn } from './venue-queries.ts'

type Whose = { readonly councilId: Id; readonly providerId: Id }

/** @throws NotFound where the provider has no such draft */
export async function draftById(
  db: Db,
  { councilId, providerId }: Whose,
  draftId: Id,
): Promise<Draft> {
  const row = await db
    .selectFrom('session_draft')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('provider_id', '=', providerId)
    .where('id', '=', draftId)
    .executeTakeFirst()
  if (!row) throw new NotFound(`No draft ${draftId} of provider ${providerId}`)
  return readDraft(row)
}

type DraftRow = {
  readonly id: string
  readonly provider_id: string
  readonly answers: unknown
  readonly state: string
  readonly session_id: string | null
  readonly version: number
  readonly changed_at: Date
}

export const readDraft = (row: DraftRow): Draft => ({
  id: row.id,
  providerId: row.provider_id,
  answers: row.answers as Answers,
  state: row.state as Draft['state'],
  ...(row.session_id && { sessionId: row.session_id }),
  version: row.version,
  changedAt: row.changed_at,
})

export type PlaceOffered = PlaceThere & {
  readonly areaEn: string
  readonly areaCy: string
  readonly postcode: string
}
export type ActivityOffered = {
  readonly key: string
  readonly nameEn: string
  readonly nameCy: string
  readonly picture: string
}

/** What a set-up needs to know besides its answers. */
export type SetUp = {
  readonly provider: Pick<Provider, 'id' | 'name' | 'kind' | 'personalCare'> & {
    readonly routes: readonly Route[]
  }
  readonly activities: readonly ActivityOffered[]
  readonly places: readonly PlaceOffered[]
  readonly papers: readonly KindHeld[]
  readonly rules: DraftRules
  /** Nothing, while the council has no such rule: then there are no examples. */
  readonly costs: PriceCosts | undefined
}

type SetUpRow = Omit<SetUp, 'papers' | 'rules' | 'costs'> & { readonly papers: readonly Holding[] }

/**
 * The provider, its papers, the county's activities and the places where it may be: its own, those it is at already, and
 * those with a room to lend. One query for all, and one for the council's rules.
 */
export async function setUpOf(db: Db, { councilId, providerId }: Whose, on: Day): Promise<SetUp> {
  const { rows } = await sql<SetUpRow>`
    select jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'personalCare', o.personal_care,
        'routes', o.routes) as provider,
      (select coalesce(jsonb_agg(jsonb_build_object('key', a.key, 'nameEn', a.name_en, 'nameCy', a.name_cy,
        'picture', a.picture) order by a.key), '[]') from activity a where a.council_id = o.council_id) as activities,
      (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'postcode', v.postcode,
          'areaEn', r.name_en, 'areaCy', r.name_cy,
          'isOwn', v.provider_id = o.id,
          'hours', ${hoursJson},
          'rooms', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'holds', m.holds)
            order by m.name, m.id), '[]') from room m where m.council_id = v.council_id and m.venue_id = v.id
            and (m.lent or v.provider_id = o.id))) order by v.name, v.id), '[]')
        from venue v join area r on r.council_id = v.council_id and r.key = v.area
        where v.council_id = o.council_id and (v.provider_id = o.id
          or v.id in (select s.venue_id from session s where s.council_id = o.council_id and s.provider_id = o.id)
          or v.id in (select m.venue_id from room m where m.council_id = o.council_id and m.lent))) as places,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'holder', p.holder, 'state', p.state,
          'issuedOn', p.issued_on, 'expiresOn', p.expires_on)), '[]')
        from provider_paper p where p.council_id = o.council_id and p.provider_id = o.id
          and p.state = 'accepted') as papers
    from provider o where o.council_id = ${councilId} and o.id = ${providerId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No provider ${providerId}`)
  const read = await policiesOn(db, { councilId, on }, { largeGroup, priceCosts, providerPapers })
  const asked = read.ok ? papersAskedOf(read.value.providerPapers, row.provider.kind) : []
  return {
    ...row,
    papers: kindsHeld(asked, row.papers, on),
    // Without a rule everybody is asked why, which harms nobody, and no example is made up.
    rules: {
      largeGroup: read.ok ? read.value.largeGroup : 0,
      roomsAt: row.places.filter(({ rooms }) => rooms.length > 0).map(({ id }) => id),
    },
    costs: read.ok ? read.value.priceCosts : undefined,
  }
}

/** What is wrong with the place of a draft at its time; a query only where it is to be in one room. */
export async function placeFaultsOf(
  db: Db,
  whose: Whose,
  { answers, places }: { readonly answers: Answers; readonly places: readonly PlaceThere[] },
  today: Day,
): Promise<readonly PlaceFault[]> {
  const place = places.find(({ id }) => id === answers.place)
  const wanted = roomWanted(answers, today, place)
  return placeFaults(answers, place, wanted && (await roomTakenOn(db, whose, wanted)))
}

/** The photos of a draft or of a session, the first added first. */
export async function photosOf(
  db: Db,
  councilId: Id,
  of: { readonly draftId: Id } | { readonly sessionId: Id },
): Promise<readonly PhotoSeen[]> {
  const [column, id] =
    'draftId' in of ? (['draft_id', of.draftId] as const) : (['session_id', of.sessionId] as const)
  const rows = await db
    .selectFrom('offer_photo')
    .select(['id', 'words_en', 'words_cy', 'width', 'height'])
    .where('council_id', '=', councilId)
    .where(column, '=', id)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(({ words_en, words_cy, ...row }) => ({
    ...row,
    wordsEn: words_en,
    wordsCy: words_cy,
  }))
}

/** One photo's file, and whose draft it belongs to, where it is not published yet. */
export async function photoFile(
  db: Db,
  councilId: Id,
  photoId: Id,
): Promise<{ readonly fileId: Id; readonly draftOf?: Id } | undefined> {
  const row = await db
    .selectFrom('offer_photo as p')
    .leftJoin('session_draft as d', (join) =>
      join.onRef('d.council_id', '=', 'p.council_id').onRef('d.id', '=', 'p.draft_id'),
    )
    .select(['p.file_id', 'd.provider_id'])
    .where('p.council_id', '=', councilId)
    .where('p.id', '=', photoId)
    .where('p.removed_at', 'is', null)
    .executeTakeFirst()
  return row && { fileId: row.file_id, ...(row.provider_id && { draftOf: row.provider_id }) }
}

/** The district of a postcode of the county, and where it is. */
export async function postcodeOf(
  db: Db,
  councilId: Id,
  postcode: string,
): Promise<{ readonly area: string; readonly lat: number; readonly lon: number } | undefined> {
  return db
    .selectFrom('postcode')
    .select(['area', 'lat', 'lon'])
    .where('council_id', '=', councilId)
    .where('postcode', '=', postcode)
    .executeTakeFirst()
}
