import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { type KindHeld, kindsHeld, type Paper, papersAskedOf } from './paper.ts'
import { paperNotice, providerPapers } from './policies.ts'
import type { Provider } from './session.ts'

const paperJson = sql`jsonb_strip_nulls(jsonb_build_object('id', p.id, 'providerId', p.provider_id, 'kind', p.kind,
  'holder', p.holder, 'number', p.number, 'covers', p.covers_pence, 'issuedOn', p.issued_on, 'expiresOn', p.expires_on,
  'state', p.state, 'hasFile', p.file_id is not null, 'refusedBecause', p.refused_because, 'sentAt', p.sent_at,
  'version', p.version))`

type Written = Omit<Paper, 'sentAt'> & { readonly sentAt: string }
const read = ({ sentAt, ...paper }: Written): Paper => ({ ...paper, sentAt: new Date(sentAt) })

/** One provider with its papers, those sent last first. What was replaced is left out. */
export type ProviderPapers = {
  readonly id: Id
  readonly name: string
  readonly kind: Provider['kind']
  readonly personalCare: boolean
  readonly until?: Day
  readonly papers: readonly Paper[]
}
type ProviderRow = Omit<ProviderPapers, 'until' | 'papers'> & {
  readonly until: Day | null
  readonly papers: readonly Written[]
}

const columns = sql`o.id, o.name, o.kind, o.personal_care as "personalCare", o.papers_until as until,
  coalesce((select jsonb_agg(${paperJson} order by p.sent_at desc, p.id) from provider_paper p
    where p.council_id = o.council_id and p.provider_id = o.id and p.state <> 'replaced'), '[]') as papers`

const readProvider = ({ until, papers, ...row }: ProviderRow): ProviderPapers => ({
  ...row,
  ...(until && { until }),
  papers: papers.map(read),
})

/** @throws NotFound where the council has no such provider */
export async function papersOf(db: Db, councilId: Id, providerId: Id): Promise<ProviderPapers> {
  const { rows } = await sql<ProviderRow>`
    select ${columns} from provider o where o.council_id = ${councilId} and o.id = ${providerId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No provider ${providerId}`)
  return readProvider(row)
}

export const PROVIDERS_A_PAGE = 25

/** A provider whose papers want looking at, and how many weekly places people have with it. */
export type Watched = ProviderPapers & { readonly places: number; readonly total: number }

/** Which providers the list shows: papers that wait to be checked, or that end soon, have ended or are missing. */
export type WatchedFor = 'to-check' | 'ending'

/**
 * Providers with papers to check, those waiting longest first; or those of whom a paper ends within the notice, has
 * ended or is missing, the first to end first. A provider that offers nothing (no session) is not on the second list.
 */
export async function watchedProviders(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly today: Day
    readonly notice: number
    readonly of: WatchedFor
    readonly page: number
  },
): Promise<readonly Watched[]> {
  const { councilId, today, notice, of, page } = asked
  const sent = sql`(select min(w.sent_at) from provider_paper w
    where w.council_id = o.council_id and w.provider_id = o.id and w.state = 'sent')`
  const which =
    of === 'to-check'
      ? sql`exists (select 1 from provider_paper w where w.council_id = o.council_id and w.provider_id = o.id and w.state = 'sent')`
      : sql`(o.papers_until is null or o.papers_until <= ${addDays(today, notice)}::date)
          and exists (select 1 from session s where s.council_id = o.council_id and s.provider_id = o.id
            and (s.ends_on is null or s.ends_on >= ${today}::date))`
  const order =
    of === 'to-check' ? sql`${sent}, o.name, o.id` : sql`o.papers_until nulls first, o.name, o.id`
  const { rows } = await sql<ProviderRow & { readonly places: number; readonly total: number }>`
    select ${columns}, o.total, (select count(*)::int from standing_booking b
      join session s on s.council_id = b.council_id and s.id = b.session_id
      where b.council_id = o.council_id and s.provider_id = o.id
        and (b.ends_on is null or b.ends_on >= ${today}::date)) as places
    from (
      select o.*, count(*) over ()::int as total, row_number() over (order by ${order}) as place
      from provider o where o.council_id = ${councilId} and ${which}
      order by place limit ${PROVIDERS_A_PAGE} offset ${(page - 1) * PROVIDERS_A_PAGE}
    ) o
    order by o.place
  `.execute(db)
  return rows.map(({ places, total, ...row }) => ({ ...readProvider(row), places, total }))
}

/** The photo or PDF of a paper. Who may see it is asked of its provider before it is opened. */
export async function fileOfPaper(
  db: Db,
  councilId: Id,
  paperId: Id,
): Promise<{ readonly providerId: Id; readonly fileId: Id }> {
  const row = await db
    .selectFrom('provider_paper')
    .select(['provider_id', 'file_id'])
    .where('council_id', '=', councilId)
    .where('id', '=', paperId)
    .executeTakeFirst()
  if (!row?.file_id) throw new NotFound(`No file of paper ${paperId}`)
  return { providerId: row.provider_id, fileId: row.file_id }
}

/** One paper as it is now, with the kind of provider. */
export async function paperById(db: Db, councilId: Id, paperId: Id): Promise<Paper> {
  const { rows } = await sql<{ paper: Written }>`
    select ${paperJson} as paper from provider_paper p where p.council_id = ${councilId} and p.id = ${paperId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No paper ${paperId}`)
  return read(row.paper)
}

/** How one provider's papers stand today, by what the council asks of its kind. */
export type ProvidersPapers = {
  readonly held: readonly KindHeld[]
  readonly today: Day
  /** How many days ahead the council warns. */
  readonly notice: number
}

export async function papersToday(
  db: Db,
  of: { readonly councilId: Id; readonly providerId: Id; readonly today: Day },
): Promise<ProvidersPapers & { readonly provider: Awaited<ReturnType<typeof papersOf>> }> {
  const { councilId, providerId, today } = of
  const provider = await papersOf(db, councilId, providerId)
  const rules = await policiesOn(
    db,
    { councilId, on: today },
    { asked: providerPapers, notice: paperNotice },
  )
  const asked = rules.ok ? papersAskedOf(rules.value.asked, provider.kind) : []
  const notice = rules.ok ? rules.value.notice : 0
  return { provider, held: kindsHeld(asked, provider.papers, today), today, notice }
}
