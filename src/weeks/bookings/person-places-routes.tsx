import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { isDateEmpty, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { ABSENCE_REASONS, heldUntil } from './absence.ts'
import { comeBack, endAbsence } from './absence-change-actions.ts'
import { absenceRulesOn, absencesOf } from './absence-queries.ts'
import { placesOfPerson } from './backup-queries.ts'
import { endPlaceRoutes } from './end-place-routes.tsx'
import { type AbsenceRefusal, decidePlaces, recordAbsence } from './long-absence-actions.ts'
import type { AwayForm } from './pages/person-absences.tsx'
import { PersonPlacesPage } from './pages/person-places.tsx'
import { personPlacesPaths as paths } from './person-places-paths.ts'
import { personPlacesWords as words } from './person-places-words.ts'

const Version = z.object({ version: z.coerce.number().int().min(1) })
const Decision = Version.extend({ decided: z.enum(['kept', 'given-up']) })
const AwayBody = z.object({
  id: z.uuid(),
  reason: z.enum(ABSENCE_REASONS).optional().catch(undefined),
})

/** One person's places and time away, for those who find support with them. */
export function personPlacesRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(paths.places.pattern, may('find-support', 'places seen'), (c) => showAll(platform, c))

  routes.post(paths.away.pattern, may('find-support', 'absence recorded'), (c) =>
    record(platform, c),
  )

  routes.post(paths.back.pattern, may('find-support', 'absence ended'), async (c) => {
    const body = await c.req.parseBody()
    const read = Version.safeParse(body)
    const lastDay = readDate(typedDate(body, 'back'), 'back')
    const { view } = c.get('frame')
    if (!read.success || !lastDay) return showAll(platform, c, { refused: words.lastWrong(view) })
    const absenceId = idIn(c, 'absenceId')
    const done = await openTheirs(platform, c, 'week', (db, who) =>
      endAbsence(db, { ...who, absenceId, lastDay, version: read.data.version }),
    )
    if (done.ok) return c.redirect(paths.places.to({ personId: idIn(c, 'personId') }), 303)
    return showAll(platform, c, { refused: sayAway(c, done.refusal.kind) })
  })

  routes.post(paths.notAway.pattern, may('find-support', 'absence taken back'), async (c) => {
    const read = Version.safeParse(await c.req.parseBody())
    const absenceId = idIn(c, 'absenceId')
    const version = read.success ? read.data.version : 0
    const done = await openTheirs(platform, c, 'week', (db, who) =>
      comeBack(db, { ...who, absenceId, version }),
    )
    if (done.ok) return c.redirect(paths.places.to({ personId: idIn(c, 'personId') }), 303)
    return showAll(platform, c, { refused: sayAway(c, done.refusal.kind) })
  })

  routes.post(
    paths.decide.pattern,
    may('find-support', 'places of an absence decided'),
    async (c) => {
      const read = Decision.safeParse(await c.req.parseBody())
      if (!read.success) return c.redirect(paths.places.to({ personId: idIn(c, 'personId') }), 303)
      const absenceId = idIn(c, 'absenceId')
      const done = await openTheirs(platform, c, 'week', (db, who) =>
        decidePlaces(db, { ...who, absenceId, ...read.data }),
      )
      if (done.ok) return c.redirect(paths.places.to({ personId: idIn(c, 'personId') }), 303)
      return showAll(platform, c, { refused: sayAway(c, done.refusal.kind) })
    },
  )

  routes.route('/', endPlaceRoutes(platform))
  return routes
}

const emptyAway = (platform: Platform): AwayForm => ({
  ...{ id: newId(platform.now()), first: {}, last: {}, reason: '', errors: {} },
})

async function showAll(
  platform: Platform,
  c: Context<Signed>,
  shown: { readonly form?: AwayForm; readonly refused?: string } = {},
) {
  const model = await openTheirs(platform, c, 'week', async (db, { councilId, personId, now }) => {
    const rules = await absenceRulesOn(db, councilId, dayOf(now))
    const absences = await absencesOf(db, councilId, personId)
    return {
      today: dayOf(now),
      flag: await personFlag(db, councilId, personId, dayOf(now)),
      places: await placesOfPerson(db, { councilId, personId, on: dayOf(now) }),
      absences: absences.map((one) => ({
        ...one,
        ...(rules.ok && { heldUntil: heldUntil(rules.value.stretches, one.firstDay) }),
      })),
    }
  })
  const { form = emptyAway(platform), refused } = shown
  const page = <PersonPlacesPage frame={c.get('frame')} {...model} {...{ form, refused }} />
  return c.html(page, shown.form || refused ? 422 : 200)
}

async function record(platform: Platform, c: Context<Signed>) {
  const body = await c.req.parseBody()
  const { view } = c.get('frame')
  const read = AwayBody.safeParse(body)
  const [first, last] = [typedDate(body, 'first'), typedDate(body, 'last')]
  const firstDay = readDate(first, 'first')
  const lastDay = isDateEmpty(last) ? undefined : readDate(last, 'last')
  const reason = read.success ? read.data.reason : undefined
  const isLastWrong = !isDateEmpty(last) && (!lastDay || (firstDay && lastDay < firstDay))
  const errors = {
    ...(!firstDay && { first: words.firstMissing(view) }),
    ...(isLastWrong && { last: words.lastWrong(view) }),
    ...(!reason && { reason: words.whyMissing(view) }),
  }
  const id = read.success ? read.data.id : newId(platform.now())
  const form: AwayForm = { id, first, last, reason: reason ?? '', errors }
  if (!firstDay || !reason || Object.keys(errors).length > 0) return showAll(platform, c, { form })
  const { tell } = platform
  const done = await openTheirs(platform, c, 'week', (db, who) =>
    recordAbsence(db, { ...who, absenceId: id, firstDay, lastDay, reason, words: '', tell }),
  )
  if (done.ok) return c.redirect(paths.places.to({ personId: idIn(c, 'personId') }), 303)
  return showAll(platform, c, { form, refused: sayAway(c, done.refusal.kind) })
}

const AWAY_REFUSED = {
  'ends-before': words.lastWrong,
  'has-been': words.lastWrong,
  'away-already': words.awayAlready,
  'changed-meanwhile': words.changedMeanwhile,
} as const
const sayAway = (c: Context<Signed>, kind: AbsenceRefusal['kind']): string =>
  AWAY_REFUSED[kind](c.get('frame').view)
