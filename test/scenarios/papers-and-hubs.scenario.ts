import type { Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { closeBrowser, expectAccessible } from '../browser.ts'
import { follow, press, read } from '../journeys/steps.ts'
import { as, expectRead, openPerson } from './story.ts'

const origin = inject('origin')
afterAll(closeBrowser)

const type = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"]`).first().fill(value)
const day = async (page: Page, name: string, [d, m, y]: readonly [string, string, string]) => {
  await type(page, `${name}-day`, d)
  await type(page, `${name}-month`, m)
  await type(page, `${name}-year`, y)
}
const tick = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check()

/** Joan sends insurance of five million, and Claire accepts it. */
async function sendsMore(joan: Page, claire: Page) {
  await joan.goto('/my-papers')
  await expectRead(joan, 'Refused: We ask for five million.')
  await follow(joan, /^Public liability insurance/)
  await type(joan, 'covers', '5,000,000')
  await type(joan, 'number', 'PL 77121')
  await day(joan, 'issuedOn', ['1', '9', '2026'])
  await day(joan, 'expiresOn', ['30', '11', '2028'])
  await press(joan, 'Send')
  await claire.goto('/papers-of-providers')
  await claire
    .getByRole('row', { name: /Public liability insurance/ })
    .getByRole('link')
    .first()
    .click()
  await press(claire, 'Accept: Public liability insurance')
  await joan.goto('/my-papers')
  await expectRead(joan, /Public liability insurance\s+Until Thursday 30 November 2028/)
}

/** Ben needs personal care. */
async function isNotMatched() {
  const asha = await as(origin, 'Asha Menon', { width: 1280 })
  await openPerson(asha.page, 'Ben Tolley')
  await follow(asha.page, 'Find support')
  await asha.page.getByLabel('Words').fill('Joan')
  await press(asha.page, 'Show what fits')
  await expectRead(
    asha.page,
    'Nothing fits',
    /Gardening \(Joan’s Growing Group.*The provider is not registered for personal care/,
  )
  await asha.context.close()
}

test('J6.3: identity, DBS and training are in order, food hygiene is not asked; £4m of insurance is refused, £5m accepted; nobody who needs personal care is matched', async () => {
  const joan = await as(origin, 'Joan Pardoe')
  await joan.page.goto('/my-papers')
  await expectRead(
    joan.page,
    ...[/Identity[\s\S]*DBS certificate[\s\S]*Public liability insurance/, 'Safeguarding training'],
    'Personal care: no. You are not matched with people who need it.',
    /Papers that are not asked of you[\s\S]*Food hygiene/,
  )
  await expectAccessible(joan.page)
  await follow(joan.page, /^Public liability insurance/)
  await type(joan.page, 'covers', '4,000,000')
  await type(joan.page, 'number', 'PL 77120')
  await press(joan.page, 'Send')
  await expectRead(joan.page, 'Write its last day')
  expect(await joan.page.locator('[name=number]').inputValue(), 'kept').toBe('PL 77120')
  await day(joan.page, 'issuedOn', ['1', '9', '2026'])
  await day(joan.page, 'expiresOn', ['30', '11', '2028'])
  await joan.page.locator('[name=file]').setInputFiles({
    ...{ name: 'policy.pdf', mimeType: 'application/pdf' },
    buffer: Buffer.from('%PDF-1.7 a policy'),
  })
  await press(joan.page, 'Send')
  await expectRead(joan.page, 'Sent. Somebody at the council looks at it.')

  const claire = await as(origin, 'Claire Underhill')
  await claire.page.goto('/papers-of-providers')
  await expectRead(claire.page, 'To check')
  await expectAccessible(claire.page)
  await claire.page
    .getByRole('row', { name: /Public liability insurance/ })
    .getByRole('link')
    .first()
    .click()
  await expectAccessible(claire.page)
  await press(claire.page, 'Accept: Public liability insurance')
  await expectRead(claire.page, 'It covers less than the council asks: at least £5,000,000.00')
  await claire.page.locator('textarea[id^="because-"]').first().fill('We ask for five million.')
  await press(claire.page, 'Refuse: Public liability insurance')
  await sendsMore(joan.page, claire.page)
  await isNotMatched()
  await claire.context.close()
  await joan.context.close()
})

test('J6.6: people with lived experience say how many would go again, the provider answers, and there are no stars', async () => {
  const leon = await as(origin, 'Leon Baptiste')
  await leon.page.goto('/visits/new')
  await leon.page.locator('[name=venueId]').selectOption({ index: 3 })
  await day(leon.page, 'day', ['20', '8', '2026'])
  await type(leon.page, 'visitors', '3')
  await type(leon.page, 'wouldGoAgain', '4')
  await type(leon.page, 'good', 'The tea')
  await type(leon.page, 'better', 'The bus stop is far')
  await press(leon.page, 'Send')
  await expectRead(leon.page, 'More would go again than went')
  await type(leon.page, 'wouldGoAgain', '2')
  await press(leon.page, 'Send')
  await expectRead(leon.page, '2 of 3 would go again', '4 of 5 would go again')
  await expectAccessible(leon.page)
  const marcus = await as(origin, 'Marcus Bright')
  await marcus.page.goto('/visits')
  await expectRead(marcus.page, '4 of 5 would go again')
  await marcus.page.locator('textarea[name=answer]').first().fill('The sign is up now.')
  await press(marcus.page, /^Send this answer/)
  await leon.page.goto('/visits')
  await expectRead(leon.page, 'The sign is up now.')
  await leon.context.close()
  await marcus.context.close()
})

const openPlace = async (page: Page): Promise<void> => {
  await page.goto('/my-places')
  await page.locator('main dl a').first().click()
}

test('One person more, of any support, tells how many staff there must be', async () => {
  const { page, context } = await as(origin, 'Marcus Bright')
  await openPlace(page)
  const place = new URL(page.url()).pathname
  await page.goto(`${place}/staffing`)
  await tick(page, 'ratio', '2:1')
  await press(page, 'Work it out')
  const [, now = '', staff = ''] = /Now: (\d+) people, (\d+) staff/.exec(await read(page)) ?? []
  const [, then = '', more = ''] = /Then: (\d+) people, (\d+) staff/.exec(await read(page)) ?? []
  expect(Number(then)).toBe(Number(now) + 1)
  expect(Number(more)).toBeGreaterThanOrEqual(Number(staff))
  await expectAccessible(page)
  await context.close()
})

test('J7.8: 15, 12 and 10 a day leave £26,400 and £1,920 in a year, and are £14,400 short; 20 and 8 are told too', async () => {
  const { page, context } = await as(origin, 'Marcus Bright', { width: 1280 })
  await openPlace(page)
  await follow(page, 'What a day costs, and how full it is')
  const left = async (count: string) => {
    const row = page.locator('main tr').filter({
      has: page.getByRole('cell', { name: count, exact: true }),
    })
    return (await row.locator('td').allInnerTexts())[2]
  }
  for (const [count, said] of [
    ['15', '£26,400.00'],
    ['12', '£1,920.00'],
    ['10', '−£14,400.00'],
  ] as const)
    expect(await left(count), `${count} a day`).toBe(said)
  await expectRead(page, '2,824')
  expect((await read(page)).toLowerCase()).not.toMatch(/\bclose\b/)
  await expectAccessible(page)
  await page.goto(`${new URL(page.url()).pathname}?people=20,8`)
  expect(await left('20')).toBe('£67,200.00')
  expect(await left('8')).toBe('−£30,720.00')
  await context.close()
})
