import { sql } from 'kysely'
import type { Outline } from '#ground/documents/map.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Db } from '#ground/platform/platform.ts'
import { photoFile } from '#lives/offer/draft-queries.ts'
import type { Ages, PhotoSeen } from '#lives/offer/offer-told.ts'
import { photosJson } from '#lives/offer/seen-queries.ts'
import type { Route } from '#lives/offer/session.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'
import type { Hit } from './search.ts'
import { searchSessions } from './search-queries.ts'

export type Named = { readonly key: string; readonly nameEn: string; readonly nameCy: string }
export type AreaDrawn = Named & { readonly outline: Outline }

/** The areas of a county with their outlines, by name. */
export async function areasDrawn(db: Db, councilId: Id): Promise<readonly AreaDrawn[]> {
  const { rows } = await sql<AreaDrawn>`
    select key, name_en as "nameEn", name_cy as "nameCy", outline from area
    where council_id = ${councilId} order by name_en
  `.execute(db)
  return rows
}

/** What a search may be narrowed to, and the county that it is drawn on: areas, and activities that somebody runs. Two queries. */
export async function choicesOf(
  db: Db,
  councilId: Id,
  on: Day,
): Promise<{ readonly areas: readonly AreaDrawn[]; readonly activities: readonly Named[] }> {
  const { rows } = await sql<Named>`
    select a.key, a.name_en as "nameEn", a.name_cy as "nameCy" from activity a
    where a.council_id = ${councilId} and exists (
      select 1 from session s where s.council_id = a.council_id and s.activity = a.key and s.state = 'live'
        and (s.ends_on is null or s.ends_on >= ${on}))
    order by a.name_en
  `.execute(db)
  return { areas: await areasDrawn(db, councilId), activities: rows }
}

/** One session as anybody may know it. */
export type OpenSession = Hit &
  Ages & {
    readonly aboutEn: string
    readonly aboutCy: string
    readonly easyEn: string
    readonly easyCy: string
    readonly has: readonly AccessNeed[]
    readonly exposes: readonly SensoryFact[]
    readonly languages: readonly ('en' | 'cy')[]
    readonly routes: readonly Route[]
    readonly prices: readonly { readonly ratio: Ratio; readonly price: Pence }[]
    readonly tasterPence: Pence | null
    readonly most: number
    readonly startsOn: Day
    readonly endsOn: Day | null
    readonly everyWeeks: number
    readonly monthWeek: number | null
    readonly photos: readonly PhotoSeen[]
    /** What people said of it for others to read and the provider has answered, the latest first. Nobody is named. */
    readonly sayings: readonly PublicSaying[]
  }

export type PublicSaying = {
  readonly feeling: 'good' | 'not-sure' | 'bad'
  readonly words: string
  readonly reply: string
  readonly on: Day
}
const SAYINGS_SHOWN = 5

const sayingsJson = sql`(select coalesce(jsonb_agg(said.one order by said.given_at desc, said.id), '[]') from (
  select f.id, f.given_at, jsonb_build_object('feeling', f.answer, 'words', f.words, 'reply', f.reply, 'on', f.day) as one
  from feedback f where f.council_id = s.council_id and f.session_id = s.id and f.about = 'session'
    and f.shown = 'public' and f.words <> '' and f.replied_at is not null
  order by f.given_at desc, f.id limit ${SAYINGS_SHOWN}) said)`

/** The file of a photo that stands on a session's public page; nothing, where it does not. */
export async function listedPhoto(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly sessionId: Id
    readonly photoId: Id
    readonly on: Day
  },
): Promise<Id | undefined> {
  const { councilId, sessionId, photoId, on } = asked
  const open = await openSession(db, councilId, sessionId, on)
  if (!open?.photos.some(({ id }) => id === photoId)) return undefined
  return (await photoFile(db, councilId, photoId))?.fileId
}

/** One session by itself; nothing, where it is not to be had now. Three queries at most. */
export async function openSession(
  db: Db,
  councilId: Id,
  sessionId: Id,
  on: Day,
): Promise<OpenSession | undefined> {
  const { hits } = await searchSessions(db, { councilId, on, search: { only: sessionId }, most: 1 })
  const [hit] = hits
  if (!hit) return undefined
  const { rows } = await sql<Omit<OpenSession, keyof Hit>>`
    select s.about_en as "aboutEn", s.about_cy as "aboutCy", s.about_easy_en as "easyEn", s.about_easy_cy as "easyCy",
      array(select x from unnest(s.has || v.has) x where x <> 'personal-care' or o.personal_care group by x order by x) as has,
      s.exposes || v.exposes as exposes, s.languages, o.routes, s.taster_pence as "tasterPence", s.most,
      s.youngest, s.oldest, s.starts_on as "startsOn", s.ends_on as "endsOn", s.every_weeks as "everyWeeks", s.month_week as "monthWeek",
      coalesce((select jsonb_agg(jsonb_build_object('ratio', jsonb_build_object('staff', p.staff, 'people', p.people),
          'price', p.price_pence) order by p.price_pence, p.staff, p.people)
        from session_price p where p.council_id = s.council_id and p.session_id = s.id
          and p.valid_from <= greatest(${on}::date, s.starts_on)
          and (p.valid_to is null or p.valid_to >= greatest(${on}::date, s.starts_on))), '[]') as prices,
      ${photosJson} as photos, ${sayingsJson} as sayings
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    where s.council_id = ${councilId} and s.id = ${sessionId}
  `.execute(db)
  return rows[0] && { ...hit, ...rows[0] }
}
