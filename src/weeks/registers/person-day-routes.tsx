import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { accountNames } from '#ground/access/queries.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf, momentOf } from '#ground/kernel/day.ts'
import { type Id, isId, newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { readClock } from './asked-day.ts'
import { type AtSitting, confirmHandover, handOver, mark } from './day-actions.ts'
import {
  actingHere,
  type C,
  fromOurs,
  idGiven,
  loadDay,
  sittingDay,
  venueDay,
} from './day-desk-routes.tsx'
import { HANDOVER_WAYS } from './leaving.ts'
import { PersonDayPage, type PersonField } from './pages/person-day.tsx'
import { registerPaths } from './paths.ts'
import { handoversOn, profileOf } from './person-day-queries.ts'
import { profileWords } from './profile-words.ts'
import { refusalWords } from './register-words.ts'
import { staffDayWords as words } from './staff-day-words.ts'

const KEEPS = 'keep-registers'
const Hidden = z.object({
  id: idGiven,
  session: idGiven,
  kind: z.enum(['here', 'left', 'leaves']),
  knows: z
    .string()
    .default('')
    .transform((text) => text.split(' ').filter(isId)),
})
const HandoverForm = z.object({
  toWhom: z.string().trim().min(1).max(200),
  how: z.enum(HANDOVER_WAYS),
})

type Whom = { readonly venueId: Id; readonly day: Day; readonly personId: Id }
type Again = {
  readonly typed?: { readonly sessionId: Id; readonly form: Form<PersonField> }
  readonly refusal?: string
}

/** One person's day: who they are to those who support them, their marks, and how they go home. */
export function personDayRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const whom = (c: C): Whom => {
    const personId = idIn(c, 'personId')
    return { ...venueDay(c), personId }
  }
  const show = (c: C, asked: Whom, again: Again = {}) => showPerson(platform, c, asked, again)
  const page = (asked: Whom) => `${registerPaths.person.to(asked)}#today`

  routes.get(registerPaths.person.pattern, may(KEEPS, 'support page seen'), (c) => show(c, whom(c)))
  routes.post(registerPaths.person.pattern, may(KEEPS, 'register marked'), async (c) => {
    const asked = whom(c)
    const body = await c.req.parseBody()
    const { session: sessionId, kind, id, knows } = fromOurs(Hidden, body)
    const at: AtSitting = {
      ...{ ...actingHere(c), sessionId, day: asked.day, now: platform.now() },
    }
    const { view } = c.get('frame')
    const typed = readTime(body, at, view, kind !== 'leaves')
    if ('errors' in typed) return show(c, asked, { typed: { sessionId, form: typed } })
    const { day } = at
    const { personId } = asked
    const what = kind === 'here' ? 'here' : 'left'
    const event = { id, sessionId, day, personId, kind: what, knows, ...typed } as const
    const result = await platform.transaction(at.councilId, (db) => mark(db, at, [event]))
    if (result.ok) return c.redirect(page(asked), 303)
    return show(c, asked, { refusal: refusalWords[result.refusal.kind](view) })
  })
  routes.post(registerPaths.handovers.pattern, may(KEEPS, 'handover written'), async (c) => {
    const at = sittingDay(c, platform)
    const body = await c.req.parseBody()
    const { venue, id } = fromOurs(z.object({ venue: idGiven, id: idGiven }), body)
    const personId = fromOurs(idGiven, c.req.param('personId'))
    const asked = { venueId: venue, day: at.day, personId }
    const { view } = c.get('frame')
    const complaints = { toWhom: words.toWhomNeeded(view), how: words.howNeeded(view) }
    const read = readForm(HandoverForm, body, complaints)
    if (!read.ok) return show(c, asked, { typed: { sessionId: at.sessionId, form: read.refusal } })
    const to = { id, personId, ...read.value, isConfirmed: body.sure === 'yes' }
    await platform.transaction(at.councilId, (db) => handOver(db, at, to))
    return c.redirect(page(asked), 303)
  })
  routes.post(registerPaths.confirm.pattern, may(KEEPS, 'handover confirmed'), async (c) => {
    const at = sittingDay(c, platform)
    const { venue } = fromOurs(z.object({ venue: idGiven }), await c.req.parseBody())
    const personId = fromOurs(idGiven, c.req.param('personId'))
    await platform.transaction(at.councilId, (db) => confirmHandover(db, at, personId))
    return c.redirect(page({ venueId: venue, day: at.day, personId }), 303)
  })
  return routes
}

async function showPerson(platform: Platform, c: C, asked: Whom, again: Again) {
  const { venueId, day, personId } = asked
  const loaded = await loadDay(platform, c, { venueId, day, only: personId })
  const sittings = loaded.register.sittings.flatMap((sitting) => {
    const line = sitting.lines.find(({ person }) => person.personId === personId)
    return line ? [{ sitting, line }] : []
  })
  if (!loaded.venue || sittings.length === 0) throw new NotFound('Nobody of theirs that day')
  const { councilId } = actingHere(c)
  const makers = sittings.flatMap(({ line }) =>
    (line.marks?.history ?? []).map(({ event }) => event.accountId),
  )
  const facts = await platform.transaction(councilId, async (db) => ({
    profile: await profileOf(db, councilId, personId),
    handovers: await handoversOn(db, { councilId, personId, on: day }),
    names: await accountNames(db, councilId, makers),
  }))
  const model = {
    ...{ frame: c.get('frame'), day, venue: loaded.venue, personId, sittings, ...facts, ...again },
    newId: () => newId(platform.now()),
    isToday: day === dayOf(loaded.now),
    runsSessions: c.get('reader').permissions.has('run-sessions'),
  }
  return c.html(<PersonDayPage {...model} />, again.typed || again.refusal ? 422 : 200)
}

type Body = Readonly<Record<string, unknown>>
/** A time of that day that has been, and why it is changed; nothing of either where somebody leaves now. */
function readTime(
  body: Body,
  { day, now }: Pick<AtSitting, 'day' | 'now'>,
  view: Parameters<typeof profileWords.timeWrong>[0],
  isAsked: boolean,
): Form<PersonField> | { readonly at?: Date; readonly words?: string } {
  if (!isAsked) return {}
  const [time, why] = [String(body.time ?? ''), String(body.why ?? '').trim()]
  const minute = readClock(time)
  const at = minute === undefined ? undefined : momentOf(day, minute)
  let form = blank<PersonField>({ time, why })
  if (!at || at > now) form = withError(form, 'time', profileWords.timeWrong(view))
  if (why === '') form = withError(form, 'why', profileWords.whyNeeded(view))
  return at && Object.keys(form.errors).length === 0 ? { at, words: why.slice(0, 1000) } : form
}
