import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import type { Assessment } from './assessment.ts'
import { type NeedAnswered, putNeed, removeNeed } from './assessment-actions.ts'
import { openAssessment } from './assessment-queries.ts'
import type { Condition } from './eligibility.ts'
import { eligibilityRulesOf } from './eligibility-rules.ts'
import { isOutcomeOf, type NationalOutcome, wellbeingOf } from './national-outcome.ts'
import { type Opened, openNeeds, versionIn } from './open-routes.ts'
import { type NeedFields, NeedPage, NeedsPage, WholePage } from './pages/needs.tsx'
import { needsPaths } from './paths.ts'
import { refusalWords } from './refusal-words.ts'

const Answer = z.enum(['yes', 'no']).optional()
const Evidence = z.string().trim().max(2000).default('')
const Need = z.object({
  need: z.string().trim().min(1).max(2000),
  wellbeing: z.union([z.string(), z.array(z.string())]).optional(),
})
type Body = Record<string, unknown>

async function opened(db: Opened['db'], doing: Opened['doing']): Promise<Assessment> {
  const found = await openAssessment(db, doing.councilId, doing.personId)
  if (!found) throw new NotFound(`No open assessment of person ${doing.personId}`)
  return found
}

/** Needs against the nation's outcomes, with the conditions of its rules. */
export function needRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(needsPaths.needs.pattern, may('assess', 'needs seen'), (c) =>
    openNeeds(platform, c, async ({ db, flag, doing }) => {
      const assessment = await opened(db, doing)
      return c.html(<NeedsPage frame={c.get('frame')} {...{ flag, assessment }} />)
    }),
  )

  routes.get(needsPaths.need.pattern, may('assess', 'need seen'), (c) =>
    openNeeds(platform, c, (open) => showNeed(c, open, undefined, 200)),
  )
  routes.post(needsPaths.need.pattern, may('assess', 'need assessed'), async (c) => {
    const body = await c.req.parseBody({ all: true })
    const { view } = c.get('frame')
    return openNeeds(platform, c, async (open) => {
      const assessment = await opened(open.db, open.doing)
      const outcome = outcomeIn(c, assessment)
      const reading = { ...open.doing, version: versionIn(body) }
      const { personId } = reading
      const back = () => c.redirect(needsPaths.needs.to({ personId }), 303)
      if (body.remove === 'yes') {
        const removed = await removeNeed(open.db, reading, outcome)
        return removed.ok ? back() : showNeed(c, open, stale(view, body, removed.refusal.kind), 422)
      }
      const read = readNeed(view, body, assessment, outcome)
      if ('form' in read) return showNeed(c, open, read.form, 422)
      const put = await putNeed(open.db, reading, read)
      return put.ok ? back() : showNeed(c, open, stale(view, body, put.refusal.kind), 422)
    })
  })

  routes.get(needsPaths.whole.pattern, may('assess', 'conditions seen'), (c) =>
    openNeeds(platform, c, (open) => showWhole(c, open, undefined, 200)),
  )
  routes.post(needsPaths.whole.pattern, may('assess', 'conditions answered'), async (c) => {
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    return openNeeds(platform, c, async (open) => {
      const { overall } = eligibilityRulesOf((await opened(open.db, open.doing)).jurisdiction)
      const read = readAnswers(view, body, overall, '')
      if ('form' in read) return showWhole(c, open, read.form, 422)
      const reading = { ...open.doing, version: versionIn(body) }
      const put = await putNeed(open.db, reading, read)
      if (!put.ok) return showWhole(c, open, stale(view, body, put.refusal.kind), 422)
      return c.redirect(needsPaths.assessment.to({ personId: reading.personId }), 303)
    })
  })

  return routes
}

function outcomeIn(c: Context<Signed>, { jurisdiction }: Assessment): NationalOutcome {
  const outcome = c.req.param('outcome') ?? ''
  if (!isOutcomeOf(jurisdiction, outcome)) throw new NotFound(`No outcome ${outcome}`)
  return outcome
}

const typedIn = (body: Body) => body as Form<NeedFields>['values']

/** What was typed stands again under the newest version, with what happened meanwhile said first. */
const stale = (view: View, body: Body, kind: keyof typeof refusalWords): Form<NeedFields> =>
  withError(blank<NeedFields>(typedIn(body)), 'need', refusalWords[kind](view))

type Refused = { readonly form: Form<NeedFields> }

/** Every answer that was given, each with its evidence: one without is refused on its own field. */
function readAnswers(
  view: View,
  body: Body,
  conditions: readonly Condition[],
  outcome: NationalOutcome | '',
): NeedAnswered | Refused {
  let form = blank<NeedFields>(typedIn(body))
  const answers = conditions.flatMap((condition) => {
    const answer = Answer.safeParse(body[`answer-${condition}`]).data
    const evidence = Evidence.safeParse(body[`evidence-${condition}`]).data
    if (answer && !evidence)
      form = withError(form, `evidence-${condition}`, refusalWords.evidence(view))
    return answer && evidence ? [{ outcome, condition, answer, evidence }] : []
  })
  return Object.keys(form.errors).length > 0 ? { form } : { answers }
}

function readNeed(
  view: View,
  body: Body,
  { jurisdiction }: Assessment,
  outcome: NationalOutcome,
): NeedAnswered | Refused {
  const complaint = { missing: refusalWords.write(view), wrong: refusalWords.tooLong(view) }
  const read = readForm(Need, body, { need: complaint, wellbeing: refusalWords.choose(view) })
  if (!read.ok) return { form: { values: typedIn(body), errors: read.refusal.errors } }
  const answered = readAnswers(view, body, eligibilityRulesOf(jurisdiction).perNeed, outcome)
  if ('form' in answered) return answered
  const chosen = [read.value.wellbeing ?? []].flat()
  const wellbeing = wellbeingOf(jurisdiction).filter((area) => chosen.includes(area))
  return { need: { outcome, need: read.value.need, wellbeing }, answers: answered.answers }
}

const knownAnswers = (assessment: Assessment, outcome: NationalOutcome | '') =>
  Object.fromEntries(
    assessment.answers
      .filter((a) => a.outcome === outcome)
      .flatMap((a) => [
        [`answer-${a.condition}`, a.answer],
        [`evidence-${a.condition}`, a.evidence],
      ]),
  )

async function showNeed(
  c: Context<Signed>,
  { db, flag, doing }: Opened,
  form: Form<NeedFields> | undefined,
  status: 200 | 422,
) {
  const assessment = await opened(db, doing)
  const outcome = outcomeIn(c, assessment)
  const need = assessment.needs.find((one) => one.outcome === outcome)
  const known = blank<NeedFields>({
    ...knownAnswers(assessment, outcome),
    ...(need && { need: need.need, wellbeing: need.wellbeing }),
  })
  const props = { frame: c.get('frame'), flag, assessment, outcome, form: form ?? known }
  return c.html(<NeedPage {...props} />, status)
}

async function showWhole(
  c: Context<Signed>,
  { db, flag, doing }: Opened,
  form: Form<NeedFields> | undefined,
  status: 200 | 422,
) {
  const assessment = await opened(db, doing)
  const known = blank<NeedFields>(knownAnswers(assessment, ''))
  const props = { frame: c.get('frame'), flag, assessment, form: form ?? known }
  return c.html(<WholePage {...props} />, status)
}
