import { Hono } from 'hono'
import { directPaymentOf } from '#council/direct-payments/queries.ts'
import { may, type Signed } from '#ground/access/may.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { budgetOn } from '#means/budgets/queries.ts'
import { chargeOn } from '#means/contributions/queries.ts'
import { ground, type Seeker } from '#weeks/finding/queries.ts'
import { fittingPrice, wishFor } from '#weeks/fit/chooser.ts'
import { linesThatCount } from '#weeks/plans/plan.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { sessionsSeen } from '#weeks/proposals/queries.ts'
import { type Liked, myMoney } from './my-money.ts'
import { withMyMoney } from './my-record-routes.ts'
import { HowMoneyPage } from './pages/how-money.tsx'
import { type MyMoneyModel, MyMoneyPage } from './pages/my-money.tsx'
import { mePaths } from './paths.ts'

/** My money, to look at. What is asked about it has pages of its own. */
export function moneyRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(mePaths.money.pattern, may('live-my-week', 'own money seen'), async (c) => {
    const model = await withMyMoney(platform, c, async (db, who) => ({
      mine: await moneyOf(db, who),
      hasAccount: (await directPaymentOf(db, who.councilId, who.personId)) !== undefined,
    }))
    return c.html(<MyMoneyPage frame={c.get('frame')} {...model} />)
  })

  routes.get(mePaths.howMoney.pattern, may('live-my-week', 'own budget seen'), async (c) => {
    const { budget, charge } = await withMyMoney(platform, c, async (db, who) => ({
      budget: await budgetOn(db, who.councilId, who.personId, who.today),
      charge: await chargeOn(db, { ...who, on: who.today }),
    }))
    if (!budget) return c.redirect(mePaths.money.to(), 303)
    return c.html(<HowMoneyPage frame={c.get('frame')} {...{ budget, charge }} />)
  })

  return routes
}

async function moneyOf(db: Db, who: Seeker): Promise<MyMoneyModel['mine']> {
  const { councilId, personId, today } = who
  const budget = await budgetOn(db, councilId, personId, today)
  if (!budget?.split) return undefined
  const charge = await chargeOn(db, { councilId, personId, on: today })
  const plan = await activePlan(db, councilId, personId)
  const agreed = budget.split.agreed
  const mine = myMoney({
    agreed,
    maximum: charge?.maximumWeekly,
    lines: linesThatCount(plan?.lines ?? []),
    liked: await likedBy(db, who),
  })
  return { ...mine, agreed, isCharged: charge !== undefined }
}

/** What they love, then what they like, at the price of their own ratio: the first of each activity. */
async function likedBy(db: Db, who: Seeker): Promise<readonly Liked[]> {
  const { chooser, all } = await ground(db, who)
  const liked = all
    .flatMap((sitting) => {
      const wish = wishFor(chooser, sitting.activity) ?? 0
      const price = fittingPrice(chooser, sitting)?.price
      return wish > 0 && price !== undefined ? [{ sitting, wish, price }] : []
    })
    .sort((a, b) => b.wish - a.wish || a.price - b.price)
    .filter(
      ({ sitting }, i, every) =>
        every.findIndex((e) => e.sitting.activity === sitting.activity) === i,
    )
    .slice(0, MOST_LIKED)
  const seen = await sessionsSeen(
    db,
    { ...who, on: who.today },
    liked.map(({ sitting }) => sitting.id),
  )
  return liked.flatMap(({ sitting, price }) => {
    const activity = seen.get(sitting.id)?.activity
    return activity ? [{ ...activity, price }] : []
  })
}
const MOST_LIKED = 5
