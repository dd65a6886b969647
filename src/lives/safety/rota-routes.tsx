import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { type DateTyped, dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { addDays, dayOf } from '#ground/kernel/day.ts'
import { isId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { LEVELS, type Level } from './alert.ts'
import { deskAccounts, shiftsBetween } from './desk-queries.ts'
import { shiftRefusals, deskWords as words } from './desk-words.ts'
import { type RotaForm, RotaPage } from './pages/rota.tsx'
import { safetyPaths } from './paths.ts'
import { gapsBetween } from './rota.ts'
import { endShift, layOutShifts } from './rota-actions.ts'

const Clock = z
  .string()
  .trim()
  .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/)
  .transform((text) => {
    const [hour = 0, minute = 0] = text.split(/[:.]/).map(Number)
    return hour * 60 + minute
  })
const RotaSchema = z.object({
  accountId: z.string().refine(isId),
  level: z.enum(LEVELS.map(String)).transform((level) => Number(level) as Level),
  ...{ starts: Clock, ends: Clock },
})
const A_DAY = 86_400_000
const SHOWN = ['accountId', 'level', 'starts', 'ends'] as const

/** Who has the desk, and when nobody has. */
export function rotaRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const show = async (
    c: Context<Signed>,
    { form, dates }: { readonly form: RotaForm; readonly dates: DateTyped },
    status: 200 | 422,
  ) => {
    const { councilId } = c.get('reader')
    const now = platform.now()
    const model = await platform.transaction(councilId, async (db) => {
      const fortnight = { from: now, to: new Date(now.getTime() + 14 * A_DAY) }
      const shifts = await shiftsBetween(db, councilId, fortnight)
      const accounts = await deskAccounts(db, councilId, dayOf(now))
      return {
        shifts,
        accounts,
        gaps: gapsBetween(shifts, now, new Date(now.getTime() + 7 * A_DAY)),
      }
    })
    return c.html(<RotaPage frame={c.get('frame')} {...{ ...model, form, dates }} />, status)
  }

  routes.get(safetyPaths.rota.pattern, may('set-duty-rota', 'duty rota seen'), (c) => {
    const tomorrow = addDays(dayOf(platform.now()), 1)
    const dates = { ...dateFields('first', tomorrow), ...dateFields('last', addDays(tomorrow, 4)) }
    const form: RotaForm = blank({ level: '1', starts: '08:00', ends: '18:00' })
    return show(c, { form, dates }, 200)
  })

  routes.post(safetyPaths.rota.pattern, may('set-duty-rota', 'duty rota set'), async (c) => {
    const { view } = c.get('frame')
    const { councilId, accountId: by } = c.get('reader')
    const body = await c.req.parseBody()
    const dates = { ...typedDate(body, 'first'), ...typedDate(body, 'last') }
    const [first, last] = [readDate(dates, 'first'), readDate(dates, 'last')]
    const read = readForm(RotaSchema, body, {
      ...{ accountId: words.chooseWho(view), level: words.chooseLevel(view) },
      ...{ starts: words.wrongTime(view), ends: words.wrongTime(view) },
    })
    const kept = blank(typed(SHOWN, body)) as RotaForm
    const form: Form<never> = read.ok ? kept : (read.refusal as RotaForm)
    const wrong = (['first', 'last'] as const).filter((name) => !readDate(dates, name))
    if (!read.ok || !first || !last) {
      const refused = wrong.reduce(
        (of, name) => withError(of, name, words.wrongDay(view)),
        form as RotaForm,
      )
      return show(c, { form: refused, dates }, 422)
    }
    const now = platform.now()
    const laid = await platform.transaction(councilId, (db) =>
      layOutShifts(db, { ...read.value, councilId, by, first, last, now }),
    )
    if (laid.ok) return c.redirect(safetyPaths.rota.to(), 303)
    const why = shiftRefusals[laid.refusal.kind](view)
    const at = laid.refusal.kind === 'ended-already' ? 'first' : 'last'
    return show(c, { form: withError(kept, at, why), dates }, 422)
  })

  routes.post(safetyPaths.endShift.pattern, may('set-duty-rota', 'duty turn ended'), async (c) => {
    const { councilId, accountId: by } = c.get('reader')
    const shiftId = idIn(c, 'shiftId')
    await platform.transaction(councilId, (db) =>
      endShift(db, { councilId, by, shiftId, now: platform.now() }),
    )
    return c.redirect(safetyPaths.rota.to(), 303)
  })
  return routes
}
