import type { Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { closeBrowser, expectAccessible } from '../browser.ts'
import { expectNotHere, follow, press } from '../journeys/steps.ts'
import { as, choose, expectRead, fill, openPerson, read } from './story.ts'

const origin = inject('origin')
afterAll(closeBrowser)

const NOTICE = '/council/rules/budget-change-notice'

async function write(page: Page, days: string, first: readonly string[], last: readonly string[]) {
  const into = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value)
  await into('row-0-days', days)
  for (const [i, part] of ['day', 'month', 'year'].entries()) {
    await into(`from-${part}`, first[i] ?? '')
    await into(`to-${part}`, last[i] ?? '')
  }
  await page.locator('[name=reason]').fill('As the members decided in July.')
  await press(page, 'Look at it first')
}

test('a rule of the council is proposed by one person and approved by another; a row that overlaps is refused', async () => {
  const sandra = await as(origin, 'Sandra Lowe')
  await sandra.page.goto(NOTICE)
  await write(sandra.page, '35', ['1', '10', '2026'], ['31', '12', '2026'])
  await expectRead(sandra.page, 'What would hold', 'Days: 35', 'Days: 28')
  await expectAccessible(sandra.page)
  await press(sandra.page, 'Propose this change')
  await expectRead(sandra.page, 'You proposed this, so somebody else must answer it.')
  expect(await sandra.page.getByRole('button', { name: 'Approve this change' }).count()).toBe(0)
  await expectAccessible(sandra.page)

  const tom = await as(origin, 'Tom Okoro')
  await tom.page.goto(NOTICE)
  await expectRead(tom.page, 'Waiting for a second person', 'Proposed by Sandra Lowe')
  await press(tom.page, 'Approve this change')
  await expectRead(tom.page, 'Approved', 'Days: 35')
  await expectAccessible(tom.page)

  await sandra.page.goto(NOTICE)
  await write(sandra.page, '42', ['1', '12', '2026'], ['31', '3', '2027'])
  await expectRead(sandra.page, 'Two rows cannot hold on one day')
  const days = sandra.page.locator('[name="row-0-days"]')
  expect(await days.inputValue(), 'what was typed is kept').toBe('42')
  await sandra.page.goto('/council/rules')
  await expectAccessible(sandra.page)
  await tom.context.close()
  await sandra.context.close()
})

test('WP-05 budgets by a target day: how many have one, and each who has none with reason and owner', async () => {
  const { page, context } = await as(origin, 'Helen Marsh')
  await page.goto('/budgets/target')
  const text = await read(page)
  const [, having, all, share] = /(\d+) of (\d+) people have a budget: ([\d.]+)%/.exec(text) ?? []
  expect(Number(share)).toBe(Math.round((Number(having) / Number(all)) * 1000) / 10)
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  expect(await rows.count()).toBe(Number(all) - Number(having))
  for (const row of await rows.all()) expect(await row.innerText()).toMatch(/\.[\s\S]*Ruth Adeyemi/)
  await expectAccessible(page)
  await context.close()
})

test('WP-10 a savings target is no reason to lower a person’s budget, and the report shows none', async () => {
  const ruth = await as(origin, 'Ruth Adeyemi')
  await openPerson(ruth.page, 'Usha Dhillon')
  await follow(ruth.page, 'Personal budget')
  await expectAccessible(ruth.page)
  await press(ruth.page, 'Change the budget')
  await expectRead(ruth.page, 'There are no other reasons. A savings target is not one.')
  expect(await ruth.page.getByRole('radio', { name: /saving/i }).count()).toBe(0)
  const evil = ruth.page.getByRole('radio', { name: 'Needs changed' })
  await evil.evaluate((radio) => radio.setAttribute('value', 'savings-target'))
  await evil.check()
  await fill(ruth.page, 'Points from the assessment', '1')
  await press(ruth.page, 'Work out the first amount')
  await expectRead(ruth.page, 'There is a problem')
  await expectAccessible(ruth.page)

  const { page, context } = await as(origin, 'Helen Marsh')
  await page.goto('/budgets/changes')
  const row = await page.getByRole('row', { name: /A savings target/ }).innerText()
  expect(row.match(/\d+/g)).toEqual(['0', '0'])
  await expectAccessible(page)
  await context.close()
  await ruth.context.close()
})

test.each([
  {
    nation: 'England',
    council: 'Severnshire',
    name: 'Callum Bayliss',
    by: 'Tuesday 29 September 2026',
    ombudsman: 'Local Government and Social Care Ombudsman',
  },
  {
    nation: 'Wales',
    council: 'Dyfrdwy',
    name: 'Nathan Cooper',
    by: 'September 2026',
    ombudsman: 'Public Services Ombudsman for Wales',
  },
])(
  'a challenge of a budget in $nation, by phone, has a written answer, and the Ombudsman is named',
  async ({ council, name, by, ombudsman }) => {
    const { page, context } = await as(origin, 'Ruth Adeyemi', { council })
    await openPerson(page, name)
    await follow(page, 'Personal budget')
    await follow(page, 'Challenge this, or complain')
    await fill(page, 'What is wrong, and what should change?', 'It is not enough for Thursdays.')
    await choose(page, 'How did it come?', 'By phone, typed in')
    await choose(page, 'Would an independent advocate help?', 'No')
    await expectAccessible(page)
    await press(page, 'Send')
    await expectRead(
      page,
      'Support goes on as it is.',
      'It is not enough for Thursdays.',
      by,
      ombudsman,
    )
    const [, handler = ''] = /Who looks at it\s+([^\n]+)/.exec(await read(page)) ?? []
    expect(handler, 'somebody who did not decide it').not.toBe('Ruth Adeyemi')
    await expectAccessible(page)
    const sent = page.url()

    const deciding = await as(origin, handler, { council })
    await deciding.page.goto('/challenges')
    await expectAccessible(deciding.page)
    await deciding.page
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('link')
      .first()
      .click()
    await expectAccessible(deciding.page)
    await choose(deciding.page, 'What do you decide?', 'Agreed in part')
    await fill(deciding.page, 'The written answer', 'We looked again: two hours more on Thursdays.')
    await press(deciding.page, 'Keep the answer')
    await page.goto(sent)
    await expectRead(page, 'two hours more on Thursdays', 'Agreed in part', ombudsman)
    await expectAccessible(page)
    await deciding.context.close()
    await context.close()
  },
)

test('a letter to somebody who reads braille is held with a task, and made in nothing else', async () => {
  const { page, context } = await as(origin, 'Ruth Adeyemi')
  const person = await openPerson(page, 'Thomas Partridge')
  await page.goto(`${person}/about/information-needs/new`)
  await page.locator('[name=need]').selectOption({ label: 'Format: Braille' })
  await choose(page, 'May providers know?', 'Yes')
  await fill(page, 'How it is met', 'Grade 2 braille from the county’s transcribers.')
  await press(page, 'Save')
  await page.goto(`${person}/papers`)
  await expectRead(page, 'A letter is held, with a task for whoever makes it.')
  await press(page, 'Hold the letter: Assessment')
  const row = page.getByRole('row').filter({ hasText: 'Held: waits for' })
  expect(await row.innerText()).toMatch(/Held: waits for braille/i)
  expect(await row.getByRole('link').count(), 'no file').toBe(0)
  await expectAccessible(page)
  await page.goto(person)
  await expectRead(page, 'A letter cannot be made in the person’s format: make it by hand')
  await expectAccessible(page)
  await expectNotHere(page, `${person}/papers/assessment/en/braille/pdf`)
  await context.close()
})
