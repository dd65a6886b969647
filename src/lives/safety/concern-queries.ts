import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { ConcernAbout, ConcernState, OutcomeMet, PersonAsked } from './concern.ts'
import type { IncidentKind } from './incident.ts'

/** Who must not be told, rung or asked about somebody while a concern or an alert about them is open. */
export type NamedInConcern = {
  readonly accountIds: ReadonlySet<Id>
  /** Their ties to this person: a welfare plan names its contacts by these. */
  readonly relationshipIds: ReadonlySet<Id>
}

/**
 * Everybody with a sign-in who is named in an open concern about one person, or whom that person said must not be told
 * (rules R23 and R35). Whoever passes somebody over for this says only that the duty desk knows why.
 */
export async function namedInOpenConcern(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<NamedInConcern> {
  const named = await namedInOpenConcerns(db, councilId, [personId])
  return named.get(personId) ?? NOBODY
}
const NOBODY: NamedInConcern = { accountIds: new Set(), relationshipIds: new Set() }

/** The same for several people, in one query. Whoever has nobody named is left out. */
export async function namedInOpenConcerns(
  db: Db,
  councilId: Id,
  personIds: readonly Id[],
): Promise<ReadonlyMap<Id, NamedInConcern>> {
  const { rows } = await sql<{ personId: Id; accountId: Id; relationshipId: Id | null }>`
    with named as (
      select person_id, named_account as account_id from concern
      where council_id = ${councilId} and person_id = any(${[...personIds]}::uuid[])
        and closed_at is null and named_account is not null
      union
      select person_id, unnest(not_accounts) from alert
      where council_id = ${councilId} and person_id = any(${[...personIds]}::uuid[]) and closed_at is null)
    select n.person_id as "personId", n.account_id as "accountId", r.id as "relationshipId"
    from named n left join relationship r on r.council_id = ${councilId} and r.account_id = n.account_id
      and r.person_id = n.person_id
  `.execute(db)
  return new Map(
    [...Map.groupBy(rows, (row) => row.personId)].map(([personId, of]) => [
      personId,
      {
        accountIds: new Set(of.map((row) => row.accountId)),
        relationshipIds: new Set(of.flatMap((row) => row.relationshipId ?? [])),
      },
    ]),
  )
}

/**
 * Whether provider `o` takes nobody new on a day, while something is looked into (rule R35): for a query that has the
 * provider under that name. Whoever is there already stays, and is checked on.
 */
export const takesNobodyNew = (on: Day): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from provider_pause halt where halt.council_id = o.council_id and halt.provider_id = o.id
    and halt.from_day <= ${on} and (halt.until_day is null or halt.until_day >= ${on})
)`

/** Providers with whom nobody new is placed on a day, while something is looked into (rule R35). */
export async function pausedProviders(db: Db, councilId: Id, on: Day): Promise<ReadonlySet<Id>> {
  const rows = await db
    .selectFrom('provider_pause')
    .select('provider_id')
    .where('council_id', '=', councilId)
    .where('from_day', '<=', on)
    .where((of) => of.or([of('until_day', 'is', null), of('until_day', '>=', on)]))
    .execute()
  return new Set(rows.map((row) => row.provider_id))
}

/** Everybody who has a place at a provider on or after a day, whoever pays. */
export async function peopleAt(
  db: Db,
  councilId: Id,
  providerId: Id,
  on: Day,
): Promise<readonly Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select distinct b.person_id as id from standing_booking b
    join session s on s.council_id = b.council_id and s.id = b.session_id
    where b.council_id = ${councilId} and s.provider_id = ${providerId}
      and (b.ends_on is null or b.ends_on >= ${on})
    order by b.person_id
  `.execute(db)
  return rows.map((row) => row.id)
}

/** A concern as the desk's list shows it: who, what sort, and how it stands; never its words. */
export type ListedConcern = {
  readonly id: Id
  readonly personId: Id
  readonly name: string
  readonly about: ConcernAbout
  readonly state: ConcernState
  readonly atRiskNow: boolean
  readonly raisedAt: Date
  readonly enquiryDueOn: Day | null
}

/** Those not closed that this account may read, those not decided first. */
export async function openConcerns(
  db: Db,
  councilId: Id,
  accountId: Id,
): Promise<readonly ListedConcern[]> {
  const { rows } = await sql<ListedConcern>`
    select c.id, c.person_id as "personId", p.known_as || ' ' || p.family_name as name, c.about, c.state,
      c.at_risk_now as "atRiskNow", c.raised_at as "raisedAt", c.enquiry_due_on as "enquiryDueOn"
    from concern c join person p on p.council_id = c.council_id and p.id = c.person_id
    where c.council_id = ${councilId} and c.closed_at is null and ${mayRead(accountId)}
    order by (c.state <> 'raised'), c.at_risk_now desc, c.raised_at, c.id limit 100
  `.execute(db)
  return rows
}

const mayRead = (accountId: Id) => sql`c.named_account is distinct from ${accountId}::uuid
  and not exists (select 1 from alert x where x.council_id = c.council_id and x.id = c.alert_id
    and ${accountId}::uuid = any(x.not_accounts))`

export type SeenConcern = ListedConcern & {
  readonly raisedBy: Id
  readonly raisedByName: string
  readonly seen: string
  readonly body: readonly string[]
  readonly doneSoFar: string
  readonly namedName: string | null
  readonly namedWords: string
  readonly providerId: Id | null
  readonly providerName: string | null
  readonly personAsked: PersonAsked
  readonly personWants: string
  readonly hasNeeds: boolean | null
  readonly atRisk: boolean | null
  readonly cannotProtect: boolean | null
  readonly testReasons: string
  readonly testedBy: string | null
  readonly testedAt: Date | null
  readonly outcome: string
  readonly outcomeMet: OutcomeMet | null
  readonly closedAt: Date | null
  readonly pausedFrom: Day | null
  /** What happened that it came of, where it was written down as an incident. */
  readonly incident: {
    readonly kind: IncidentKind
    readonly day: Day
    readonly venue: string
  } | null
  readonly version: number
  readonly notes: readonly { readonly words: string; readonly name: string; readonly at: Date }[]
}

/** One concern with its words, for the desk. @throws NotFound where this account may not read it */
export async function concernById(
  db: Db,
  councilId: Id,
  { concernId, accountId }: { readonly concernId: Id; readonly accountId: Id },
): Promise<SeenConcern> {
  const { rows } = await sql<Omit<SeenConcern, 'notes'>>`
    select c.id, c.person_id as "personId", p.known_as || ' ' || p.family_name as name, c.about, c.state,
      c.at_risk_now as "atRiskNow", c.raised_at as "raisedAt", c.enquiry_due_on as "enquiryDueOn",
      c.raised_by as "raisedBy", r.name as "raisedByName", c.seen, c.body, c.done_so_far as "doneSoFar",
      n.name as "namedName", c.named_words as "namedWords", c.provider_id as "providerId", v.name as "providerName",
      c.person_asked as "personAsked", c.person_wants as "personWants", c.has_needs as "hasNeeds",
      c.at_risk as "atRisk", c.cannot_protect as "cannotProtect", c.test_reasons as "testReasons",
      t.name as "testedBy", c.tested_at as "testedAt", c.outcome, c.outcome_met as "outcomeMet",
      c.closed_at as "closedAt", c.version,
      (select min(x.from_day) from provider_pause x where x.council_id = c.council_id and x.concern_id = c.id
        and x.until_day is null) as "pausedFrom",
      (select jsonb_build_object('kind', i.kind, 'day', i.day, 'venue', w.name) from incident i
        join venue w on w.council_id = i.council_id and w.id = i.venue_id
        where i.council_id = c.council_id and i.concern_id = c.id limit 1) as incident
    from concern c
    join person p on p.council_id = c.council_id and p.id = c.person_id
    join account r on r.council_id = c.council_id and r.id = c.raised_by
    left join account n on n.council_id = c.council_id and n.id = c.named_account
    left join account t on t.council_id = c.council_id and t.id = c.tested_by
    left join provider v on v.council_id = c.council_id and v.id = c.provider_id
    where c.council_id = ${councilId} and c.id = ${concernId} and ${mayRead(accountId)}
  `.execute(db)
  const [concern] = rows
  if (!concern) throw new NotFound(`No concern ${concernId} for account ${accountId}`)
  const { rows: notes } = await sql<SeenConcern['notes'][number]>`
    select n.words, a.name, n.made_at as at from concern_note n
    join account a on a.council_id = n.council_id and a.id = n.made_by
    where n.council_id = ${councilId} and n.concern_id = ${concernId} order by n.made_at, n.id limit 200
  `.execute(db)
  return { ...concern, notes }
}

/** That a concern came and how it stands, for whoever raised it: nothing of what it says, not even about whom. */
export type SentConcern = {
  readonly id: Id
  readonly raisedAt: Date
  readonly hasIt: string | null
  readonly hasItSince: Date | null
  readonly isClosed: boolean
}

export async function sentConcerns(
  db: Db,
  councilId: Id,
  { accountId, concernId }: { readonly accountId: Id; readonly concernId?: Id },
): Promise<readonly SentConcern[]> {
  const { rows } = await sql<SentConcern>`
    select c.id, c.raised_at as "raisedAt", a.name as "hasIt", x.acknowledged_at as "hasItSince",
      c.closed_at is not null as "isClosed"
    from concern c
    left join alert x on x.council_id = c.council_id and x.id = c.alert_id
    left join account a on a.council_id = x.council_id and a.id = x.acknowledged_by
    where c.council_id = ${councilId} and c.raised_by = ${accountId}
      and (${concernId ?? null}::uuid is null or c.id = ${concernId ?? null}::uuid)
    order by c.raised_at desc, c.id limit 20
  `.execute(db)
  return rows
}

/** The concern that an alert came with, where this account may read it. */
export async function concernOfAlert(
  db: Db,
  councilId: Id,
  { alertId, accountId }: { readonly alertId: Id; readonly accountId: Id },
): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`
    select c.id from concern c where c.council_id = ${councilId} and c.alert_id = ${alertId}
      and ${mayRead(accountId)} limit 1
  `.execute(db)
  return rows[0]?.id
}
