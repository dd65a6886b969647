import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { expectNotHere, follow, press } from '../journeys/steps.ts'
import { as, choose, countyOfItsOwn, expectRead, fill, openPerson, read } from './story.ts'

const origin = countyOfItsOwn()

/** Margaret at Priya's page, on her phone. */
async function margaret(language: 'en' | 'cy' = 'en') {
  const visiting = await as(origin(), 'Margaret Nair', { language })
  const person = (await visiting.page
    .locator('main a[href^="/people/"]')
    .first()
    .getAttribute('href')) as string
  return { ...visiting, person }
}

async function ruth() {
  const visiting = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  const person = await openPerson(visiting.page, 'Priya Nair')
  return { ...visiting, person }
}

test('J2.1: Margaret sees what Priya shares with her, her week and travel, and nothing else of her record', async () => {
  const { page, context, person } = await margaret()
  await page.goto(`${person}/week`)
  await expectRead(page, /Travel\s+\d+ minutes by council transport/, 'Baking')
  expect(await read(page)).not.toMatch(/£/)
  await page.goto(person)
  await expectAccessible(page)
  expect(await read(page)).not.toMatch(/Assessment|budget|pays|plan|Capacity|Information/i)
  const kept = ['plan', 'plan/steps', 'assessment', 'ratios', 'budget', 'contribution', 'about']
  for (const path of [...kept, 'decisions']) await expectNotHere(page, `${person}/${path}`)
  await context.close()
})

test('J2.2: her carer’s assessment says 18 hours of break a week, and the plan gives 18.0', async () => {
  const { page, context } = await margaret()
  await page.goto('/my-needs')
  await expectRead(page, 'Break you need in a week: 18 hours')
  await expectAccessible(page)
  await page.goto('/my-views')
  await expectRead(page, 'you need 18.0 hours of break', 'gives you 18.0 hours a week')
  await expectAccessible(page)
  await page.goto('/my-views?language=cy')
  await expectRead(page, 'Eich seibiant nawr', 'Oriau: 18.0.')
  await expectAccessible(page)
  await context.close()
})

const HOURS = 'Hours a week that a carer drives or waits for it'

/** Two sessions of four hours a week, in the place of the three days that she has. */
async function proposeTwoSessions(page: Page, person: string) {
  await page.goto(`${person}/plan`)
  await expectRead(page, 'Margaret Nair: 18.0 of 18.0 hours')
  await fill(page, /What has changed/, 'Priya wants longer mornings outside, and fewer days.')
  await press(page, 'Begin a new version')
  for (const day of ['Baking', 'Making music', 'Art and painting']) {
    await follow(page, day)
    await press(page, 'Take this out of the plan')
  }
  await follow(page, 'Add support')
  await follow(page, 'Free in the community')
  await fill(page, 'What it is, as the person knows it', 'Mornings at the farm')
  await fill(page, 'Times a week', '2')
  await fill(page, 'Weeks in a year', '48')
  await fill(page, 'Hours each time', '4')
  await choose(page, /How the money is held/, 'It costs nothing')
  const served = page.getByRole('group', { name: /What they want|Eligible needs/ })
  for (const box of await served.getByRole('checkbox').all()) await box.check()
  await choose(page, /Who chose it/, 'The person')
  await choose(page, /How did they choose/, 'By signing')
  await fill(page, HOURS, '0.5')
  await press(page, 'Save')
}

test('J2.3: two 4-hour sessions with 2 hours’ driving leave 6.0, -12.0; the plan waits for what Margaret says, which is no veto', async () => {
  const worker = await ruth()
  const { page, person } = worker
  await proposeTwoSessions(page, person)
  await expectRead(
    page,
    'Margaret Nair: 7.5 of 18.0 hours',
    '-10.5 hours: their view must be asked',
  )
  await follow(page, 'Mornings at the farm')
  await fill(page, HOURS, '2')
  await press(page, 'Save')
  await expectRead(
    page,
    'Margaret Nair: 6.0 of 18.0 hours',
    '-12.0 hours: their view must be asked',
  )
  await expectRead(page, '4 hours to plan')

  await follow(page, 'Hours and free time')
  await fill(page, 'Hours a week that the person wants free', '8')
  await fill(page, 'How they said so', 'I like my quiet time.')
  await press(page, 'Save')
  await follow(page, 'Share, agree and authorise')
  await expectAccessible(page)
  await press(page, 'Share with the person')
  await expectRead(
    page,
    'Shared with the person',
    'Asked on Tuesday 1 September 2026. No answer yet.',
  )

  const priya = await as(origin(), 'Priya', { seeing: 'easy' })
  await priya.page.goto('/me/plan')
  await press(priya.page, /^Look at/)
  await expectRead(priya.page, 'Mornings at the farm')
  await expectAccessible(priya.page)
  await follow(priya.page, /^Yes/)
  await expectAccessible(priya.page)
  await press(priya.page, /^Yes/)
  await priya.context.close()

  await page.goto(`${person}/plan/steps`)
  await press(page, 'Send for authorisation')
  await expectRead(page, /carer would have less break than they need and has not been heard/)
  await page.locator('main').getByText('Margaret Nair (Tuesday 15 September 2026)').waitFor()
  await expectAccessible(page)

  const carer = await margaret()
  await carer.page.goto('/my-views')
  await follow(carer.page, 'Say what I think')
  await expectRead(carer.page, 'you need 18.0 hours of break', 'would give you 6.0 hours')
  await expectRead(carer.page, 'That is 12.0 hours less than you need.')
  await expectRead(carer.page, 'waits for you until Tuesday 15 September 2026')
  await expectRead(carer.page, 'It does not decide the plan.')
  await expectAccessible(carer.page)
  await press(carer.page, 'Send my view')
  await expectRead(carer.page, 'Write what you think')
  await fill(carer.page, 'What do you think?', 'I cannot do twelve hours more. I am 71.')
  await press(carer.page, 'Send my view')
  await expectRead(carer.page, 'What you said', 'I am 71.')

  await page.reload()
  await page.goto(`${person}/plan/steps`)
  await expectRead(page, 'It is not a veto.', 'I cannot do twelve hours more. I am 71.')
  await expectRead(page, 'Their own decision', 'On their own page')
  await fill(page, 'Your answer to Margaret Nair', 'We look for a sitter on Thursdays.')
  await press(page, 'Send the answer')
  await press(page, 'Send for authorisation')
  expect(await read(page)).not.toMatch(/has not been heard/)
  await carer.page.reload()
  await expectRead(carer.page, 'Answer from Ruth Adeyemi', 'We look for a sitter on Thursdays.')
  await carer.context.close()
  console.log(await read(page))
  await worker.context.close()
})

test('J2.6: as nominated person for the direct payment she can neither change nor agree the plan', async () => {
  const worker = await ruth()
  await worker.page.goto(`${worker.person}/about`)
  await expectRead(worker.page, /Nominated person for a direct payment\s+Covers\s+Manage a direct/)
  await worker.page.goto(`${worker.person}/plan/steps`)
  expect(await worker.page.getByRole('radio', { name: /Margaret/ }).count()).toBe(0)
  await worker.context.close()

  const { page, context, person } = await margaret('cy')
  await page.goto(person)
  expect(await page.locator('main a[href*="/plan"]').count()).toBe(0)
  for (const path of ['plan', 'plan/steps', 'plan/lines', 'plan/versions'])
    await expectNotHere(page, `${person}/${path}`)
  await expectNotHere(page, '/me/plan')
  await context.close()
})
