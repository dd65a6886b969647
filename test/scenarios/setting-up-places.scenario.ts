import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, visit } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import {
  addsPhoto,
  date,
  go,
  PHONE,
  saysTheRest,
  saysWhat,
  saysWhereAndWhen,
} from './setting-up-steps.ts'
import { as, choose, countyOfItsOwn, expectRead, fill, read } from './story.ts'

const origin = countyOfItsOwn()

test('J6.6: people with lived experience went: 4 of 5 would go again; Joan answers, and her next session goes live in week 9', async () => {
  const leon = await as(origin(), 'Leon Baptiste')
  await leon.page.goto('/visits/new')
  await leon.page.locator('[name=venueId]').selectOption({ label: 'Joan’s Growing Group' })
  for (const [part, value] of [
    ['day', '29'],
    ['month', '8'],
    ['year', '2026'],
  ] as const)
    await leon.page.locator(`[name="day-${part}"]`).fill(value)
  const write = (name: string, value: string) => leon.page.locator(`[name="${name}"]`).fill(value)
  await write('visitors', '5')
  await write('wouldGoAgain', '4')
  await write('good', 'We could dig, and nobody hurried us')
  await write('better', 'A seat in the shade')
  await press(leon.page, 'Send')
  await expectRead(leon.page, '4 of 5 would go again')
  await leon.context.close()

  const { page, context } = await as(origin(), 'Joan Pardoe', PHONE)
  await page.goto('/our-service')
  await follow(page, 'Visits by people who know')
  await expectRead(page, '4 of 5 would go again', 'There are no stars.')
  await page
    .locator('textarea[name=answer]')
    .first()
    .fill('Two benches stand under the apple tree.')
  await press(page, /^Send this answer/)
  await expectAccessible(page)
  await page.goto('/my-sessions')
  await press(page, 'Set up a session')
  await saysWhat(page)
  // Week 1 begins on Tuesday 1 September: Saturday 31 October stands in week 9.
  await saysWhereAndWhen(page, '2026-10-31')
  await saysTheRest(page, '2026-10-31')
  await addsPhoto(page)
  await press(page, 'See it as people will')
  await press(page, 'Publish this session')
  await expectRead(page, 'From 31 October 2026')
  await page.goto('/my-sessions')
  await expectRead(page, /Weekend allotment[\s\S]*Live|Weekend allotment[\s\S]*From 31 October/)
  await context.close()
  const claire = await as(origin(), 'Claire Underhill')
  await claire.page.goto('/visits')
  await expectRead(claire.page, '4 of 5 would go again', 'Two benches stand under the apple tree.')
  await claire.context.close()
})

/** A session at the hub on every second Monday, in a room: as far as where, when and how many. */
async function begins(page: Page, hub: string, room: string, most: string): Promise<string> {
  await page.goto('/my-sessions')
  await press(page, 'Set up a session')
  const draft = page.url()
  await page.goto(`${draft}/questions/place`)
  await page.getByRole('radio', { name: hub }).check()
  await go(page)
  await expectAccessible(page)
  await page.getByRole('radio', { name: room }).check()
  await go(page)
  await page.goto(`${draft}/questions/rhythm`)
  await choose(page, 'How often is it?', 'Every 2 weeks')
  await go(page)
  await choose(page, 'Which day of the week?', 'Monday')
  await go(page)
  await fill(page, 'It begins at', '10:00')
  await fill(page, 'It ends at', '12:00')
  await go(page)
  await date(page, 'The first day', '2026-10-05')
  await go(page)
  await page.goto(`${draft}/questions/numbers`)
  await fill(page, 'The fewest with whom it runs', '2')
  await fill(page, 'The most', most)
  await go(page)
  await page.goto(draft)
  return draft
}

/** Marcus uses the garden room of his hub himself on the third of its Mondays. */
async function takesTheRoom(hub: string) {
  const { page, context } = await as(origin(), 'Marcus Bright')
  const asked = 'day=2026-11-02&starts=11:00&ends=13:00&people=4&what=Team+day'
  await page.goto(`/rooms?${asked}`)
  await page.getByRole('button', { name: `Use this room: ${hub}, Garden room` }).click()
  await expectRead(page, 'Team day')
  await context.close()
}

test('a session in a room that others lend: too small, or taken on one of its days, is said in words with what can be changed', async () => {
  const marcus = await as(origin(), 'Marcus Bright')
  await marcus.page.goto('/my-places')
  const hub = await marcus.page.locator('main dl a').first().innerText()
  await marcus.context.close()
  const { page, context } = await as(origin(), 'Joan Pardoe', PHONE)
  await begins(page, hub, 'Quiet room', '6')
  await expectRead(page, /The room is too small[\s\S]*Quiet room. It holds 4/)
  const draft = await begins(page, hub, 'Garden room', '6')
  expect(await read(page)).not.toContain('Change one of these')
  await takesTheRoom(hub)
  await page.goto(draft)
  await expectRead(page, /Somebody else has the room[\s\S]*Garden room, Monday 2 November 2026/)
  await expectAccessible(page)
  await page.goto(`${draft}?language=cy`)
  await expectRead(page, 'Mae’r ystafell gan rywun arall ar yr amser hwnnw: Garden room')
  await page.goto(`${draft}/preview?language=en`)
  await expectRead(page, 'It cannot be published yet', 'Somebody else has the room')
  await page.locator('#not-yet').getByRole('link', { name: 'Which room is it in?' }).first().click()
  await page.getByRole('radio', { name: 'Not in one of these rooms' }).check()
  await go(page)
  await page.goto(draft)
  expect(await read(page)).not.toContain('Change one of these')
  await context.close()
})

test('what is offered has a picture of its place, in words too, for whoever is signed in and for everybody', async () => {
  const { page, context } = await as(origin(), 'Joan Pardoe', PHONE)
  await page.goto('/my-sessions')
  await page
    .locator('main')
    .getByRole('link', { name: /^Gardening/ })
    .first()
    .click()
  const sessionId = new URL(page.url()).pathname.split('/').at(-1)
  await context.close()
  const { page: anyone, context: outside } = await visit(origin(), PHONE)
  for (const [language, alt] of [
    ['en', /^A drawing: three raised beds/],
    ['cy', /^Darlun: tri gwely/],
  ] as const) {
    await anyone.goto(`/severnshire/things-to-do/${sessionId}?language=${language}`)
    const picture = anyone.getByRole('img', { name: alt })
    const width = () =>
      picture.evaluate((one) => (one as unknown as { readonly naturalWidth: number }).naturalWidth)
    await expect.poll(width).toBe(640)
    await expectAccessible(anyone)
  }
  await outside.close()
})

test('a photo of 60 MB is too big to send, and one of 20 MB too: each in words, and nothing of the form is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'good-days-photo-'))
  const { page, context } = await as(origin(), 'Joan Pardoe', PHONE)
  await page.goto('/my-sessions')
  await press(page, 'Set up a session')
  const photos = `${page.url()}/questions/photos`
  const send = async (megabytes: number) => {
    const path = join(folder, `${megabytes}.jpg`)
    writeFileSync(path, Buffer.alloc(megabytes * 1024 * 1024))
    await page.goto(photos)
    await page.locator('#photo').setInputFiles(path)
    await page.locator('#wordsEn').fill(`The ramp, at ${megabytes}`)
    await page.locator('#wordsCy').fill('Y ramp')
    await page.getByRole('radio', { name: 'Yes', exact: true }).check()
    await page.locator('#consent').fill('Sam, by word of mouth')
    await press(page, 'Add this photo')
  }
  const kept = async (megabytes: number) => {
    expect(await page.locator('#wordsEn').inputValue()).toBe(`The ramp, at ${megabytes}`)
    expect(await page.locator('#wordsCy').inputValue()).toBe('Y ramp')
    expect(await page.getByRole('radio', { name: 'Yes', exact: true }).isChecked()).toBe(true)
    expect(await page.locator('#consent').inputValue()).toBe('Sam, by word of mouth')
  }
  await send(60)
  expect(await read(page)).toMatch(/That is too big to send[\s\S]*61 megabytes[\s\S]*takes 40/)
  await expectAccessible(page)
  await page.goBack()
  await kept(60)
  await send(20)
  await expectRead(page, 'too big')
  await kept(20)
  expect(await page.locator('main img').count()).toBe(0)
  rmSync(folder, { recursive: true, force: true })
  await context.close()
})
