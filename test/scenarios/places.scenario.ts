import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { as, choose, expectRead, fill, openPerson, read } from './story.ts'

let running: Running | undefined
const origin = () => running?.origin ?? ''

/**
 * Of those who give personal care, the laundries alone are left, and of what they do the laundry: two on Tuesdays, none on
 * a Saturday. Five people of Ben’s area wish for something on Saturdays already.
 */
const lay = async (db: PGlite): Promise<void> => {
  await db.exec(`
    create temp table laundry as select distinct s.council_id, s.provider_id from session s
      join council c on c.id = s.council_id and c.key = 'severnshire'
      join provider p on p.council_id = s.council_id and p.id = s.provider_id and p.personal_care
      where s.activity = 'laundry';
    update provider p set personal_care = false from council c where c.key = 'severnshire' and p.council_id = c.id
      and p.id not in (select provider_id from laundry);
    update session s set state = 'paused' from laundry l where s.council_id = l.council_id
      and s.provider_id = l.provider_id and s.activity <> 'laundry';
    delete from unmet_request;
    insert into unmet_request (council_id, id, person_id, area, weekday, made_by, made_at)
      select b.council_id, gen_random_uuid(), p.id, b.area, 5, a.id, '2026-08-20T09:00:00Z'
      from person b join account a on a.council_id = b.council_id and a.name = 'Asha Menon',
        lateral (select id from person p where p.council_id = b.council_id and p.area = b.area and p.id <> b.id
          order by p.id limit 5) p
      where b.known_as = 'Ben' and b.family_name = 'Tolley';`)
}

beforeAll(async () => {
  running = await demoWith(lay)
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

/** What the commissioner’s map of gaps counts on Saturdays in all. */
async function saturdays(): Promise<string> {
  const { page, context } = await as(origin(), 'Claire Underhill', { width: 1280 })
  await page.goto('/county')
  await follow(page, 'What nobody offers yet')
  await expectAccessible(page)
  const row = page.locator('table').first().locator('tbody tr').last()
  const cells = await row.locator('td').allInnerTexts()
  await context.close()
  return cells[5] ?? ''
}

test('J5.3: the choice index reads 2 for Tuesday and 0 for Saturday; what nobody offers Ben on a Saturday counts in the map of gaps', async () => {
  expect(await saturdays()).toBe('5')
  const { page, context } = await as(origin(), 'Asha Menon', { width: 1280 })
  await openPerson(page, 'Ben Tolley')
  await follow(page, 'Find support')
  await expectRead(page, /Providers by day\s+Monday: 0, Tuesday: 2,.*Thursday: 1,.*Saturday: 0/)
  await follow(page, 'What nobody offers')
  await press(page, 'Write it down')
  await expectRead(page, 'Nothing is written down yet')
  await expect(page.locator('.govuk-error-summary').innerText()).resolves.toContain(
    'Say which activity, which day, or a few words',
  )
  await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Saturday' })
  await fill(page, 'In a few words', 'Anything with machines')
  await press(page, 'Write it down')
  await expectRead(page, 'Anything at that time. Anything with machines', 'Saturday')
  await expectRead(page, 'Nobody offers it')
  await expectAccessible(page)
  expect(await saturdays()).toBe('6')
  await press(page, /^Somebody offers it now/)
  expect(await saturdays()).toBe('5')
  await context.close()
})

test('J5.4: a visit is booked, and of two spot offers the one 9 % above the framework rate waits for the budget holder’s approval', async () => {
  const asha = await as(origin(), 'Asha Menon')
  const person = await openPerson(asha.page, 'Ben Tolley')
  await follow(asha.page, 'Find support')
  await follow(asha.page, /^Book a visit/)
  await asha.page.getByRole('radio').first().check()
  await fill(asha.page, 'Who goes with them', 'Asha')
  await press(asha.page, 'Book a visit')
  await expectRead(asha.page, '(Asha)')

  const ask = async (rate: string, words: string) => {
    await asha.page.goto(`${person}/spot-offers`)
    const provider = asha.page.getByLabel('Provider')
    const joan = provider.locator('option', { hasText: 'Growing Group' })
    await provider.selectOption((await joan.first().getAttribute('value')) ?? '')
    await fill(asha.page, /Support, like/, '1:2')
    await fill(asha.page, /rate for a day/, rate)
    await fill(asha.page, 'What is asked for', words)
    await press(asha.page, 'Ask for an offer')
  }
  await ask('79.80', 'Two Tuesdays')
  await ask('90.00', 'Two Thursdays')

  const joan = await as(origin(), 'Joan Pardoe')
  for (const [words, price] of [
    ['Two Tuesdays', '86.98'],
    ['Two Thursdays', '90.00'],
  ] as const) {
    await joan.page.goto('/requests/spot-offers')
    const form = joan.page.locator('form', { hasText: words })
    await form.getByLabel(/Your price/).fill(price)
    await form.getByRole('button').click()
  }
  await expectRead(joan.page, 'No offer is asked of you')
  await joan.context.close()

  await asha.page.reload()
  await expectRead(asha.page, '£86.98 (9.0% above the rate)', 'Needs approval', 'within the rate')
  await asha.context.close()

  const helen = await as(origin(), 'Helen Marsh')
  await helen.page.goto('/authorisations')
  await follow(helen.page, 'Offers above the rate')
  await expectRead(helen.page, 'Two Tuesdays', '9.0% above the rate')
  expect(await read(helen.page)).not.toContain('Two Thursdays')
  await choose(helen.page, 'Decide', 'Yes, at this price')
  await press(helen.page, 'Decide')
  await expectRead(helen.page, 'No offer waits for you')
  await helen.context.close()
})

test('WD-22 thirty tries led to nineteen regular places, 63 %; in the other county 29 of 47', async () => {
  for (const [council, name, tries, stayed, share] of [
    ['Severnshire', 'Asha Menon', '30', '19', '63%'],
    ['Dyfrdwy', 'Asha Menon', '47', '29', '62%'],
  ] as const) {
    const { page, context } = await as(origin(), name, { council })
    await page.goto('/county/tasters')
    await expectRead(page, new RegExp(`Tries\\s+${tries}\\b`))
    await expectRead(page, new RegExp(`Became regular\\s+${stayed}\\b`), share)
    await context.close()
  }
})

test('WD-22 a try is asked for in four presses, and what it takes the place of is said before', async () => {
  const { page, context } = await as(origin(), 'Priya')
  await page.goto('/me/find')
  const found = await page
    .locator('main a[href^="/me/activities/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  // Not everything can be tried: the first of what was found that can.
  for (const href of found) {
    await page.goto(href)
    await follow(page, 'Go to this')
    await page.waitForURL(/\/me\/book\//)
    if ((await page.getByRole('link', { name: 'Try it once' }).count()) > 0) break
  }
  await follow(page, 'Try it once')
  await page.locator('main a[href*="day="]').last().click()
  await expectRead(page, 'You try this once')
  await expectAccessible(page)
  await press(page, 'Yes, ask for it')
  expect(page.url()).toContain('/me/asked/')
  await expectRead(page, /You have a place|We asked/)
  await context.close()
})
