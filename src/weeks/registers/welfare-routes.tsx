import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { type Body, blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import type { OfProvider } from './asked-day.ts'
import { actingHere, type C, fromOurs, idGiven } from './day-desk-routes.tsx'
import { type CheckField, CheckPage } from './pages/check.tsx'
import { ChecksPage } from './pages/checks.tsx'
import { registerPaths } from './paths.ts'
import { CHECK_OUTCOMES, CONTACTS, STEP_OUTCOMES } from './welfare.ts'
import { closeCheck, factsOfCheck, lookForPeople, takeStep } from './welfare-actions.ts'
import { checkOf, checksAtDesk, checksOf, providerOfCheckAtDesk } from './welfare-queries.ts'
import { closeWords, passedOverWords, welfareWords as words } from './welfare-words.ts'

/** The provider's own staff; the duty desk, where it was put before them. */
const LOOKS = ['keep-registers', 'duty'] as const
const FIELDS: readonly CheckField[] = ['outcome', 'words', 'found', 'foundWords']
const StepHidden = z.object({
  id: idGiven,
  contact: z.enum([...CONTACTS, 'police']),
  carer: idGiven.optional(),
})
const StepForm = z.object({
  outcome: z.enum(STEP_OUTCOMES),
  words: z.string().trim().max(1000).default(''),
})

type Again = { readonly form?: Form<CheckField>; readonly refusal?: string }

/** Who is not accounted for is looked for (rule R23). */
export function welfareRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(registerPaths.checks.pattern, may(LOOKS, 'welfare checks seen'), async (c) => {
    const reader = c.get('reader')
    const { councilId, providerId } = reader
    const now = platform.now()
    const checks = await platform.transaction(councilId, async (db) => {
      if (providerId) await lookForPeople(db, { ...actingHere(c), now })
      const found = providerId
        ? await checksOf(db, { councilId, providerId, on: dayOf(now) })
        : await checksAtDesk(db, councilId)
      const people = [...new Set(found.map((one) => one.personId))]
      await auditRead(db, reader, people, c.get('auditedAs'), now)
      return found
    })
    return c.html(<ChecksPage frame={c.get('frame')} {...{ now, checks }} isAtDesk={!providerId} />)
  })
  const show = (c: C, again?: Again) => showCheck(platform, c, again)
  routes.get(registerPaths.check.pattern, may(LOOKS, 'welfare check seen'), (c) => show(c))
  routes.post(registerPaths.steps.pattern, may(LOOKS, 'welfare check: asked'), async (c) => {
    const body = await c.req.parseBody()
    const { id, contact, carer } = fromOurs(StepHidden, body)
    const { view } = c.get('frame')
    const complaints = { outcome: words.outcomeNeeded(view), words: words.words(view) }
    const read = readForm(StepForm, body, complaints)
    if (!read.ok) return show(c, { form: { ...read.refusal, values: typed(FIELDS, body) } })
    const step = { id, contact, carerId: carer, ...read.value }
    const done = await atCheck(platform, c, (db, acting) => takeStep(db, acting, step))
    if (done.ok) return c.redirect(registerPaths.check.to({ checkId: checkIdOf(c) }), 303)
    const { refusal } = done
    const why = refusal.kind === 'passed-over' ? passedOverWords[refusal.why] : words.closedAlready
    return show(c, { refusal: why(view) })
  })
  routes.post(registerPaths.close.pattern, may(LOOKS, 'welfare check closed'), async (c) => {
    const body = await c.req.parseBody()
    const closed = await close(platform, c, body)
    if (typeof closed === 'object') return show(c, closed)
    const page = registerPaths.check.to({ checkId: checkIdOf(c) })
    return c.redirect(closed === 'review' ? `${page}?review=asked` : page, 303)
  })
  return routes
}

function checkIdOf(c: C): Id {
  const checkId = idIn(c, 'checkId')
  return checkId
}

type AtCheck = OfProvider & { readonly checkId: Id; readonly now: Date }

/** In the right of the provider whose check it is, or of the duty desk, where it was put before them. */
function atCheck<T>(
  platform: Platform,
  c: C,
  work: (db: Db, at: AtCheck) => Promise<T>,
): Promise<T> {
  const { councilId, accountId, providerId } = c.get('reader')
  const at = { councilId, accountId, checkId: checkIdOf(c), now: platform.now() }
  return platform.transaction(councilId, async (db) =>
    work(db, {
      ...at,
      providerId: providerId ?? (await providerOfCheckAtDesk(db, councilId, at.checkId)),
    }),
  )
}

async function showCheck(platform: Platform, c: C, again: Again = {}) {
  const facts = await atCheck(platform, c, async (db, { councilId, providerId, checkId, now }) => {
    const check = await checkOf(db, councilId, providerId, checkId)
    await auditRead(db, c.get('reader'), [check.personId], c.get('auditedAs'), now)
    const { way, taken, steps } = await factsOfCheck(db, councilId, check)
    return { check, plan: way.plan, isOwn: way.isOwn, taken, steps }
  })
  const model = {
    ...{ frame: c.get('frame'), ...facts, newId: () => newId(platform.now()) },
    ...{ form: again.form ?? blank<CheckField>(), refusal: again.refusal },
    reviewAsked: c.req.query('review') === 'asked',
  }
  return c.html(<CheckPage {...model} />, again.form || again.refusal ? 422 : 200)
}

const CloseForm = z.object({
  version: z.coerce.number().int(),
  found: z.enum(CHECK_OUTCOMES).optional(),
  foundWords: z.string().trim().max(1000).default(''),
})

/** Closes it; gives the page's answer where it cannot be. */
async function close(platform: Platform, c: C, body: Body): Promise<Again | 'closed' | 'review'> {
  const { version, found: outcome, foundWords } = fromOurs(CloseForm, body)
  const { view } = c.get('frame')
  const closing = { outcome, words: foundWords, version, reviewWords: words.reviewWhy(view) }
  const done = await atCheck(platform, c, (db, acting) => closeCheck(db, acting, closing))
  if (done.ok) return done.value.asksReview ? 'review' : 'closed'
  const { kind } = done.refusal
  if (kind === 'closed-already') return { refusal: words.closedAlready(view) }
  const form = blank<CheckField>(typed(FIELDS, body))
  if (kind === 'changed-meanwhile') return { form: withError(form, 'found', words.changed(view)) }
  const at = kind === 'words-needed' ? 'foundWords' : 'found'
  return { form: withError(form, at, closeWords[kind](view)) }
}
