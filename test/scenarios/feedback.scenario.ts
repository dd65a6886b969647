import { expect, test } from 'vitest'
import { expectAccessible, visit } from '../browser.ts'
import { follow, heading, press } from '../journeys/steps.ts'
import {
  as,
  choose,
  countyOfItsOwn,
  expectPictured,
  expectRead,
  fill,
  openPerson,
} from './story.ts'

const origin = countyOfItsOwn()

test('J1.6: Priya taps how Friday was; what was bad is answered by name, and she sees the answer', async () => {
  const easy = { language: 'en', seeing: 'easy' } as const
  const { page, context } = await as(origin(), 'Priya', easy)
  await page.goto('/me/how')
  await expectAccessible(page)
  await expectPictured(page)
  await press(page, 'Good')
  await expectRead(page, 'You told us', 'We have kept what you said.')
  await follow(page, 'The next one')
  await press(page, 'Bad')
  await expectRead(page, 'Ruth Adeyemi will answer you by Wednesday 2 September')
  await expectAccessible(page)
  await fill(page, 'In your words', 'It was too loud')
  await choose(page, 'What was it about?', 'The noise')
  await press(page, 'Keep this')
  await expectRead(page, 'Ruth Adeyemi will answer you')

  const worker = await as(origin(), 'Ruth Adeyemi', { width: 1280 })
  await worker.page.goto('/work')
  await expectRead(worker.page, 'Somebody had a bad day')
  await openPerson(worker.page, 'Priya Nair')
  await follow(worker.page, 'How their days were')
  await expectRead(worker.page, 'It was too loud', 'The noise')
  await expectAccessible(worker.page)
  await press(worker.page, 'Send the answer')
  await expectRead(worker.page, 'Write an answer')
  // The newest of what she said stands first: the bad day.
  const answers = worker.page.locator('main').getByLabel('Your answer')
  await answers.first().fill('We will find you a quiet room.')
  await press(worker.page, 'Send the answer')
  await worker.context.close()

  await page.goto('/me/how')
  await expectRead(page, 'Ruth Adeyemi answered:', 'We will find you a quiet room.')
  await context.close()
})

test('DO-31: anybody says what they think of a page in one press; what names somebody is held, and the editor answers', async () => {
  const { page, context } = await visit(origin(), {})
  await page.goto('/severnshire/things-to-do')
  await page.getByRole('link', { name: 'What do you think of this page?' }).click()
  expect(await heading(page)).toBe('What do you think?')
  await expectAccessible(page)
  await fill(page, 'Say more, if you want', 'Ask Priya about the map')
  await press(page, 'Bad')
  await expectRead(page, 'Thank you. We read everything.')
  await context.close()
  const editor = await as(origin(), 'Nia Prosser', { width: 1280 })
  await editor.page.goto('/feedback')
  await expectRead(
    editor.page,
    '/severnshire/things-to-do',
    'Ask Priya about the map',
    'it may name somebody',
  )
  await expectAccessible(editor.page)
  await fill(editor.page, 'Your answer', 'The map now has numbers.')
  await press(editor.page, 'Send the answer')
  await expectRead(editor.page, 'The map now has numbers.')
  await editor.context.close()
})

test('WP-19: things to do in one area, on a Wednesday, step-free, up to £12: each that is shown fits, and some are free', async () => {
  const { page, context } = await visit(origin(), { width: 1280 })
  await page.goto('/severnshire/things-to-do')
  await expectAccessible(page)
  await page.getByLabel('Area').selectOption({ label: 'Avonmead' })
  await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Wednesday' })
  await page.getByLabel('Price').selectOption({ label: '£12.00 or less' })
  await page.getByText('More choices').click()
  await page.getByLabel('a way in without steps').check()
  await press(page, 'Show what there is')
  const hits = page.locator('.gd-hit')
  const count = await hits.count()
  expect(count).toBeGreaterThan(0)
  for (const text of await hits.allInnerTexts()) {
    expect(text).toContain('Wednesday')
    expect(text).toContain('Avonmead')
    const price = /From £(\d+\.\d{2})/.exec(text)?.[1]
    expect(price === undefined ? /Free/.test(text) : Number(price) <= 12).toBe(true)
  }
  await expectRead(page, `${count} things to do`)
  await expectAccessible(page)
  await follow(page, /./)
  await context.close()
})
