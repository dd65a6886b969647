import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { accountRoutes } from './account-routes.tsx'
import { answerRoutes } from './answer-routes.tsx'
import { askedRoutes } from './asked-routes.tsx'
import { betweenRoutes } from './between-routes.tsx'
import { bookRoutes } from './book-routes.tsx'
import { bookTogetherRoutes } from './book-together-routes.tsx'
import { buyRoutes } from './buy-routes.tsx'
import { changeRoutes } from './change-routes.tsx'
import { choiceRoutes } from './choice-routes.tsx'
import { closingRoutes } from './closing-routes.tsx'
import { dayRoutes } from './day-routes.tsx'
import { disagreeRoutes } from './disagree-routes.tsx'
import { findRoutes } from './find-routes.tsx'
import { goingRoutes } from './going-routes.tsx'
import { helpRoutes } from './help-routes.tsx'
import { howRoutes } from './how-routes.tsx'
import { moneyRoutes } from './money-routes.tsx'
import { nowOf, seeMyWeek, seeMyWeekAndPlan, todayOf } from './my-record-routes.ts'
import { newPlanRoutes } from './new-plan-routes.tsx'
import { otherDayRoutes } from './other-day-routes.tsx'
import { MyWeekPage } from './pages/my-week.tsx'
import { ProposedWeekPage } from './pages/proposed-week.tsx'
import { WholeWeekPage } from './pages/whole-week.tsx'
import { mePaths } from './paths.ts'
import { planChangeRoutes } from './plan-change-routes.tsx'
import { planRoutes } from './plan-routes.tsx'
import { reviewRoutes } from './review-routes.tsx'
import { stopRoutes } from './stop-routes.tsx'
import { wayHomeRoutes } from './way-home-routes.tsx'
import { wayRoutes } from './way-routes.tsx'

/** The person's own front door. Whose week it is, the sign-in says; no address does. */
export function meRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.myWeek.pattern, may('live-my-week', 'own week seen'), async (c) => {
    const model = await seeMyWeekAndPlan(platform, c)
    return c.html(<MyWeekPage frame={c.get('frame')} {...model} {...nowOf(platform)} />)
  })

  routes.get(mePaths.wholeWeek.pattern, may('live-my-week', 'own whole week seen'), async (c) => {
    const model = await seeMyWeekAndPlan(platform, c)
    return c.html(<WholeWeekPage frame={c.get('frame')} {...model} today={todayOf(platform)} />)
  })

  routes.get(mePaths.proposed.pattern, may('live-my-week', 'own proposed week seen'), async (c) => {
    const persons = await seeMyWeek(platform, c)
    return c.html(<ProposedWeekPage frame={c.get('frame')} persons={persons} />)
  })

  routes.route('/', answerRoutes(platform))
  routes.route('/', dayRoutes(platform))
  routes.route('/', otherDayRoutes(platform))
  routes.route('/', stopRoutes(platform))
  routes.route('/', howRoutes(platform))
  routes.route('/', changeRoutes(platform))
  routes.route('/', closingRoutes(platform))
  routes.route('/', planChangeRoutes(platform))
  routes.route('/', moneyRoutes(platform))
  routes.route('/', buyRoutes(platform))
  routes.route('/', accountRoutes(platform))
  routes.route('/', wayRoutes(platform))
  routes.route('/', wayHomeRoutes(platform))
  routes.route('/', planRoutes(platform))
  routes.route('/', goingRoutes(platform))
  routes.route('/', newPlanRoutes(platform))
  routes.route('/', reviewRoutes(platform))
  routes.route('/', choiceRoutes(platform))
  routes.route('/', disagreeRoutes(platform))
  routes.route('/', helpRoutes(platform))
  routes.route('/', findRoutes(platform))
  routes.route('/', bookTogetherRoutes(platform))
  routes.route('/', bookRoutes(platform))
  routes.route('/', askedRoutes(platform))
  routes.route('/', betweenRoutes(platform))
  return routes
}
