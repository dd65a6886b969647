import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, typed, withError } from '#ground/govuk/form.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { takesFiles } from '#ground/platform/web.ts'
import { keepSent } from '#lives/media/actions.ts'
import { NO_MEDIA } from '#lives/media/parts/media-fields.tsx'
import { readSent } from '#lives/media/read-sent.ts'
import type { Seeker } from '#weeks/finding/queries.ts'
import type { Level } from '#weeks/plans/plan-outcome.ts'
import { STANDINGS, type Standing } from '#weeks/plans/progress.ts'
import { noteProgress } from '#weeks/plans/progress-actions.ts'
import { type OutcomeStory, outcomeStories } from '#weeks/plans/progress-queries.ts'
import { goingWords as words } from './going-words.ts'
import { withMyPlan } from './my-record-routes.ts'
import { type GoingField, GoingPage, GoingsPage } from './pages/going.tsx'
import { mePaths } from './paths.ts'

const GoingForm = z.object({
  standing: z.enum(STANDINGS),
  words: z.string().trim().max(4_000).catch(''),
  level: z
    .enum(['0', '1', '2', '3', '4'])
    .transform((text) => Number(text) as Level)
    .optional()
    .catch(undefined),
})

/** Showing how something in my plan goes: by a photo, by voice or in words (rule R45). */
export function goingRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.goings.pattern, may('live-my-week', 'own progress seen'), async (c) => {
    const stories = await withMyPlan(platform, c, (db, who) =>
      outcomeStories(db, who.councilId, who.personId, platform.now()),
    )
    return c.html(<GoingsPage frame={c.get('frame')} stories={stories} />)
  })

  routes.get(mePaths.going.pattern, may('live-my-week', 'own progress seen'), async (c) => {
    const story = await storyOf(platform, c)
    const form = blank<GoingField>()
    return c.html(<GoingPage frame={c.get('frame')} {...{ story, form }} media={NO_MEDIA} />)
  })

  const shown = [may('live-my-week', 'own progress written'), takesFiles] as const
  routes.post(mePaths.going.pattern, ...shown, async (c) => {
    const frame = c.get('frame')
    const { accountId } = c.get('reader')
    const body = await c.req.parseBody({ all: true })
    const read = GoingForm.safeParse(body)
    if (!read.success) return c.redirect(mePaths.goings.to(), 303)
    const came = { ...(await readSent(body)), words: read.data.words }
    const now = platform.now()
    const waiting = await withMyPlan(platform, c, (db, { councilId, personId }) =>
      keepSent(db, { councilId, personId, accountId, now }, came),
    )
    const media = { waiting, refused: came.refused }
    const story = await storyOf(platform, c)
    const form = blank<GoingField>(typed(['level', 'words'], body))
    const again = (refused?: string) =>
      c.html(<GoingPage {...{ frame, story, form, media, refused }} />, 422)
    if (Object.keys(came.refused).length > 0) return again()
    if (read.data.words === '' && waiting.length === 0) return again(words.showFirst(frame.view))
    const level = levelOf(story, read.data, frame.view.seeing === 'pictures')
    if (level === undefined) {
      const asked = withError(form, 'level', words.chooseLevel(frame.view))
      return c.html(<GoingPage {...{ frame, story, media }} form={asked} />, 422)
    }
    const isPhoto = waiting.some(({ kind }) => kind === 'photo')
    const done = await withMyPlan(platform, c, (db, { councilId, personId, today }) =>
      noteProgress(db, {
        ...{ councilId, personId, accountId, now, threadId: story.outcome.threadId },
        noted: {
          ...{ level, standing: read.data.standing, words: read.data.words, seenOn: today },
          evidence: isPhoto ? 'photo' : 'words',
        },
        media: waiting,
      }),
    )
    return done.ok ? c.redirect(mePaths.goings.to(), 303) : again(words.notNow(frame.view))
  })

  return routes
}

/**
 * How far it is, by the person's own scale. What they have done is as they want it; in the pictures view, which asks no
 * more than how it goes, all else stays where it was.
 */
function levelOf(
  { outcome, progress }: OutcomeStory,
  { standing, level }: { readonly standing: Standing; readonly level?: Level | undefined },
  isPictures: boolean,
): Level | undefined {
  const now = level ?? (isPictures ? (progress[0]?.level ?? outcome.level) : undefined)
  if (standing !== 'met') return now
  return now === undefined || now < outcome.wantedLevel ? outcome.wantedLevel : now
}

async function storyOf(platform: Platform, c: Context<Signed>): Promise<OutcomeStory> {
  const threadId = idIn(c, 'threadId')
  const stories = await withMyPlan(platform, c, (db, { councilId, personId }: Seeker) =>
    outcomeStories(db, councilId, personId, platform.now()),
  )
  const story = stories.find(({ outcome }) => outcome.threadId === threadId)
  if (!story) throw new NotFound(`No outcome ${threadId} in this plan`)
  return story
}
