import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeBrowser, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { LAID, layHub } from './hub-laid.ts'
import { as, choose, expectPictured, expectRead, openPerson, read } from './story.ts'
import { layWeeks } from './weeks-laid.ts'

let running: Running
beforeAll(async () => {
  running = await demoWith(layHub)
})
afterAll(async () => {
  await closeBrowser()
  await running.stop()
})
const inEasy = { language: 'en', seeing: 'easy' } as const

/** The rows of the page about one day. */
const rowsOf = (page: Page, day: string) => page.locator('.gd-row', { hasText: day })

test('WP-13 swimming ends 11.30am, the garden starts 1.30pm: the hub is offered 11.30am to 1.30pm; and to Sam 10.45am to 12 noon', async () => {
  for (const [name, day, between, times] of [
    ['Priya', 'Thursday 3 September', 'Swimming, Gardening', 'From half past 11 to half past 1'],
    [
      'Sam',
      'Monday 7 September',
      'Going for a walk, Games',
      'From 10:45 in the morning to 12 o’clock',
    ],
  ] as const) {
    const { page, context } = await as(running.origin, name, inEasy)
    await page.goto('/me/between')
    const gap = rowsOf(page, day)
    expect(await gap.innerText()).toContain(between)
    expect(await gap.innerText()).toContain(times)
    await expectPictured(page)
    await expectAccessible(page)
    await gap.getByRole('button').first().click()
    await expectRead(page, 'Yes. You have a place.')
    await page.goto('/me/between')
    expect(await rowsOf(page, day).count()).toBe(0)
    await context.close()
  }
})

test('WP-13 with thirty of thirty at the hub the gap stays open, and by night somebody has the task', async () => {
  const priya = await as(running.origin, 'Priya', inEasy)
  await priya.page.goto('/me/between')
  const gap = rowsOf(priya.page, 'Friday 4 September')
  expect(await gap.innerText()).toContain(
    'Every hub is full then. Somebody looks for something else.',
  )
  expect(await gap.getByRole('button').count()).toBe(0)
  await priya.context.close()

  const { page, context } = await as(running.origin, 'Ruth Adeyemi', { width: 1280 })
  const person = await openPerson(page, 'Priya Nair')
  await expect
    .poll(async () => (await page.goto(person)) && read(page), { timeout: 90_000, interval: 1_000 })
    .toContain('Time between two activities, and every hub is full')
  await expectAccessible(page)
  await context.close()
}, 150_000)

/** A friend says yes to what Priya asked them to last. */
async function saysYes(name: string, then: string): Promise<void> {
  const { page, context } = await as(running.origin, name, inEasy)
  await page.goto('/me/asked')
  await follow(page, /Go with .*Priya/)
  await expectPictured(page)
  await expectAccessible(page)
  await press(page, 'Yes')
  await expectRead(page, then)
  await context.close()
}

/** Priya asks friends to go with her, on a day or every week, as far as the answer to "is this right". */
async function asks(page: Page, friends: readonly string[]): Promise<void> {
  for (const friend of friends) await choose(page, 'Who do you want to go with?', friend)
  await press(page, 'Next')
  await press(page, 'Yes, ask for it')
}

test('WD-23 three friends take places at a new weekly session as one: with the last yes all three have them', async () => {
  const { page, context } = await as(running.origin, 'Priya', inEasy)
  await page.goto(`/me/book/${LAID.kitchen}/together/weekly`)
  await asks(page, ['Sam', 'Jack'])
  await expectRead(page, /We asked .*Jack/)
  await saysYes('Sam', 'We asked')
  await saysYes('Jack', 'You have 3 places together.')
  await follow(page, /You go with|We asked/)
  await expectRead(page, 'You have 3 places together.')
  await page.goto('/me/week')
  await expectRead(page, 'Sam and Jack go too.')
  await context.close()
})

test('J7.7: two friends want the same day and one place is free: they wait together, or go together on another day; so may three with two free', async () => {
  for (const [session, friends] of [
    [LAID.pottery, ['Sam']],
    [LAID.choir, ['Sam', 'Jack']],
  ] as const) {
    const { page, context } = await as(running.origin, 'Priya', inEasy)
    await page.goto(`/me/book/${session}/together`)
    await follow(page, /^Tuesday 8 September/)
    await asks(page, friends)
    await expectRead(page, 'There is room for all of you on another day.', 'Tuesday 15 September')
    expect(await page.getByRole('button', { name: 'Wait together' }).count()).toBe(1)
    await expectPictured(page)
    await expectAccessible(page)
    if (session === LAID.pottery) {
      await press(page, 'Wait together')
      await saysYes('Sam', 'You wait together with Priya. You are offered places together.')
    } else {
      await press(page, /^Tuesday 15 September/)
      await press(page, 'Yes, ask for it')
      await saysYes('Sam', 'We asked')
      await saysYes('Jack', 'You have 3 places together.')
    }
    await context.close()
  }
})

test('J6.7: Joan has her first five people; Priya is ill a second time and says so the day before: 100 % by policy, waived, and Joan is paid', async () => {
  const joan = await as(running.origin, 'Joan Pardoe')
  await joan.page.goto('/my-pay')
  expect(await read(joan.page)).not.toContain('2 September')
  await joan.page.goto('/day-sheets?day=2026-09-02')
  await follow(joan.page, /^Open the day sheet/)
  await joan.page.waitForURL(/\/venues\//)
  const coming = joan.page.getByRole('region', { name: /^Allotment, / }).first()
  await coming.waitFor()
  expect(await coming.locator('tbody tr').count()).toBe(5)
  expect(await coming.innerText()).toContain('Priya')
  await joan.page.goto('/my-pay')

  const { page, context } = await as(running.origin, 'Priya', inEasy)
  await page.goto(`/me/day/${LAID.allotment}/2026-09-02`)
  await follow(page, 'I cannot come on this day')
  await press(page, 'I am ill')
  await expectRead(page, 'You said you cannot come.', 'It costs you nothing.')
  await context.close()

  await joan.page.reload()
  const row = joan.page.getByRole('row', { name: /Wednesday 2 September.*Allotment/ })
  const said = await row.innerText()
  for (const one of ['Priya', '100% of the price by policy', 'waived: illness 2 of', '£24.00'])
    expect(said).toContain(one)
  await expectAccessible(joan.page)
  await joan.context.close()
})

describe('what weeks are made of', () => {
  let county: Running
  beforeAll(async () => {
    county = await demoWith(async (db) => {
      await layWeeks(db, {
        ...{ council: 'dyfrdwy', people: 100, tasters: 3, ties: { before: 214, kept: 193 } },
        kinds: { before: [2, 10], now: [3, 40] },
        outside: { before: 0, now: 3 },
      })
      await layWeeks(db, {
        ...{ council: 'severnshire', people: 40, tasters: 7, ties: { before: 200, kept: 181 } },
        kinds: { before: [1, 20], now: [2, 32] },
        outside: { before: 1, now: 2 },
      })
    })
  })
  afterAll(async () => county.stop())

  const seenBy = async (council: string, ...said: readonly RegExp[]) => {
    const { page, context } = await as(county.origin, 'Claire Underhill', { council, width: 1280 })
    await page.goto('/county/tasters')
    await expectRead(page, ...said)
    await expectAccessible(page)
    await context.close()
  }
  const kinds = 'Kinds of things to do a week, each person'

  test('DO-26 three tries are offered in a quarter, and kinds of things a week go from 2.1 to 3.4; seven, and from 1.5 to 2.8', async () => {
    const offered = 'Sessions that offer a try'
    await seenBy(
      'Dyfrdwy',
      new RegExp(`${offered}\\s+3\\b`),
      new RegExp(`${kinds}\\s+Was 2\\.1, is 3\\.4`),
    )
    await seenBy(
      'Severnshire',
      new RegExp(`${offered}\\s+7\\b`),
      new RegExp(`${kinds}\\s+Was 1\\.5, is 2\\.8`),
    )
  })

  test('WP-03 of five days in a centre three become days in the community: 0 to 60 %; one of five that become two, 20 to 40 %', async () => {
    const outside = 'Share of weekly places in the community'
    await seenBy('Dyfrdwy', new RegExp(`${outside}\\s+Was 0(\\.0)?%, is 60(\\.0)?%`))
    await seenBy('Severnshire', new RegExp(`${outside}\\s+Was 20(\\.0)?%, is 40(\\.0)?%`))
  })

  test('WD-23 of 214 friendships 193 were kept, 90.2 %; of 200, 181 and 90.5 %', async () => {
    const ties = 'Friends who met every week and still do'
    await seenBy('Dyfrdwy', new RegExp(`${ties}\\s+193 of 214: 90\\.2%`))
    await seenBy('Severnshire', new RegExp(`${ties}\\s+181 of 200: 90\\.5%`))
  })
})
