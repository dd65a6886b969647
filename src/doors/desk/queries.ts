import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { HubFacts } from './hub.ts'

type Facts = {
  readonly [K in keyof HubFacts]-?: Exclude<HubFacts[K], undefined> | null
}

/** How far each part of one person's record has come, in one query. */
export async function hubFacts(
  db: Db,
  councilId: Id,
  personId: Id,
  on: Day,
  accountId: Id | undefined,
): Promise<HubFacts> {
  const whose = sql`council_id = ${councilId} and person_id = ${personId}`
  const held = sql`(valid_from <= ${on} and (valid_to is null or valid_to >= ${on}))`
  const { rows } = await sql<Facts>`
    select
      (select count(*)::int from information_need where ${whose} and carer_id is null
        and (ended_on is null or ended_on > ${on})) as needs,
      (select count(*)::int from carer where ${whose} and (ended_on is null or ended_on > ${on})) as carers,
      (select count(*)::int from capacity_decision where ${whose}) as decisions,
      (select jsonb_strip_nulls(jsonb_build_object('state', state, 'on', coalesce(decided_on, started_on),
          'eligible', eligible))
        from assessment where ${whose} order by started_on desc, id desc limit 1) as assessment,
      (select count(*)::int from assessed_ratio where ${whose} and ${held}) as ratios,
      (select jsonb_build_object('state', state, 'yearly', coalesce(agreed_pence, adjusted_pence))
        from budget where ${whose} and state <> 'withdrawn'
        order by (state in ('indicative', 'adjusted', 'proposed', 'authorised')) desc, number desc limit 1) as budget,
      (select jsonb_strip_nulls(jsonb_build_object('weekly', maximum_pence, 'isExempt', exempt <> ''))
        from financial_assessment where ${whose} and ${held} and superseded_on is null) as charge,
      (select jsonb_build_object('left', coalesce(sum(o.amount_pence), 0)) from direct_payment d
        left join ledger_account l on l.council_id = d.council_id and l.kind = 'direct-payment' and l.owner_id = d.id
        left join ledger_posting o on o.council_id = l.council_id and o.account_id = l.id and o.happened_on <= ${on}
        where d.council_id = ${councilId} and d.person_id = ${personId} and d.closed_on is null
        having count(d.id) > 0) as account,
      (select jsonb_build_object('state', state, 'startsOn', starts_on, 'number', number)
        from support_plan where ${whose} and state not in ('withdrawn', 'superseded')
        order by number desc limit 1) as plan,
      (select count(*)::int from standing_booking where ${whose} and starts_on <= ${on}
        and (ends_on is null or ends_on >= ${on})) as sessions,
      (select jsonb_strip_nulls(jsonb_build_object('dueOn', min(due_on), 'bookedOn', (
          select min(booked_on) from review where ${whose} and held_on is null and refused_because = '')))
        from review_clock where ${whose} having count(*) > 0) as review,
      (select count(*)::int from challenge where ${whose} and answered_at is null
        and (${accountId ?? null}::uuid is null or made_by = ${accountId ?? null}::uuid)) as "openChallenges",
      (select count(*)::int from feedback where ${whose} and reply_by is not null and replied_at is null) as unanswered,
      (select count(*)::int from restriction where ${whose} and ended_on is null) as restrictions,
      exists (select 1 from task where ${whose} and kind = 'broker-request' and done_at is null) as "brokerAsked"
  `.execute(db)
  return Object.fromEntries(
    Object.entries(rows[0] ?? {}).filter(([, value]) => value !== null),
  ) as unknown as HubFacts
}

export type PlanToFinish = {
  readonly personId: Id
  readonly name: string
  readonly communication: string
  readonly state: 'draft' | 'shared' | 'agreed'
  readonly startsOn: Day
}

/** Plans that are not authorised yet, of the people whom an account works with and plans for. */
export async function plansToFinish(
  db: Db,
  { councilId, accountId, on }: { councilId: Id; accountId: Id; on: Day },
): Promise<readonly PlanToFinish[]> {
  const { rows } = await sql<PlanToFinish>`
    select s.person_id as "personId", p.known_as || ' ' || p.family_name as name, p.communication, s.state,
      s.starts_on as "startsOn"
    from support_plan s join person p on p.council_id = s.council_id and p.id = s.person_id
    where s.council_id = ${councilId} and s.state in ('draft', 'shared', 'agreed')
      and (s.made_by = ${accountId} or s.made_by is null) and exists (
        select 1 from relationship x where x.council_id = s.council_id and x.account_id = ${accountId}
          and x.person_id = s.person_id and x.kind = 'works-with' and 'plan' = any(x.scopes)
          and x.starts_on <= ${on} and (x.ends_on is null or x.ends_on >= ${on}))
    order by s.starts_on, s.id limit 25
  `.execute(db)
  return rows
}

/** Which of these people an account works with on a day. */
export async function workedWith(
  db: Db,
  { councilId, accountId, on }: { councilId: Id; accountId: Id; on: Day },
  personIds: readonly Id[],
): Promise<ReadonlySet<Id>> {
  if (personIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('relationship')
    .select('person_id')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('kind', '=', 'works-with')
    .where('person_id', 'in', [...personIds])
    .where('starts_on', '<=', on)
    .where((e) => e.or([e('ends_on', 'is', null), e('ends_on', '>=', on)]))
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

/** Brokers whom a request may be given to. */
export async function brokersOf(
  db: Db,
  councilId: Id,
  on: Day,
): Promise<readonly { readonly accountId: Id; readonly name: string }[]> {
  const rows = await db
    .selectFrom('account')
    .innerJoin('account_role', (join) =>
      join
        .onRef('account_role.council_id', '=', 'account.council_id')
        .onRef('account_role.account_id', '=', 'account.id'),
    )
    .select(['account.id as accountId', 'account.name'])
    .where('account.council_id', '=', councilId)
    .where('account_role.role', '=', 'broker')
    .where((e) => e.or([e('account.ended_on', 'is', null), e('account.ended_on', '>', on)]))
    .orderBy('account.name')
    .limit(100)
    .execute()
  return rows
}
