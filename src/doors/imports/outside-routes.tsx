import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { offersElsewhere } from '#weeks/finding/elsewhere-queries.ts'
import { OUTSIDE_KINDS } from './outside.ts'
import { keepOutside } from './outside-actions.ts'
import { outsideWords as words } from './outside-page-words.ts'
import { outsidePaths } from './outside-paths.ts'
import { sourcesSeen } from './outside-queries.ts'
import { sayFeedFault } from './outside-words.ts'
import { BringFeedPage, type BringField, type Brought } from './pages/bring-feed.tsx'
import { ElsewherePage } from './pages/elsewhere.tsx'
import { FEED_LIMITS, readFeed } from './read-feed.ts'

/** Somebody waits at the page: a feed that takes longer is for the command. */
const AT_THE_PAGE = { ...FEED_LIMITS, pages: 300, seconds: 60 }
const EACH = 20

const BringForm = z.object({
  address: z.string().trim().min(1).max(2_000),
  kind: z.enum(OUTSIDE_KINDS),
  leaveOut: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((sent) => (Array.isArray(sent) ? sent.includes('yes') : sent === 'yes')),
})

export type OutsideGiven = {
  readonly platform: Platform
  /** Whether addresses of private networks are read: in tests, and where a council's own directory is in one. */
  readonly mayBePrivate?: boolean
}

/** What there is elsewhere, for those who look after providers. */
export function outsideRoutes({ platform, mayBePrivate = false }: OutsideGiven): Hono<Signed> {
  const routes = new Hono<Signed>()
  const show = (c: Context<Signed>, form: Form<BringField>, brought?: Brought) => {
    const isWrong = Object.keys(form.errors).length > 0 || brought?.kind === 'faults'
    const model = { frame: c.get('frame'), form, brought }
    return c.html(<BringFeedPage {...model} />, isWrong ? 422 : 200)
  }

  routes.get(outsidePaths.list.pattern, may('check-providers', 'elsewhere seen'), async (c) => {
    const { councilId } = c.get('reader')
    const typed = Number(c.req.query('page') ?? '1')
    const page = Number.isSafeInteger(typed) && typed > 0 && typed < 100_000 ? typed : 1
    const on = dayOf(platform.now())
    const found = await platform.transaction(councilId, async (db) => ({
      sources: await sourcesSeen(db, councilId),
      ...(await offersElsewhere(db, councilId, { skip: (page - 1) * EACH, most: EACH })),
    }))
    return c.html(<ElsewherePage frame={c.get('frame')} {...found} {...{ on, page, each: EACH }} />)
  })

  routes.get(outsidePaths.bring.pattern, may('check-providers', 'feed form seen'), (c) =>
    show(c, blank<BringField>()),
  )

  // Shown here, and not at an address of its own: what it says is of this reading. Sent twice, the second finds the same.
  routes.post(outsidePaths.bring.pattern, may('check-providers', 'feed brought in'), async (c) => {
    const { councilId, accountId } = c.get('reader')
    const { view } = c.get('frame')
    const body = await c.req.parseBody()
    const read = readForm(BringForm, body, {
      ...{ address: words.noAddress(view), kind: words.noKind(view), leaveOut: '' },
    })
    if (!read.ok) return show(c, read.refusal)
    const { address, kind, leaveOut } = read.value
    const form = blank<BringField>({ address, kind, ...(leaveOut && { leaveOut: 'yes' }) })
    const limits = { ...AT_THE_PAGE, mayBePrivate }
    const feed = await readFeed({ address, kind, limits })
    if (!feed.ok) return show(c, withError(form, 'address', sayFeedFault(view, feed.refusal)))
    const kept = await keepOutside(platform, {
      ...{ councilId, accountId, kind, address, leaveOut, read: feed.value },
      dryRun: body.do !== 'keep',
    })
    if (!kept.ok) return show(c, form, kept.refusal)
    const { change, problems, dryRun } = kept.value
    return show(c, form, { kind: dryRun ? 'would' : 'done', change, problems })
  })
  return routes
}
