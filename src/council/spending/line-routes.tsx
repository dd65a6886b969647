import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { readDay } from '#ground/kernel/day.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { areaCalled, yearsTold } from './forecast-queries.ts'
import {
  daysOfLine,
  LINES_A_PAGE,
  type LinesAsked,
  lineOf,
  linesOf,
  promisesOf,
} from './line-queries.ts'
import { lineWords as words } from './line-words.ts'
import { LinePage } from './pages/line.tsx'
import { LinesPage } from './pages/lines.tsx'
import { spendingPaths } from './paths.ts'
import { sayRoute } from './words.ts'

const Asked = z.object({
  year: z.string().default(''),
  area: z.string().max(100).optional(),
  route: z.enum(['direct-payment', 'service-fund', 'managed', 'none']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** The lines behind a figure, for whoever sees people's money. Everybody whose line is shown is written down. */
export function lineRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(spendingPaths.lines.pattern, may('see-money', 'lines of forecast seen'), (c) =>
    showLines(platform, c),
  )

  routes.get(spendingPaths.line.pattern, may('see-money', 'line of forecast seen'), async (c) => {
    const reader = c.get('reader')
    const lineId = idIn(c, 'lineId')
    const seen = await platform.transaction(reader.councilId, async (db) => {
      const line = await lineOf(db, reader.councilId, lineId)
      if (!line) throw new NotFound(`No line ${lineId}`)
      await auditRead(db, reader, [line.personId], c.get('auditedAs'), platform.now())
      const days = await daysOfLine(db, reader.councilId, line)
      return { line, days, promises: await promisesOf(db, reader.councilId, lineId) }
    })
    return c.html(<LinePage frame={c.get('frame')} {...seen} />)
  })
  return routes
}

async function showLines(platform: Platform, c: Context<Signed>) {
  const reader = c.get('reader')
  const { councilId, view } = reader
  const { year, area, route, page } = Asked.parse(c.req.query())
  const { asked, found, called } = await platform.transaction(councilId, async (db) => {
    // Where no year is asked for, the newest.
    const yearFrom = year ? readDay(year) : (await yearsTold(db, councilId))[0]?.from
    if (!yearFrom) throw new NotFound(`No year ${year}`)
    const asked: LinesAsked = { councilId, yearFrom, area, route, page }
    const found = await linesOf(db, asked)
    const shown = new Set(found.lines.map(({ personId }) => personId))
    await auditRead(db, reader, [...shown], c.get('auditedAs'), platform.now())
    const called = area === undefined ? undefined : await areaCalled(db, councilId, area)
    return { asked, found, called }
  })
  const name = called && (view.language === 'cy' ? called.nameCy : called.nameEn)
  const of = name ?? (route ? sayRoute(view, route) : words.lines(view))
  return c.html(<LinesPage frame={c.get('frame')} {...{ asked, of, found, each: LINES_A_PAGE }} />)
}
