import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead, providerOf } from '#ground/access/record.ts'
import { blank } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { takesFiles } from '#ground/platform/web.ts'
import { NO_MEDIA } from '#lives/media/parts/media-fields.tsx'
import { consentsOf } from '#lives/people/about-queries.ts'
import { consents } from '#lives/people/consent.ts'
import { personFlag } from '#lives/people/queries.ts'
import { supportsOn } from '#weeks/bookings/supporter-queries.ts'
import type { Asked } from './at-hand-routes.ts'
import { lifePaths } from './life-paths.ts'
import { noteSent, readNoted } from './noted-routes.ts'
import { GoalPage, GoalsPage } from './pages/goals.tsx'
import type { ProgressField } from './parts/note-form.tsx'
import { outcomeStories } from './progress-queries.ts'

const KEEPS = 'keep-registers'

/**
 * What somebody is working on, for those who support them today, where the person has said that it may be shared with
 * them; a photo, where the person has said that photos may be taken (UK GDPR Art 6(1)(a), Art 7).
 */
export function goalRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(lifePaths.goals.pattern, may(KEEPS, 'goals seen by a supporter'), async (c) => {
    const seen = await supporting(platform, c, async (_db, found) => found)
    return c.html(<GoalsPage frame={c.get('frame')} {...seen} />)
  })
  routes.get(lifePaths.goal.pattern, may(KEEPS, 'goal seen by a supporter'), async (c) => {
    const seen = await supporting(platform, c, async (_db, found) => found)
    const form = blank<ProgressField>({ seenOn: dayOf(platform.now()) })
    const model = { ...seen, story: storyOf(c, seen), media: NO_MEDIA, form }
    return c.html(<GoalPage frame={c.get('frame')} {...model} />)
  })
  const written = [may(KEEPS, 'progress written by a supporter'), takesFiles] as const
  routes.post(lifePaths.goal.pattern, ...written, async (c) => {
    const { view, accountId, councilId } = c.get('reader')
    const sent = await readNoted(view, await c.req.parseBody({ all: true }))
    const again = await supporting(platform, c, async (db, seen) => {
      const story = storyOf(c, seen)
      const { pieces } = sent.came
      if (pieces.length > 0 && !seen.takesPhotos) throw new NotFound('They want no photos taken')
      const { threadId } = story.outcome
      const at = { councilId, personId: seen.flag.id, threadId, accountId, now: platform.now() }
      const done = await noteSent(db, view, at, sent)
      return done.ok ? undefined : { ...seen, story, ...done.refusal }
    })
    if (!again) return c.redirect(lifePaths.goals.to({ personId: idIn(c, 'personId') }), 303)
    return c.html(<GoalPage frame={c.get('frame')} {...again} />, 422)
  })
  return routes
}

type Seen = Awaited<ReturnType<typeof goalsSeen>>

function storyOf(c: Asked, { stories }: Pick<Seen, 'stories'>) {
  const threadId = idIn(c, 'threadId')
  const story = stories.find(({ outcome }) => outcome.threadId === threadId)
  if (!story) throw new NotFound(`No outcome ${threadId} that is shared`)
  return story
}

function supporting<T>(
  platform: Platform,
  c: Asked,
  work: (db: Db, seen: Seen) => Promise<T>,
): Promise<T> {
  const reader = c.get('reader')
  const { councilId } = reader
  const [personId, providerId, now] = [idIn(c, 'personId'), providerOf(reader), platform.now()]
  return platform.transaction(councilId, async (db) => {
    if (!(await supportsOn(db, { councilId, providerId, personId, on: dayOf(now) })))
      throw new NotFound(`Provider ${providerId} does not support ${personId} today`)
    await auditRead(db, reader, [personId], c.get('auditedAs'), now)
    return work(db, await goalsSeen(db, { councilId, personId, now }))
  })
}

async function goalsSeen(
  db: Db,
  { councilId, personId, now }: { readonly councilId: Id; readonly personId: Id; now: Date },
) {
  const given = await consentsOf(db, councilId, personId)
  const shares = consents(given, 'share-with-providers')
  return {
    flag: await personFlag(db, councilId, personId, dayOf(now)),
    shares,
    takesPhotos: consents(given, 'photos'),
    stories: shares ? await outcomeStories(db, councilId, personId, now) : [],
  }
}
