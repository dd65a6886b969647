import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { takesFiles } from '#ground/platform/web.ts'
import { challenge } from '#lives/challenges/actions.ts'
import { PICTURES } from '#lives/challenges/challenge.ts'
import { cameByOf } from '#lives/challenges/making.ts'
import { challengesOf } from '#lives/challenges/queries.ts'
import { keepSent } from '#lives/media/actions.ts'
import { NO_MEDIA } from '#lives/media/parts/media-fields.tsx'
import { mediaOf } from '#lives/media/queries.ts'
import { readSent } from '#lives/media/read-sent.ts'
import { latestDecided } from '#lives/needs/queries.ts'
import { budgetOn } from '#means/budgets/queries.ts'
import { chargeOn } from '#means/contributions/queries.ts'
import type { Seeker } from '#weeks/finding/queries.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { aboutWords, disagreeWords, type MayDisagreeAbout, pictureWords } from './disagree-words.ts'
import { withMyRecord } from './my-record-routes.ts'
import {
  DisagreeCheckPage,
  DisagreeDonePage,
  DisagreePage,
  type Saying,
} from './pages/disagree.tsx'
import { mePaths } from './paths.ts'

const MOST_WORDS = 5_000
const SayingForm = z.object({
  words: z.string().trim().max(MOST_WORDS).catch(''),
  /** Pressed on the first page; `said` is the same, carried by the check page. */
  picture: z.enum(PICTURES).optional().catch(undefined),
  said: z.enum(PICTURES).optional().catch(undefined),
  send: z.enum(['alone', 'with-advocate']).optional().catch(undefined),
})

const aboutIn = (c: Context<Signed>): MayDisagreeAbout => {
  const about = c.req.param('about') ?? ''
  if (!Object.hasOwn(aboutWords, about)) throw new NotFound('There is nothing to disagree with')
  return about as MayDisagreeAbout
}

/** Saying that something is not right: what, is this right, sent. It is all right to say it. */
export function disagreeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.disagree.pattern, may('live-my-week', 'about to disagree'), async (c) => {
    const { accountId } = c.get('reader')
    const before = await withMyRecord(platform, c, (db, who) =>
      challengesOf(db, who.councilId, who.personId, accountId),
    )
    const shown = { about: aboutIn(c), before, media: NO_MEDIA }
    return c.html(<DisagreePage frame={c.get('frame')} {...shown} />)
  })

  const sent = [may('live-my-week', 'own challenge'), takesFiles] as const
  routes.post(mePaths.disagree.pattern, ...sent, async (c) => {
    const about = aboutIn(c)
    const frame = c.get('frame')
    const { accountId } = c.get('reader')
    const body = await c.req.parseBody({ all: true })
    const form = SayingForm.parse(body)
    const came = await readSent(body)
    const now = platform.now()
    const waiting = await withMyRecord(platform, c, (db, { councilId, personId }) =>
      keepSent(db, { councilId, personId, accountId, now }, came),
    )
    const media = { waiting, refused: came.refused }
    const { words } = form
    const saying: Saying = { words, picture: form.said ?? form.picture, media: waiting }
    const isRefused = Object.keys(came.refused).length > 0
    if (isRefused) return c.html(<DisagreePage {...{ frame, about, words, media }} />, 422)
    if (words === '' && !saying.picture && waiting.length === 0) {
      const missing = disagreeWords.sayFirst(frame.view)
      return c.html(<DisagreePage {...{ frame, about, missing, media }} />, 422)
    }
    if (!form.send) return c.html(<DisagreeCheckPage {...{ frame, about, saying }} />)
    const made = await send(platform, c, about, saying, form.send === 'with-advocate')
    if (made.ok) return c.redirect(mePaths.disagreed.to({ challengeId: made.value.id }), 303)
    const refused = disagreeWords.notNow(frame.view)
    return c.html(<DisagreeCheckPage {...{ frame, about, saying, refused }} />, 422)
  })

  routes.get(mePaths.disagreed.pattern, may('live-my-week', 'own challenge seen'), async (c) => {
    const { accountId, council } = c.get('reader')
    const id = c.req.param('challengeId')
    const { made, media } = await withMyRecord(platform, c, async (db, who) => {
      const mine = await challengesOf(db, who.councilId, who.personId, accountId)
      const made = mine.find((one) => one.id === id)
      if (!made) throw new NotFound(`No challenge ${id} of this person`)
      return { made, media: (await mediaOf(db, who.councilId, [id])).get(id) ?? [] }
    })
    const told = {
      handler: made.handlerName,
      answerBy: made.answerBy,
      wantsAdvocate: made.wantsAdvocate === 'yes',
      ...{ answer: made.answered?.answer, media },
      ombudsman: council.jurisdiction === 'WALES' ? 'PSOW' : 'LGSCO',
    } as const
    return c.html(<DisagreeDonePage frame={c.get('frame')} told={told} />)
  })

  return routes
}

function send(
  platform: Platform,
  c: Context<Signed>,
  about: MayDisagreeAbout,
  saying: Saying,
  withAdvocate: boolean,
) {
  const { accountId } = c.get('reader')
  const { view } = c.get('frame')
  const { words, picture, media = [] } = saying
  // A picture is kept with what it says, in the language in which it was read.
  const said = words === '' && picture ? pictureWords[picture](view) : words
  const cameBy = cameByOf({ words, cameBy: 'page' }, [], media)
  return withMyRecord(platform, c, async (db, who) =>
    challenge(db, {
      ...{ councilId: who.councilId, personId: who.personId, about, kind: 'challenge' },
      ...{ madeBy: accountId, madeFor: 'person', cameBy, words: said, picture, media },
      ...{ wantsAdvocate: withAdvocate ? 'yes' : 'no', now: platform.now() },
      subject: await subjectOf(db, who, about),
    }),
  )
}

/** The very thing that is in force today. */
async function subjectOf(
  db: Db,
  { councilId, personId, today }: Seeker,
  about: MayDisagreeAbout,
): Promise<Id | undefined> {
  switch (about) {
    case 'budget':
      return (await budgetOn(db, councilId, personId, today))?.id
    case 'charge':
      return (await chargeOn(db, { councilId, personId, on: today }))?.assessmentId
    case 'assessment':
      return (await latestDecided(db, councilId, personId, today))?.id
    case 'plan':
      return (await activePlan(db, councilId, personId))?.id
    case 'refusal':
      return undefined
  }
}
