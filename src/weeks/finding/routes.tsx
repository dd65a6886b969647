import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { relationshipsWith } from '#ground/access/queries.ts'
import { openRecord } from '#ground/access/record.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { isId } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { sharedWith } from '#weeks/proposals/shared-with.ts'
import { type MatchFilter, PARTS_OF_DAY } from './match.ts'
import { compared, type Matches, matchesFor } from './match-queries.ts'
import { ComparePage } from './pages/compare.tsx'
import { MatchesPage } from './pages/matches.tsx'
import { findingPaths } from './paths.ts'
import type { Seeker } from './queries.ts'

const yes = z
  .literal('yes')
  .transform(() => true)
  .optional()
  .catch(undefined)
const figure = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .optional()
  .catch(undefined)
const Filter = z.object({
  activity: z
    .string()
    .regex(/^[a-z-]{1,60}$/)
    .optional()
    .catch(undefined),
  weekday: z
    .string()
    .regex(/^[0-6]$/)
    .transform(Number)
    .optional()
    .catch(undefined),
  part: z.enum(PARTS_OF_DAY).optional().catch(undefined),
  outside: yes,
  friends: yes,
  ordinary: yes,
  words: z.string().trim().max(100).optional().catch(undefined),
  minutes: figure,
  upTo: figure.transform((amount) => (amount === undefined ? undefined : pence(amount))),
})
const MOST_COMPARED = 4

/** Finding support with somebody: what fits, what does not and why, and some of it side by side. */
export function findingRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  const open = (
    c: Context<Signed>,
    personId: string,
    work: (db: Db, who: Seeker, works: boolean) => Promise<Matches>,
  ) => {
    if (!isId(personId)) throw new NotFound(`No person ${personId}`)
    const reader = c.get('reader')
    const { councilId, accountId } = reader
    const today = dayOf(platform.now())
    const asked = { personId, scope: 'plan', as: c.get('auditedAs') } as const
    return openRecord(platform, reader, asked, async (db) => {
      const ties = await relationshipsWith(db, councilId, accountId, personId)
      const { works } = sharedWith(reader, ties, { personId, today })
      const flag = await personFlag(db, councilId, personId, today)
      return { flag, works, matches: await work(db, { councilId, personId, today }, works) }
    })
  }

  routes.get(findingPaths.matches.pattern, may('find-support', 'matches seen'), async (c) => {
    const filter: MatchFilter = Filter.parse(c.req.query())
    // Where friends go is asked only by those who may know who they are.
    const model = await open(c, c.req.param('personId'), (db, who, works) =>
      matchesFor(db, who, works ? filter : { ...filter, friends: undefined }),
    )
    return c.html(
      <MatchesPage frame={c.get('frame')} {...model} {...{ filter, on: dayOf(platform.now()) }} />,
    )
  })

  routes.get(findingPaths.compare.pattern, may('find-support', 'matches compared'), async (c) => {
    const chosen = (c.req.queries('session') ?? []).filter(isId).slice(0, MOST_COMPARED)
    const model = await open(c, c.req.param('personId'), (db, who) => compared(db, who, chosen))
    return c.html(<ComparePage frame={c.get('frame')} {...model} chosen={chosen} />)
  })

  return routes
}
