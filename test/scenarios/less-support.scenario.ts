import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { DESK, expectAccessible, PHONE } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { TEST_NOW } from '../running.ts'
import { holdReview } from './holding-reviews.ts'
import { as, choose, expectRead, fill, openPerson, read } from './story.ts'
import { folderThroughYears } from './years.ts'

const { itIs } = folderThroughYears()
let origin = ''
beforeAll(async () => {
  origin = await itIs(TEST_NOW)
})

type Story = {
  readonly council: string
  readonly name: string
  readonly wants: string
  readonly alone: string
  /** Help at home in a week: as it was, and as it is to be. */
  readonly hours: readonly [string, string]
  readonly money: readonly [string, string]
}

async function look(page: Page): Promise<void> {
  for (const width of [PHONE, DESK]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
  }
}

/** At home, somebody does alone what they wanted to do alone: the last thing that was seen says so. */
async function ableAtHome(page: Page, person: string, { wants, alone }: Story): Promise<void> {
  await page.goto(`${person}/plan/progress`)
  await follow(page, wants)
  await expectRead(page, /Where\s+At home/)
  await choose(page, /Where are they now/, '4')
  await choose(page, 'Standing', 'I have done it')
  await choose(page, 'What shows it?', 'Their own words')
  await fill(page, 'In their words, or what was seen', alone)
  await look(page)
  await press(page, 'Save')
  expect(await page.getByRole('row', { name: wants }).innerText()).toMatch(/4[\s\S]+I have done it/)
}

/** Their help at home, in the plan that is shown. */
const helpAtHome = (page: Page) => page.getByRole('row', { name: /^Help to keep my home/ })

/** A new version of the plan with less help at home; the person agrees to it. */
async function agreesToLess(page: Page, person: string, { alone, hours }: Story): Promise<void> {
  await page.goto(`${person}/plan`)
  await fill(page, /What has changed/, alone)
  await press(page, 'Begin a new version')
  await helpAtHome(page).getByRole('link').first().click()
  const each = page.getByLabel('Hours a week', { exact: true })
  expect(await each.inputValue()).toBe(hours[0])
  await each.fill(hours[1])
  await press(page, 'Save')
  if (/without support or a wish/.test(await read(page))) {
    await follow(page, 'Hours and free time')
    await fill(page, 'Hours a week that the person wants free', '0.5')
    await fill(page, 'How they said so', alone)
    await press(page, 'Save')
  }
  await follow(page, 'Share, agree and authorise')
  await press(page, 'Share with the person')
  await choose(page, 'How was it said or shown?', 'By talking')
  await fill(page, 'What they said or showed, in their own words', 'Yes. I do it myself.')
  await press(page, 'Write down that it was agreed')
  await expectRead(page, 'Their words')
  const made = async () => (await page.goto(`${person}/plan/steps`)) && read(page)
  const waits = { timeout: 30_000, interval: 500 }
  await expect.poll(made, waits).not.toContain('copy is being made')
}

/** Sends the plan with a budget that becomes smaller by what is no longer needed. */
async function sendSmaller(page: Page, { alone }: Story): Promise<void> {
  await page.getByRole('radio', { name: /^It becomes what the plan costs/ }).check()
  await choose(page, 'Why the budget changes', 'An outcome is met')
  await fill(page, 'The review that shows it', alone)
  const gap = page.locator('main [name="gapReason"]')
  if (await gap.count()) await gap.fill(alone)
  await press(page, 'Send for authorisation')
}

async function authorise({ council, name }: Story): Promise<void> {
  const { page, context } = await as(origin, 'Helen Marsh', { council, width: DESK })
  await page.goto('/authorisations')
  await follow(page, new RegExp(name))
  await page.locator('main [name="answer"][value="authorised"]').check()
  await press(page, 'Give this answer')
  await context.close()
}

/** The help at home and the yearly budget that are in force. */
async function inForce(page: Page, person: string): Promise<readonly [string, string]> {
  await page.goto(`${person}/budget`)
  const [, budget = ''] = /The budget in force[\s\S]+?Agreed budget\s+£([\d,.]+)/.exec(
    (await read(page)).replace(/Agreed budget\s+Part/, ''),
  ) ?? ['', '']
  await page.goto(`${person}/plan`)
  const [, hours = ''] = /([\d.]+) a week for/.exec(await helpAtHome(page).innerText()) ?? []
  return [hours, budget]
}

const STORIES: readonly Story[] = [
  {
    ...{ council: 'Dyfrdwy', name: 'Glyn Davies', wants: 'I want to do my laundry by myself.' },
    ...{ alone: 'Laundry alone since week 9.', hours: ['1', '0.5'] },
    money: ['30,472.00', '27,394.40'],
  },
  {
    ...{ council: 'Severnshire', name: 'Callum Harris', wants: 'I want to keep my own home.' },
    ...{ alone: 'Cooks and cleans alone since week 6.', hours: ['1', '0.25'] },
    money: ['10,536.00', '5,778.00'],
  },
]

test.each(STORIES)(
  'WX-05 $name, at home: $alone Less support is refused without a review (R42), and waits for four weeks after it',
  async (story) => {
    const { council, name } = story
    const { page, context } = await as(origin, 'Ruth Adeyemi', { council, width: DESK })
    const person = await openPerson(page, name)
    expect(await inForce(page, person)).toEqual([story.hours[0], story.money[0]])
    await ableAtHome(page, person, story)
    await agreesToLess(page, person, story)
    await sendSmaller(page, story)
    await expectRead(page, 'A smaller budget needs a review, held in the last year')
    await look(page)
    await holdReview(page, person, story.alone)
    await page.goto(`${person}/plan/steps`)
    await sendSmaller(page, story)
    await expectRead(page, 'It waits for an answer')
    await authorise(story)
    await page.goto(`${person}/budget`)
    await press(page, 'The person has been told today')
    await expectRead(page, 'It may hold from Tuesday 29 September 2026')
    await look(page)
    await page.goto(`${person}/plan/steps`)
    await press(page, 'Put the plan in force')
    await expectRead(page, 'The notice of the smaller budget has not ended')
    expect((await inForce(page, person))[1]).toBe(story.money[0])
    await context.close()
  },
)

test('WX-05 four weeks after they were told, less support begins by itself', async () => {
  origin = await itIs('2026-09-29T08:00:00Z')
  for (const { council, name, hours, money } of STORIES) {
    const { page, context } = await as(origin, 'Ruth Adeyemi', { council, width: DESK })
    const person = await openPerson(page, name)
    await expect
      .poll(() => inForce(page, person), { timeout: 120_000, interval: 1_000 })
      .toEqual([hours[1], money[1]])
    await look(page)
    await context.close()
  }
})
