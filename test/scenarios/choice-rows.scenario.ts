import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith, layChoice, layOffer, laySaid } from './choice-laid.ts'
import { as, choose, expectPictured, expectRead, openPerson, read } from './story.ts'
import { inWelsh } from './welsh.ts'

let running: Running
const origin = () => running.origin

beforeAll(async () => {
  running = await demoWith(async (db) => {
    await layChoice(db, {
      ...{ council: 'severnshire', providers: [1, 1, 2, 3] },
      said: [
        [20, 62],
        [19, 73],
      ],
    })
    await layChoice(db, {
      ...{ council: 'dyfrdwy', providers: [2, 3, 4, 2] },
      said: [
        [10, 36],
        [5, 14],
      ],
    })
    await layOffer(db, { given: 'Maureen', family: 'Mason', outside: 9, north: 55 })
    await layOffer(db, { given: 'Tariq', family: 'Hussain', outside: 4, north: 57 })
    await laySaid(db, {
      ...{ council: 'dyfrdwy', name: 'Alwyn' },
      words: 'Dw i’n dda gyda phlanhigion ac yn gofalu am yr ardd.',
    })
  })
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

test('LI-05: people said 3.1 of 5 in June; with Priya’s own answer it is 3.9, and the index went from 1 to 3', async () => {
  const report = async (...said: readonly (string | RegExp)[]) => {
    const { page, context } = await as(origin(), 'Claire Underhill', { width: DESK })
    await page.getByRole('link', { name: 'Choice', exact: true }).click()
    await expectRead(page, ...said)
    await expectAccessible(page)
    await context.close()
  }
  await report(
    'People said 3.1 of 5 in June 2026, and 3.8 in September 2026.',
    'choose from: 1 in June 2026, and 3 in September 2026.',
  )
  const { page, context } = await as(origin(), 'Priya', { seeing: 'pictures' })
  await page.goto('/me/plan')
  await follow(page, 'Do I choose?')
  await expectAccessible(page)
  await press(page, 'Always')
  await expectAccessible(page)
  await press(page, 'Nobody')
  await expectRead(page, 'We have kept your answer: Always.')
  await expectPictured(page)
  await page.goto('/me/plan')
  expect(await read(page), 'not asked again for twelve weeks').not.toContain('Do I choose?')
  await context.close()
  await report('and 3.9 in September 2026.', /September 2026\s+3\.9\s+20\s+3\s/)
})

test('LI-05: from 3.6 to 3.0 with an answer that a worker types in, and an index that fell is pointed out', async () => {
  const { page, context } = await as(origin(), 'Ruth Adeyemi', {
    ...{ council: 'Dyfrdwy', language: 'cy', width: DESK },
  })
  await openPerson(page, 'Alwyn Bellis')
  await follow(page, 'A oes ganddynt ddewis?')
  await press(page, 'Cadw')
  await expectRead(page, 'Mae problem')
  await choose(page, /Pa mor aml/, 'Yn aml')
  await choose(page, /Pwy helpodd/, 'Eu heiriolwr')
  await inWelsh(page)
  await press(page, 'Cadw')
  await expectRead(page, /4: Yn aml\s+Eu heiriolwr\s+Dweud wrth weithiwr/)
  await context.close()
  const claire = await as(origin(), 'Claire Underhill', {
    ...{ council: 'Dyfrdwy', language: 'cy', width: DESK },
  })
  await inWelsh(claire.page, '/council/choice')
  await expectRead(claire.page, 'allan o 5: 3.6 (Mehefin 2026), yna 3.0 (Medi 2026)')
  await expectRead(claire.page, /Medi 2026\s+3\.0\s+6\s+2\s/)
  await expectRead(claire.page, 'y cyngor cyfan. Canolrif cynt: 4. Nawr: 2.')
  await claire.context.close()
})

test.each([
  { name: 'Maureen Mason', outside: 9 },
  { name: 'Tariq Hussain', outside: 4 },
])(
  'WD-10: at 1:5, $name has $outside outside providers within 45 minutes',
  async ({ name, outside }) => {
    const { page, context } = await as(origin(), 'Ruth Adeyemi', { width: DESK })
    await openPerson(page, name)
    await follow(page, 'Find support')
    await expectRead(
      page,
      `${outside + 1} providers within 45 minutes, on the days that they want`,
      `${outside} are outside the council`,
    )
    await page.getByLabel('Activity').selectOption({ label: 'Canal walks' })
    await page.getByLabel('Outside the council').check()
    await press(page, 'Show what fits')
    const [fits = '', leftOut = ''] = (await read(page)).split('were left out')
    expect(fits).toContain(`${outside} sessions fit`)
    expect(new Set(fits.match(/Neighbour \d+/g)).size).toBe(outside)
    expect(fits).not.toContain('The council')
    expect(leftOut).toMatch(/Far away[^\n]*Too far away: \d+ minutes/)
    expect(leftOut).toMatch(/Big group[^\n]*(staff|workers)/)
    await expectAccessible(page)
    await context.close()
  },
)

test('WX-06: “good with machines” is matched to bike repair, and says so to Priya and to her worker', async () => {
  const { page, context } = await as(origin(), 'Priya', { seeing: 'easy' })
  await page.goto('/me/find')
  await expectRead(page, /Mending bikes[\s\S]{0,250}You are good with machines\./)
  await expectAccessible(page)
  await context.close()
  const ruth = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  await openPerson(ruth.page, 'Priya Nair')
  await follow(ruth.page, 'Find support')
  await expectRead(ruth.page, 'Good with machines: “machines”')
  await ruth.page.getByLabel('Activity').selectOption({ label: 'Repairing bikes' })
  await press(ruth.page, 'Show what fits')
  await expectRead(ruth.page, /For and against[\s\S]+Good with machines/)
  await expectAccessible(ruth.page)
  await ruth.page.getByLabel('Activity').selectOption({ label: 'Making music' })
  await press(ruth.page, 'Show what fits')
  expect((await read(ruth.page)).match(/Good with machines/g), 'above alone').toHaveLength(1)
  await ruth.context.close()
})

test('WX-06: in Welsh, what Alwyn says of plants leads to the garden', async () => {
  const { page, context } = await as(origin(), 'Alwyn', {
    ...{ council: 'Dyfrdwy', language: 'cy', seeing: 'easy' },
  })
  await inWelsh(page, '/me/find')
  await expectRead(page, /Garddio[\s\S]{0,300}Rydych chi’n dda gyda phlanhigion\./)
  await context.close()
  const ruth = await as(origin(), 'Ruth Adeyemi', {
    ...{ council: 'Dyfrdwy', language: 'cy', width: DESK },
  })
  const person = await openPerson(ruth.page, 'Alwyn Bellis')
  await inWelsh(ruth.page, `${person}/matches?activity=gardening&weekday=3`)
  await expectRead(ruth.page, 'Da gyda phlanhigion: “phlanhigion”')
  expect((await read(ruth.page)).match(/Da gyda phlanhigion/g)?.length).toBeGreaterThan(1)
  await ruth.context.close()
})
