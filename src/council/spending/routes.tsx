import { type Context, Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import type { CsvValue } from '#ground/documents/csv.ts'
import { writeWorkbook } from '#ground/documents/write-workbook.ts'
import { readDay } from '#ground/kernel/day.ts'
import { noMoney } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { ROUTES } from '#lives/offer/session.ts'
import type { LineRoute } from '#weeks/plans/plan-line.ts'
import { type Counted, FIGURES, type ForecastRow, forecastTable } from './forecast.ts'
import { type CountedArea, forecastCounts, yearsTold } from './forecast-queries.ts'
import { lineRoutes } from './line-routes.tsx'
import { ForecastPage } from './pages/forecast.tsx'
import { spendingPaths } from './paths.ts'
import { figureWords, sayRoute, spendingWords as words } from './words.ts'

/** What the year is to come to: sums for whoever sees what is payable, and people's lines for whoever sees their money. */
export function spendingRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(spendingPaths.forecast.pattern, may('see-payable', 'forecast seen'), async (c) => {
    const seen = await forecastSeen(platform, c)
    return c.html(<ForecastPage frame={c.get('frame')} {...seen} />)
  })

  routes.get(spendingPaths.download.pattern, may('see-payable', 'forecast taken'), async (c) => {
    const { view } = c.get('reader')
    const { year, ...seen } = await forecastSeen(platform, c)
    if (!year) throw new NotFound('No year has been told of')
    const sheet = await writeWorkbook(words.file(view), columns(view), rowsOf(view, seen))
    return c.body(new Uint8Array(sheet), 200, {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="forecast-${year.from.slice(0, 4)}.xlsx"`,
    })
  })

  routes.route('/', lineRoutes(platform))
  return routes
}

/** The year asked for, else the newest, with small numbers hidden from whoever may not see people's money. */
async function forecastSeen(platform: Platform, c: Context<Signed>) {
  const { councilId, permissions, view } = c.get('reader')
  const asked = readDay(c.req.query('year') ?? '')
  const seesPeople = permissions.has('see-money')
  const { years, year, counts } = await platform.transaction(councilId, async (db) => {
    const years = await yearsTold(db, councilId)
    const year = years.find(({ from }) => from === asked) ?? years[0]
    const counts = year && (await forecastCounts(db, { councilId, yearFrom: year.from }))
    return { years, year, counts }
  })
  const areas = counts?.areas ?? []
  return {
    ...{ years, year, seesPeople, free: counts?.free ?? noMoney },
    ...{ areas: forecastTable(areas, seesPeople), areaNames: namesOf(view, areas) },
    routes: forecastTable(inOrder(counts?.routes ?? []), seesPeople),
  }
}

/** The ways to hold money in the order in which every page names them; days that no plan has come last. */
const inOrder = (routes: readonly Counted[]): readonly Counted[] =>
  [...ROUTES, 'none'].flatMap((way) => routes.filter(({ key }) => key === way))

const namesOf = ({ language }: View, areas: readonly CountedArea[]): ReadonlyMap<string, string> =>
  new Map(areas.map(({ key, nameEn, nameCy }) => [key, language === 'cy' ? nameCy : nameEn]))

const columns = (view: View): readonly string[] => [
  ...[words.table(view), words.area(view), words.people(view)],
  ...FIGURES.map((figure) => words.inPounds(view, { figure: figureWords[figure](view) })),
]

type Seen = Omit<Awaited<ReturnType<typeof forecastSeen>>, 'year'>

/** Real numbers, in pounds; what is hidden on the page is hidden here. */
function rowsOf(view: View, { areas, areaNames, routes }: Seen): readonly (readonly CsvValue[])[] {
  const row = (table: string, name: string, { people, figures }: ForecastRow) => [
    ...[table, name, people === 'hidden' ? words.hidden(view) : people],
    ...FIGURES.map((figure) => (figures === 'hidden' ? words.hidden(view) : figures[figure] / 100)),
  ]
  const byArea = words.byArea(view)
  const byRoute = words.byRoute(view)
  return [
    ...areas.rows.map((one) => row(byArea, areaNames.get(one.key) ?? one.key, one)),
    row(byArea, words.total(view), areas.total),
    ...routes.rows.map((one) => row(byRoute, sayRoute(view, one.key as LineRoute), one)),
  ]
}
