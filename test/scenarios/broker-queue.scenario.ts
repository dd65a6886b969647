import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { TASK_KINDS, type TaskKind } from '#lives/tasks/task.ts'
import { taskWords } from '#lives/tasks/words.ts'
import { expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { as, countyOfItsOwn, expectRead, fill, read } from './story.ts'

const origin = countyOfItsOwn()
const view = { language: 'en', seeing: 'standard' } as const

/** What stands in the queue, from top to bottom. */
async function kindsIn(page: Page): Promise<readonly TaskKind[]> {
  const said = await page.locator('main table').first().locator('tbody th a').allInnerTexts()
  return said.flatMap(
    (one) => TASK_KINDS.find((kind) => taskWords[kind](view) === one.trim()) ?? [],
  )
}
const FIRST = ['provider-notice', 'no-cover', 'carer-ill', 'new-starter'] as const

test('J5.1 the broker’s queue stands by risk, not by arrival: provider notice, no cover, carer ill, new starter', async () => {
  for (const council of ['Severnshire', 'Dyfrdwy']) {
    const { page, context } = await as(origin(), 'Asha Menon', { council, width: 1280 })
    await page.goto('/work')
    expect((await kindsIn(page)).filter((kind) => FIRST.some((one) => one === kind))).toEqual(FIRST)
    // They came, and are due, the other way round.
    const due = await page.locator('main table').first().locator('tbody tr').allInnerTexts()
    const days = due.slice(0, 4).map((row) => Number(/(\d+) September/.exec(row)?.[1]))
    expect(days).toEqual([...days].sort((a, b) => b - a))
    await expectRead(page, 'Urgent')
    await expectAccessible(page)
    await context.close()
  }
})

test('a mother who is ill says so on her phone: the broker has it at once, with her plan, until she is well', async () => {
  const margaret = await as(origin(), 'Margaret Nair', { width: 360 })
  await margaret.page.goto('/my-needs')
  await follow(margaret.page, 'I am ill')
  await expectRead(margaret.page, 'My sister Anita in Reddington holds a key')
  await fill(margaret.page, 'What is needed, and until when?', 'Two more days this week')
  await expectAccessible(margaret.page)
  await press(margaret.page, 'Tell them now')
  await expectRead(margaret.page, /Told at 9(\.\d\d)?am, Tuesday 1 September 2026/, 'Asha Menon')

  const asha = await as(origin(), 'Asha Menon', { width: 1280 })
  const ill = 'The carer is ill: arrange support'
  const hers = asha.page.getByRole('row', { name: /Priya/ }).filter({ hasText: ill })
  await asha.page.goto('/work')
  await hers.getByRole('link', { name: ill }).click()
  await expectRead(asha.page, 'Two more days this week', 'Tuesday 1 September 2026')
  await follow(asha.page, 'Go to where it is done')
  await expectRead(asha.page, 'The carer is ill: Margaret Nair', 'My sister Anita', 'Two more days')
  await expectAccessible(asha.page)

  await press(margaret.page, 'I am well again, or need nobody')
  expect(await read(margaret.page)).not.toContain('Told at')
  await asha.page.goto('/work')
  expect(await hers.count()).toBe(0)
  await margaret.context.close()
  await asha.context.close()
})
