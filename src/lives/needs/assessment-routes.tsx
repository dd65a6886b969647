import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed as Request } from '#ground/access/may.ts'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Assessment } from './assessment.ts'
import {
  agreeAssessment,
  changeFields,
  decideAssessment,
  type Reading,
  shareAssessment,
  startAssessment,
} from './assessment-actions.ts'
import { assessmentPaper } from './assessment-paper-words.ts'
import {
  assessmentsOf,
  openAssessment,
  signedAssessment,
  writtenWith,
} from './assessment-queries.ts'
import { type AssessmentRefusal, missingParts } from './assessment-steps.ts'
import { type Opened, openNeeds, versionIn } from './open-routes.ts'
import { AssessmentPage } from './pages/assessment.tsx'
import { type DecideFields, DecidePage } from './pages/decide.tsx'
import { SignedPage } from './pages/signed.tsx'
import { needsPaths } from './paths.ts'
import { advocacyOf } from './queries.ts'
import { refusalWords } from './refusal-words.ts'

const READERS = ['assess', 'authorise', 'advocate'] as const
const DecideForm = z.object({
  step: z.enum(['advice', 'share', 'agree', 'decide']),
  advice: z.string().trim().max(5000).default(''),
  how: z.string().trim().max(2000).default(''),
})

/** The assessment: its list of tasks, its parts, and the signing of it. */
export function assessmentRoutes(platform: Platform): Hono<Request> {
  const routes = new Hono<Request>()

  routes.get(needsPaths.assessment.pattern, may(READERS, 'assessment seen'), async (c) => {
    const model = await openNeeds(platform, c, async ({ db, flag, doing }) => {
      const { councilId, personId } = doing
      const assessment = await openAssessment(db, councilId, personId)
      const { referrals } = await advocacyOf(db, councilId, personId)
      const missing = assessment ? missingParts(assessment, referrals) : []
      return { flag, assessment, missing, earlier: await assessmentsOf(db, councilId, personId) }
    })
    const writes = c.get('reader').permissions.has('assess')
    return c.html(<AssessmentPage frame={c.get('frame')} {...model} writes={writes} />)
  })

  routes.post(needsPaths.assessment.pattern, may('assess', 'assessment started'), async (c) => {
    const { jurisdiction } = c.get('reader').council
    const personId = await openNeeds(platform, c, async ({ db, doing }) => {
      await startAssessment(db, doing, jurisdiction)
      return doing.personId
    })
    return c.redirect(needsPaths.assessment.to({ personId }), 303)
  })

  routes.get(needsPaths.signed.pattern, may(READERS, 'signed assessment seen'), async (c) => {
    const assessmentId = idIn(c, 'assessmentId')
    const { view } = c.get('frame')
    const model = await openNeeds(platform, c, async ({ db, flag, doing }) => {
      const { councilId, personId } = doing
      const seen = await signedAssessment(db, councilId, { personId, assessmentId })
      if (!seen) throw new NotFound(`No assessment ${assessmentId}`)
      const paper = seen.signed ?? (await paperOf({ db, flag, doing }, view, seen.assessment))
      return { flag, seen, paper }
    })
    return c.html(<SignedPage frame={c.get('frame')} {...model} />)
  })

  routes.get(needsPaths.decide.pattern, may('assess', 'assessment read through'), (c) =>
    openNeeds(platform, c, (opened) => decidePage(c, opened, undefined, 200)),
  )

  routes.post(needsPaths.decide.pattern, may('assess', 'assessment step'), async (c) => {
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    return openNeeds(platform, c, async (opened) => {
      const complaint = refusalWords.tooLong(view)
      const read = readForm(DecideForm, body, {
        step: complaint,
        advice: complaint,
        how: complaint,
      })
      if (!read.ok) return decidePage(c, opened, read.refusal, 422)
      const reading = { ...opened.doing, version: versionIn(body) }
      const taken = await take(opened, reading, read.value, view)
      const { personId } = reading
      if (taken.ok)
        return c.redirect(
          (read.value.step === 'decide' ? needsPaths.assessment : needsPaths.decide).to({
            personId,
          }),
          303,
        )
      const form: Form<DecideFields> = { values: typed(['advice', 'how'], body), errors: {} }
      const at = taken.refusal.kind === 'how-agreed-missing' ? 'how' : 'step'
      const refused = withError(form, at, refusalWords[taken.refusal.kind](view))
      return decidePage(c, opened, refused, 422)
    })
  })

  return routes
}

type Step = z.output<typeof DecideForm>

async function take(
  opened: Opened,
  reading: Reading,
  { step, advice, how }: Step,
  view: View,
): Promise<Result<unknown, AssessmentRefusal>> {
  const { db } = opened
  if (step === 'advice') return changeFields(db, reading, { advice })
  if (step === 'share') return shareAssessment(db, reading)
  if (step === 'agree') return agreeAssessment(db, reading, how)
  const open = await openAssessment(db, reading.councilId, reading.personId)
  const written = await writtenWith(db, reading.councilId, open ?? { answers: [], statements: [] })
  return decideAssessment(db, reading, (assessment) =>
    assessmentPaper(view, { ...written, assessment, name: opened.flag.name }),
  )
}

async function paperOf(opened: Opened, view: View, assessment: Assessment) {
  const written = await writtenWith(opened.db, opened.doing.councilId, assessment)
  return assessmentPaper(view, { ...written, assessment, name: opened.flag.name })
}

async function decidePage(
  c: Context<Request>,
  opened: Opened,
  given: Form<DecideFields> | undefined,
  status: 200 | 422,
) {
  const { db, doing } = opened
  const flag: PersonFlag = opened.flag
  const assessment = await openAssessment(db, doing.councilId, doing.personId)
  if (!assessment) throw new NotFound(`No open assessment of person ${doing.personId}`)
  const { referrals } = await advocacyOf(db, doing.councilId, doing.personId)
  const frame = c.get('frame')
  const model = {
    ...{ frame, flag, assessment },
    missing: missingParts(assessment, referrals),
    paper: await paperOf(opened, frame.view, assessment),
    form: given ?? blank({ advice: assessment.advice, how: assessment.agreedHow }),
  }
  return c.html(<DecidePage {...model} />, status)
}
