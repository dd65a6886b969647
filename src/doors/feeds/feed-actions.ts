import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Db } from '#ground/platform/platform.ts'
import { feedChange, nextNumber, type Wanted } from './feed-change.ts'
import { feedsWait, sittingFacts } from './feed-queries.ts'
import * as store from './feed-store.ts'
import type { Offered } from './offered.ts'
import { offered } from './offered-queries.ts'
import { isOpportunity, sittingOf } from './opportunity.ts'

/** How far ahead single sittings are told. */
const AHEAD = 42
/** Tombstones stay as long as the slowest reader may be away. */
const TOMBSTONE_DAYS = 30
/** All of a council's sessions: more than any has. */
const MOST_SESSIONS = 100_000

export type Refreshing = {
  readonly councilId: Id
  readonly now: Date
  /** Everything anew: the days have moved on, or a paper has run out, which nobody changed. */
  readonly isNewDay?: boolean
}

/**
 * Makes the feeds say what is so: what changed since the last time, and everything on a new day. One writer a council at a
 * time; where another is at work it does nothing, and what is left is done the next time.
 *
 * @returns how many items were written
 */
export async function refreshFeeds(db: Db, asked: Refreshing): Promise<number> {
  const { councilId, now } = asked
  if (!(await store.lockFeeds(db, councilId))) return 0
  const today = dayOf(now)
  const clock = await store.readClock(db, councilId)
  const isWhole = !clock || (asked.isNewDay === true && clock.rolledOn < today)
  const changed = await store.takeChanged(db, councilId)
  if (!isWhole && changed.length === 0) return 0
  const which = isWhole ? 'all' : changed
  const wanted = await wantedNow(db, { councilId, today, which })
  const change = feedChange(await store.loadHeld(db, councilId, which), wanted)
  const count = change.written.length + change.gone.length
  const last = count > 0 ? nextNumber(clock?.last ?? 0, now) : (clock?.last ?? 0)
  await store.setClock(db, councilId, { last, rolledOn: isWhole ? today : clock.rolledOn })
  if (count > 0) await store.writeItems(db, { councilId, number: last, at: now }, change)
  if (isWhole)
    await store.dropOldTombstones(db, councilId, new Date(now.getTime() - TOMBSTONE_DAYS * A_DAY))
  return count
}
const A_DAY = 86_400_000

/** Before a feed is read: what waits is told at once, so that a place that was taken just now is not offered again. */
export async function freshFeeds(db: Db, asked: Refreshing): Promise<void> {
  if (await feedsWait(db, asked.councilId)) await refreshFeeds(db, asked)
}

type Which = { readonly councilId: Id; readonly today: Day; readonly which: readonly Id[] | 'all' }

async function wantedNow(db: Db, { councilId, today, which }: Which): Promise<readonly Wanted[]> {
  const filter = which === 'all' ? {} : { ids: which }
  const rows = await offered(db, { councilId, today, filter }, { skip: 0, most: MOST_SESSIONS })
  const all = rows.map(({ changedAt: _, ...facts }): Offered => ({ ...facts, changedAt: null }))
  const open = all.filter((one) => isOpportunity(one, today))
  const ratios = new Map(open.map((one) => [one.id, ratiosOf(one)]))
  const days =
    open.length === 0
      ? []
      : await sittingFacts(db, {
          ...{ councilId, sessionIds: open.map(({ id }) => id) },
          ...{ from: today, to: addDays(today, AHEAD) },
        })
  return [
    ...all.map((body) => store.wantedOf('services', body.id, { sessionId: body.id, body })),
    ...open.map((body) => store.wantedOf('session-series', body.id, { sessionId: body.id, body })),
    ...days.map((facts) => {
      const body = sittingOf(facts, ratios.get(facts.sessionId) ?? [])
      const { sessionId, day } = facts
      return store.wantedOf('scheduled-sessions', `${sessionId}-${day}`, { sessionId, body })
    }),
  ]
}

const ratiosOf = ({ prices }: Offered): readonly Ratio[] =>
  prices.map(({ staff, people }) => ({ staff, people }))
