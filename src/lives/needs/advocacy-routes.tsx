import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, type Form, type Body as FormBody, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf, momentOf, readDay } from '#ground/kernel/day.ts'
import { isId } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { DUTIES } from './advocacy.ts'
import { answerReferral, bookFirstMeeting, refer } from './advocacy-actions.ts'
import { advocates, referralsTo, referralTo } from './advocacy-queries.ts'
import { advocacyWords as words } from './advocacy-words.ts'
import { type Opened, openNeeds } from './open-routes.ts'
import { type AdvocacyFields, AdvocacyPage } from './pages/advocacy.tsx'
import { ReferralPage, ReferralsPage } from './pages/referrals.tsx'
import { needsPaths } from './paths.ts'
import { advocacyOf } from './queries.ts'
import { refusalWords } from './refusal-words.ts'

const ReferForm = z.object({
  duty: z.enum(DUTIES),
  reason: z.string().trim().max(2000).default(''),
  advocateId: z.string().refine(isId),
})
const MeetingForm = z.object({
  referralId: z.string().refine(isId),
  day: z
    .string()
    .transform(readDay)
    .refine((day) => day !== undefined),
  time: z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3]):[0-5]\d$/),
})
const AnswerForm = z.object({
  answer: z.enum(['accept', 'decline']),
  instructed: z.enum(['yes', 'no']).optional(),
})

/** Asking an advocate, and the first meeting that waits for their yes. */
export function advocacyRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(needsPaths.advocacy.pattern, may(['assess', 'authorise'], 'advocacy seen'), (c) =>
    openNeeds(platform, c, (opened) => show(c, opened, blank(), 200)),
  )
  routes.post(needsPaths.advocacy.pattern, may('assess', 'advocate asked'), async (c) => {
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    return openNeeds(platform, c, async (opened) => {
      const taken = body.referralId ? await book(opened, view, body) : await ask(opened, view, body)
      if (taken) return show(c, opened, taken, 422)
      return c.redirect(needsPaths.advocacy.to({ personId: opened.doing.personId }), 303)
    })
  })

  return routes
}

type Body = Record<string, unknown>
type Refused = Form<AdvocacyFields> | undefined

async function ask({ db, doing }: Opened, view: View, body: Body): Promise<Refused> {
  const read = readForm(ReferForm, body, {
    ...{ duty: refusalWords.choose(view), reason: refusalWords.tooLong(view) },
    advocateId: words.choose(view),
  })
  if (!read.ok) return read.refusal
  const all = await advocates(db, doing.councilId)
  if (!all.some((one) => one.id === read.value.advocateId)) throw new NotFound('No such advocate')
  const asked = await refer(db, { ...doing, ...read.value })
  if (asked.ok) return undefined
  const typed = blank<AdvocacyFields>(body as Form<AdvocacyFields>['values'])
  const { kind } = asked.refusal
  return withError(typed, kind === 'reason-missing' ? 'reason' : 'duty', words[kind](view))
}

async function book({ db, doing }: Opened, view: View, body: Body): Promise<Refused> {
  const boxes = typedDate(body as FormBody, 'day')
  const sent = { ...body, day: readDate(boxes, 'day') ?? '' }
  const read = readForm(MeetingForm, sent, {
    ...{ day: words.wrongDay(view), time: words.wrongTime(view) },
    referralId: refusalWords.choose(view),
  })
  if (!read.ok) return { values: { ...read.refusal.values, ...boxes }, errors: read.refusal.errors }
  const { referralId, day, time } = read.value
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (!day) return undefined
  const at = momentOf(day, hours * 60 + minutes)
  const booked = await bookFirstMeeting(db, { ...doing, referralId, at })
  if (booked.ok) return undefined
  const typed = blank<AdvocacyFields>(body as Form<AdvocacyFields>['values'])
  return withError(typed, 'day', words[booked.refusal.kind](view))
}

async function show(
  c: Context<Signed>,
  { db, flag, doing }: Opened,
  form: Form<AdvocacyFields>,
  status: 200 | 422,
) {
  const advocacy = await advocacyOf(db, doing.councilId, doing.personId)
  const all = await advocates(db, doing.councilId)
  const { jurisdiction } = c.get('reader').council
  const props = { frame: c.get('frame'), flag, jurisdiction, advocacy, advocates: all, form }
  return c.html(<AdvocacyPage {...props} />, status)
}

/** What an advocate was asked, and their answer. */
export function referralRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(needsPaths.referrals.pattern, may('advocate', 'referrals seen'), (c) => {
    const reader = c.get('reader')
    return platform.transaction(reader.councilId, async (db) => {
      const referrals = await referralsTo(db, reader.councilId, reader.accountId)
      const people = [...new Set(referrals.map((one) => one.personId))]
      await auditRead(db, reader, people, c.get('auditedAs'), platform.now())
      return c.html(<ReferralsPage frame={c.get('frame')} referrals={referrals} />)
    })
  })

  const page = async (c: Context<Signed>, form: Form<'instructed'>, status: 200 | 422) => {
    const reader = c.get('reader')
    const referralId = idIn(c, 'referralId')
    return platform.transaction(reader.councilId, async (db) => {
      const asked = { referralId, advocateId: reader.accountId }
      const referral = await referralTo(db, reader.councilId, asked)
      if (!referral) throw new NotFound(`No referral ${referralId}`)
      await auditRead(db, reader, [referral.personId], c.get('auditedAs'), platform.now())
      return c.html(<ReferralPage frame={c.get('frame')} {...{ referral, form }} />, status)
    })
  }

  routes.get(needsPaths.referral.pattern, may('advocate', 'referral seen'), (c) =>
    page(c, blank(), 200),
  )
  routes.post(needsPaths.referral.pattern, may('advocate', 'referral answered'), async (c) => {
    const { view } = c.get('frame')
    const { councilId, accountId } = c.get('reader')
    const referralId = idIn(c, 'referralId')
    const choose = refusalWords.choose(view)
    const read = readForm(AnswerForm, await c.req.parseBody(), {
      answer: choose,
      instructed: choose,
    })
    if (!read.ok) return page(c, blank(), 422)
    const { answer, instructed } = read.value
    const now = platform.now()
    const answered = await platform.transaction(councilId, (db) =>
      answerReferral(db, {
        ...{ councilId, accountId, referralId, now, today: dayOf(now) },
        ...{ accepts: answer === 'accept', instructed: instructed && instructed === 'yes' },
      }),
    )
    if (answered.ok) return c.redirect(needsPaths.referral.to({ referralId }), 303)
    return page(c, withError(blank(), 'instructed', words[answered.refusal.kind](view)), 422)
  })

  return routes
}
