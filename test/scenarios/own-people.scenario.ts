import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, DESK, expectAccessible } from '../browser.ts'
import { follow, heading, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { layPayers } from './payers-laid.ts'
import { as, expectInTime, expectRead, openPerson, read } from './story.ts'

let running: Running
beforeAll(async () => {
  running = await demoWith(async (db) => {
    await layPayers(db, {
      ...{ council: 'severnshire', provider: 'Joan Pardoe', areas: [2, 2, 1] },
      days: { fund: 71, direct: [12, 8], managed: 9 },
    })
    await layPayers(db, {
      ...{ council: 'dyfrdwy', provider: 'Gwen Ellis', areas: [6, 5] },
      days: { fund: 0, direct: [30, 26], managed: 44 },
    })
  })
})
afterAll(async () => {
  await closeBrowser()
  await running.stop()
})

/** From the provider's own page to the notice on the first place of somebody. */
async function opensNotice(page: Page, name: string) {
  await page.goto('/our-service')
  await follow(page, 'People who come to us')
  await expectRead(page, 'no address, no money, no assessment')
  await expectAccessible(page)
  const row = page.locator('main tbody tr', { hasText: name }).first()
  await row.getByRole('link', { name: /^Give notice on this place/ }).click()
}

test('J5.8: Marcus himself gives notice on Emily’s place: four weeks, a recorded conversation; Asha has the task first, holds another as back-up, and a review opens', async () => {
  const { page, context } = await as(running.origin, 'Marcus Bright')
  await opensNotice(page, 'Emily Doughty')
  await expectRead(page, 'They come as before until Tuesday 29 September 2026')
  await expectAccessible(page)
  await press(page, 'End the place')
  await expectRead(page, 'Write down the conversation')
  await page
    .getByLabel('What was talked about, with whom and when')
    .fill('Met Emily and her brother on Monday')
  await press(page, 'End the place')
  await expectRead(page, 'You gave notice. They come until Tuesday 29 September 2026.')
  await context.close()

  const asha = await as(running.origin, 'Asha Menon', { width: DESK })
  await asha.page.goto('/work')
  const queued = asha.page.locator('main table').first().locator('tbody tr', { hasText: 'Emily' })
  expect(await queued.first().innerText()).toContain('A provider has given notice')
  await queued.first().getByRole('link').first().click()
  await follow(asha.page, 'Go to where it is done')
  await expectRead(asha.page, 'Talked about: Met Emily and her brother on Monday')
  await follow(asha.page, /^Hold another place as back-up/)
  expect(await heading(asha.page)).toBe('Hold another place as back-up')
  await press(asha.page, /^Hold /)
  await expectRead(asha.page, /Held for them until Wednesday 30 September 2026/)
  const person = await openPerson(asha.page, 'Emily Doughty')
  await expectInTime(asha.page, `${person}/reviews`, 'A provider changes or ends')
  await asha.context.close()
})

test('J5.8: in Dyfrdwy a place ends today for serious risk alone, which is written down; no other role gives notice', async () => {
  const inDyfrdwy = { council: 'Dyfrdwy' } as const
  const { page, context } = await as(running.origin, 'Marcus Bright', inDyfrdwy)
  await opensNotice(page, 'Huw Edwards')
  const notice = new URL(page.url()).pathname
  await page.getByLabel('What was talked about, with whom and when').fill('Rang his sister twice')
  await page.getByLabel('At once, because of serious risk').check()
  await press(page, 'End the place')
  await expectRead(page, 'Write down the serious risk')
  expect(await page.locator('#conversation').inputValue(), 'kept').toBe('Rang his sister twice')
  await page.getByLabel('The risk, in words').fill('The machines: he was nearly hurt on Friday')
  await press(page, 'End the place')
  await expectRead(page, 'You gave notice. They come until Tuesday 1 September 2026.')
  await page.goto('/our-service/people?language=cy')
  await expectRead(page, 'Rhoesoch rybudd.')
  await context.close()
  for (const name of ['Dan Probert', 'Gwen Ellis', 'Claire Underhill']) {
    const other = await as(running.origin, name, inDyfrdwy)
    expect((await other.page.goto(notice))?.status(), name).toBe(404)
    await other.context.close()
  }
  const asha = await as(running.origin, 'Asha Menon', { ...inDyfrdwy, width: DESK })
  const person = await openPerson(asha.page, 'Huw Edwards')
  await expectInTime(asha.page, `${person}/reviews`, 'A provider changes or ends')
  await asha.context.close()
})

const sees = async (name: string, council: string, ...said: readonly (string | RegExp)[]) => {
  const { page, context } = await as(running.origin, name, { council })
  await page.goto('/our-service')
  await follow(page, 'Who comes, and who pays')
  await expectRead(page, ...said)
  await expectAccessible(page)
  const words = await read(page)
  await page.goto('/our-service/people')
  const people = await page.locator('main tbody th').allInnerTexts()
  for (const person of people) expect(words).not.toContain(person)
  await context.close()
  return { words, people }
}

test('J6.9: Joan sees her five people of three areas and nobody else; 71 % from one fund is amber, with advice; in Dyfrdwy 44 % is not', async () => {
  const joan = await sees(
    'Joan Pardoe',
    'Severnshire',
    'People with a weekly place: 5. Areas that they come from: 3.',
    'Amber: one payer pays for most',
    '71.0% of your income comes from one payer. The council’s line is 50.0%.',
    /held by Own Week Service Funds\s+£1,704\.00\s+71\.0%/,
    /People with direct payments\s+£480\.00\s+20\.0%/,
    'Accept more ways to pay',
  )
  expect(joan.people).toHaveLength(5)
  expect(joan.words.match(/hidden, to keep people private/g)).toHaveLength(3)
  const gwen = await sees(
    'Gwen Ellis',
    'Dyfrdwy',
    'People with a weekly place: 11. Areas that they come from: 2.',
    'No one payer brings more than 50.0% of your income.',
    /People with direct payments\s+£1,344\.00\s+56\.0%/,
    /The council\s+£1,056\.00\s+44\.0%/,
  )
  expect(gwen.words).not.toContain('Amber')
  for (const name of ['Dan Probert', 'Claire Underhill', 'Asha Menon', 'Own Week Service Funds']) {
    const { page, context } = await as(running.origin, name)
    for (const path of ['/our-service/who-pays', '/our-service/people'])
      expect((await page.goto(path))?.status(), `${name} ${path}`).toBe(404)
    await context.close()
  }
})
