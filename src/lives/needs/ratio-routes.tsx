import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { addMonths } from '#ground/kernel/day.ts'
import { isId } from '#ground/kernel/id.ts'
import { compareSupport, readRatio } from '#ground/kernel/ratio.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { SETTINGS } from '#lives/offer/session.ts'
import { fittingPrices, ratioFor } from './assessed-ratio.ts'
import { openAssessment } from './assessment-queries.ts'
import { type Opened, openNeeds } from './open-routes.ts'
import { type RatioFields, RatiosPage, REVIEW_MONTHS } from './pages/ratios.tsx'
import { type RiskFields, RisksPage } from './pages/risks.tsx'
import { needsPaths } from './paths.ts'
import { riskReviewWeeks, settingPolicy } from './policies.ts'
import { ratiosOf, risksOf } from './queries.ts'
import { assessRatio, decideRisk, endRisk } from './ratio-actions.ts'
import { choicesFor, type SessionChoice } from './ratio-queries.ts'
import { ratioWords, riskWords } from './ratio-words.ts'
import { refusalWords } from './refusal-words.ts'

const RatioForm = z.object({
  of: z.string().regex(/^(setting (building|community)|activity [a-z0-9-]{1,60})$/),
  ratio: z
    .string()
    .transform((typed) => readRatio(typed))
    .refine((ratio) => ratio !== undefined),
  evidence: z.string().trim().max(2000).default(''),
  months: z.coerce.number().refine((months) => REVIEW_MONTHS.some((one) => one === months)),
  ends: z.literal('yes').optional(),
})
const RiskForm = z.object({
  sessionId: z.string().refine(isId),
  reason: z.string().trim().max(2000).default(''),
  personsWords: z.string().trim().max(2000).default(''),
  weeks: z
    .string()
    .trim()
    .regex(/^\d{1,2}$/)
    .transform(Number),
})

/** Ratios with their evidence, and decisions to go with less. */
export function ratioRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const see = ['assess', 'authorise', 'advocate'] as const

  routes.get(needsPaths.ratios.pattern, may(see, 'ratios seen'), (c) =>
    openNeeds(platform, c, (opened) => showRatios(c, opened, blank(), 200)),
  )
  routes.post(needsPaths.ratios.pattern, may('assess', 'ratio assessed'), async (c) => {
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    const complaints = {
      ...{ of: ratioWords.chooseOne(view), ratio: ratioWords['ratio-wrong'](view) },
      ...{ evidence: refusalWords.tooLong(view), months: refusalWords.choose(view) },
      ends: refusalWords.choose(view),
    }
    return openNeeds(platform, c, async (opened) => {
      const read = readForm(RatioForm, body, complaints)
      if (!read.ok) return showRatios(c, opened, read.refusal, 422)
      const { of, ratio, evidence, months, ends } = read.value
      const [kind = '', key = ''] = of.split(' ')
      const setting = SETTINGS.find((one) => kind === 'setting' && one === key)
      const { db, doing } = opened
      const { activities } = await choicesFor(db, doing.councilId, doing.today)
      if (!ratio || (!setting && !activities.some((one) => one.key === key)))
        throw new NotFound(`No activity ${key}`)
      const open = await openAssessment(db, doing.councilId, doing.personId)
      const assessed = await assessRatio(db, doing, {
        ...{ of: setting ? { setting } : { activity: key }, ratio, evidence, ends: ends === 'yes' },
        ...{ reviewOn: addMonths(doing.today, months), ...(open && { assessmentId: open.id }) },
      })
      if (assessed.ok) return c.redirect(needsPaths.ratios.to({ personId: doing.personId }), 303)
      const typed = blank<RatioFields>(body as Form<RatioFields>['values'])
      const { kind: why } = assessed.refusal
      const at = why === 'evidence-missing' ? 'evidence' : 'months'
      return showRatios(c, opened, withError(typed, at, ratioWords[why](view)), 422)
    })
  })

  return routes
}

async function showRatios(
  c: Context<Signed>,
  { db, flag, doing }: Opened,
  form: Form<RatioFields>,
  status: 200 | 422,
) {
  const { councilId, personId, today } = doing
  const ratios = await ratiosOf(db, councilId, personId, today)
  const { activities } = await choicesFor(db, councilId, today)
  const policy = await policiesOn(db, { councilId, on: today }, { setting: settingPolicy })
  const { permissions } = c.get('reader')
  const writes = permissions.has('assess')
  const isStaff = writes || permissions.has('authorise')
  const props = { frame: c.get('frame'), flag, ratios, activities, hasPolicy: policy.ok, form }
  return c.html(<RatiosPage {...props} {...{ writes, isStaff }} />, status)
}

/** Decisions to go to one session with less support than was assessed. */
export function riskRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(needsPaths.risks.pattern, may(['assess', 'authorise'], 'risks seen'), (c) =>
    openNeeds(platform, c, (opened) => {
      const sessionId = c.req.query('session') ?? ''
      return showRisks(c, opened, blank({ sessionId }), 200)
    }),
  )
  routes.post(needsPaths.risks.pattern, may('assess', 'risk decided'), async (c) => {
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    return openNeeds(platform, c, async (opened) => {
      const { db, doing } = opened
      const back = () => c.redirect(needsPaths.risks.to({ personId: doing.personId }), 303)
      if (typeof body.end === 'string' && isId(body.end)) {
        await endRisk(db, doing, body.end)
        return back()
      }
      const read = readForm(RiskForm, body, {
        ...{ sessionId: riskWords.chooseSession(view), reason: refusalWords.tooLong(view) },
        ...{ personsWords: refusalWords.tooLong(view), weeks: riskWords.weeks(view) },
      })
      if (!read.ok) return showRisks(c, opened, read.refusal, 422)
      const decided = await decideRisk(db, doing, read.value)
      if (decided.ok) return back()
      const typed = blank<RiskFields>(body as Form<RiskFields>['values'])
      const { refusal } = decided
      const said =
        refusal.kind === 'review-out-of-range'
          ? riskWords['review-out-of-range'](view, refusal)
          : riskWords[refusal.kind](view)
      const fields = {
        'reason-missing': 'reason',
        'persons-words-missing': 'personsWords',
      } as const
      const at =
        refusal.kind === 'reason-missing' || refusal.kind === 'persons-words-missing'
          ? fields[refusal.kind]
          : 'weeks'
      return showRisks(c, opened, withError(typed, at, said), 422)
    })
  })

  return routes
}

async function showRisks(
  c: Context<Signed>,
  { db, flag, doing }: Opened,
  form: Form<RiskFields>,
  status: 200 | 422,
) {
  const { councilId, personId, today } = doing
  const risks = await risksOf(db, councilId, personId)
  const ratios = await ratiosOf(db, councilId, personId, today)
  const { sessions } = await choicesFor(db, councilId, today)
  const below = sessions.flatMap((one): SessionChoice[] => {
    const assessed = ratioFor(ratios, one)
    const most = fittingPrices(assessed, one.prices, true)[0]
    return assessed && most && compareSupport(most.ratio, assessed) < 0
      ? [{ ...one, prices: [most] }]
      : []
  })
  const rules = await policiesOn(db, { councilId, on: today }, { weeks: riskReviewWeeks })
  const weeks = rules.ok ? rules.value.weeks : undefined
  const props = { frame: c.get('frame'), flag, risks, below, weeks, today, form }
  return c.html(<RisksPage {...props} />, status)
}
