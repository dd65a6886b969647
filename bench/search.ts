import MiniSearch from 'minisearch'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { Random } from '#ground/kernel/random.ts'
import { enter } from '#ground/platform/transactions.ts'
import { CATALOGUE } from '#lives/offer/catalogue.ts'
import { fold, type Search } from '#weeks/finding/search.ts'
import { searchSessions } from '#weeks/finding/search-queries.ts'
import { BENCH_COUNCIL, layMany, type ManySessions, MIDDLE, manySessions } from './many-sessions.ts'
import { benchServer, spread } from './server.ts'

/**
 * Searching 20,000 sessions of 5,000 providers on PostgreSQL with six filters: words (one in five with a slip of the
 * finger), weekday, part of the day, distance, access and price. Beside it, MiniSearch with the same words and filters
 * in this process's own memory.
 */
const [SESSIONS, PROVIDERS, SEARCHES, WARM_UP] = [20_000, 5_000, 400, 40]
const ON = day('2027-03-01')
const MOST = 4000
const KM = 20
const random = new Random(20270301)

function typed(word: string): string {
  if (word.length < 5 || random.next() > 0.2) return word
  const at = 2 + Math.floor(random.next() * (word.length - 3))
  return word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2)
}

type Asked = Search & { readonly words: string; readonly weekday: number }
const searches = Array.from({ length: SEARCHES }, (): Asked => {
  const activity = random.pick(CATALOGUE)
  const name = random.next() < 0.3 ? activity.nameCy : activity.nameEn
  const words = name.split(' ').map(typed).join(' ')
  const near = { from: MIDDLE, km: KM }
  const weekday = Math.floor(random.next() * 5)
  return { words, weekday, part: 'morning', near, needs: ['step-free'], most: pence(MOST) }
})

type Stored = {
  readonly weekday: number
  readonly starts: number
  readonly km: number
  readonly stepFree: boolean
  readonly price: number
}

function rivalOf({ providers, venues, sessions }: ManySessions): (asked: Asked) => number {
  const storeFields = ['weekday', 'starts', 'km', 'stepFree', 'price']
  const index = new MiniSearch({ fields: ['text'], storeFields })
  const activities = new Map(CATALOGUE.map((one) => [one.key, one]))
  index.addAll(
    sessions.map(({ weekday, starts, prices, activity: key }, id) => {
      const venue = venues[id]
      const activity = activities.get(key)
      const provider = providers[id % providers.length]
      const text = fold(
        [
          activity?.nameEn,
          activity?.nameCy,
          activity?.easyEn,
          activity?.easyCy,
          provider?.name,
          venue?.name,
          venue?.area,
        ].join(' '),
      )
      const east = ((venue?.lon ?? 0) - MIDDLE.lon) * Math.cos((MIDDLE.lat * Math.PI) / 180)
      const km = 111.32 * Math.hypot((venue?.lat ?? 0) - MIDDLE.lat, east)
      const stepFree = venue?.has.includes('step-free') ?? false
      return { id, text, weekday, starts, km, stepFree, price: prices[0]?.price ?? 0 }
    }),
  )
  return ({ words, weekday }) =>
    index.search(fold(words), {
      ...{ prefix: true, fuzzy: 0.2, combineWith: 'AND' },
      filter: (found) => {
        const one = found as unknown as Stored
        return (
          one.weekday === weekday &&
          one.starts < 750 &&
          one.km <= KM &&
          one.stepFree &&
          one.price <= MOST
        )
      },
    }).length
}

const server = await benchServer(new Date('2027-03-01T09:00:00Z'))
try {
  const all = manySessions(random, PROVIDERS, SESSIONS)
  await layMany(server.everything, all)
  const db = server.program(1)
  const ours: number[] = []
  let some = 0
  for (const [i, search] of [...searches.slice(0, WARM_UP), ...searches].entries()) {
    const began = performance.now()
    const { total } = await db.transaction().execute(async (trx) => {
      await enter(trx, 'good_days', BENCH_COUNCIL)
      return searchSessions(trx, { councilId: BENCH_COUNCIL, on: ON, search, most: 20 })
    })
    if (i < WARM_UP) continue
    ours.push(performance.now() - began)
    some += total > 0 ? 1 : 0
  }
  const rival = rivalOf(all)
  const theirs = searches.map((search) => {
    const began = performance.now()
    rival(search)
    return performance.now() - began
  })
  const [a, b] = [spread(ours), spread(theirs)]
  const say = (name: string, { median, p95 }: typeof a) =>
    console.log(`${name.padEnd(44)} median ${median.toFixed(1)} ms, 95th ${p95.toFixed(1)} ms`)
  console.log(
    `${SESSIONS} sessions of ${PROVIDERS} providers; ${SEARCHES} searches with six filters, of which ${some} found something`,
  )
  say('PostgreSQL, each in a transaction', a)
  say('MiniSearch, in memory', b)
  console.log(
    `Ratio: median ${(a.median / b.median).toFixed(1)}, 95th ${(a.p95 / b.p95).toFixed(1)}`,
  )
} finally {
  await server.stop()
}
