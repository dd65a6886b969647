import type { Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { closeBrowser, expectAccessible, PHONE, signInAs, visit } from '../browser.ts'

const origin = inject('origin')
afterAll(closeBrowser)

const heading = (page: Page) => page.locator('h1').innerText()
const follow = (page: Page, name: RegExp | string) =>
  page.locator('main').getByRole('link', { name }).first().click()
const press = (page: Page, name: RegExp | string) =>
  page.locator('main').getByRole('button', { name }).first().click()

test('a person sees their week with pictures, in English and in Welsh, in each way of seeing', async () => {
  const { page, context } = await visit(origin, { width: PHONE })
  await signInAs(page, 'Priya')
  for (const language of ['en', 'cy'])
    for (const view of ['standard', 'easy', 'pictures'])
      for (const path of ['/me', '/me/week', '/me/week/proposed', '/me/find', '/me/find/likes']) {
        await page.goto(`${path}?language=${language}&view=${view}`)
        expect(await page.locator('main img').count(), `${path} ${view}`).toBeGreaterThan(0)
        await expectAccessible(page)
      }
  await context.close()
})

test('a person swaps Thursday, sees why one activity could not be had, and then says yes', async () => {
  const { page, context } = await visit(origin)
  await signInAs(page, 'Priya')
  await page.goto('/me?language=en&view=easy')
  await press(page, 'Look at this week')
  await follow(page, /Change one thing/)
  await follow(page, /Thursday/)
  await expectAccessible(page)
  const couldNot = page.locator('main')
  expect(await couldNot.innerText()).toMatch(
    /full|too far|enough workers|enough money|loud|not fit|more people/i,
  )
  await follow(page, /^(Choose|Swap|Do) /)
  await expectAccessible(page)
  await press(page, /^Yes/)
  expect(await heading(page)).not.toMatch(/wrong|problem/i)
  await page.goto('/me/week/yes')
  await press(page, /^Yes/)
  await page.goto('/me')
  expect(await page.locator('main').innerText()).not.toContain('We thought of a week for you')
  await context.close()
})
