import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead, openRecord } from '#ground/access/record.ts'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { transcribe } from '#lives/media/actions.ts'
import { mediaOf } from '#lives/media/queries.ts'
import { mediaWords } from '#lives/media/words.ts'
import { personFlag } from '#lives/people/queries.ts'
import { OUTCOMES, SCOPE_ABOUT } from './challenge.ts'
import { acknowledge, answerChallenge, giveChallenge } from './handling-actions.ts'
import { type AnswerForm, type HandlingModel, HandlingPage } from './pages/handling.tsx'
import { WaitingPage } from './pages/waiting.tsx'
import { challengePaths } from './paths.ts'
import {
  candidatesFor,
  challengeById,
  challengesFor,
  decidersOf,
  type SeenChallenge,
} from './queries.ts'
import { handlingWords } from './status-words.ts'
import { words } from './words.ts'

const AnswerSchema = z.object({
  outcome: z.enum(OUTCOMES),
  answer: z.string().trim().max(20_000).default(''),
  learnt: z.string().trim().max(5_000).default(''),
})
const GiveSchema = z.object({ to: z.uuid() })
const TranscriptSchema = z.object({
  transcript: z.string().trim().max(20_000),
  version: z.coerce.number().int(),
})

/** What waits for an answer, and answering it. */
export function handlingRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const desk = deskOf(platform)
  const { open, show, acting } = desk
  transcribing(routes, desk)

  routes.get(
    challengePaths.list.pattern,
    may('answer-challenges', 'challenges seen'),
    async (c) => {
      const reader = c.get('reader')
      const { councilId, accountId } = reader
      const now = platform.now()
      const today = dayOf(now)
      const isWide = reader.roles.includes('service-manager')
      const challenges = await platform.transaction(councilId, async (db) => {
        const found = await challengesFor(db, { councilId, accountId, on: today, isWide })
        const shown = [...new Set(found.map((one) => one.personId))]
        await auditRead(db, reader, shown, c.get('auditedAs'), now)
        return found
      })
      return c.html(<WaitingPage frame={c.get('frame')} {...{ accountId, today, challenges }} />)
    },
  )

  routes.get(challengePaths.handle.pattern, may('answer-challenges', 'challenge seen'), (c) =>
    show(c, {}, 200),
  )

  const guard = (as: string) => may('answer-challenges', as)
  routes.post(challengePaths.acknowledge.pattern, guard('challenge acknowledged'), async (c) => {
    await open(c, (db) => acknowledge(db, acting(c)))
    return c.redirect(challengePaths.handle.to(acting(c)), 303)
  })

  routes.post(challengePaths.handler.pattern, guard('challenge given'), async (c) => {
    const { view } = c.get('frame')
    const read = readForm(GiveSchema, await c.req.parseBody(), { to: words.chooseOne(view) })
    if (!read.ok) return show(c, { refused: words.chooseOne(view) }, 422)
    const given = await open(c, async (db, { personId }) => {
      const on = dayOf(platform.now())
      const known = await candidatesFor(db, { ...acting(c), personId, on })
      if (!known.some((one) => one.accountId === read.value.to))
        throw new NotFound(`Account ${read.value.to} may not handle it`)
      return giveChallenge(db, { ...acting(c), to: read.value.to })
    })
    if (given.ok) return c.redirect(challengePaths.handle.to(acting(c)), 303)
    return show(c, { refused: handlingWords[given.refusal.kind](view) }, 422)
  })

  routes.post(challengePaths.answer.pattern, guard('challenge answered'), async (c) => {
    const { view } = c.get('frame')
    const read = readForm(AnswerSchema, await c.req.parseBody(), {
      outcome: handlingWords.chooseOutcome(view),
      answer: words.tooLong(view),
      learnt: words.tooLong(view),
    })
    if (!read.ok) return show(c, { form: read.refusal }, 422)
    const answered = await open(c, (db) =>
      answerChallenge(db, { ...acting(c), ...read.value, tell: platform.tell }),
    )
    if (answered.ok) return c.redirect(challengePaths.handle.to(acting(c)), 303)
    const why = handlingWords[answered.refusal.kind](view)
    return show(c, { form: withError(blank(read.value) as AnswerForm, 'answer', why) }, 422)
  })
  return routes
}

/** Typing what came by voice or photo, so that everybody after can read it. */
function transcribing(routes: Hono<Signed>, { open, show, acting }: Desk): void {
  routes.post(
    challengePaths.transcript.pattern,
    may('answer-challenges', 'challenge put in words'),
    async (c) => {
      const { view } = c.get('frame')
      const mediaId = c.req.param('mediaId')
      const body = await c.req.parseBody()
      const read = TranscriptSchema.safeParse(body)
      const untyped = { id: mediaId, text: String(body.transcript ?? '') }
      if (!read.success)
        return show(c, { untyped: { ...untyped, why: mediaWords.wordsTooLong(view) } }, 422)
      const typed = await open(c, async (db, { id }) => {
        const all = (await mediaOf(db, acting(c).councilId, [id])).get(id) ?? []
        if (!all.some((one) => one.id === mediaId))
          throw new NotFound(`Nothing called ${mediaId} came with challenge ${id}`)
        return transcribe(db, { ...acting(c), mediaId, ...read.data })
      })
      if (typed.ok) return c.redirect(challengePaths.handle.to(acting(c)), 303)
      return show(c, { untyped: { ...untyped, why: mediaWords[typed.refusal.kind](view) } }, 422)
    },
  )
}

type Status = 200 | 422

type Desk = ReturnType<typeof deskOf>

function deskOf(platform: Platform) {
  /** Finds whose it is, and opens that record as far as the challenge is about. */
  const open = async <T,>(
    c: Context<Signed>,
    work: (db: Db, challenge: SeenChallenge) => Promise<T>,
  ): Promise<T> => {
    const reader = c.get('reader')
    const found = await platform.transaction(reader.councilId, (db) =>
      challengeById(db, reader.councilId, idIn(c, 'challengeId')),
    )
    const { personId, about } = found
    const asked = { personId, scope: SCOPE_ABOUT[about], as: c.get('auditedAs') }
    return openRecord(platform, reader, asked, (db) => work(db, found))
  }
  const acting = (c: Context<Signed>) => {
    const { councilId, accountId } = c.get('reader')
    return { councilId, accountId, challengeId: idIn(c, 'challengeId'), now: platform.now() }
  }
  const show = async (
    c: Context<Signed>,
    showing: Partial<Pick<HandlingModel, 'form' | 'refused' | 'untyped'>>,
    status: Status,
  ) => {
    const { councilId, council } = c.get('reader')
    const on = dayOf(platform.now())
    const model = await open(c, async (db, challenge) => {
      const { personId, subject } = challenge
      const deciders = await decidersOf(db, councilId, subject)
      const all = await candidatesFor(db, { councilId, personId, on })
      const candidates = all.filter((one) => !deciders.has(one.accountId))
      const media = (await mediaOf(db, councilId, [challenge.id])).get(challenge.id) ?? []
      return { challenge, media, candidates, flag: await personFlag(db, councilId, personId, on) }
    })
    const { jurisdiction } = council
    return c.html(
      <HandlingPage
        frame={c.get('frame')}
        {...{ form: blank(), ...model, jurisdiction, ...showing }}
      />,
      status,
    )
  }
  return { open, show, acting }
}
