import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { auditRead } from '#ground/access/record.ts'
import { addDays, addMonths, type Day, dayOf } from '#ground/kernel/day.ts'
import { shown, withSmallNumbersHidden } from '#ground/kernel/small-numbers.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { ABOUT, OUTCOMES } from '#lives/challenges/challenge.ts'
import { challengeCounts, challengesFor } from '#lives/challenges/queries.ts'
import { tasksFor } from '#lives/tasks/queries.ts'
import { authorisationsWaiting } from '#means/budgets/authorisation-queries.ts'
import { tiersOf } from '#means/budgets/authorisation-tier.ts'
import { lifePaths } from '#weeks/plans/life-paths.ts'
import { lateWithoutNote, reviewRules, reviewsDue } from '#weeks/reviews/queries.ts'
import { type Lateness, latenessOf } from '#weeks/reviews/review-clock.ts'
import { hubRoutes } from './hub-routes.tsx'
import { listsFor } from './lists.ts'
import { LearntPage } from './pages/learnt.tsx'
import { WorkPage } from './pages/work.tsx'
import type { LateCounts } from './parts/late-reviews.tsx'
import type { DueLine, WaitingLine } from './parts/waiting-lists.tsx'
import { deskPaths } from './paths.ts'
import { plansToFinish, workedWith } from './queries.ts'
import { taskRoutes } from './task-routes.tsx'
import { words } from './words.ts'

const Asked = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

/** What waits for whoever has a desk, the tasks of it, and the one page of a person. */
export function deskRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  const show = async (c: Context<Signed>, of: 'mine' | 'team') => {
    const reader = c.get('reader')
    const { page } = Asked.parse(c.req.query())
    const now = platform.now()
    const today = dayOf(now)
    const model = await platform.transaction(reader.councilId, async (db) => {
      const found = await tasksFor(db, { reader, on: today, page, of })
      const reviews = await reviewLines(db, reader, today)
      const rest = await others(db, c, today)
      const known = [
        ...found.tasks.filter((task) => task.isKnown).map((task) => task.personId),
        ...[...reviews.shown, ...rest.plans].map((line) => line.personId),
        ...rest.authorisations.map((line) => line.id),
      ]
      await auditRead(db, reader, [...new Set(known)], c.get('auditedAs'), now)
      return { found, reviews: reviews.shown, late: reviews.late, ...rest }
    })
    return c.html(
      <WorkPage
        {...{ ...model, frame: c.get('frame'), of, today }}
        hasTeam={isLeading(reader)}
        lists={listsFor(reader.permissions)}
      />,
    )
  }

  routes.get(deskPaths.work.pattern, may('have-work', 'work seen'), (c) => show(c, 'mine'))
  routes.get(deskPaths.team.pattern, may('authorise', 'team’s work seen'), (c) => show(c, 'team'))

  routes.get(deskPaths.learnt.pattern, may('see-county', 'challenges counted'), async (c) => {
    const now = platform.now()
    const today = dayOf(now)
    const { councilId } = c.get('reader')
    const counts = await platform.transaction(councilId, (db) =>
      challengeCounts(db, {
        councilId,
        from: new Date(`${addMonths(today, -12)}T00:00:00Z`),
        to: now,
      }),
    )
    const countOf = (about: string, outcome: string | null) =>
      counts.find((one) => one.about === about && one.outcome === outcome)?.count ?? 0
    const table = withSmallNumbersHidden(
      ABOUT.map((about) => [...OUTCOMES, null].map((outcome) => countOf(about, outcome))),
    )
    const learnt = shown(counts.reduce((sum, one) => sum + one.learnt, 0))
    return c.html(<LearntPage frame={c.get('frame')} {...{ table, learnt }} />)
  })

  routes.route('/', taskRoutes(platform))
  return routes.route('/', hubRoutes(platform))
}

const isLeading = ({ permissions }: Reader): boolean => permissions.has('authorise')
const isWide = ({ roles }: Reader): boolean => roles.includes('service-manager')

/** So many reviews at most are read to be counted, and so many shown. */
const MOST_COUNTED = 5_000
const MOST_SHOWN = 25
const WEEKS_AHEAD_DAYS = 28

type Reviews = { readonly shown: readonly DueLine[]; readonly late?: LateCounts | undefined }

/** Reviews of the reader's people that are due or near; for those who lead, counted by how late they are. */
async function reviewLines(db: Db, reader: Reader, today: Day): Promise<Reviews> {
  const { councilId, accountId, permissions } = reader
  if (!permissions.has('assess') && !isLeading(reader)) return { shown: [] }
  const rules = await reviewRules(db, councilId, today)
  if (!rules.ok) return { shown: [] }
  const { ladder } = rules.value
  const due = await reviewsDue(db, {
    ...{ councilId, by: addDays(today, WEEKS_AHEAD_DAYS), most: MOST_COUNTED },
    of: isWide(reader) ? undefined : { accountId, on: today },
  })
  const lines = due.map((item) => ({ ...item, lateness: latenessOf(item.dueOn, today, ladder) }))
  const days = ladder.find(({ step }) => step === 'director')?.days
  const withoutNote =
    isWide(reader) && days !== undefined
      ? await lateWithoutNote(db, { councilId, on: today, days })
      : undefined
  const count = (lateness: Lateness) => lines.filter((line) => line.lateness === lateness).length
  const steps = (['due', 'team', 'manager', 'director'] as const).map(
    (step) => [step, count(step)] as const,
  )
  return {
    shown: lines.slice(0, MOST_SHOWN),
    late: isLeading(reader) ? { steps, withoutNote } : undefined,
  }
}

async function others(db: Db, c: Context<Signed>, today: Day) {
  const reader = c.get('reader')
  const { councilId, accountId, permissions } = reader
  const me = { councilId, accountId, on: today }
  const plans = permissions.has('plan') ? await plansToFinish(db, me) : []
  const challenges = permissions.has('answer-challenges')
    ? (await challengesFor(db, { ...me, isWide: isWide(reader) })).length
    : undefined
  const authorisations = permissions.has('authorise') ? await authorisationLines(db, c, today) : []
  return { plans, challenges, authorisations }
}

/** What waits for the reader to authorise: a team manager's own people, or everybody's for the higher tiers. */
async function authorisationLines(
  db: Db,
  c: Context<Signed>,
  today: Day,
): Promise<readonly WaitingLine[]> {
  const reader = c.get('reader')
  const { view } = c.get('frame')
  const waiting = await authorisationsWaiting(db, reader.councilId, tiersOf(reader.roles))
  const me = { councilId: reader.councilId, accountId: reader.accountId, on: today }
  const known = reader.roles.includes('team-manager')
    ? await workedWith(
        db,
        me,
        waiting.map((one) => one.personId),
      )
    : undefined
  return waiting
    .filter((one) => one.askedBy !== reader.accountId && (known?.has(one.personId) ?? true))
    .slice(0, MOST_SHOWN)
    .map((one) => ({
      ...{ id: one.personId, name: one.personName, communication: one.communication },
      href: lifePaths.authorisation.to({ authorisationId: one.id }),
      text: words.sentBy(view, { name: one.askedByName }),
      day: one.answerBy,
    }))
}
