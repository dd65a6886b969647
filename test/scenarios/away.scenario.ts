import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../browser.ts'
import { follow, heading, pathOf, press } from '../journeys/steps.ts'
import { as, countyOfItsOwn, expectPictured, expectRead, openPerson, read } from './story.ts'

const origin = countyOfItsOwn()

/** Why, from when, how long; then what becomes of the places, before the button. */
async function goesAway(page: Page, why: string, from: RegExp, long: string) {
  for (const [step, name] of [
    ['follow', why],
    ['follow', from],
    ['press', long],
  ] as const) {
    await expectAccessible(page)
    if (step === 'follow') await follow(page, name)
    else await press(page, name)
  }
  await expectPictured(page)
  await expectAccessible(page)
}

test('Priya says on her phone that she goes on holiday for a week; her places are kept, and she says when she is back', async () => {
  const { page, context } = await as(origin(), 'Priya', { language: 'en', seeing: 'easy' })
  await page.goto('/me/week')
  await follow(page, 'Away for a while')
  await goesAway(page, 'On holiday', /^Tuesday 1 September/, '1 week')
  await expectRead(page, 'Away from Tuesday 1 September until Monday 7 September.')
  await expectRead(page, 'All places are kept until Monday 28 September.')
  await expectRead(page, 'Money for support pays to keep them.')
  await press(page, 'Yes, this is right')
  expect(pathOf(page)).toBe('/me/away')
  await expectRead(page, 'Away from Tuesday 1 September until Monday 7 September.')
  for (const seen of ['?view=pictures', '?language=cy&view=easy', '?language=en&view=easy']) {
    await page.goto(`/me/away${seen}`)
    await expectAccessible(page)
  }
  await goesAway(page, 'Ill', /^Monday 7 September/, '1 week')
  await press(page, 'Yes, this is right')
  await expectRead(page, 'You told us about these days already.')
  await context.close()
})

test('Priya goes a week later than she said, then not at all; nothing of it is left', async () => {
  const { page, context } = await as(origin(), 'Priya', { language: 'en', seeing: 'easy' })
  await page.goto('/me/away')
  await goesAway(page, 'With family', /^Monday 14 September/, '2 weeks')
  await press(page, 'Yes, this is right')
  await expectRead(page, 'Away from Monday 14 September until Sunday 27 September.')
  const later = 'Change the days Away from Monday 14 September until Sunday 27 September.'
  await follow(page, later)
  await expectAccessible(page)
  await follow(page, /^Wednesday 2 September/)
  await press(page, 'Until Tuesday 8 September')
  await expectRead(page, 'All places are kept until Tuesday 29 September.')
  await press(page, 'Yes, this is right')
  await expectRead(page, 'You told us about these days already.')
  await follow(page, later)
  await follow(page, /^Monday 14 September/)
  await press(page, 'Until Sunday 20 September')
  await expectAccessible(page)
  await press(page, 'Yes, this is right')
  await expectRead(page, 'Away from Monday 14 September until Sunday 20 September.')
  await press(page, 'Not going after all')
  expect(pathOf(page)).toBe('/me/away')
  expect(await read(page)).not.toContain('14 September')
  await expectRead(page, 'Away from Tuesday 1 September until Monday 7 September.')
  await follow(page, /^Change the days/)
  await press(page, 'Until Sunday 6 September')
  await press(page, 'Yes, this is right')
  await expectRead(page, 'Away from Tuesday 1 September until Sunday 6 September.')
  await context.close()
  await context.close()
})

test('Margaret says that Priya is in hospital, nobody knows for how long: the council pays, and a review opens', async () => {
  const { page, context } = await as(origin(), 'Margaret Nair')
  const person = await openPerson(page, 'Priya Nair')
  await page.goto(person)
  await follow(page, 'Away for a while')
  expect(await heading(page)).toBe('Away for a while: Priya Nair')
  await goesAway(page, 'In hospital', /^Monday 14 September/, 'We do not know')
  await expectRead(page, 'The council pays to keep them.', 'We do not know until when.')
  await press(page, 'Yes, this is right')
  expect(await read(page)).toMatch(/Away from Monday 14 September/)
  await follow(page, /^Change the days Away from Monday 14 September/)
  await follow(page, /^Monday 7 September/)
  await press(page, 'We do not know')
  await press(page, 'Yes, this is right')
  expect(await read(page)).toMatch(/Away from Monday 7 September/)
  await context.close()
})
