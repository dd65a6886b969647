import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import { blank, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { SMALLEST_SHOWN } from '#ground/kernel/small-numbers.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { takesFiles } from '#ground/platform/web.ts'
import { NO_MEDIA } from '#lives/media/parts/media-fields.tsx'
import { personFlag } from '#lives/people/queries.ts'
import type { Asked } from './at-hand-routes.ts'
import { chosenShown } from './choice-record.ts'
import { decideWords, purchaseWords } from './follow-words.ts'
import { goalRoutes } from './goal-routes.tsx'
import { lifePaths } from './life-paths.ts'
import { noteSent, readNoted } from './noted-routes.ts'
import { CountyPlansPage } from './pages/county-plans.tsx'
import { OutcomeProgressPage, ProgressPage } from './pages/progress.tsx'
import { PurchasePage, PurchasesPage } from './pages/purchases.tsx'
import type { ProgressField } from './parts/note-form.tsx'
import { measureShown } from './progress.ts'
import { outcomeStories } from './progress-queries.ts'
import { decidePurchase } from './purchase-actions.ts'
import { purchaseOf, purchasesOf } from './purchase-queries.ts'
import { activePlan } from './queries.ts'
import { choicesMade, hoursPlanned, outcomeMeasures } from './report-queries.ts'
import { routesHeld } from './route-wish-queries.ts'

const DecideForm = z.object({
  answer: z.enum(['agreed', 'refused']),
  reasons: z.string().max(4000).default(''),
})
/** What follows from a plan in force: what is bought, how it goes, and what the county may see of all. */
export function followRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  purchases(platform, routes)
  progress(platform, routes)
  routes.route('/', goalRoutes(platform))
  routes.get(lifePaths.county.pattern, may('see-county', 'plans of the county seen'), async (c) => {
    const { councilId } = c.get('reader')
    const model = await platform.transaction(councilId, async (db) => {
      const hours = await hoursPlanned(db, councilId)
      const measures = await outcomeMeasures(db, councilId)
      return {
        chosen: chosenShown(await choicesMade(db, councilId)),
        measures: measures.map((one) => ({ outcome: one.outcome, shown: measureShown(one) })),
        hours: hours.people < SMALLEST_SHOWN ? undefined : hours,
        held: await routesHeld(db, councilId),
      }
    })
    return c.html(<CountyPlansPage frame={c.get('frame')} {...model} />)
  })
  return routes
}
function purchases(platform: Platform, routes: Hono<Signed>): void {
  const { purchases: list, purchase: one } = lifePaths
  routes.get(list.pattern, may('plan', 'purchases seen'), async (c) => {
    const model = await opened(platform, c, async (db, { councilId, personId, flag }) => ({
      flag: await flag(),
      purchases: await purchasesOf(db, councilId, personId),
    }))
    return c.html(<PurchasesPage frame={c.get('frame')} {...model} />)
  })
  routes.get(one.pattern, may('plan', 'purchase seen'), async (c) => {
    const model = await opened(platform, c, (db, at) => purchaseSeen(db, c, at))
    return c.html(<PurchasePage frame={c.get('frame')} {...model} form={blank()} />)
  })
  routes.post(one.pattern, may('plan', 'purchase decided'), async (c) => {
    const { view, accountId } = c.get('reader')
    const body = await c.req.parseBody()
    const read = readForm(DecideForm, body, {
      ...{ answer: purchaseWords.choose(view), reasons: decideWords['reasons-needed'](view) },
    })
    const again = await opened(platform, c, async (db, at) => {
      if (!read.ok) return { ...(await purchaseSeen(db, c, at)), form: read.refusal }
      const { councilId, personId } = at
      const asked = { councilId, personId, accountId, purchaseId: idIn(c, 'purchaseId') }
      const done = await decidePurchase(db, { ...asked, ...read.value, now: platform.now() })
      if (done.ok) return undefined
      const form = blank<'answer' | 'reasons'>(typed(['answer', 'reasons'], body))
      const why = decideWords[done.refusal.kind](view)
      return { ...(await purchaseSeen(db, c, at)), form: withError(form, 'reasons', why) }
    })
    if (!again) return c.redirect(list.to({ personId: idIn(c, 'personId') }), 303)
    return c.html(<PurchasePage frame={c.get('frame')} {...again} />, 422)
  })
}

async function purchaseSeen(db: Db, c: Asked, { councilId, personId, flag }: At) {
  return {
    flag: await flag(),
    purchase: await purchaseOf(db, councilId, personId, idIn(c, 'purchaseId')),
    plan: await activePlan(db, councilId, personId),
  }
}

function progress(platform: Platform, routes: Hono<Signed>): void {
  const { progress: list, outcome } = lifePaths
  routes.get(list.pattern, may('plan', 'progress seen'), async (c) => {
    const model = await opened(platform, c, async (db, { councilId, personId, flag }) => ({
      flag: await flag(),
      stories: await outcomeStories(db, councilId, personId, platform.now()),
    }))
    return c.html(<ProgressPage frame={c.get('frame')} {...model} />)
  })
  routes.get(outcome.pattern, may('plan', 'progress of an outcome seen'), async (c) => {
    const model = await opened(platform, c, (db, at) => storySeen(db, platform, c, at))
    const form = blank<ProgressField>({ seenOn: dayOf(platform.now()) })
    return c.html(
      <OutcomeProgressPage frame={c.get('frame')} {...{ ...model, form }} media={NO_MEDIA} />,
    )
  })
  const written = [may('plan', 'progress written'), takesFiles] as const
  routes.post(outcome.pattern, ...written, async (c) => {
    const { view, accountId } = c.get('reader')
    const sent = await readNoted(view, await c.req.parseBody({ all: true }))
    const again = await opened(platform, c, async (db, { councilId, personId, flag }) => {
      const threadId = idIn(c, 'threadId')
      const at = { councilId, personId, threadId, accountId, now: platform.now() }
      const done = await noteSent(db, view, at, sent)
      if (done.ok) return undefined
      return {
        ...(await storySeen(db, platform, c, { councilId, personId, flag })),
        ...done.refusal,
      }
    })
    if (!again) return c.redirect(list.to({ personId: idIn(c, 'personId') }), 303)
    return c.html(<OutcomeProgressPage frame={c.get('frame')} {...again} />, 422)
  })
}

async function storySeen(db: Db, platform: Platform, c: Asked, { councilId, personId, flag }: At) {
  const stories = await outcomeStories(db, councilId, personId, platform.now())
  const threadId = idIn(c, 'threadId')
  const story = stories.find(({ outcome }) => outcome.threadId === threadId)
  if (!story) throw new NotFound(`No outcome ${threadId}`)
  return { flag: await flag(), story }
}

type At = {
  readonly councilId: string
  readonly personId: string
  readonly flag: () => ReturnType<typeof personFlag>
}

const opened = <T,>(
  platform: Platform,
  c: Asked,
  work: (db: Db, at: At) => Promise<T>,
): Promise<T> => {
  const reader = c.get('reader')
  const { councilId } = reader
  const personId = idIn(c, 'personId')
  const asked = { personId, scope: 'plan', as: c.get('auditedAs') } as const
  return openRecord(platform, reader, asked, (db) =>
    work(db, {
      ...{ councilId, personId },
      flag: () => personFlag(db, councilId, personId, dayOf(platform.now())),
    }),
  )
}
