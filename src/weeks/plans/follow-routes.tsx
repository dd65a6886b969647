import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import { blank, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf, readDay } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { takesFiles } from '#ground/platform/web.ts'
import { keepSent } from '#lives/media/actions.ts'
import { type MediaForm, NO_MEDIA } from '#lives/media/parts/media-fields.tsx'
import { readSent } from '#lives/media/read-sent.ts'
import { personFlag } from '#lives/people/queries.ts'
import { type Asked, idOf } from './at-hand-routes.ts'
import { chosenShown } from './choice-record.ts'
import {
  decideWords,
  progressRefusals,
  purchaseWords,
  progressWords as words,
} from './follow-words.ts'
import { lifePaths } from './life-paths.ts'
import { CountyPlansPage } from './pages/county-plans.tsx'
import { OutcomeProgressPage, type ProgressField, ProgressPage } from './pages/progress.tsx'
import { PurchasePage, PurchasesPage } from './pages/purchases.tsx'
import type { Level } from './plan-outcome.ts'
import { EVIDENCE, measureShown, type ProgressRefusal, STANDINGS } from './progress.ts'
import { noteProgress } from './progress-actions.ts'
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
const ProgressForm = z.object({
  level: z.enum(['0', '1', '2', '3', '4']).transform((text) => Number(text) as Level),
  standing: z.enum(STANDINGS),
  evidence: z.enum(EVIDENCE),
  words: z.string().max(4000).default(''),
  seenOn: z.string().transform((text, context) => {
    const day = readDay(text.trim())
    if (day) return day
    context.addIssue({ code: 'custom', message: 'no such day' })
    return z.NEVER
  }),
})
const complaints = (view: View) => {
  const one = words.choose(view)
  return {
    ...{ level: one, standing: one, evidence: one, seenOn: words.aDay(view) },
    words: progressRefusals['words-needed'](view),
  }
}

/** What follows from a plan in force: what is bought, how it goes, and what the county may see of all. */
export function followRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  purchases(platform, routes)
  progress(platform, routes)
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
const SMALLEST_SHOWN = 5

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
      const asked = { councilId, personId, accountId, purchaseId: idOf(c, 'purchaseId') }
      const done = await decidePurchase(db, { ...asked, ...read.value, now: platform.now() })
      if (done.ok) return undefined
      const form = blank<'answer' | 'reasons'>(typed(['answer', 'reasons'], body))
      const why = decideWords[done.refusal.kind](view)
      return { ...(await purchaseSeen(db, c, at)), form: withError(form, 'reasons', why) }
    })
    if (!again) return c.redirect(list.to({ personId: idOf(c, 'personId') }), 303)
    return c.html(<PurchasePage frame={c.get('frame')} {...again} />, 422)
  })
}

async function purchaseSeen(db: Db, c: Asked, { councilId, personId, flag }: At) {
  return {
    flag: await flag(),
    purchase: await purchaseOf(db, councilId, personId, idOf(c, 'purchaseId')),
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
    const body = await c.req.parseBody({ all: true })
    const read = readForm(ProgressForm, body, complaints(view))
    const came = { ...(await readSent(body)), words: read.ok ? read.value.words : '' }
    const now = platform.now()
    const again = await opened(platform, c, async (db, at) => {
      const { councilId, personId } = at
      const waiting = await keepSent(db, { councilId, personId, accountId, now }, came)
      const media: MediaForm = { waiting, refused: came.refused }
      const seen = { ...(await storySeen(db, platform, c, at)), media }
      if (!read.ok) return { ...seen, form: read.refusal }
      const names = Object.keys(complaints(view)) as ProgressField[]
      const form = blank<ProgressField>(typed(names, body))
      if (Object.keys(came.refused).length > 0) return { ...seen, form }
      const threadId = idOf(c, 'threadId')
      const asked = { councilId, personId, threadId, accountId, now }
      const done = await noteProgress(db, { ...asked, noted: read.value, media: waiting })
      if (done.ok) return undefined
      const { kind } = done.refusal
      return { ...seen, form: withError(form, FIELD_OF[kind], progressRefusals[kind](view)) }
    })
    if (!again) return c.redirect(list.to({ personId: idOf(c, 'personId') }), 303)
    return c.html(<OutcomeProgressPage frame={c.get('frame')} {...again} />, 422)
  })
}

const FIELD_OF: Readonly<Record<ProgressRefusal['kind'], ProgressField>> = {
  'no-such-outcome': 'words',
  'words-needed': 'words',
  'photo-needed': 'evidence',
  'in-the-future': 'seenOn',
  'met-below-wanted': 'standing',
}

async function storySeen(db: Db, platform: Platform, c: Asked, { councilId, personId, flag }: At) {
  const stories = await outcomeStories(db, councilId, personId, platform.now())
  const threadId = idOf(c, 'threadId')
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
  const personId = idOf(c, 'personId')
  const asked = { personId, scope: 'plan', as: c.get('auditedAs') } as const
  return openRecord(platform, reader, asked, (db) =>
    work(db, {
      ...{ councilId, personId },
      flag: () => personFlag(db, councilId, personId, dayOf(platform.now())),
    }),
  )
}
