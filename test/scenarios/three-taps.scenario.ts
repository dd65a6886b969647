import { expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { as, countyOfItsOwn, expectRead, fill, openPerson } from './story.ts'

/** A Thursday: four weeks later it is October. */
const origin = countyOfItsOwn({ GOOD_DAYS_NOW: '2026-09-03T08:00:00Z' })

test.each([
  { council: 'Severnshire', name: 'Emily Doughty', line: 'Managing money' },
  { council: 'Dyfrdwy', name: 'Hannah Pitt', line: 'Gardening' },
])(
  'LI-01: in $council another provider is three taps away: the old place ends after four weeks, the new one begins the next day',
  async ({ council, name, line }) => {
    const { page, context } = await as(origin(), 'Ruth Adeyemi', { council, width: DESK })
    // The work of the nights since the demo was made may still be at it.
    context.setDefaultTimeout(90_000)
    const person = await openPerson(page, name)
    await page.goto(`${person}/plan`)
    await fill(page, /What has changed/, 'They want to be nearer to home.')
    await press(page, 'Begin a new version')
    const lines = page.locator('main a[href*="/plan/lines/"]')
    const before = await lines.count()
    await lines.filter({ hasText: line }).first().click()
    const taps = [
      () => follow(page, 'Another provider'),
      () => follow(page, /^Choose /),
      () => press(page, 'Save'),
    ]
    for (const tap of taps) await tap()
    expect(taps).toHaveLength(3)
    await expectRead(page, /until 1 October 2026\s+Another follows/, /from 2 October 2026/)
    expect(await lines.count()).toBe(before + 1)
    await expectAccessible(page)
    await context.close()
  },
)
