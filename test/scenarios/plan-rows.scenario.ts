import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { addLine, addOverBudget } from './plan-line.ts'
import { aPhoto, attach, expectSeen } from './sending.ts'
import { as, choose, countyOfItsOwn, expectRead, fill, openPerson, read } from './story.ts'

const origin = countyOfItsOwn()

type At = { readonly page: Page; readonly person: string }

/** A worker at one person's plan; in a story that changes it, at a new version. */
async function atPlan(
  name: string,
  story: (at: At) => Promise<void>,
  because = 'Talked through at a visit.',
) {
  const { page, context } = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  const person = await openPerson(page, name)
  await page.goto(`${person}/plan`)
  if (because) {
    await fill(page, /What has changed/, because)
    await press(page, 'Begin a new version')
  }
  await story({ page, person })
  await expectAccessible(page)
  await context.close()
}

/** The line of the plan that is free in the community. */
const openFree = (page: Page) =>
  page.getByRole('row').filter({ hasText: 'Free in the community' }).getByRole('link').click()

const pounds = (text: string | undefined) => Math.round(Number(text?.replaceAll(',', '')) * 100)

test.each([
  { name: 'Usha Dhillon', over: 75_000, said: '£750.00' },
  { name: 'Emily Doughty', over: 1, said: '£0.01' },
])('WP-18: a budget that is $said short of the plan is never enough (R7)', ({ name, over, said }) =>
  atPlan(name, async (at) => {
    await addOverBudget(at.page, over)
    await expectRead(at.page, new RegExp(`Short\\s+${said} a year`))
    await expectRead(at.page, `The budget is ${said} a year short of the plan (rule R7)`)
  }),
)

test('WP-21: of 30 hours needed, 26 are planned: 4 stand there until they are planned or the person wants them free', () =>
  atPlan('Mark Hadley', async ({ page }) => {
    await openFree(page)
    await fill(page, 'Hours each time', '0.5')
    await press(page, 'Save')
    await expectRead(page, '26 hours planned of 30 hours needed', '4 hours to plan')
    await expectRead(page, '4 hours a week without support or a wish for free time')
    await follow(page, 'Hours and free time')
    await fill(page, 'Hours a week that the person wants free', '4')
    await press(page, 'Save')
    await expectRead(page, 'Write how the person said that they want this time free.')
    await fill(page, 'How they said so', 'Saturdays are for me.')
    await press(page, 'Save')
    await expectRead(page, '4 hours wanted free')
    expect(await read(page)).not.toMatch(/to plan|without support/)
  }))

test('WP-23: where the fee for the home may pay for days already, a new day is flagged to the assessor, not refused (R32)', () =>
  atPlan('Ben Hodges', async ({ page, person }) => {
    await expectRead(page, 'may already pay for days (rule R32)', 'nothing is refused')
    await follow(page, 'Share, agree and authorise')
    await press(page, 'Share with the person')
    await expectRead(page, 'Shared with the person')
    await page.goto(`${person}/plan`)
    await expectRead(page, 'may already pay for days (rule R32)')
  }))

test('WD-30: the person chooses A and a carer prefers B: both are kept, the person’s leads, with the worker’s reason', () =>
  atPlan('Sophie Underhill', async ({ page }) => {
    await openFree(page)
    const line = await page.getByLabel('What it is, as the person knows it').inputValue()
    await choose(page, /Who chose it/, 'The person')
    await fill(page, /What a carer would rather have/, 'The day centre, as it was.')
    await press(page, 'Save')
    await expectRead(page, 'Write why this choice stands.')
    await fill(page, /^\s*Reason/, 'She lit up when she came back from the park.')
    await press(page, 'Save')
    await expectRead(page, new RegExp(`${line}[\\s\\S]+The person\\.`))
    await follow(page, line)
    const held = page.getByLabel(/What a carer would rather have/)
    expect(await held.inputValue()).toBe('The day centre, as it was.')
    expect(await page.getByLabel(/^\s*Reason/).inputValue()).toContain('lit up')
  }))

test('LI-01: another provider in three steps, with four weeks’ notice to the old one and no day lost', () =>
  atPlan('Abigail Salter', async ({ page }) => {
    await follow(page, 'Speaking up')
    await follow(page, 'Another provider')
    await expectRead(page, 'The old place runs on for 4 weeks of notice.', 'no day is lost')
    await expectAccessible(page)
    await follow(page, /^Choose /)
    await press(page, 'Save')
    await expectRead(
      page,
      /Speaking up\s+Session [\d:]+, from \d+ \w+ 2026, until \d+ (September|October) 2026/,
    )
    await expectRead(page, 'Another follows')
  }))

test('LI-06: no plan and no budget before an assessment of need is completed, and both after it', async () => {
  await atPlan(
    'Lucy Tolley',
    async ({ page, person }) => {
      await press(page, 'Begin a plan')
      await expectRead(page, 'A plan needs a completed assessment first')
      await expectAccessible(page)
      await page.goto(`${person}/budget`)
      await expectRead(page, 'can be started once an assessment of need is completed')
      await page.goto(`${person}/budget/new`)
      await fill(page, 'Points from the assessment', '38')
      await press(page, 'Work out the first amount')
      await expectRead(page, 'A budget needs a completed assessment of need first')
      await page.goto(`${person}/budget`)
      await expectRead(page, 'No budget is in force.')
    },
    '',
  )
  await atPlan(
    'Harry Hadley',
    async ({ page, person }) => {
      await page.goto(`${person}/budget/new`)
      await fill(page, 'Points from the assessment', '20')
      await press(page, 'Work out the first amount')
      await expectRead(page, 'The budget being worked on', '£7,400.00')
    },
    '',
  )
})

test('WX-15: one plan holds help at home, something bought by direct payment, and something free in the community', () =>
  atPlan('Christine Rudge', async (at) => {
    await addLine(at.page, {
      kind: 'Support at home',
      what: 'Help to keep my home',
      route: 'The council arranges it',
      filled: { 'Hours a week': '1.5', 'Weeks in a year': '52', 'Price each, in pounds': '15.80' },
    })
    await expectRead(at.page, /Help to keep my home\s+Support at home/, '£1,232.40')
    await expectRead(at.page, /Free in the community/, /Direct payment: £[\d,.]+ a year/)
    await expectRead(at.page, /The council arranges it: £[\d,.]+ a year/)
  }))

test('DO-05: a week in which nothing but rest has a purpose is not whole without a reason', () =>
  atPlan('Jack Pitt', async ({ page, person }) => {
    const wanted = page.locator('main a[href*="/plan/outcomes/"]:not([href$="/new"])')
    for (let i = 0; i < (await wanted.count()); i += 1) {
      await wanted.nth(i).click()
      await choose(page, 'What it is for', 'Rest')
      await press(page, 'Save')
    }
    await expectRead(page, 'Only rest so far', 'Something with a purpose besides rest, or why not')
    await page.goto(`${person}/plan/checks`)
    await fill(
      page,
      /Where nothing in the week has a purpose/,
      'He is getting well again until May.',
    )
    await press(page, 'Save')
    expect(await read(page)).not.toContain('Something with a purpose besides rest')
  }))

test.each([
  ['Priya Nair', ['3', '2', '1']],
  ['Joshua Chance', ['1', '3', '2']],
])(
  'DO-08: each of three things that %s wants to learn has a level of their own, and a photo that shows it',
  (name, levels) =>
    atPlan(
      name,
      async ({ page, person }) => {
        await page.goto(`${person}/plan/progress`)
        const wanted = page.locator('main a[href*="/plan/progress/"]')
        expect(await wanted.count()).toBe(levels.length)
        for (const [i, level] of levels.entries()) {
          await wanted.nth(i).click()
          await choose(page, /Where are they now/, level)
          await choose(page, 'Standing', 'It is going well')
          await choose(page, 'What shows it?', 'A photo')
          await fill(page, 'In their words, or what was seen', `I did it ${level} times alone.`)
          await press(page, 'Save')
          await expectRead(page, 'Send the photo that shows it')
          await expectAccessible(page)
          await attach(page, 'A photo, or a photo of a paper', await aPhoto(`skill ${i}`))
          await press(page, 'Save')
        }
        const rows = await page.locator('main tbody tr').allInnerTexts()
        for (const [i, level] of levels.entries()) {
          expect(rows[i]).toMatch(new RegExp(`\\s${level}\\s[\\s\\S]+It is going well`))
          await wanted.nth(i).click()
          const shown = `I did it ${level} times alone.`
          await expectRead(page, `${level}. It is going well. A photo. ${shown}`)
          await expectSeen(page, `Photo: ${shown}`)
          await page.goBack()
        }
        await wanted.first().click()
      },
      '',
    ),
)

test('LI-02: three amounts that make one another to the penny, for Priya and for others', async () => {
  const { page, context } = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  for (const [name, agreed] of [
    ['Priya Nair', '20,563.84'],
    ['Joshua Chance', '15,696.00'],
    ['Delroy Gayle', '23,472.00'],
  ] as const) {
    await page.goto(`${await openPerson(page, name)}/budget`)
    const said = await read(page)
    const amount = (part: string) => pounds(new RegExp(`${part}\\s+£([\\d,.]+)`).exec(said)?.[1])
    expect(amount('Agreed budget\\s*\\n?')).toBe(pounds(agreed))
    expect(amount('The person pays') + amount('The council pays')).toBe(pounds(agreed))
    if (name === 'Priya Nair') await expectRead(page, '£3,320.20', '£17,243.64')
  }
  await expectAccessible(page)
  await context.close()
})

test.each([
  { council: 'Severnshire', person: 88, others: 12 },
  { council: 'Dyfrdwy', person: 87, others: 13 },
])(
  'WP-14: who chose, and how, stands at each line, and over $council $person % was chosen by the person',
  async ({ council, person, others }) => {
    if (council === 'Severnshire') {
      const worker = await as(origin(), 'Ruth Adeyemi', { width: DESK })
      await worker.page.goto(`${await openPerson(worker.page, 'Priya Nair')}/plan`)
      await expectRead(worker.page, /Baking[\s\S]+The person\. By signing\.[\s\S]+Making music/)
      await worker.context.close()
    }
    const { page, context } = await as(origin(), 'Claire Underhill', { council })
    await page.goto('/county/plans')
    const said = `${person} % of what is in plans was chosen by the person, ${others} % by somebody else`
    await expectRead(page, said, /Chosen by somebody else, without a reason\s+0/)
    await expectAccessible(page)
    await page.goto('/county/plans?language=cy')
    await expectRead(page, new RegExp(`${person}\\s?%`), new RegExp(`${others}\\s?%`))
    await context.close()
  },
)
