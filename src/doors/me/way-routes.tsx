import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { ROUTES } from '#lives/offer/session.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { linesWithMoney, routesOffered } from '#weeks/plans/route-wish.ts'
import { wishRoute } from '#weeks/plans/route-wish-actions.ts'
import { routeWishesOf } from '#weeks/plans/route-wish-queries.ts'
import { wayWords, wayPageWords as words } from '#weeks/plans/route-wish-words.ts'
import { withMyPlan } from './my-record-routes.ts'
import { CheckPage } from './pages/check.tsx'
import { DonePage } from './pages/done.tsx'
import { WayOfPartPage, WayPartsPage, WaysPage } from './pages/ways.tsx'
import { WAY_PICTURES } from './parts/way-pictures.ts'
import { mePaths } from './paths.ts'

const Chosen = z.object({
  id: z.uuid(),
  route: z.enum(ROUTES),
  send: z.literal('yes').optional().catch(undefined),
})

/** Who looks after my money: each way told alike, for all of my plan or for one part of it. */
export function wayRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.ways.pattern, may('live-my-week', 'own ways of money seen'), async (c) => {
    const { plan, wishes } = await found(platform, c)
    const model = { plan, wishes, offered: offeredIn(c), id: newId(platform.now()) }
    return c.html(<WaysPage frame={c.get('frame')} {...model} />)
  })
  routes.post(mePaths.ways.pattern, may('live-my-week', 'own way of money chosen'), (c) =>
    choose(platform, c),
  )
  routes.get(mePaths.wayParts.pattern, may('live-my-week', 'own ways of money seen'), async (c) => {
    const model = await found(platform, c)
    return c.html(<WayPartsPage frame={c.get('frame')} {...model} />)
  })
  routes.get(
    mePaths.wayOfPart.pattern,
    may('live-my-week', 'own ways of money seen'),
    async (c) => {
      const { plan, wishes } = await found(platform, c)
      const line = lineIn(plan, idIn(c, 'threadId'))
      const model = { line, wishes, offered: offeredIn(c), id: newId(platform.now()) }
      return c.html(<WayOfPartPage frame={c.get('frame')} {...model} />)
    },
  )
  routes.post(mePaths.wayOfPart.pattern, may('live-my-week', 'own way of money chosen'), (c) =>
    choose(platform, c, idIn(c, 'threadId')),
  )
  routes.get(mePaths.wayDone.pattern, may('live-my-week', 'own way of money seen'), (c) => {
    const frame = c.get('frame')
    const says = [{ picture: 'plan', text: words.thenWorker(frame.view) }] as const
    return c.html(<DonePage frame={frame} title={words.done(frame.view)} says={says} />)
  })
  return routes
}

const offeredIn = (c: Context<Signed>) => routesOffered(c.get('reader').council.jurisdiction)

const found = (platform: Platform, c: Context<Signed>) =>
  withMyPlan(platform, c, async (db, { councilId, personId }) => ({
    plan: await activePlan(db, councilId, personId),
    wishes: await routeWishesOf(db, councilId, personId),
  }))

/** @throws NotFound where no line of the plan with money is called that */
function lineIn(plan: SupportPlan | undefined, threadId: string) {
  const line = plan && linesWithMoney(plan).find((one) => one.threadId === threadId)
  if (!line) throw new NotFound(`No line ${threadId} in this plan`)
  return line
}

async function choose(platform: Platform, c: Context<Signed>, threadId?: string) {
  const here = threadId ? mePaths.wayOfPart.to({ threadId }) : mePaths.ways.to()
  const sent = Chosen.safeParse(await c.req.parseBody())
  if (!sent.success) return c.redirect(here, 303)
  const { id, route, send } = sent.data
  if (!send) return check(platform, c, { id, route, threadId, here })
  const { accountId } = c.get('reader')
  const done = await withMyPlan(platform, c, (db, { councilId, personId }) =>
    wishRoute(db, {
      ...{ councilId, personId, accountId, now: platform.now(), formId: id },
      ...{ route, threadId, offered: offeredIn(c) },
    }),
  )
  return c.redirect(done.ok ? mePaths.wayDone.to() : mePaths.ways.to(), 303)
}

type Checking = Omit<z.infer<typeof Chosen>, 'send'> & {
  readonly threadId: string | undefined
  readonly here: string
}

async function check(
  platform: Platform,
  c: Context<Signed>,
  { id, route, threadId, here }: Checking,
) {
  const frame = c.get('frame')
  const { view } = frame
  const { plan } = await found(platform, c)
  const line = threadId ? lineIn(plan, threadId) : undefined
  const shown = {
    says: [
      {
        picture: WAY_PICTURES[route],
        text: words.youChoose(view, { way: wayWords[route].name(view) }),
      },
      {
        picture: 'plan',
        text: line ? words.forThis(view, { what: line.what }) : words.forAll(view),
      },
      { picture: 'week', text: words.thenWorker(view) },
    ] as const,
    action: here,
    fields: { id, route, send: 'yes' },
    button: { picture: 'yes', text: words.send(view) } as const,
    back: here,
  }
  return c.html(<CheckPage frame={frame} check={shown} />)
}
