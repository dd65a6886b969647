import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../browser.ts'
import { follow, heading, press } from '../journeys/steps.ts'
import { as, choose, countyOfItsOwn, expectPictured, expectRead, read } from './story.ts'

const origin = countyOfItsOwn()
const inEasy = { language: 'en', seeing: 'easy' } as const

const links = (page: Page, start: string) =>
  page
    .locator(`main a[href^="${start}"]`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))

/** Somebody is asked by a friend, and says yes to what stands there. */
async function saysYes(name: string, friend: string, ...told: readonly string[]) {
  const { page, context } = await as(origin(), name, inEasy)
  await page.goto('/me/asked')
  await page
    .locator('main a', { hasText: `Go with ${friend}` })
    .first()
    .click()
  await expectRead(page, ...told)
  await expectPictured(page)
  await expectAccessible(page)
  await press(page, 'Yes')
  await expectRead(page, `You go with ${friend}. You have 2 places together.`)
  await context.close()
}

test('J1.4: her art group is closing: plainly, with eight weeks’ notice, and three options with all that it takes to choose', async () => {
  const { page, context } = await as(origin(), 'Priya', inEasy)
  await expectRead(page, 'This is closing: Painting', 'The last day is Friday 30 October.')
  await expectRead(page, 'That is 8 weeks from now.')
  await follow(page, 'See what I could do instead')
  expect(await heading(page)).toBe('This is closing: Painting')
  await expectRead(page, 'You can go until then. It is not because of you.')
  const options = page.locator('main a[href^="/me/activities/"]')
  expect(await options.count()).toBe(3)
  for (const option of await options.all()) {
    expect(await option.locator('img, svg').count()).toBeGreaterThan(3)
    expect(await option.innerText()).toMatch(/£\d/)
    expect(await option.innerText()).toMatch(/(About \d+ miles?|Less than 1 mile) from home/)
    expect(await option.innerText()).toMatch(/goes too|We do not know of a friend who goes/)
  }
  expect(await options.first().innerText()).toMatch(/Gardening[\s\S]*£33[\s\S]*Sam goes too\./)
  await expectPictured(page)
  await expectAccessible(page)
  for (const seen of ['?language=cy&view=easy', '?language=en&view=pictures']) {
    await page.goto(`${new URL(page.url()).pathname}${seen}`)
    expect(await options.count()).toBe(3)
    await expectAccessible(page)
  }
  await context.close()
})

test('J1.5: she tries gardening with Sam as one request, for two places, in the place of one art day', async () => {
  const { page, context } = await as(origin(), 'Priya', inEasy)
  await follow(page, 'See what I could do instead')
  await page.locator('main a[href^="/me/activities/"]').first().click()
  await follow(page, 'Go to this')
  await expectRead(page, 'A try is free. You can say no after it.')
  await follow(page, 'Go with friends')
  await expectAccessible(page)
  await follow(page, /^Friday 11 September/)
  await choose(page, 'Who do you want to go with?', 'Sam')
  await press(page, 'Next')
  await expectRead(page, 'You try this once: Gardening', 'It is free.', 'We ask your friends: Sam.')
  await expectRead(page, 'If you get the place, you do not go to this that day: Painting.')
  await expectPictured(page)
  await expectAccessible(page)
  await press(page, 'Yes, ask for it')
  const asked = page.locator('main a[href^="/me/asked/"]')
  expect(await asked.count()).toBe(1)
  expect(await asked.innerText()).toContain('We asked Sam.')
  // Until he says yes she goes to art, as before.
  await saysYes('Sam', 'Priya')
  await page.reload()
  expect(await asked.count()).toBe(1)
  await asked.click()
  await expectRead(page, 'You go with Sam. You have 2 places together.')
  await context.close()
})

test('J1.5: where both have something else at that time, each is told of their own and both go, or neither', async () => {
  const { page, context } = await as(origin(), 'Priya', inEasy)
  await page.goto('/me/find?words=gardening&weekday=4')
  for (const href of await links(page, '/me/activities/')) {
    await page.goto(`${href.replace('activities', 'book')}/together`)
    if ((await read(page)).includes('It costs £5.')) break
  }
  await follow(page, /^Friday 18 September/)
  await choose(page, 'Who do you want to go with?', 'Sam')
  await press(page, 'Next')
  await expectRead(
    page,
    'It costs £5.',
    'If you get the place, you do not go to this that day: Painting.',
  )
  await press(page, 'Yes, ask for it')
  await context.close()
  await saysYes('Sam', 'Priya', 'If you get the place, you do not go to this that day: ')
})

test.each([
  { name: 'Sam', day: 'Thursday', next: 'Friday' },
  { name: 'Priya', day: 'Wednesday', next: 'Thursday' },
])('DO-06: $name changes $day by pictures alone, on a phone', async ({ name, day, next }) => {
  const { page, context } = await as(origin(), name, { language: 'en', seeing: 'pictures' })
  const answers = page.locator('main').locator('a, button')
  const coming = async () => {
    await page.goto('/me/week?view=easy')
    const week = (await read(page)).split('My week from').at(-1) ?? ''
    return { week, thatDay: week.split(`\n${day}\n`)[1]?.split(`\n${next}\n`)[0] ?? '' }
  }
  const before = await coming()
  await page.goto('/me/week/no?view=pictures')
  await press(page, /no/i)
  await page.goto('/me/week')
  await follow(page, 'Change')
  await page.locator('main a', { hasText: day }).first().click()
  expect(await answers.count()).toBeLessThanOrEqual(5)
  const chosen = page.locator('main a[href*="/to/"]').first()
  const said = await chosen.locator('.gd-card__label').innerText()
  await chosen.click()
  await expectPictured(page)
  await expectAccessible(page)
  await press(page, /^Yes/)
  const after = await coming()
  expect(before.thatDay).toContain('From')
  expect(after.thatDay).not.toBe(before.thatDay)
  expect(after.week).toContain(said)
  await context.close()
})

test('the county sees what weeks are made of, before and now: kinds of things, the share outside, and friends who still meet', async () => {
  for (const council of ['Severnshire', 'Dyfrdwy']) {
    const { page, context } = await as(origin(), 'Claire Underhill', { council, width: 1280 })
    await page.goto('/county/tasters')
    await expectRead(page, /Kinds of things to do a week, each person\s+Was [\d.]+, is [\d.]+/)
    await expectRead(page, /weekly places in the community\s+Was [\d.]+%, is [\d.]+%/)
    const said = /still do\s+(?:([\d,]+) of ([\d,]+): ([\d.]+)%|Fewer than five)/.exec(
      await read(page),
    )
    expect(said).not.toBeNull()
    const [kept = 0, of = 0, share = 0] = (said ?? [])
      .slice(1)
      .map((n) => Number(n?.replace(',', '')))
    if (of > 0) expect(share).toBeCloseTo((100 * kept) / of, 1)
    await expectAccessible(page)
    await context.close()
  }
})
