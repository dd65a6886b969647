import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import type { Result } from '#ground/kernel/result.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import type { Assessment } from './assessment.ts'
import { changeFields, type Fields } from './assessment-actions.ts'
import { openAssessment } from './assessment-queries.ts'
import { type Opened, openNeeds, versionIn } from './open-routes.ts'
import {
  HoursPage,
  InvolvementPage,
  type SectionFields,
  type SectionProps,
  StrengthsPage,
} from './pages/sections.tsx'
import { needsPaths } from './paths.ts'
import { refusalWords } from './refusal-words.ts'

const text = (most: number) => z.string().trim().max(most).default('')
const Strengths = z.object({ strengths: text(5000) })
const Involvement = z.object({
  involvement: text(5000),
  hasDifficulty: z.enum(['yes', 'no']).optional(),
  difficultyEvidence: text(5000),
  appropriateIndividual: text(200),
})
const Hours = z.object({
  hours: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().max(168)),
  minutes: z
    .string()
    .trim()
    .default('0')
    .transform((typed) => typed || '0')
    .pipe(z.string().regex(/^\d{1,2}$/))
    .transform(Number)
    .pipe(z.number().max(59)),
})

type Read = Result<Fields, Form<SectionFields>>
type Section = {
  readonly path: { readonly pattern: string }
  readonly Page: (props: SectionProps) => unknown
  readonly known: (assessment: Assessment) => Form<SectionFields>['values']
  readonly read: (body: Record<string, unknown>, say: Say) => Read
  readonly about: SectionFields
}
type Say = { readonly tooLong: string; readonly hours: string }

const strengths: Section = {
  ...{ path: needsPaths.strengths, Page: StrengthsPage, about: 'strengths' },
  known: (a) => ({ strengths: a.strengths }),
  read: (body, { tooLong }) => readForm(Strengths, body, { strengths: tooLong }),
}

const involvement: Section = {
  ...{ path: needsPaths.involvement, Page: InvolvementPage, about: 'involvement' },
  known: (a) => ({
    ...{ involvement: a.involvement, difficultyEvidence: a.difficultyEvidence },
    appropriateIndividual: a.appropriateIndividual,
    ...(a.hasDifficulty !== undefined && { hasDifficulty: a.hasDifficulty ? 'yes' : 'no' }),
  }),
  read: (body, { tooLong }) => {
    const names = {
      involvement: tooLong,
      difficultyEvidence: tooLong,
      appropriateIndividual: tooLong,
    }
    const read = readForm(Involvement, body, { ...names, hasDifficulty: tooLong })
    if (!read.ok) return read
    const { hasDifficulty, ...fields } = read.value
    const answer = hasDifficulty && { hasDifficulty: hasDifficulty === 'yes' }
    return { ok: true, value: { ...fields, ...answer } }
  },
}

const hours: Section = {
  ...{ path: needsPaths.hours, Page: HoursPage, about: 'hours' },
  known: ({ neededMinutes }) =>
    neededMinutes === undefined
      ? {}
      : { hours: String(Math.floor(neededMinutes / 60)), minutes: String(neededMinutes % 60) },
  read: (body, { hours: complaint }) => {
    const read = readForm(Hours, body, { hours: complaint, minutes: complaint })
    if (!read.ok) return read
    const neededMinutes = Math.min(read.value.hours * 60 + read.value.minutes, 168 * 60)
    return { ok: true, value: { neededMinutes } }
  },
}

/** The parts of an assessment that are a form each. */
export function sectionRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  for (const section of [strengths, involvement, hours]) {
    const { path, read, about } = section
    routes.get(path.pattern, may('assess', 'assessment part seen'), (c) =>
      openNeeds(platform, c, (opened) => show(c, opened, section, undefined, 200)),
    )
    routes.post(path.pattern, may('assess', 'assessment part changed'), async (c) => {
      const body = await c.req.parseBody()
      const { view } = c.get('frame')
      const say = { tooLong: refusalWords.tooLong(view), hours: refusalWords.hours(view) }
      return openNeeds(platform, c, async (opened) => {
        const fields = read(body, say)
        if (!fields.ok) return show(c, opened, section, fields.refusal, 422)
        const reading = { ...opened.doing, version: versionIn(body) }
        const changed = await changeFields(opened.db, reading, fields.value)
        const { personId } = reading
        if (changed.ok) return c.redirect(needsPaths.assessment.to({ personId }), 303)
        const typed = blank<SectionFields>(body as Form<SectionFields>['values'])
        const form = withError(typed, about, refusalWords[changed.refusal.kind](view))
        return show(c, opened, section, form, 422)
      })
    })
  }
  return routes
}

async function show(
  c: Context<Signed>,
  { db, flag, doing }: Opened,
  { Page, known }: Section,
  form: Form<SectionFields> | undefined,
  status: 200 | 422,
) {
  const assessment = await openAssessment(db, doing.councilId, doing.personId)
  if (!assessment) throw new NotFound(`No open assessment of person ${doing.personId}`)
  const props = { frame: c.get('frame'), flag, version: assessment.version }
  const page = Page({ ...props, form: form ?? blank(known(assessment)) })
  return c.html(page as Parameters<typeof c.html>[0], status)
}
