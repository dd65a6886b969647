import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { expectNotHere, follow, press } from '../journeys/steps.ts'
import { holdReview } from './holding-reviews.ts'
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

/** Priya reads the plan that was shared with her, and says yes. */
async function priyaSaysYes() {
  const { page, context } = await as(origin(), 'Priya', { seeing: 'easy' })
  await page.goto('/me/plan')
  await press(page, /^Look at/)
  await expectRead(page, 'Mornings at the farm')
  await expectAccessible(page)
  await follow(page, /^Yes/)
  await expectAccessible(page)
  await press(page, /^Yes/)
  await context.close()
}

test('J2.3: two 4-hour sessions with 2 hours’ driving leave 6.0, -12.0, and the plan is not sent before Margaret is heard', async () => {
  const { page, context, person } = await ruth()
  await proposeTwoSessions(page, person)
  await expectRead(
    page,
    'Margaret Nair: 7.5 of 18.0 hours',
    'Hours short: 10.5. Their view must be asked',
  )
  await follow(page, 'Mornings at the farm')
  await fill(page, HOURS, '2')
  await press(page, 'Save')
  await expectRead(
    page,
    'Margaret Nair: 6.0 of 18.0 hours',
    'Hours short: 12.0. Their view must be asked',
  )
  await expectRead(page, '4 hours to plan')

  await follow(page, 'Hours and free time')
  await fill(page, 'Hours a week that the person wants free', '8')
  await fill(page, 'How they said so', 'I like my quiet time.')
  await press(page, 'Save')
  await follow(page, 'Share, agree and authorise')
  await expectAccessible(page)
  await press(page, 'Share with the person')
  await expectRead(page, 'Asked on Tuesday 1 September 2026. No answer yet.')
  await priyaSaysYes()

  await page.goto(`${person}/plan/steps`)
  await press(page, 'Send for authorisation')
  await expectRead(page, /would have less break than they need and has not been heard/)
  await expectRead(page, 'Margaret Nair (Tuesday 15 September 2026)')
  await expectAccessible(page)
  await context.close()
})

const GAP = /Why the amount/
const HERS = 'I cannot do twelve hours more. I am 71.'
const REPLY = 'We look for a sitter on Thursdays.'

test('J2.3: she reads what it would do to her week and writes her view, which is kept beside Priya’s', async () => {
  const { page, context } = await margaret()
  await page.goto('/my-views')
  await follow(page, 'Say what I think')
  await expectRead(page, 'you need 18.0 hours of break', 'would give you 6.0 hours')
  await expectRead(page, 'That is 12.0 hours less than you need.', 'It does not decide the plan.')
  await expectRead(page, 'waits for you until Tuesday 15 September 2026')
  await expectAccessible(page)
  await press(page, 'Send my view')
  await expectRead(page, 'Write what you think')
  await fill(page, 'What do you think?', HERS)
  await press(page, 'Send my view')
  await expectRead(page, 'What you said', HERS)

  const worker = await ruth()
  await worker.page.goto(`${worker.person}/plan/steps`)
  await expectRead(worker.page, 'It is not a veto.', HERS, 'Their own decision')
  await fill(worker.page, 'Your answer to Margaret Nair', REPLY)
  await press(worker.page, 'Send the answer')
  await worker.context.close()
  await page.reload()
  await expectRead(page, 'Answer from Ruth Adeyemi', REPLY)
  await expectAccessible(page)
  await context.close()
})

test('J2.3: her no is no veto: the plan is sent, the authoriser reads both views, and nothing waits for her', async () => {
  const { page, context, person } = await ruth()
  await holdReview(page, person, 'She asked for fewer days, and for the farm.')
  await page.goto(`${person}/plan/steps`)
  await page.getByRole('radio', { name: /^It becomes what the plan costs/ }).check()
  await choose(page, /Why the budget changes/, 'The person asked')
  await fill(
    page,
    /The review that shows it/,
    'Review of 1 September 2026: she asked for fewer days.',
  )
  await fill(page, GAP, 'Two mornings meet what she wants; they cost nothing.')
  await press(page, 'Send for authorisation')
  await expectRead(page, /It waits for an answer by Tuesday 8 September 2026/)
  await expectAccessible(page)
  await context.close()

  const manager = await as(origin(), 'Helen Marsh')
  await manager.page.goto('/authorisations')
  await follow(manager.page, 'Priya Nair')
  await expectRead(manager.page, HERS, REPLY, 'Mornings at the farm', 'Nothing is missing.')
  await expectAccessible(manager.page)
  await choose(manager.page, 'Your answer', 'Authorise it')
  await press(manager.page, 'Give this answer')
  expect(await read(manager.page)).not.toContain('Priya Nair')
  await manager.context.close()
  const after = await ruth()
  await after.page.goto(`${after.person}/plan/steps`)
  await expectRead(after.page, /^Share, agree and send Authorised/, HERS)
  await after.context.close()
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
