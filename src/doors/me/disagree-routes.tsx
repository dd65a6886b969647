import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { challenge } from '#lives/challenges/actions.ts'
import { PICTURES } from '#lives/challenges/challenge.ts'
import { challengesOf } from '#lives/challenges/queries.ts'
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
    return c.html(<DisagreePage frame={c.get('frame')} about={aboutIn(c)} before={before} />)
  })

  routes.post(mePaths.disagree.pattern, may('live-my-week', 'own challenge'), async (c) => {
    const about = aboutIn(c)
    const frame = c.get('frame')
    const form = SayingForm.parse(await c.req.parseBody())
    const saying: Saying = { words: form.words, picture: form.said ?? form.picture }
    if (saying.words === '' && !saying.picture) {
      const missing = disagreeWords.sayFirst(frame.view)
      return c.html(<DisagreePage {...{ frame, about, missing }} />, 422)
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
    const mine = await withMyRecord(platform, c, (db, who) =>
      challengesOf(db, who.councilId, who.personId, accountId),
    )
    const made = mine.find((one) => one.id === id)
    if (!made) throw new NotFound(`No challenge ${id} of this person`)
    const told = {
      handler: made.handlerName,
      answerBy: made.answerBy,
      wantsAdvocate: made.wantsAdvocate === 'yes',
      answer: made.answered?.answer,
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
  const { words, picture } = saying
  return withMyRecord(platform, c, async (db, who) =>
    challenge(db, {
      ...{ councilId: who.councilId, personId: who.personId, about, kind: 'challenge' },
      ...{ madeBy: accountId, madeFor: 'person', cameBy: words === '' ? 'picture' : 'page' },
      // A picture is kept with what it says, in the language in which it was read.
      words: words === '' && picture ? pictureWords[picture](view) : words,
      ...{ picture, wantsAdvocate: withAdvocate ? 'yes' : 'no', now: platform.now() },
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
