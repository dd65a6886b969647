import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { LAID, layHub } from './hub-laid.ts'
import { as, choose, expectPictured, expectRead, fill, read } from './story.ts'

let running: Running
/** On Mondays, while Sam walks, there are pottery and a choir; a try is free, and whoever runs them answers. */
beforeAll(async () => {
  running = await demoWith(async (db) => {
    await layHub(db)
    await db.exec(`
      update session set weekday = 0, starts = 600, ends = 690, confirms = 'by-provider', taster_pence = 0
        where id in ('${LAID.pottery}', '${LAID.choir}');
      update standing_booking set price_pence = 2250 where session_id = '${LAID.walk}';`)
  })
})
afterAll(async () => {
  await closeBrowser()
  await running.stop()
})

const GOES = 'I cannot come on this day'
const STAYS_AWAY = 'You said you cannot come.'

/** What Sam reads of his walk on one day. */
async function walkOn(page: Page, day: string): Promise<string> {
  await page.goto(`/me/day/${LAID.walk}/${day}`)
  return read(page)
}

/** Sam asks for a try on a Monday, and is told what he would not go to. Returns where he reads what came of it. */
async function tries(
  page: Page,
  session: 'pottery' | 'choir',
  day: RegExp,
  ...told: readonly string[]
): Promise<string> {
  await page.goto(`/me/book/${LAID[session]}/taster`)
  await follow(page, day)
  await expectRead(
    page,
    'It is free.',
    'If you get the place, you do not go to this that day: Going for a walk.',
    ...told,
  )
  await expectPictured(page)
  await expectAccessible(page)
  await press(page, 'Yes, ask for it')
  await expectRead(page, /We asked .+\. You hear by/)
  return page.url()
}

/** Marcus, who runs it, answers for that day: he reads who asks and for when, and nothing of what would be given up. */
async function answers(day: string, answer: string, words: string): Promise<void> {
  const { page, context } = await as(running.origin, 'Marcus Bright', { width: DESK })
  await page.goto('/requests')
  const asks = page.locator('main section', { hasText: day })
  await asks.getByRole('button', { name: 'Answer: Sam' }).click()
  const known = await page.locator('main .govuk-summary-list').first().innerText()
  expect(known).toContain('To try it once')
  expect(known).not.toMatch(/walk/i)
  await choose(page, 'Your answer', answer)
  await fill(page, 'A few kind words', words)
  await press(page, 'Send my answer')
  await page.waitForURL(/\/requests$/)
  await context.close()
}

test('until whoever runs a try answers, the day elsewhere stays his; with a no it stays, with a yes it is given up', async () => {
  const { page, context } = await as(running.origin, 'Sam', { seeing: 'easy' })
  const no = await tries(page, 'pottery', /^Monday 14 September/)
  expect(await walkOn(page, '2026-09-14')).toContain(GOES)
  await answers('Monday 14 September', 'Say no', 'The kiln is full that day')
  await page.goto(no)
  await expectRead(page, 'They said no this time.', 'They say: The kiln is full that day')
  await expectAccessible(page)
  expect(await walkOn(page, '2026-09-14')).toContain(GOES)

  const yes = await tries(page, 'pottery', /^Monday 21 September/)
  expect(await walkOn(page, '2026-09-21')).toContain(GOES)
  await answers('Monday 21 September', 'Yes, there is a place', 'Bring an apron')
  await page.goto(yes)
  await expectRead(page, 'Yes. You have a place.', 'They say: Bring an apron')
  const given = await walkOn(page, '2026-09-21')
  expect(given).toContain(STAYS_AWAY)
  expect(given).toContain('It costs you nothing.')
  for (const other of ['2026-09-14', '2026-09-28'])
    expect(await walkOn(page, other)).toContain(GOES)
  await context.close()
})

test('less than a week before, what the walk still gets of his money stands before the button and on the day that he gave up', async () => {
  const { page, context } = await as(running.origin, 'Sam', { seeing: 'easy' })
  await tries(page, 'choir', /^Monday 7 September/, '£11.25 of your money goes to them')
  expect(await walkOn(page, '2026-09-07')).toContain(GOES)
  await answers('Monday 7 September', 'Yes, there is a place', 'See you then')
  const given = await walkOn(page, '2026-09-07')
  expect(given).toContain(STAYS_AWAY)
  expect(given).toContain('£11.25 of your money')
  await context.close()

  const marcus = await as(running.origin, 'Marcus Bright', { width: DESK })
  await marcus.page.goto('/day-sheets?day=2026-09-07')
  await follow(marcus.page, /^Open the day sheet/)
  const choir = marcus.page.getByRole('region', { name: /^Choir, / }).first()
  await choir.waitFor()
  expect(await choir.innerText()).toContain('Sam')
  await marcus.context.close()
})
