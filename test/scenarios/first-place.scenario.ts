import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { as, choose, expectRead, fill, openPerson, read } from './story.ts'

/** Her first plan is agreed and waits for an answer: a personal assistant, and coffee with a friend. */
const NAME = 'Sioned Vaughan'
let running: Running
beforeAll(async () => {
  // Her sister speaks with her: else a new version waits for an advocate first.
  running = await demoWith(async (db) => {
    await db.exec(`update assessment set appropriate_individual = 'Her sister' where person_id in
      (select id from person where known_as = 'Sioned' and family_name = 'Vaughan')`)
  })
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

const inDyfrdwy = (name: string) => as(running.origin, name, { council: 'Dyfrdwy', width: DESK })

const TASK = 'Somebody new has nowhere to go yet: find their first place'
const hers = async (page: Page) => {
  await page.goto('/work')
  return page.getByRole('row', { name: new RegExp(NAME) }).filter({ hasText: TASK })
}

async function authorised(): Promise<void> {
  const { page, context } = await inDyfrdwy('Helen Marsh')
  await page.goto('/authorisations')
  await follow(page, NAME)
  await page.locator('main [name="answer"][value="authorised"]').check()
  await press(page, 'Give this answer')
  await context.close()
}

async function putInForce(person: string): Promise<void> {
  const { page, context } = await inDyfrdwy('Ruth Adeyemi')
  await page.goto(`${person}/plan/steps`)
  await press(page, 'Put the plan in force')
  await expectRead(page, 'The plan is in force.')
  await context.close()
}

/** The first that fits goes into the plan, in place of some hours of the assistant. */
async function putPlaceInPlan(page: Page, person: string): Promise<void> {
  await follow(page, 'Support plan')
  await fill(page, /What has changed/, 'She wants somewhere to go.')
  await press(page, 'Begin a new version')
  await follow(page, 'Cynorthwyydd personol')
  await page.getByLabel('Hours a week', { exact: true }).fill('24')
  await press(page, 'Save')
  await page.goto(`${person}/matches`)
  await follow(page, /^Put in the plan/)
  await choose(page, 'How the money is held', 'The council arranges it')
  for (const box of await page.locator('main').getByRole('checkbox').all()) await box.check()
  await choose(page, 'Who chose it?', 'The person')
  await choose(page, 'How did they choose?', 'By talking')
  await expectAccessible(page)
  await press(page, 'Save')
  await expectRead(page, /Session 1:2, from 28 September 2026/, 'Nothing is missing.')
}

async function agreedAndSent(page: Page, person: string): Promise<void> {
  await page.goto(`${person}/plan/steps`)
  await press(page, 'Share with the person')
  await choose(page, 'How was it said or shown?', 'By talking')
  await fill(page, 'What they said or showed, in their own words', 'Ydw, coffi!')
  await press(page, 'Write down that it was agreed')
  const made = async () => (await page.goto(`${person}/plan/steps`)) && read(page)
  await expect.poll(made, { timeout: 30_000, interval: 500 }).not.toContain('copy is being made')
  await page.locator('main [name="gapReason"]').fill('It leaves room for more hours')
  await press(page, 'Send for authorisation')
  await expectRead(page, 'It waits for an answer')
}

test('Sioned’s first plan comes into force with nowhere to go: her broker has it, urgent, until a plan with a place is in force', async () => {
  const { page, context } = await inDyfrdwy('Asha Menon')
  const person = await openPerson(page, NAME)
  expect(await (await hers(page)).count()).toBe(0)
  await authorised()
  expect(await (await hers(page)).count(), 'not before it is in force').toBe(0)
  await putInForce(person)
  const task = await hers(page)
  expect(await task.innerText()).toMatch(/Urgent[\s\S]+3 September 2026\s+Asha Menon/)
  await expectAccessible(page)
  await task.getByRole('link', { name: TASK }).click()
  await follow(page, 'Go to where it is done')
  await expectRead(page, `What fits ${NAME}`)
  await putPlaceInPlan(page, person)
  expect(await (await hers(page)).count(), 'a plan that is being written is no place').toBe(1)
  await agreedAndSent(page, person)
  await authorised()
  await putInForce(person)
  expect(await (await hers(page)).count()).toBe(0)
  await page.goto(person)
  await expectRead(page, 'In force. Version 2, starts: 28 September 2026')
  expect(await read(page)).not.toContain(TASK)
  await page.goto(`${person}/places`)
  expect(await read(page)).not.toContain('They have no weekly place.')
  await expectAccessible(page)
  await context.close()
})
