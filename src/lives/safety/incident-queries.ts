import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Harm, IncidentKind, Part } from './incident.ts'
import type { ByPlace } from './restriction-queries.ts'
import type { MonthAtPlace } from './rise.ts'

export type ListedIncident = {
  readonly id: Id
  readonly at: Date
  readonly kind: IncidentKind
  readonly harm: Harm
  readonly venue: string
  readonly names: readonly string[]
  readonly madeAt: Date
  readonly managerToldAt: Date | null
  readonly manager: string | null
  readonly seenAt: Date | null
}
export type SeenIncident = ListedIncident & {
  readonly what: string
  readonly done: string
  readonly body: readonly string[]
  readonly toldFamily: boolean
  readonly madeBy: string
  readonly seenBy: string | null
  readonly learnt: string
  readonly people: readonly {
    readonly personId: Id
    readonly name: string
    readonly part: Part
  }[]
}

const columns = sql`i.id, i.at, i.kind, i.harm, v.name as venue, i.made_at as "madeAt",
  i.manager_told_at as "managerToldAt", m.name as manager, i.seen_at as "seenAt",
  array(select p.known_as || ' ' || p.family_name from incident_person x
    join person p on p.council_id = x.council_id and p.id = x.person_id
    where x.council_id = i.council_id and x.incident_id = i.id order by 1) as names`
const tables = sql`incident i join venue v on v.council_id = i.council_id and v.id = i.venue_id
  left join account m on m.council_id = i.council_id and m.id = i.manager_told`

/** What happened at a provider's venues, those that no manager has read first, then the latest. */
export async function incidentsAt(
  db: Db,
  councilId: Id,
  providerId: Id,
): Promise<readonly ListedIncident[]> {
  const { rows } = await sql<ListedIncident>`
    select ${columns} from ${tables}
    where i.council_id = ${councilId} and v.provider_id = ${providerId}
    order by (i.seen_at is not null), i.at desc, i.id limit 50
  `.execute(db)
  return rows
}

export type Unread = { readonly count: number; readonly toldAt: Date }

/** What a manager was told of and has not read: how many, and when they were told of the last; nothing, where all is read. */
export async function unreadBy(
  db: Db,
  { councilId, accountId }: { readonly councilId: Id; readonly accountId: Id },
): Promise<Unread | undefined> {
  const { rows } = await sql<Unread>`
    select count(*)::integer as count, max(manager_told_at) as "toldAt" from incident
    where council_id = ${councilId} and manager_told = ${accountId} and seen_at is null having count(*) > 0
  `.execute(db)
  return rows[0]
}

/** One, whole. @throws NotFound where it is not at one of the provider's venues */
export async function incidentById(
  db: Db,
  councilId: Id,
  { incidentId, providerId }: { readonly incidentId: Id; readonly providerId: Id },
): Promise<SeenIncident> {
  const { rows } = await sql<Omit<SeenIncident, 'people'>>`
    select ${columns}, i.what, i.done, i.body, i.told_family as "toldFamily", w.name as "madeBy", s.name as "seenBy",
      i.learnt
    from ${tables} join account w on w.council_id = i.council_id and w.id = i.made_by
    left join account s on s.council_id = i.council_id and s.id = i.seen_by
    where i.council_id = ${councilId} and i.id = ${incidentId} and v.provider_id = ${providerId}
  `.execute(db)
  const [incident] = rows
  if (!incident) throw new NotFound(`No incident ${incidentId} at provider ${providerId}`)
  const { rows: people } = await sql<SeenIncident['people'][number]>`
    select x.person_id as "personId", p.known_as || ' ' || p.family_name as name, x.part from incident_person x
    join person p on p.council_id = x.council_id and p.id = x.person_id
    where x.council_id = ${councilId} and x.incident_id = ${incidentId} order by name
  `.execute(db)
  return { ...incident, people }
}

/** How many happened at each place in the month of a day, and in the month before. */
export async function incidentsByPlace(
  db: Db,
  { councilId, months, venueIds }: ByPlace,
): Promise<readonly MonthAtPlace[]> {
  const among = venueIds ? [...venueIds] : null
  const { rows } = await sql<MonthAtPlace>`
    select v.id as "venueId", v.name as venue,
      count(*) filter (where i.day < ${months.now})::int as before,
      count(*) filter (where i.day >= ${months.now})::int as now
    from incident i join venue v on v.council_id = i.council_id and v.id = i.venue_id
    where i.council_id = ${councilId} and i.day >= ${months.before} and i.day < ${months.next}
      and (${among}::uuid[] is null or i.venue_id = any(${among}::uuid[]))
    group by v.council_id, v.id, v.name order by v.name, v.id
  `.execute(db)
  return rows
}
