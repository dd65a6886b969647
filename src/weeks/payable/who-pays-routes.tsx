import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import { providerOf } from '#ground/access/record.ts'
import { addMonths, type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { onePayer } from '#lives/offer/session-policies.ts'
import { homeAreasOf, incomeOf, isCouncils } from './income-queries.ts'
import { WhoPaysPage } from './pages/who-pays.tsx'
import { payablePaths } from './paths.ts'
import { areasShown, whoPays } from './who-pays.ts'

/** Where a provider's people come from and who pays for them: sums, and nothing of anybody. */
export function whoPaysRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(payablePaths.whoPays.pattern, may('run-sessions', 'own payers seen'), async (c) => {
    const { councilId } = c.get('reader')
    const whose = { councilId, providerId: providerOf(c.get('reader')) }
    const today = dayOf(platform.now())
    const read = await platform.transaction(councilId, async (db) => ({
      areas: await homeAreasOf(db, { ...whose, on: today }),
      paid: await paidTo(db, whose, today),
    }))
    const model = {
      ...{ frame: c.get('frame'), paid: read.paid, areas: areasShown(read.areas) },
      people: read.areas.reduce((sum, { people }) => sum + people, 0),
    }
    return c.html(<WhoPaysPage {...model} />)
  })
  return routes
}

type Whose = { readonly councilId: Id; readonly providerId: Id }

/** Over as long as the council's rule looks back; nothing where that rule has ended. */
async function paidTo(db: Db, whose: Whose, today: Day) {
  const read = await policiesOn(db, { councilId: whose.councilId, on: today }, { onePayer })
  if (!read.ok) return undefined
  const rule = read.value.onePayer
  const span = { from: addMonths(today, -rule.months), to: today }
  const income = whoPays(
    await incomeOf(db, { ...whose, ...span }),
    rule,
    await isCouncils(db, whose),
  )
  return { rule, income }
}
