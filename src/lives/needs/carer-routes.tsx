import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { isId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import {
  changeCarerAssessment,
  decideCarerAssessment,
  startCarerAssessment,
} from './carer-actions.ts'
import { CARER_WANTS, HOW_FAR, missingOfCarer } from './carer-assessment.ts'
import { carerAssessment, carerSeen } from './carer-queries.ts'
import { type Opened, openNeeds, versionIn } from './open-routes.ts'
import { CarerPage, type StaffFields } from './pages/carer.tsx'
import { knownOfCarer } from './parts/carer-fields.tsx'
import { needsPaths } from './paths.ts'
import { refusalWords } from './refusal-words.ts'

const text = z.string().trim().max(5000)
/** What the form left out stays as it was. */
export const CarerForm = z.object({
  words: text.optional(),
  able: z.enum(HOW_FAR).optional(),
  willing: z.enum(HOW_FAR).optional(),
  wants: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((sent) => CARER_WANTS.filter((want) => [sent ?? []].flat().includes(want))),
  effect: text.default(''),
  emergencyPlan: text.default(''),
})
const StaffForm = CarerForm.extend({
  step: z.enum(['save', 'decide']).default('save'),
  hours: z
    .string()
    .trim()
    .regex(/^\d{0,3}$/)
    .default(''),
  minutes: z
    .string()
    .trim()
    .regex(/^[0-5]?\d?$/)
    .default(''),
  eligible: z.enum(['yes', 'no']).optional(),
  reasons: text.default(''),
})

/** What was answered, without what was left out: `exactOptionalPropertyTypes` tells them apart. */
export const answered = ({ words, able, willing, ...rest }: z.output<typeof CarerForm>) => ({
  ...rest,
  ...(words !== undefined && { words }),
  ...(able && { able }),
  ...(willing && { willing }),
})

/** A carer's own assessment, as a worker writes it with them. */
export function carerRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(needsPaths.carer.pattern, may('assess', 'carer assessment seen'), (c) =>
    openNeeds(platform, c, (opened) => show(c, opened, undefined, 200)),
  )
  routes.post(needsPaths.carer.pattern, may('assess', 'carer assessment written'), async (c) => {
    const body = await c.req.parseBody({ all: true })
    const { view } = c.get('frame')
    return openNeeds(platform, c, async (opened) => {
      const { db } = opened
      const carer = await carerIn(c, opened)
      const doing = { ...opened.doing, carerId: carer.id }
      const here = needsPaths.carer.to({ personId: doing.personId, carerId: carer.id })
      if (body.step === 'start') {
        await startCarerAssessment(db, doing)
        return c.redirect(here, 303)
      }
      const read = readForm(StaffForm, body, complaints(view))
      if (!read.ok) return show(c, opened, read.refusal, 422)
      const { step, hours, minutes, eligible, reasons, ...given } = read.value
      const { words: _, ...withoutWords } = answered(given)
      const breakMinutes = Number(hours || 0) * 60 + Number(minutes || 0)
      const fields = {
        ...(carer.accountId ? withoutWords : answered(given)),
        ...(hours + minutes !== '' && breakMinutes <= 168 * 60 && { breakMinutes }),
      }
      const reading = { ...doing, version: versionIn(body) }
      const saved = await changeCarerAssessment(db, reading, fields)
      const done =
        saved.ok && step === 'decide'
          ? await decideCarerAssessment(
              db,
              { ...reading, version: saved.value.version },
              { eligible: eligible && eligible === 'yes', reasons },
            )
          : saved
      if (done.ok) return c.redirect(here, 303)
      const typed = blank<StaffFields>(body as Form<StaffFields>['values'])
      const at = step === 'decide' ? 'eligible' : 'able'
      const form = withError(typed, at, refusalWords[done.refusal.kind](view))
      return show(c, opened, form, 422)
    })
  })

  return routes
}

function complaints(view: Parameters<typeof refusalWords.tooLong>[0]) {
  const [long, choose] = [refusalWords.tooLong(view), refusalWords.choose(view)]
  return {
    ...{ words: long, able: choose, willing: choose, wants: choose, effect: long },
    ...{ emergencyPlan: long, step: choose, hours: refusalWords.hours(view) },
    ...{ minutes: refusalWords.hours(view), eligible: choose, reasons: long },
  }
}

/** The carer whom the address names, of the person whose record is open. */
export async function carerIn(c: Context<Signed>, { db, doing }: Opened) {
  const carerId = c.req.param('carerId') ?? ''
  const { councilId, personId } = doing
  const carer = isId(carerId) && (await carerSeen(db, councilId, { personId, carerId }))
  if (!carer) throw new NotFound(`No carer ${carerId}`)
  return carer
}

async function show(
  c: Context<Signed>,
  opened: Opened,
  form: Form<StaffFields> | undefined,
  status: 200 | 422,
) {
  const { db, flag, doing } = opened
  const carer = await carerIn(c, opened)
  const assessment = await carerAssessment(db, doing.councilId, carer.id)
  const minutes = assessment?.breakMinutes
  const known = blank<StaffFields>({
    ...(assessment && knownOfCarer(assessment)),
    ...(minutes !== undefined && {
      hours: String(Math.floor(minutes / 60)),
      minutes: String(minutes % 60),
    }),
    reasons: assessment?.reasons ?? '',
  })
  const decision = { eligible: true, reasons: 'given' }
  const missing = assessment ? missingOfCarer(assessment, decision) : []
  const props = { frame: c.get('frame'), flag, carer, assessment, missing }
  return c.html(<CarerPage {...props} form={form ?? known} />, status)
}
