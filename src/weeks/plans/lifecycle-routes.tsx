import { Hono } from 'hono'
import { z } from 'zod'
import { idIn, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Result } from '#ground/kernel/result.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { carersOf, decisionFacts, personFlag } from '#lives/people/queries.ts'
import { isBelowSixteen } from '#lives/people/who-may-agree.ts'
import { authorisationsOf } from '#means/budgets/authorisation-queries.ts'
import { AGREED_HOW } from './agreement.ts'
import { type Asked, reckoned } from './at-hand-routes.ts'
import { activatePlan, sendPlan } from './authority-actions.ts'
import { askCarers, replyToView } from './carer-view-actions.ts'
import { standingOf } from './fitness-queries.ts'
import { lifePaths } from './life-paths.ts'
import { words } from './life-words.ts'
import type { LifecycleRefusal } from './lifecycle.ts'
import { agreePlan, reopenPlan, type Stepping, sharePlan } from './lifecycle-actions.ts'
import { mayCountOn, putNeedMetByCarer } from './need-met-actions.ts'
import { type StepsField, type StepsModel, StepsPage } from './pages/steps.tsx'
import { sayRefusal } from './parts/refused.tsx'
import { currentPlan } from './queries.ts'
import { sendingOf } from './sending-queries.ts'

const Version = z.coerce.number().int().min(1)
const Agreeing = z.object({
  version: Version,
  whose: z.union([z.literal('own'), z.uuid()]).default('own'),
  how: z.enum(AGREED_HOW).exclude(['page']).optional(),
  words: z.string().trim().max(4000).default(''),
})
const Money = z.object({
  gapReason: z.string().trim().max(4000).default(''),
  agreed: z.enum(['stays', 'as-plan']).default('as-plan'),
  reason: z.string().max(50).optional(),
  evidence: z.string().trim().max(2000).optional(),
})
const FIELDS = [
  ...(['whose', 'how', 'words', 'reply', 'outcome', 'carer'] as const),
  ...(['gapReason', 'agreed', 'reason', 'evidence'] as const),
]
const Met = z.object({
  outcome: z.string().max(60),
  carer: z.union([z.literal(''), z.uuid()]).optional(),
})
const Reply = z.object({ reply: z.string().trim().max(4000).default('') })

type Shown = Omit<StepsModel, 'frame' | 'form' | 'refusal'>
type Outcome = {
  readonly refusal?: LifecycleRefusal
  readonly form?: Form<StepsField>
}

/** The steps that take a plan from its writer to the person, to whoever pays, and into force. */
export function lifecycleRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { steps, share, reopen, agree, send, activate, reply } = lifePaths

  routes.get(steps.pattern, may('plan', 'plan steps seen'), async (c) => {
    const model = await opened(platform, c, async (db) => await shown(db, platform, c))
    return c.html(<StepsPage frame={c.get('frame')} {...model} form={blank()} />)
  })
  routes.post(share.pattern, may('plan', 'plan shared'), (c) => step(platform, c, sharePlan))
  routes.post(reopen.pattern, may('plan', 'plan opened again'), (c) =>
    step(platform, c, reopenPlan),
  )
  routes.post(send.pattern, may('plan', 'plan sent'), (c) => sendIt(platform, c))
  routes.post(activate.pattern, may('plan', 'plan put in force'), (c) =>
    step(platform, c, activatePlan),
  )
  routes.post(agree.pattern, may('plan', 'plan agreement written'), (c) =>
    step(platform, c, async (db, asked) => {
      const read = Agreeing.safeParse(await c.req.parseBody())
      const { whose, how, words: said } = read.data ?? { whose: 'own', words: '' }
      const agreeing = { by: 'worker', ...(whose !== 'own' && { authorityId: whose }) } as const
      return agreePlan(db, { ...asked, agreeing, how, words: said })
    }),
  )
  routes.post(lifePaths.askCarers.pattern, may('plan', 'carers asked'), (c) =>
    act(platform, c, async (db, asked) => {
      const done = await askCarers(db, asked)
      const { view } = c.get('reader')
      return done.ok
        ? {}
        : { form: withError(blank<StepsField>(), 'reply', words.nobodyToAsk(view)) }
    }),
  )
  routes.post(lifePaths.metByCarer.pattern, may('plan', 'need met by carer written'), (c) =>
    act(platform, c, async (db, asked) => {
      const body = await c.req.parseBody()
      const { outcome, carer } = Met.safeParse(body).data ?? { outcome: '', carer: undefined }
      const carerId = carer || undefined
      const done = await putNeedMetByCarer(db, { ...asked, outcome, carerId })
      if (done.ok) return {}
      const form = { values: typed(FIELDS, body), errors: {} }
      const { kind } = done.refusal
      if (kind === 'changed-meanwhile') return { refusal: { kind }, form }
      if (kind === 'not-a-draft') return { refusal: { kind: 'not-now', state: 'shared' }, form }
      return { form: withError(form, 'carer', words.notWilling(c.get('reader').view)) }
    }),
  )
  routes.post(reply.pattern, may('plan', 'carer’s view answered'), (c) =>
    act(platform, c, async (db, asked) => {
      const body = await c.req.parseBody()
      const read = Reply.safeParse(body)
      const viewId = idIn(c, 'viewId')
      const done = await replyToView(db, { ...asked, viewId, words: read.data?.reply ?? '' })
      if (done.ok) return {}
      const form = { values: typed(FIELDS, body), errors: {} }
      return { form: withError(form, 'reply', words.writeSomething(c.get('reader').view)) }
    }),
  )
  return routes
}

const opened = <T,>(platform: Platform, c: Asked, work: (db: Db) => Promise<T>): Promise<T> =>
  openTheirs(platform, c, 'plan', work)

/** Presses one button of the page: the plan that is there, in the version that was read. */
const step = (
  platform: Platform,
  c: Asked,
  take: (db: Db, asked: Stepping) => Promise<Result<unknown, LifecycleRefusal>>,
) =>
  act(platform, c, async (db, asked) => {
    const done = await take(db, asked)
    if (done.ok) return {}
    return {
      refusal: done.refusal,
      form: { values: typed(FIELDS, await c.req.parseBody()), errors: {} },
    }
  })

/** Sends the plan with its budget. What the budget's own rules refuse is said at the field that it is about. */
const sendIt = (platform: Platform, c: Asked) =>
  act(platform, c, async (db, asked) => {
    const body = await c.req.parseBody()
    const { agreed, ...said } = Money.safeParse(body).data ?? { gapReason: '', agreed: 'as-plan' }
    const done = await sendPlan(db, { ...asked, money: { ...said, stays: agreed === 'stays' } })
    if (done.ok) return {}
    const form: Form<StepsField> = { values: typed(FIELDS, body), errors: {} }
    const { refusal } = done
    const at = refusal.kind === 'budget-refused' && ASKED[refusal.refusal.kind]
    if (!at) return { refusal, form }
    return { form: withError(form, at, sayRefusal(c.get('reader').view, refusal)) }
  })
const ASKED: Readonly<Record<string, StepsField | undefined>> = {
  'gap-reason-needed': 'gapReason',
  'change-reason-needed': 'reason',
  'reason-not-allowed': 'reason',
  'review-needed': 'evidence',
}

async function act(
  platform: Platform,
  c: Asked,
  work: (db: Db, asked: Stepping) => Promise<Outcome>,
): Promise<Response> {
  const body = await c.req.parseBody()
  const version = Version.safeParse(body.version).data ?? 0
  const { councilId, accountId } = c.get('reader')
  const personId = idIn(c, 'personId')
  const answer = await opened(platform, c, async (db) => {
    const plan = await currentPlan(db, councilId, personId)
    if (!plan) throw new NotFound(`Person ${personId} has no plan`)
    const now = platform.now()
    const asked = { councilId, personId, planId: plan.id, version, accountId, now }
    const done = await work(db, { ...asked, tell: platform.tell })
    const isRefused = done.refusal !== undefined || done.form !== undefined
    return isRefused ? { done, model: await shown(db, platform, c) } : undefined
  })
  if (!answer) return c.redirect(lifePaths.steps.to({ personId }), 303)
  const { done, model } = answer
  const page = (
    <StepsPage
      frame={c.get('frame')}
      {...model}
      form={done.form ?? blank()}
      refusal={done.refusal}
    />
  )
  return c.html(page, 422)
}

async function shown(db: Db, platform: Platform, c: Asked): Promise<Shown> {
  const { councilId, permissions } = c.get('reader')
  const personId = idIn(c, 'personId')
  const now = platform.now()
  const on = dayOf(now)
  const flag = await personFlag(db, councilId, personId, on)
  const plan = await currentPlan(db, councilId, personId)
  if (!plan) throw new NotFound(`Person ${personId} has no plan`)
  const { basket, missing, agreements, views, atHand } = reckoned(
    await standingOf(db, councilId, plan, now),
  )
  const { breaks: _, ...withoutBreaks } = basket
  const facts = await decisionFacts(db, { councilId, personId, about: 'agree-plan', on })
  const asked = await authorisationsOf(db, councilId, personId)
  const carers = await carersOf(db, councilId, personId)
  const waiting = asked.find((one) => one.state === 'waiting' && one.planId === plan.id)
  const isSent = plan.state !== 'agreed' || waiting !== undefined
  return {
    ...{ flag, plan, missing, agreements, authorities: facts.authorities },
    ...{ today: on, isBelowSixteen: isBelowSixteen(facts) },
    ...{ needs: atHand.facts.eligibleNeeds, carers: carers.filter(mayCountOn) },
    basket: permissions.has('assess') ? basket : withoutBreaks,
    views: permissions.has('assess') ? views : [],
    ...{ waiting, sending: isSent ? undefined : await sendingOf(db, councilId, plan, on) },
  }
}
