import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { as, choose, countyOfItsOwn, expectRead, fill, openPerson, read } from './story.ts'

const origin = countyOfItsOwn()

/** The person says yes to the draft, and it goes to whoever may authorise it; the agreed money stays. */
async function agreeAndSend(page: Page, person: string): Promise<void> {
  await page.goto(`${person}/plan/steps`)
  await press(page, 'Share with the person')
  await choose(page, 'How was it said or shown?', 'By talking')
  await fill(page, 'What they said or showed, in their own words', 'Yes, I want to go there.')
  await press(page, 'Write down that it was agreed')
  const made = async () => (await page.goto(`${person}/plan/steps`)) && read(page)
  const waits = { timeout: 30_000, interval: 500 }
  await expect.poll(made, waits).not.toContain('copy is being made')
  await page.getByRole('radio', { name: /^It stays at/ }).check()
  await press(page, 'Send for authorisation')
}

test('LI-01: authorised and in force, the old provider has four weeks’ notice and the new one begins the week after', async () => {
  const { page, context } = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  const person = await openPerson(page, 'Emily Doughty')
  await page.goto(`${person}/plan`)
  await fill(page, /What has changed/, 'She wants to be nearer to her sister.')
  await press(page, 'Begin a new version')
  await page.locator('main a[href*="/plan/lines/"]').first().click()
  await follow(page, 'Another provider')
  await follow(page, /^Choose /)
  await press(page, 'Save')
  await expectRead(page, 'Another follows')
  await agreeAndSend(page, person)
  await expectAccessible(page)

  const gareth = await as(origin(), 'Gareth Lowther', { width: DESK })
  await gareth.page.goto('/authorisations')
  await follow(gareth.page, /Emily Doughty/)
  await choose(gareth.page, 'Your answer', 'Authorise it')
  await press(gareth.page, 'Give this answer')
  await gareth.context.close()

  await page.goto(`${person}/plan/steps`)
  await expectRead(page, 'Authorised')
  await press(page, 'Put the plan in force')
  await expectRead(page, 'The plan is in force.')
  await page.goto(`${person}/plan`)
  await expectRead(
    page,
    /Session 1:8, from 29 June 2026, until 29 September 2026\s+Another follows/,
  )
  await expectRead(page, /Session 1:5, from 30 September 2026/)
  await context.close()

  const marcus = await as(origin(), 'Marcus Bright', { width: DESK })
  await marcus.page.goto('/day-sheets/changes')
  await expectRead(
    marcus.page,
    'Emily Doughty leaves Managing money (Tuesday). The place ends on Tuesday 29 September 2026.',
  )
  await expectAccessible(marcus.page)
  await marcus.context.close()
})
