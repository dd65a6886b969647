import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { AgreeGround } from '#lives/people/who-may-agree.ts'
import type { AgreedHow, PlanAgreement } from './agreement.ts'
import type { CarerView } from './carer-view.ts'

type AgreementRow = {
  readonly id: Id
  readonly planId: Id
  readonly planVersion: number
  readonly ground: AgreeGround['kind']
  readonly authorityId: Id | null
  readonly bestInterestsId: Id | null
  readonly how: AgreedHow
  readonly words: string
  readonly accountId: Id
  readonly agreedAt: Date
  readonly by: string
  readonly holder: string | null
}

/** An agreement with the names that a page shows. */
export type AgreementSeen = PlanAgreement & { readonly by: string; readonly holder?: string }

/** Every agreement to a plan, the latest first. */
export async function agreementsOf(
  db: Db,
  councilId: Id,
  planId: Id,
): Promise<readonly AgreementSeen[]> {
  const { rows } = await sql<AgreementRow>`
    select g.id, g.plan_id as "planId", g.plan_version as "planVersion", g.ground, g.authority_id as "authorityId",
      g.best_interests_id as "bestInterestsId", g.how, g.words, g.account_id as "accountId",
      g.agreed_at as "agreedAt", a.name as by, h.holder
    from plan_agreement g
    join account a on a.council_id = g.council_id and a.id = g.account_id
    left join authority h on h.council_id = g.council_id and h.id = g.authority_id
    where g.council_id = ${councilId} and g.plan_id = ${planId}
    order by g.plan_version desc
  `.execute(db)
  return rows.map(({ ground, authorityId, bestInterestsId, holder, ...row }) => ({
    ...row,
    ground: groundOf(ground, authorityId ?? bestInterestsId ?? ''),
    ...(holder && { holder }),
  }))
}

/** Whether an account is the person's own. */
export async function isOwnAccount(
  db: Db,
  { councilId, personId, accountId }: Record<'councilId' | 'personId' | 'accountId', Id>,
): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', '=', accountId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

function groundOf(kind: AgreeGround['kind'], id: Id): AgreeGround {
  if (kind === 'authority') return { kind, authorityId: id }
  return kind === 'best-interests' ? { kind, bestInterestsId: id } : { kind }
}

/** A view with the names that a page shows, and whose plan it is about. */
export type CarerViewSeen = CarerView & {
  readonly carerName: string
  readonly personId: Id
  readonly personKnownAs: string
  /** The version that the plan is at now. */
  readonly planVersion: number
  readonly planState: string
  readonly repliedBy?: string
}

type ViewRow = Omit<CarerViewSeen, 'answeredAt' | 'repliedBy'> & {
  readonly answeredAt: Date | null
  readonly repliedBy: string | null
}

const VIEW = sql`v.id, v.plan_id as "planId", v.carer_id as "carerId", v.planned_minutes as planned,
  v.needed_minutes as needed, v.asked_on as "askedOn", v.state, v.words, v.answered_at as "answeredAt", v.reply,
  c.name as "carerName", c.person_id as "personId", p.known_as as "personKnownAs", s.version as "planVersion",
  s.state as "planState", w.name as "repliedBy"
  from carer_view v
  join carer c on c.council_id = v.council_id and c.id = v.carer_id
  join person p on p.council_id = c.council_id and p.id = c.person_id
  join support_plan s on s.council_id = v.council_id and s.id = v.plan_id
  left join account w on w.council_id = v.council_id and w.id = v.replied_by`

const seen = ({ answeredAt, repliedBy, ...row }: ViewRow): CarerViewSeen => ({
  ...row,
  ...(answeredAt && { answeredAt }),
  ...(repliedBy && { repliedBy }),
})

/** What carers were asked of a plan, and what they said. */
export async function carerViewsOf(
  db: Db,
  councilId: Id,
  planId: Id,
): Promise<readonly CarerViewSeen[]> {
  const { rows } = await sql<ViewRow>`
    select ${VIEW} where v.council_id = ${councilId} and v.plan_id = ${planId} order by c.name, v.id
  `.execute(db)
  return rows.map(seen)
}

/**
 * What a carer is asked, in their own account, while they help that person: the newest first. Only their own break, and
 * nothing of the person's plan.
 */
export async function viewsAskedOf(
  db: Db,
  councilId: Id,
  accountId: Id,
  on: Day,
): Promise<readonly CarerViewSeen[]> {
  const { rows } = await sql<ViewRow>`
    select ${VIEW} where v.council_id = ${councilId} and c.account_id = ${accountId}
      and (c.ended_on is null or c.ended_on > ${on})
    order by v.asked_on desc, v.id desc limit 50
  `.execute(db)
  return rows.map(seen)
}

/** @throws NotFound where it is not this account's to answer */
export async function viewAskedOf(
  db: Db,
  councilId: Id,
  asked: { readonly accountId: Id; readonly viewId: Id; readonly on: Day },
): Promise<CarerViewSeen> {
  const views = await viewsAskedOf(db, councilId, asked.accountId, asked.on)
  const view = views.find(({ id }) => id === asked.viewId)
  if (!view) throw new NotFound(`Account ${asked.accountId} was not asked ${asked.viewId}`)
  return view
}
