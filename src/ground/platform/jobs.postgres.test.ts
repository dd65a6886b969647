import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectBackgroundWorks, seeing } from '#test/background.ts'
import { type OwnDatabase, ownDatabase } from '#test/postgres-platform.ts'

let own: OwnDatabase
beforeEach(async () => {
  own = await ownDatabase()
})
afterEach(() => own.close())

test('facts are heard and nights are worked, by a login that owns nothing', async () => {
  const councilId = await own.addCouncil('severnshire')
  const seen = seeing()
  await expectBackgroundWorks(await own.open(seen.works), seen, councilId)
})

test('with three processes at work each night is still done once', async () => {
  const councils = [await own.addCouncil('severnshire'), await own.addCouncil('dyfrdwy')]
  const seen = seeing()
  for (let i = 0; i < 3; i += 1) {
    const { jobs, platform } = await own.open(seen.works)
    await jobs.work(platform)
  }
  const nights = councils.map((id) => `${id} 2027-03-01`).sort()
  await expect
    .poll(() => seen.nights.toSorted(), { timeout: 25_000, interval: 100 })
    .toEqual(nights)
  await new Promise((settled) => setTimeout(settled, 3_000))
  expect(seen.nights.toSorted()).toEqual(nights)
})
