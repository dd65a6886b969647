import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { type DateTyped, dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf, minuteOf, momentOf } from '#ground/kernel/day.ts'
import { asId, newId } from '#ground/kernel/id.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { clockOf, readClock } from './clock.ts'
import { RestrictionPage, type UseForm } from './pages/restriction.tsx'
import { safetyPaths } from './paths.ts'
import type { RestrictionRefusal } from './restriction.ts'
import {
  authoriseRestriction,
  recordUse,
  referRestriction,
  reviewRestriction,
} from './restriction-actions.ts'
import { restrictionById } from './restriction-queries.ts'
import { restrictionRefusals, restrictionWords as words } from './restriction-words.ts'

const long = z.string().trim().max(3_000).default('')
const yesNo = z.enum(['yes', 'no']).transform((said) => said === 'yes')
const UseSchema = z.object({
  usedAt: z.string().refine((text) => readClock(text) !== undefined),
  minutes: z
    .string()
    .trim()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .refine((of) => of <= 1_440),
  ...{ why: long, reaction: long },
})
const ReviewSchema = z.object({ found: long, goesOn: yesNo, version: z.coerce.number().int() })
const WRITES = ['keep-registers', 'assess'] as const
const DECIDES = ['assess', 'duty', 'run-sessions'] as const

/** One restriction: seen, used, referred, answered for, looked at again. */
export function restrictionUseRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const one = oneOf(platform)
  using(routes, one)
  deciding(routes, one)
  return routes
}

type One = ReturnType<typeof oneOf>

function oneOf(platform: Platform) {
  const acting = (c: Context<Signed>) => {
    const restrictionId = idIn(c, 'restrictionId')
    const { councilId, accountId } = c.get('reader')
    return { councilId, accountId, restrictionId, now: platform.now() }
  }
  const open = <T,>(
    c: Context<Signed>,
    work: (db: Db, of: ReturnType<typeof acting>) => Promise<T>,
  ): Promise<T> => {
    const of = acting(c)
    return platform.transaction(of.councilId, async (db) => {
      await restrictionById(db, c.get('reader'), { ...of, on: dayOf(of.now) })
      return work(db, of)
    })
  }
  const show = (
    c: Context<Signed>,
    { form, dates }: { readonly form: UseForm; readonly dates?: DateTyped },
    status: 200 | 422,
  ) => {
    const reader = c.get('reader')
    const of = acting(c)
    const today = dayOf(of.now)
    const may = (any: readonly Parameters<typeof reader.permissions.has>[0][]) =>
      any.some((permission) => reader.permissions.has(permission))
    return platform.transaction(of.councilId, async (db) => {
      const restriction = await restrictionById(db, reader, { ...of, on: today })
      await auditRead(db, reader, [restriction.personId], 'restriction seen', of.now)
      const flag = await personFlag(db, of.councilId, restriction.personId, today)
      const model = {
        ...{ frame: c.get('frame'), today, useId: newId(of.now), flag, restriction, form },
        ...{ mayUse: may(WRITES), mayDecide: may(DECIDES), mayAssess: may(['assess']) },
        dates: { ...dateFields('usedOn', today), ...dates },
      }
      return c.html(<RestrictionPage {...model} />, status)
    })
  }
  const back = (c: Context<Signed>) => c.redirect(safetyPaths.restriction.to(acting(c)), 303)
  const pressed = async (c: Context<Signed>, done: Result<unknown, RestrictionRefusal>) => {
    if (done.ok) return back(c)
    const why = restrictionRefusals[done.refusal.kind](c.get('frame').view)
    return show(c, { form: withError(blank() as UseForm, 'why', why) }, 422)
  }
  const now = platform.now
  return { acting, open, show, back, pressed, now }
}

function using(routes: Hono<Signed>, { open, show, back, now }: One): void {
  routes.get(safetyPaths.restriction.pattern, may('raise-concern', 'restriction seen'), (c) => {
    const form: UseForm = blank({ usedAt: clockOf(minuteOf(now())) })
    return show(c, { form }, 200)
  })

  routes.post(safetyPaths.useOfRestriction.pattern, may(WRITES, 'restriction used'), async (c) => {
    const { view } = c.get('frame')
    const body = await c.req.parseBody()
    const tooLong = words.tooLong(view)
    const read = readForm(UseSchema, body, {
      ...{ usedAt: words.wrongTime(view), minutes: words.wrongMinutes(view) },
      ...{ why: tooLong, reaction: tooLong },
    })
    const dates = typedDate(body, 'usedOn')
    const day = readDate(dates, 'usedOn')
    const kept = blank(typed(['usedAt', 'minutes', 'why', 'reaction'], body)) as UseForm
    if (!read.ok || !day) {
      const form = read.ok ? kept : ({ ...kept, errors: read.refusal.errors } as UseForm)
      const all = day ? form : withError(form, 'usedOn', words.wrongDay(view))
      return show(c, { form: all, dates }, 422)
    }
    const { usedAt, minutes, why, reaction } = read.value
    const sent = body.id
    const done = await open(c, async (db, of) => {
      const at = momentOf(day, readClock(usedAt) ?? 0)
      const id = asId(sent) ?? newId(of.now)
      return recordUse(db, { ...of, id, at, minutes, why: why.trim(), reaction: reaction.trim() })
    })
    if (done.ok) return back(c)
    const { kind } = done.refusal
    const at = kind === 'used-in-future' ? 'usedAt' : why.trim() ? 'reaction' : 'why'
    const form = withError(kept, at, restrictionRefusals[kind](view))
    return show(c, { form, dates }, 422)
  })

  routes.post(
    safetyPaths.referRestriction.pattern,
    may('raise-concern', 'restriction referred'),
    async (c) => {
      await open(c, referRestriction)
      return back(c)
    },
  )
}

function deciding(routes: Hono<Signed>, { open, show, back, pressed }: One): void {
  routes.post(
    safetyPaths.authoriseRestriction.pattern,
    may(DECIDES, 'restriction authorised'),
    async (c) => pressed(c, await open(c, authoriseRestriction)),
  )

  routes.post(
    safetyPaths.reviewRestriction.pattern,
    may(DECIDES, 'restriction reviewed'),
    async (c) => {
      const { view } = c.get('frame')
      const body = await c.req.parseBody()
      const one = words.chooseOne(view)
      const read = readForm(ReviewSchema, body, {
        ...{ found: words.tooLong(view), goesOn: one, version: one },
      })
      const dates = typedDate(body, 'nextBy')
      const nextBy = readDate(dates, 'nextBy')
      const kept = blank(typed(['found', 'goesOn'], body)) as UseForm
      if (!read.ok || (read.value.goesOn && !nextBy)) {
        const form = read.ok ? kept : ({ ...kept, errors: read.refusal.errors } as UseForm)
        const all = read.ok ? withError(form, 'nextBy', words.wrongDay(view)) : form
        return show(c, { form: all, dates }, 422)
      }
      const { found, goesOn, version } = read.value
      const done = await open(c, (db, of) =>
        reviewRestriction(db, { ...of, found, version, nextBy: goesOn ? nextBy : undefined }),
      )
      if (done.ok) return back(c)
      const { kind } = done.refusal
      const at = kind === 'review-too-late' || kind === 'review-passed' ? 'nextBy' : 'found'
      const form = withError(kept, at, restrictionRefusals[kind](view))
      return show(c, { form, dates }, 422)
    },
  )
}
