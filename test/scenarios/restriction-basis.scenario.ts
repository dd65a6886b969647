import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { expectNotHere, follow, pathOf, press } from '../journeys/steps.ts'
import { as, choose, countyOfItsOwn, expectRead, fill, read } from './story.ts'

const origin = countyOfItsOwn()

type Limit = { readonly name: string; readonly kind: string; readonly what: string }

/** A support worker writes down what limits somebody at their hub. It rests on nothing yet. */
async function dansRecord(council: string, { name, kind, what }: Limit): Promise<string> {
  const { page, context } = await as(origin(), 'Dan Probert', { council })
  await page.goto('/safety/restrictions/new')
  await page.getByLabel('Whose freedom?').selectOption({ label: name })
  await choose(page, 'What sort?', kind)
  for (const box of await page.locator('main textarea').all()) await box.fill('As it was today')
  await fill(page, 'What is done, exactly?', what)
  await choose(page, 'Do they object?', 'No')
  await choose(page, 'What allows it?', 'A best-interests decision')
  await press(page, 'Record it')
  await expectRead(page, what, 'Nothing here allows it.', 'Rests on nothing')
  const its = pathOf(page)
  await expectNotHere(page, `${its}/basis`)
  await context.close()
  return its
}

const HELD = 'The door is held while buses turn, and only then. Someone goes out with them after.'
const TASK = 'A restriction rests on no decision and no consent'
const tasksAbout = async (page: Page, name: string) => {
  await page.goto('/work')
  return page.getByRole('row', { name: new RegExp(name) }).filter({ hasText: TASK })
}

/** What Marcus, who manages the hub, reads of it on its page and in his list. */
async function marcusSees(council: string, its: string, ...said: readonly string[]) {
  const { page, context } = await as(origin(), 'Marcus Bright', { council, width: DESK })
  await page.goto('/safety/restrictions')
  const row = page.locator('main tbody tr').filter({ has: page.locator(`a[href="${its}"]`) })
  expect(await row.innerText()).toContain('Rests on a decision')
  await row.getByRole('link').first().click()
  await expectRead(page, ...said)
  expect(await read(page)).not.toContain('Nothing here allows it')
  await expectAccessible(page)
  await expectNotHere(page, `${its}/basis`)
  await context.close()
}

async function signsCapacity(page: Page, decision: string): Promise<void> {
  await follow(page, 'Write a capacity decision')
  await page.getByLabel('What it is about').selectOption({ label: 'Something else' })
  await fill(page, 'The decision, in words', decision)
  await fill(page, /Information given/, 'Photos of the press, with it running and still')
  await fill(page, /Support given/, 'Shown twice by his keyworker, in Welsh')
  await fill(page, /Impairment or disturbance/, 'A learning disability')
  await choose(page, /understand the information/, 'Yes')
  await choose(page, /keep it in mind/, 'Yes')
  await choose(page, /use or weigh it/, 'No')
  await choose(page, /tell the decision/, 'Yes')
  await choose(page, 'Outcome', 'Lacks capacity for this decision now')
  await fill(page, 'Reasons', 'PRIVATE-REASONS of the finding')
  await expectAccessible(page)
  await press(page, 'Sign')
}

async function signsBestInterests(page: Page, decision: string): Promise<void> {
  await follow(page, 'Write a best-interests decision')
  await page.getByLabel('What it is about').selectOption({ label: 'Something else' })
  await fill(page, 'The decision, in words', decision)
  await fill(page, /Their wishes/, 'He likes the noise of the press')
  await fill(page, 'Who was consulted, 1', 'His sister')
  await fill(page, 'What they said, 1', 'He forgets that it is hot')
  await page.getByRole('textbox', { name: 'Option 1' }).fill('A line on the floor')
  await choose(page, 'How far option 1 limits what they can do', 'Not at all')
  await page.getByRole('textbox', { name: 'Option 2' }).fill('Somebody beside him')
  await choose(page, 'How far option 2 limits what they can do', 'A little')
  await choose(page, 'Option chosen', 'Option 2')
  await fill(page, 'Reasons', 'The line was tried for two weeks')
  await expectAccessible(page)
  await press(page, 'Sign')
}

test('a restriction that rests on nothing is work for Huw’s social worker, who assesses, decides and links it: the hub manager sees what it rests on', async () => {
  const huw = { council: 'Dyfrdwy', name: 'Huw Edwards' } as const
  const [able, decided] = ['Whether he works at the press alone', 'Somebody stays beside him']
  const limit = { ...huw, kind: 'Being watched all the time', what: 'Watched at the press' }
  const its = await dansRecord(huw.council, limit)
  const { page, context } = await as(origin(), 'Ruth Adeyemi', { ...huw, width: DESK })
  const task = await tasksAbout(page, huw.name)
  await task.getByRole('link', { name: TASK }).click()
  await follow(page, 'Go to where it is done')
  await page.locator(`main a[href="${its}"]`).click()
  await expectRead(page, 'Next step: assess capacity for this decision')
  await follow(page, 'Link a decision, or write down consent')
  await expectRead(page, 'No decision in their best interests counts today.')
  await expectAccessible(page)
  await signsCapacity(page, able)
  await signsBestInterests(page, decided)
  await page.goto(`${its}/basis`)
  await press(page, 'Link this decision')
  await expectRead(page, 'Choose one')
  await choose(page, 'Which decision?', decided)
  await expectAccessible(page)
  await press(page, 'Link this decision')
  expect(pathOf(page)).toBe(its)
  await expectRead(page, `Lacks capacity for this: ${able}`, 'Rests on a decision')
  expect(await (await tasksAbout(page, huw.name)).count()).toBe(0)
  await context.close()

  const signed = 'Ruth Adeyemi, Tuesday 1 September 2026. Counts until Tuesday 2 March 2027.'
  await marcusSees(huw.council, its, `Lacks capacity for this: ${able}`, decided, signed)
})

test('a second door that is held for Emily is linked to the decision that is there already; Ruth sees none of whom she does not work with', async () => {
  const council = 'Severnshire'
  const door = { kind: 'A door that is locked or held', what: 'The side door is held too' }
  const its = await dansRecord(council, { ...door, name: 'Emily Doughty' })
  const another = await dansRecord(council, { ...door, name: 'Jack Underhill' })
  const { page, context } = await as(origin(), 'Ruth Adeyemi', { council, width: DESK })
  await page.goto(its)
  await follow(page, 'Link a decision, or write down consent')
  await choose(page, 'Which decision?', HELD)
  await press(page, 'Link this decision')
  await expectRead(page, HELD, 'Rests on a decision')
  expect(await (await tasksAbout(page, 'Emily Doughty')).count()).toBe(0)
  for (const path of [another, `${another}/basis`]) await expectNotHere(page, path)
  await context.close()
  await marcusSees(council, its, HELD, 'Whether the front door is held while buses turn.')
})
