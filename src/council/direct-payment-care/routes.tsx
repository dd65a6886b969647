import { Hono } from 'hono'
import { z } from 'zod'
import { inAll } from '#council/direct-payments/four-weeks.ts'
import { surplusBasis } from '#council/direct-payments/surplus-queries.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { addDays, dayOf } from '#ground/kernel/day.ts'
import { noMoney } from '#ground/kernel/money.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { type Asked, openAccount } from './at-hand-routes.ts'
import { recoveriesOf, savingsFor, talksOf } from './care-queries.ts'
import { directPaymentsDue } from './due-queries.ts'
import { noteRoutes } from './note-routes.tsx'
import { CarePage, type MayCare } from './pages/care.tsx'
import { DuePage } from './pages/due.tsx'
import { NeedMePage } from './pages/need-me.tsx'
import { watchedAccounts } from './sign-queries.ts'
import { STATUSES, type Status } from './signs.ts'
import { stopsOf } from './stop-queries.ts'
import { stopRoutes } from './stop-routes.tsx'
import { settlementOf } from './stopping.ts'
import { surplusRoutes } from './surplus-routes.tsx'

const READERS = ['see-money', 'plan', 'authorise'] as const
const Listed = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })
const ACCOUNTS_A_PAGE = 25

/** The care of direct payments: which accounts need somebody, and what is done about one. */
export function directPaymentCareRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { directPaymentsNeedMe, directPaymentCare } = contributionPaths

  routes.get(directPaymentsNeedMe.pattern, may('assess-means', 'direct payments seen'), (c) =>
    showNeedMe(platform, c),
  )
  routes.get(
    contributionPaths.directPaymentsDue.pattern,
    may('assess-means', 'direct payments due seen'),
    (c) => showDue(platform, c),
  )
  routes.get(directPaymentCare.pattern, may(READERS, 'direct payment care seen'), (c) =>
    showCare(platform, c),
  )
  return routes
    .route('/', noteRoutes(platform))
    .route('/', surplusRoutes(platform))
    .route('/', stopRoutes(platform))
}

async function showNeedMe(platform: Platform, c: Asked) {
  const { page } = Listed.parse(c.req.query())
  const reader = c.get('reader')
  const now = platform.now()
  const found = await platform.transaction(reader.councilId, async (db) => {
    const all = await watchedAccounts(db, reader.councilId, { today: dayOf(now) })
    const needing = STATUSES.filter((status) => status !== 'green').flatMap((status) =>
      all.filter((one) => one.status === status),
    )
    const late = all.filter(({ status, reviewLateSince }) => status === 'green' && reviewLateSince)
    const listed = [...needing, ...late]
    const shown = listed.slice((page - 1) * ACCOUNTS_A_PAGE, page * ACCOUNTS_A_PAGE)
    const people = shown.map(({ personId }) => personId)
    await auditRead(db, reader, people, c.get('auditedAs'), now)
    return { all, shown, pages: Math.ceil(listed.length / ACCOUNTS_A_PAGE) }
  })
  const count = (status: Status) => found.all.filter((one) => one.status === status).length
  const counts = {
    ...{ act: count('act'), talk: count('talk') },
    ...{ look: count('look'), green: count('green') },
  }
  const { shown, pages } = found
  return c.html(<NeedMePage frame={c.get('frame')} {...{ shown, counts, page, pages }} />)
}

/** Every payment of the next four weeks: each account has one in them. */
async function showDue(platform: Platform, c: Asked) {
  const { page } = Listed.parse(c.req.query())
  const reader = c.get('reader')
  const now = platform.now()
  const from = dayOf(now)
  const days = { from, to: addDays(from, 27) }
  const found = await platform.transaction(reader.councilId, async (db) => {
    const all = await directPaymentsDue(db, reader.councilId, days)
    const shown = all.slice((page - 1) * ACCOUNTS_A_PAGE, page * ACCOUNTS_A_PAGE)
    const people = [...new Set(shown.map(({ personId }) => personId))]
    await auditRead(db, reader, people, c.get('auditedAs'), now)
    return { all, shown, pages: Math.ceil(all.length / ACCOUNTS_A_PAGE) }
  })
  return c.html(<DuePage frame={c.get('frame')} {...{ ...found, ...days, page }} />)
}

const showCare = (platform: Platform, c: Asked) =>
  openAccount(platform, c, async (db, { councilId, personId, today, flag, seen }) => {
    const { payment, entries } = seen
    const [watched] = await watchedAccounts(db, councilId, { today, personId })
    if (!watched) throw new NotFound(`A rule that account ${payment.id} needs has lapsed`)
    const basis = await surplusBasis(db, councilId, seen, today)
    const model = {
      talks: await talksOf(db, councilId, payment.id),
      savings: await savingsFor(db, councilId, { paymentId: payment.id, today }),
      recoveries: await recoveriesOf(db, councilId, payment.id),
      stops: await stopsOf(db, councilId, payment.id),
      settlement: basis && settlementOf(inAll(entries).left, noMoney, basis.own),
    }
    const page = { ...model, watched, flag, may: mayCare(c) }
    return c.html(<CarePage frame={c.get('frame')} {...page} />)
  })

function mayCare(c: Asked): MayCare {
  const { permissions } = c.get('reader')
  return {
    talk: permissions.has('plan') || permissions.has('assess-means'),
    save: permissions.has('plan'),
    recover: permissions.has('assess-means'),
    stop: permissions.has('assess') || permissions.has('authorise'),
  }
}
