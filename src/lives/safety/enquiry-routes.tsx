import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { type Body, blank, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { type ConcernRefusal, OUTCOME_MET, PERSON_ASKED } from './concern.ts'
import { addToConcern, closeConcern, decideConcern } from './concern-actions.ts'
import { concernById } from './concern-queries.ts'
import { concernRefusals, concernWords as words } from './concern-words.ts'
import { ConcernPage, type DeskConcernForm } from './pages/concern.tsx'
import { safetyPaths } from './paths.ts'
import { endPause, pauseProvider } from './pause-actions.ts'

const long = z.string().trim().max(5_000).default('')
const yesNo = z.enum(['yes', 'no']).transform((said) => said === 'yes')
const version = z.coerce.number().int().catch(0)
const DecideSchema = z.object({
  ...{ hasNeeds: yesNo, atRisk: yesNo, cannotProtect: yesNo, reasons: long, version },
  ...{ personAsked: z.enum(PERSON_ASKED), personWants: long },
})
const CloseSchema = z.object({ outcome: long, met: z.enum(OUTCOME_MET), version })
const DECIDES = [
  ...['hasNeeds', 'atRisk', 'cannotProtect', 'reasons', 'personAsked', 'personWants'],
] as (keyof DeskConcernForm['values'])[]

type Acting = {
  readonly councilId: Id
  readonly concernId: Id
  readonly accountId: Id
  readonly now: Date
}

/** A concern at the duty desk: read, decided, added to, a provider paused, closed. Each reading is written down. */
export function enquiryRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const desk = deskOf(platform)
  routes.get(safetyPaths.concern.pattern, may('duty', 'concern seen'), (c) =>
    desk.show(c, blank(), 200),
  )
  deciding(routes, desk)
  pausing(routes, desk)
  return routes
}

type Desk = ReturnType<typeof deskOf>

function deskOf(platform: Platform) {
  const acting = (c: Context<Signed>): Acting => {
    const concernId = idIn(c, 'concernId')
    const { councilId, accountId } = c.get('reader')
    return { councilId, accountId, concernId, now: platform.now() }
  }
  /** Only for who may read it: the same door for reading and for every change. */
  const open = <T,>(c: Context<Signed>, work: (db: Db, of: Acting) => Promise<T>): Promise<T> => {
    const of = acting(c)
    return platform.transaction(of.councilId, async (db) => {
      await concernById(db, of.councilId, of)
      return work(db, of)
    })
  }
  const show = (c: Context<Signed>, given: DeskConcernForm, status: 200 | 422) => {
    const reader = c.get('reader')
    const { councilId, council } = reader
    const of = acting(c)
    return platform.transaction(councilId, async (db) => {
      const concern = await concernById(db, councilId, of)
      const { personId } = concern
      await auditRead(db, reader, [personId], 'concern seen', of.now)
      const flag = await personFlag(db, councilId, personId, dayOf(of.now))
      const known = { personAsked: concern.personAsked, personWants: concern.personWants }
      const form = { ...given, values: { ...known, ...given.values } }
      const { jurisdiction } = council
      const model = { frame: c.get('frame'), concern, flag, jurisdiction, form }
      return c.html(<ConcernPage {...model} />, status)
    })
  }
  /** Back to the concern, or the form again with what was typed and why. */
  const answer = (
    c: Context<Signed>,
    done: Result<unknown, ConcernRefusal>,
    { body, fields, at }: Answering,
  ) => {
    if (done.ok) return c.redirect(safetyPaths.concern.to(acting(c)), 303)
    const why = concernRefusals[done.refusal.kind](c.get('frame').view)
    const form: DeskConcernForm = blank(typed(fields, body))
    return show(c, withError(form, at, why), 422)
  }
  return { open, show, answer }
}
type Field = keyof DeskConcernForm['values']
type Answering = { readonly body: Body; readonly fields: readonly Field[]; readonly at: Field }

function deciding(routes: Hono<Signed>, { open, show, answer }: Desk): void {
  routes.post(safetyPaths.decideConcern.pattern, may('duty', 'concern decided'), async (c) => {
    const { view } = c.get('frame')
    const body = await c.req.parseBody()
    const [one, tooLong] = [words.chooseOne(view), words.tooLong(view)]
    const read = readForm(DecideSchema, body, {
      ...{ hasNeeds: one, atRisk: one, cannotProtect: one, reasons: tooLong, version: one },
      ...{ personAsked: one, personWants: tooLong },
    })
    if (!read.ok) return show(c, read.refusal as DeskConcernForm, 422)
    const done = await open(c, (db, of) => decideConcern(db, { ...of, ...read.value }))
    const at = !done.ok && done.refusal.kind === 'ask-the-person' ? 'personWants' : 'reasons'
    return answer(c, done, { body, fields: DECIDES, at })
  })

  routes.post(safetyPaths.closeConcern.pattern, may('duty', 'concern closed'), async (c) => {
    const { view } = c.get('frame')
    const body = await c.req.parseBody()
    const one = words.chooseOne(view)
    const read = readForm(CloseSchema, body, {
      ...{ outcome: words.tooLong(view), met: one, version: one },
    })
    if (!read.ok) return show(c, read.refusal as DeskConcernForm, 422)
    const done = await open(c, (db, of) => closeConcern(db, { ...of, ...read.value }))
    return answer(c, done, { body, fields: ['outcome', 'met'], at: 'outcome' })
  })

  routes.post(safetyPaths.noteConcern.pattern, may('duty', 'concern added to'), async (c) => {
    const body = await c.req.parseBody()
    const tooLong = words.tooLong(c.get('frame').view)
    const read = readForm(z.object({ words: long }), body, { words: tooLong })
    if (!read.ok) return show(c, read.refusal as DeskConcernForm, 422)
    const done = await open(c, (db, of) => addToConcern(db, { ...of, ...read.value }))
    return answer(c, done, { body, fields: ['words'], at: 'words' })
  })
}

function pausing(routes: Hono<Signed>, { open, show, answer }: Desk): void {
  routes.post(safetyPaths.pause.pattern, may('duty', 'provider paused'), async (c) => {
    const body = await c.req.parseBody()
    const tooLong = words.tooLong(c.get('frame').view)
    const read = readForm(z.object({ pauseReason: long }), body, { pauseReason: tooLong })
    if (!read.ok) return show(c, read.refusal as DeskConcernForm, 422)
    const { pauseReason: reason } = read.value
    const done = await open(c, (db, of) => pauseProvider(db, { ...of, reason }))
    return answer(c, done, { body, fields: ['pauseReason'], at: 'pauseReason' })
  })

  routes.post(safetyPaths.endPause.pattern, may('duty', 'pause ended'), async (c) => {
    await open(c, endPause)
    return c.redirect(safetyPaths.concern.to({ concernId: c.req.param('concernId') }), 303)
  })
}
