import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DESK, expectAccessible, PHONE } from '../browser.ts'
import { heading } from '../journeys/steps.ts'
import { as, countyOfItsOwn, openPerson, read } from './story.ts'

/** What is said on the way, in each language. */
const SAID = {
  en: {
    ...{ budget: /^Personal budget/, startBudget: 'Start a budget', plan: /^Support plan/ },
    ...{ begin: 'Begin a plan', wants: 'Add something they want', add: 'Add support' },
    ...{ session: 'Session', checks: 'Checks', steps: 'Share, agree and authorise' },
    ...{ share: 'Share with the person', agreed: 'Write down that it was agreed' },
    ...{ copy: 'The person’s copy is being made', send: 'Send for authorisation' },
    ...{ why: /say why/, waits: 'It waits for an answer', answer: 'Give this answer' },
    ...{ activate: 'Put the plan in force', inForce: 'The plan is in force' },
    ...{ wanted: 'I want to swim on my own', carer: 'His mother has a morning to herself' },
    ...{
      fails: 'His sister comes',
      able: 'He can decide this',
      showed: 'He said yes, and laughed',
    },
    gap: 'The session costs a little less than the table allows',
  },
  cy: {
    ...{ budget: /^Cyllideb bersonol/, startBudget: 'Dechrau cyllideb', plan: /^Cynllun cymorth/ },
    ...{
      begin: 'Dechrau cynllun',
      wants: 'Ychwanegu rhywbeth maen nhw ei eisiau',
      add: 'Ychwanegu cymorth',
    },
    ...{ session: 'Sesiwn', checks: 'Gwiriadau', steps: 'Rhannu, cytuno ac awdurdodi' },
    ...{ share: 'Rhannu â’r person', agreed: 'Nodi bod y cynllun wedi’i gytuno' },
    ...{ copy: 'Mae copi’r person yn cael ei wneud', send: 'Anfon i’w awdurdodi' },
    ...{ why: /dywedwch pam/, waits: 'Mae’n aros am ateb', answer: 'Rhoi’r ateb hwn' },
    ...{ activate: 'Rhoi’r cynllun mewn grym', inForce: 'Mae’r cynllun mewn grym' },
    ...{ wanted: 'Rydw i eisiau nofio', carer: 'Mae ei mam yn cael bore iddi hi ei hun' },
    ...{ fails: 'Daw ei chwaer', able: 'Mae’n gallu penderfynu hyn', showed: 'Dywedodd ie' },
    gap: 'Mae’r sesiwn yn costio ychydig yn llai na’r tabl',
  },
} as const
type Said = (typeof SAID)[keyof typeof SAID]

/** What a worker typed, by their own hand: nothing may stand there twice. */
type Typed = string[]

/** One page, as it is on a phone and at a desk. */
async function look(page: Page): Promise<void> {
  for (const width of [PHONE, DESK]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
  }
}
/** A link or a button, by its words: some links look and sound like buttons. */
function go(page: Page, name: string | RegExp): Promise<void> {
  const main = page.locator('main')
  return main.getByRole('link', { name }).or(main.getByRole('button', { name })).first().click()
}
const submit = (page: Page) => page.locator('main form button').first().click()
const pick = (page: Page, name: string, value: string) =>
  page.locator(`main [name="${name}"][value="${value}"]`).check()

async function type(page: Page, typed: Typed, name: string, value: string): Promise<void> {
  await page.locator(`main [name="${name}"]`).fill(value)
  typed.push(value)
}

async function budget(page: Page, said: Said, typed: Typed): Promise<void> {
  await go(page, said.budget)
  await go(page, said.startBudget)
  await look(page)
  await type(page, typed, 'points', '4')
  await submit(page)
  await look(page)
}

async function outcome(page: Page, said: Said, typed: Typed): Promise<void> {
  await go(page, said.wants)
  await look(page)
  await type(page, typed, 'words', said.wanted)
  await page.locator('main [name="outcome"]').selectOption('community')
  await pick(page, 'purpose', 'skill')
  await pick(page, 'aim', 'independence')
  await pick(page, 'place', 'community')
  await pick(page, 'level', '1')
  await pick(page, 'wanted', '3')
  await submit(page)
}

/** The first session that has a place, at their own ratio and price: nothing of it is typed. */
async function session(page: Page, said: Said, nth: number): Promise<void> {
  await go(page, said.add)
  await go(page, said.session)
  await look(page)
  await page.locator('main a[href*="/plan/sessions/"]').nth(nth).click()
  await look(page)
  await pick(page, 'route', 'managed')
  for (const need of await page.locator('main [name="needs"]').all()) await need.check()
  for (const wanted of await page.locator('main [name="outcomes"]').all()) await wanted.check()
  await pick(page, 'by', 'person')
  await pick(page, 'how', 'talk')
  await submit(page)
}

async function checks(page: Page, said: Said, typed: Typed): Promise<void> {
  await go(page, said.checks)
  await look(page)
  await type(page, typed, 'contingency', said.fails)
  await type(page, typed, 'capacity', said.able)
  await type(page, typed, 'carerImpact', said.carer)
  for (const [part, value] of [
    ['day', '26'],
    ['month', '10'],
    ['year', '2027'],
  ] as const)
    await type(page, typed, `reviewOn-${part}`, value)
  await submit(page)
}

/** The copy is made in the background: whoever looks again soon finds it there. */
async function copyIsMade(page: Page, said: Said): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload()
        return read(page)
      },
      { timeout: 20_000, interval: 500 },
    )
    .not.toContain(said.copy)
}

async function shareAndSend(page: Page, said: Said, typed: Typed): Promise<void> {
  await go(page, said.steps)
  await look(page)
  await go(page, said.share)
  await look(page)
  await pick(page, 'how', 'talk')
  await type(page, typed, 'words', said.showed)
  await go(page, said.agreed)
  await copyIsMade(page, said)
  await look(page)
  await go(page, said.send)
  expect(await read(page)).toMatch(said.why)
  await look(page)
  await type(page, typed, 'gapReason', said.gap)
  await go(page, said.send)
  expect(await read(page)).toContain(said.waits)
  await look(page)
}

async function authorise(page: Page, said: Said, name: string): Promise<void> {
  await page.goto('/authorisations')
  await look(page)
  await go(page, new RegExp(name))
  await look(page)
  await pick(page, 'answer', 'authorised')
  await go(page, said.answer)
}

const NAME = 'Harry Hadley'

/** Somebody who was assessed and has no plan: the same way in each language, in a county of its own. */
describe.each(['en', 'cy'] as const)('a new worker, in %s', (language) => {
  const origin = countyOfItsOwn()
  const said = SAID[language]
  test('finds, reads, plans and sends in one sitting, types little and nothing twice; a manager says yes; it is in force', async () => {
    const ruth = await as(origin(), 'Ruth Adeyemi', { language, width: DESK })
    const { page } = ruth
    const typed: Typed = []
    const person = await openPerson(page, NAME)
    await look(page)
    await budget(page, said, typed)
    await page.goto(person)
    await go(page, said.plan)
    await go(page, said.begin)
    await look(page)
    await outcome(page, said, typed)
    await session(page, said, 0)
    await checks(page, said, typed)
    await look(page)
    await shareAndSend(page, said, typed)
    expect(new Set(typed).size).toBe(typed.length)
    expect(typed.length).toBeLessThanOrEqual(10)

    const helen = await as(origin(), 'Helen Marsh', { language, width: DESK })
    await authorise(helen.page, said, NAME)
    await page.reload()
    await go(page, said.activate)
    expect(await read(page)).toContain(said.inForce)
    await page.goto(`${person}/budget`)
    expect(await heading(page)).toContain(NAME)
    await look(page)
    await ruth.context.close()
    await helen.context.close()
  })
})
