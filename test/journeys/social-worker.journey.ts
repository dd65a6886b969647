import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { closeBrowser, expectAccessible, signInAs, visit } from '../browser.ts'
import { follow, heading, named, pathOf, press, read, weekOf } from './steps.ts'

const origin = inject('origin')
afterAll(closeBrowser)

async function asRuth() {
  const visiting = await visit(origin)
  await signInAs(visiting.page, 'Ruth Adeyemi', 'Severnshire')
  await visiting.page.goto('/people?language=en&view=standard')
  return visiting
}

/** How what stands in the way begins or goes on, when it is said to those whose work it is. */
const OBSTACLES =
  /places are taken|Not enough staff|not been assessed|than the budget|Too far|It does not|There can be|Too few|does not want|said no|same time|not to be in|Nothing/

const weekIn = (row: Locator) => row.getByRole('link', { name: weekOf('') }).getAttribute('href')

/** The weeks on this page of the list that leave a wanted time empty. */
async function weeksWithGaps(page: Page) {
  const short: string[] = []
  const rows = page.getByRole('row').filter({ hasText: /\d+ of \d+/ })
  for (const row of await rows.all()) {
    const [, met, wanted] = /(\d+) of (\d+)/.exec(await row.innerText()) ?? []
    if (met !== wanted) short.push((await weekIn(row)) ?? '')
  }
  return short
}

test('a social worker finds a person by name, and the name stands in no address', async () => {
  const { page, context } = await asRuth()
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  expect(await page.getByRole('row').count()).toBeGreaterThan(20)
  await page.getByLabel('Find a person').fill('nair')
  await press(page, 'Search')
  expect(await named(page, 'link', /^Priya Nair/)).toHaveLength(1)
  expect(await page.getByRole('rowheader').count()).toBe(1)
  expect(await page.getByRole('row', { name: /Priya Nair/ }).innerText()).toContain('Makaton')
  expect(pathOf(page)).toBe('/people')
  await expectAccessible(page)
  expect(addresses.filter((address) => /nair/i.test(address))).toEqual([])
  await context.close()
})

test('they see the week proposed beside the present one, and the reasons for and against each part of it', async () => {
  const { page, context } = await asRuth()
  await follow(page, weekOf('Priya Nair'))
  expect(await heading(page)).toBe('The week proposed to Priya Nair')
  const week = await read(page)
  for (const said of ['Now', 'Proposed', 'Support', 'Price', 'left for the person to use'])
    expect(week).toContain(said)
  expect((await named(page, 'listitem', /^For\s/)).length).toBeGreaterThan(5)
  expect((await named(page, 'listitem', /^Against\s/)).length).toBeGreaterThan(0)
  await expectAccessible(page)
  await context.close()
})

test('where a wanted time stays empty, they see what stands in the way of each thing', async () => {
  const { page, context } = await asRuth()
  let short = await weeksWithGaps(page)
  for (let number = 2; short.length === 0 && number <= 4; number += 1) {
    await page.goto(`/people?page=${number}`)
    short = await weeksWithGaps(page)
  }
  expect(short.length, 'somebody in the demo has an empty time').toBeGreaterThan(0)
  await page.goto(short[0] ?? '')
  const gaps = (await read(page)).split('Wanted times that stay empty, and why')[1]
  expect(gaps).toMatch(/(Mon|Tues|Wednes|Thurs|Fri)day (morning|afternoon|evening)/)
  expect(gaps).toMatch(OBSTACLES)
  await expectAccessible(page)
  await context.close()
})

test('when a person asks to talk, the one who works with them sees it, and that the person pressed it', async () => {
  const priya = await visit(origin)
  await signInAs(priya.page, 'Priya', 'Severnshire')
  await priya.page.goto('/me/week/talk?language=en&view=easy')
  await press(priya.page, 'Yes, talk to me')

  const { page, context } = await asRuth()
  await page.getByLabel('Their proposed week').selectOption({ label: 'Wants to talk' })
  await press(page, 'Show these people')
  await follow(page, weekOf('Priya Nair'))
  expect(await read(page)).toContain('They have asked to talk with someone, and nobody has yet.')
  const [newest] = await named(page, 'listitem', /wants to talk/)
  expect(newest).toContain('Pressed by the person.')
  expect(newest).toContain('Still to be talked about.')

  await priya.page.goto('/me/week/changed-my-mind')
  await press(priya.page, 'Yes, take it back')
  await page.reload()
  expect(await read(page)).not.toContain('nobody has yet')
  await priya.context.close()
  await context.close()
})
