import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#ground/kernel/id.ts'
import { laySpokes, type Spokes } from '#test/many-places.ts'
import { type OwnDatabase, ownDatabase } from '#test/postgres-platform.ts'
import { refreshFeeds } from './feed-actions.ts'
import { type After, itemsAfter } from './feed-queries.ts'

const now = new Date('2027-03-01T09:00:00Z')
let database: OwnDatabase
let councilId: Id
let spokes: Spokes
beforeAll(async () => {
  database = await ownDatabase()
  councilId = await database.addCouncil('northshire')
  spokes = await laySpokes(database.everything, councilId, { sessions: 20, people: 1 })
}, 60_000)
afterAll(() => database.close())

test('while many change sessions and many write the feed, a reader who never looks back has seen every change', async () => {
  const { platform } = await database.open()
  const refresh = () =>
    platform.transaction(councilId, (db) => refreshFeeds(db, { councilId, now }))
  const change = (n: number) =>
    platform.transaction(councilId, async (db) => {
      await db
        .updateTable('session')
        .set({ title_en: `Title ${n}` })
        .where('council_id', '=', councilId)
        .where('id', '=', spokes.sessions[n % spokes.sessions.length] ?? '')
        .execute()
    })
  const seen = new Map<string, number>()
  let after: After | undefined
  const read = async () => {
    const items = await platform.transaction(councilId, (db) =>
      itemsAfter(db, councilId, { feed: 'services', most: 3, ...(after && { after }) }),
    )
    for (const { id, modified } of items) {
      seen.set(id, modified)
      after = { id, modified: String(modified) }
    }
    return items.length
  }
  await refresh()
  for (let round = 0; round < 25; round += 1)
    await Promise.all([
      ...[0, 1, 2, 3].map((n) => change(round * 4 + n)),
      ...[refresh(), refresh(), refresh()],
      ...[read(), refresh()],
    ])
  await refresh()
  while ((await read()) > 0);
  const rows = await database.everything
    .selectFrom('feed_item')
    .select(['id', 'modified'])
    .where('council_id', '=', councilId)
    .where('feed', '=', 'services')
    .execute()
  expect(rows.length).toBe(20)
  for (const { id, modified } of rows) expect(seen.get(id)).toBe(modified)
  const left = await database.everything.selectFrom('feed_changed').selectAll().execute()
  expect(left.filter((row) => row.council_id === councilId)).toEqual([])
}, 60_000)
