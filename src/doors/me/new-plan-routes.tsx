import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { agreePlan, sayNotYet } from '#weeks/plans/lifecycle-actions.ts'
import { planWords as words } from '#weeks/plans/my-plan-words.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import { activePlan, planInHand } from '#weeks/plans/queries.ts'
import { withMyPlan } from './my-record-routes.ts'
import { CheckPage } from './pages/check.tsx'
import { DonePage } from './pages/done.tsx'
import { NewPlanPage } from './pages/new-plan.tsx'
import { mePaths } from './paths.ts'
import { sessionsIn } from './plan-routes.tsx'

const Read = z.object({ plan: z.uuid(), version: z.coerce.number().int().min(1) })

/** A plan that waits for the person's word: to read, yes or not yet. Nobody else may say it here. */
export function newPlanRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.newPlan.pattern, may('live-my-week', 'own new plan seen'), async (c) => {
    const { plan, ...model } = await withMyPlan(platform, c, async (db, who) => {
      const plan = sharedOf(await planInHand(db, who.councilId, who.personId))
      const now = await activePlan(db, who.councilId, who.personId)
      return { plan, now, sessions: await sessionsIn(db, who, plan) }
    })
    if (!plan) return c.redirect(mePaths.plan.to(), 303)
    return c.html(<NewPlanPage frame={c.get('frame')} plan={plan} {...model} />)
  })

  routes.get(mePaths.newPlanYes.pattern, may('live-my-week', 'own plan about to be agreed'), (c) =>
    check(platform, c, 'yes'),
  )
  routes.get(mePaths.newPlanNotYet.pattern, may('live-my-week', 'own plan about to wait'), (c) =>
    check(platform, c, 'not-yet'),
  )
  routes.post(mePaths.newPlanYes.pattern, may('live-my-week', 'own plan answered yes'), (c) =>
    answer(platform, c, 'yes'),
  )
  routes.post(
    mePaths.newPlanNotYet.pattern,
    may('live-my-week', 'own plan answered not yet'),
    (c) => answer(platform, c, 'not-yet'),
  )
  routes.get(
    mePaths.newPlanDone.pattern,
    may('live-my-week', 'own answer to plan seen'),
    async (c) => {
      const frame = c.get('frame')
      const plan = await withMyPlan(platform, c, (db, { councilId, personId }) =>
        planInHand(db, councilId, personId),
      )
      const isYes = plan !== undefined && plan.state !== 'draft' && plan.state !== 'shared'
      const text = (isYes ? words.saidYes : words.saidNotYet)(frame.view)
      const says = [{ picture: isYes ? 'yes' : 'talk', text }] as const
      return c.html(<DonePage frame={frame} title={words.newTitle(frame.view)} says={says} />)
    },
  )

  return routes
}

type Said = 'yes' | 'not-yet'
const sharedOf = (plan: SupportPlan | undefined) => (plan?.state === 'shared' ? plan : undefined)

async function check(platform: Platform, c: Context<Signed>, said: Said, refused?: string) {
  const frame = c.get('frame')
  const plan = await withMyPlan(platform, c, (db, { councilId, personId }) =>
    planInHand(db, councilId, personId),
  )
  const shared = sharedOf(plan)
  if (!shared) return c.redirect(mePaths.plan.to(), 303)
  const { view } = frame
  const isYes = said === 'yes'
  const shown = {
    says: [
      { picture: 'plan', text: (isYes ? words.checkYes : words.checkNotYet)(view) },
      {
        picture: isYes ? 'council' : 'talk',
        text: (isYes ? words.thenMoney : words.thenTalk)(view),
      },
    ],
    action: (isYes ? mePaths.newPlanYes : mePaths.newPlanNotYet).to(),
    fields: { plan: shared.id, version: String(shared.version) },
    button: { picture: isYes ? 'yes' : 'no', text: (isYes ? words.yes : words.notYet)(view) },
    back: mePaths.newPlan.to(),
    ...(refused && { refused }),
  } as const
  return c.html(<CheckPage frame={frame} check={shown} />, refused ? 422 : 200)
}

async function answer(platform: Platform, c: Context<Signed>, said: Said) {
  const read = Read.safeParse(await c.req.parseBody())
  if (!read.success) return c.redirect(mePaths.newPlan.to(), 303)
  const { accountId } = c.get('reader')
  const { view } = c.get('frame')
  const stepped = await withMyPlan(platform, c, (db, { councilId, personId }) => {
    const asked = {
      ...{ councilId, personId, accountId, now: platform.now(), tell: platform.tell },
      ...{ planId: read.data.plan, version: read.data.version },
    }
    if (said === 'not-yet') return sayNotYet(db, asked)
    return agreePlan(db, { ...asked, agreeing: { by: 'person' }, how: 'page', words: '' })
  })
  if (stepped.ok) return c.redirect(mePaths.newPlanDone.to(), 303)
  const isStale = stepped.refusal.kind === 'changed-meanwhile'
  return check(platform, c, said, (isStale ? words.hasChanged : words.notAlone)(view))
}
