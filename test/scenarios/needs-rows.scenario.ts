import type { Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { closeBrowser, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { as, choose, expectRead, fill, openPerson, read } from './story.ts'

const origin = inject('origin')
afterAll(closeBrowser)

async function asRuthWith(name: string, council = 'Severnshire') {
  const visiting = await as(origin, 'Ruth Adeyemi', { council })
  return { ...visiting, person: await openPerson(visiting.page, name) }
}

async function startAssessment(page: Page) {
  await follow(page, 'Assessment of need')
  await press(page, 'Start an assessment')
  await follow(page, 'What do I want?')
  await choose(page, 'Whose words are they?', 'The person’s own words')
  await fill(page, 'The words, as they were said', 'I want to work in a garden.')
  await choose(page, 'How did they say it?', 'By talking')
  await press(page, 'Save')
}

test('WX-03 in Wales an assessment without strengths cannot be decided; decided, it reads as it was signed', async () => {
  const { page, context, person } = await asRuthWith('Holly Ballard', 'Dyfrdwy')
  await startAssessment(page)
  await page.goto(`${person}/assessment/strengths`)
  await page.locator('[name=strengths]').fill('')
  await press(page, 'Save')
  await page.goto(`${person}/assessment/decide`)
  await expectRead(page, 'Still to do', /[Ss]trengths/)
  expect(await page.getByRole('button', { name: 'Share with the person' }).count()).toBe(0)
  await expectAccessible(page)

  await page.goto(`${person}/assessment/strengths`)
  await page.locator('[name=strengths]').fill('Grows the best beans in the street.')
  await press(page, 'Save')
  await page.goto(`${person}/assessment/decide`)
  await press(page, 'Share with the person')
  await fill(page, 'How the person said that it is right', 'She nodded, and signed her name.')
  await press(page, 'Record that they agree')
  await expectAccessible(page)
  await press(page, 'Decide and sign')
  await page.goto(`${person}/assessment`)
  await page.getByRole('link', { name: 'Read 1 September 2026' }).click()
  await expectRead(page, 'Signed by Ruth Adeyemi', 'This is what stood on the page.')
  await expectRead(page, 'I want to work in a garden.', 'Grows the best beans in the street.')
  const signed = await read(page)
  await expectAccessible(page)
  await page.goto(`${person}/assessment`)
  await press(page, 'Start an assessment')
  await page.goto(`${person}/assessment/strengths`)
  await page.locator('[name=strengths]').fill('Something new.')
  await press(page, 'Save')
  await page.goto(`${person}/assessment`)
  await page.getByRole('link', { name: 'Read 1 September 2026' }).click()
  expect(await read(page)).toBe(signed)
  await context.close()
})

test('WD-11 a ratio in the middle is not guessed: the assessor decides, and without a reason nothing is kept', async () => {
  const { page, context, person } = await asRuthWith('Hilary Hodges')
  await startAssessment(page)
  await page.goto(`${person}/ratios/places`)
  const form = page.locator('form').filter({ has: page.locator('[name=setting][value=community]') })
  await expectRead(
    page,
    /In the community: 1 worker for 3 people\s+The policy proposes:?\s+The assessor decides/,
  )
  await form.getByRole('radio', { name: 'Community' }).check()
  await form.getByRole('button', { name: 'Save the decision' }).click()
  await expectRead(page, 'Give the reason: rule R39 leaves this ratio to the assessor')
  expect(await page.getByRole('radio', { name: 'Community', checked: true }).count()).toBe(1)
  await expectAccessible(page)
  const again = page
    .locator('form')
    .filter({ has: page.locator('[name=setting][value=community]') })
  await again.getByLabel('Reason').fill('She knows the group and asks for it.')
  await again.getByRole('button', { name: 'Save the decision' }).click()
  await page.goto('/people/middle-ratios')
  const row = page.getByRole('row', { name: /Hilary Hodges.*In the community/ })
  expect(await row.innerText()).toContain('She knows the group and asks for it.')
  const names = await page.getByRole('row').getByRole('link').allInnerTexts()
  await expectRead(page, `${new Set(names).size} people have a ratio between the two thresholds.`)
  await expectAccessible(page)
  await context.close()
})

test('WD-12 1:1 at the pool and 1:5 in the building: each session is priced with the right one', async () => {
  const { page, context, person } = await asRuthWith('Delroy Gayle')
  await assess(page, person, 'In a building', '1:5')
  await assess(page, person, 'Swimming', '1:1')
  await expectRead(
    page,
    /In a building\s+Ratio\s*1 worker for 5 people/,
    /Swimming\s+Ratio\s*1 worker for 1 person/,
  )
  await expectAccessible(page)
  await page.goto(`${person}/plan`)
  const begin = page.getByRole('button', { name: 'Begin a new version' })
  if (await begin.count()) {
    await page.locator('[name=because]').fill('Other ratios.')
    await begin.click()
  }
  const priced = async (activity: string) => {
    await page.goto(`${person}/plan/sessions?activity=${activity}`)
    return (await read(page)).match(/1:\d, £/g) ?? []
  }
  expect(new Set(await priced('swimming'))).toEqual(new Set(['1:1, £']))
  expect(await priced('games')).toContain('1:5, £')
  await context.close()
})

/** The pages of those of Ruth's people who are assessed for this in a building. */
async function peopleAt(page: Page, ratio: string): Promise<readonly string[]> {
  await page.goto('/people?language=en&view=standard')
  const rows = page.getByRole('row').filter({ hasText: new RegExp(`Building ${ratio}(?!\\d)`) })
  const links = await rows.getByRole('rowheader').getByRole('link').all()
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
}

async function assess(page: Page, person: string, of: string, ratio: string) {
  await page.goto(`${person}/ratios`)
  await page.getByLabel('Setting or activity').selectOption({ label: of })
  await fill(page, 'Ratio, staff to people', ratio)
  await page.locator('[name=evidence]').fill('Seen on three days in August.')
  await choose(page, 'Look at it again after', '6 months')
  await press(page, 'Save the ratio')
}

test('WD-07 who is assessed for close support in a building is proposed a Resource Centre, others the community', async () => {
  const { page, context } = await as(origin, 'Ruth Adeyemi')
  for (const [ratio, place] of [
    ['1:1', 'Resource centre'],
    ['1:2', 'Resource centre'],
    ['1:5', 'Community'],
    ['1:8', 'Community'],
  ] as const) {
    const [first] = await peopleAt(page, ratio)
    await page.goto(`${first}/ratios/places`)
    const building = (await read(page)).split(/In the community: /)[0]
    expect(building, ratio).toMatch(new RegExp(`The policy proposes:?\\s+${place}`))
  }
  await expectAccessible(page)
  await context.close()
})

test('WD-13 who goes to a hub and is assessed for 1:1 there is listed, and a review is asked for', async () => {
  const { page, context } = await as(origin, 'Ruth Adeyemi')
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') })
  await page.goto('/people/wrong-place')
  expect(await rows.count()).toBe(0)
  for (const person of await peopleAt(page, '1:5')) {
    await assess(page, person, 'In a building', '1:1')
    await page.goto('/people/wrong-place')
    if ((await rows.count()) > 0) break
  }
  const row = rows.first()
  expect(await row.innerText()).toMatch(/1 worker for 1 person[\s\S]*Not asked for/)
  await press(page, 'Ask for a review of each')
  expect(await row.innerText()).toContain('Waits for a worker')
  await expectAccessible(page)
  await context.close()
})

test('WX-28 who must have an advocate, and how many have one', async () => {
  const { page, context } = await as(origin, 'Helen Marsh')
  await page.goto('/people/without-advocate')
  const [, needing = 0, having = 0] =
    /need one: (\d+)\. With an advocate appointed: (\d+)\./.exec(await read(page)) ?? []
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') })
  expect(await rows.count()).toBe(Number(needing))
  expect(await rows.filter({ hasText: 'Accepted' }).count()).toBe(Number(having))
  expect(Number(having)).toBeLessThan(Number(needing))
  const waiting = await rows.filter({ hasNotText: 'Accepted' }).allInnerTexts()
  for (const row of waiting) expect(row, 'no first meeting').not.toMatch(/\d(am|pm)/)
  await expectAccessible(page)
  await context.close()
})
