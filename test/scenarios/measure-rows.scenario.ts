import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible, PHONE } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { as, choose, countyOfItsOwn, expectRead, fill, openPerson, read } from './story.ts'
import { expectWelsh } from './welsh.ts'

const origin = countyOfItsOwn()

const submit = (page: Page) => page.locator('main form button').last().click()

async function write(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(typed))
    await page.locator(`main [name="${name}"]`).fill(value)
  await submit(page)
}

/** One page, as it is on a phone and at a desk. */
async function look(page: Page): Promise<void> {
  for (const width of [PHONE, DESK]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
  }
}

const EN = { list: 'Savings', add: 'Write down a saving', change: 'Change this record' }
const CY = { list: 'Arbedion', add: 'Cofnodi arbediad', change: 'Newid y cofnod hwn' }

test.each([
  {
    ...({ language: 'en', who: 'Claire Underhill', council: 'Severnshire', go: EN } as const),
    ...{ name: 'Days in the community', amount: '1,300,000', percent: '29' },
    ...{ derived: ['£4,482,758.62', '£4,482,759'], baseline: '4200000' },
    ...{ warning: '£1.3m is 31.0 %, not 29 %' },
  },
  {
    ...({ language: 'cy', who: 'Tom Okoro', council: 'Dyfrdwy', go: CY } as const),
    ...{ name: 'Dyddiau yn y gymuned', amount: '900,000', percent: '25' },
    ...{ derived: ['£3,600,000.00', '£3,600,000'], baseline: '3500000' },
    ...{ warning: 'Mae £900,000.00 yn 25.7 %, nid 25 %' },
  },
])(
  'WP-08 two of amount, share and baseline make the third; where all three disagree it is warned: $warning',
  async ({ language, who, council, go, name, amount, percent, derived, baseline, warning }) => {
    const { page, context } = await as(origin(), who, { council, language })
    await page.goto('/county')
    await follow(page, go.list)
    await press(page, go.add)
    await look(page)
    await write(page, { name, purpose: 'Wrecsam', year: '2026', source: 'Wrecsam', amount })
    expect(await page.locator('main [name="amount"]').inputValue()).toBe(amount)
    await look(page)
    await write(page, { percent, people: '40' })
    await expectRead(page, ...derived)
    expect(await read(page)).not.toMatch(/Warning|Rhybudd/)
    await look(page)
    await press(page, go.change)
    await write(page, { baseline })
    await expectRead(page, warning)
    await look(page)
    if (language === 'cy') await expectWelsh(page)
    await page.goto('/council/savings')
    await expectRead(page, new RegExp(`${name}[\\s\\S]+(Warning|Rhybudd)`))
    await look(page)
    await context.close()

    const reading = await as(origin(), 'Councillor Fenwick', { council, language })
    await reading.page.goto('/county')
    await follow(reading.page, go.list)
    await follow(reading.page, name)
    await expectRead(reading.page, warning)
    expect(await reading.page.getByRole('button', { name: go.change }).count()).toBe(0)
    await reading.context.close()
  },
)

const costs = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(given).flatMap(([kind, money]) => [
      [`${kind}-amount`, money],
      [`${kind}-source`, 'Finance, 2026'],
    ]),
  )

test.each([
  {
    ...{ gross: '1300000', net: '£928,948.00', none: '−£90,000.00', half: '£419,474.00' },
    costs: { transport: '131052', budgets: '150000', 'double-running': '90000' },
    lines: ['−£131,052.00', '−£150,000.00', '−£90,000.00'],
  },
  {
    ...{ gross: '900000', net: '£714,999.50', none: '−£25,000.00', half: '£344,999.75' },
    costs: { transport: '60000', carers: '100000.50', 'one-off': '25000' },
    lines: ['−£60,000.00', '−£100,000.50', '−£25,000.00'],
  },
])(
  'WP-09 $gross gross is $net net with three cost lines, and counts only once people have moved',
  async ({ gross, net, none, half, lines, ...given }) => {
    const { page, context } = await as(origin(), 'Claire Underhill')
    await page.goto('/council/savings/new')
    await write(page, {
      ...{ name: `Less ${lines.length} costs`, purpose: 'Hub', year: '2026', source: 'Cabinet' },
      ...{ amount: gross, baseline: '5000000', people: '40', ...costs(given.costs) },
    })
    const minuses = await page.getByRole('row', { name: /^Less: / }).allInnerTexts()
    expect(minuses).toHaveLength(3)
    for (const [i, line] of lines.entries()) expect(minuses[i]).toContain(line)
    const row = (name: string) => page.getByRole('row', { name }).innerText()
    expect(await row('Net saving')).toContain(net)
    expect(await row('Counts so far')).toContain(none)
    await expectRead(page, 'Nobody has moved yet: nothing is saved.')

    const moved = async (people: string, on: readonly [string, string]) => {
      await choose(page, 'What happened', 'They moved')
      await write(page, {
        ...{ 'movedOn-day': on[0], 'movedOn-month': on[1], 'movedOn-year': '2026' },
        ...{ people, evidence: 'The register of moves' },
      })
    }
    await moved('20', ['1', '10'])
    await expectRead(page, 'There is a problem', 'The day has not come yet')
    await moved('20', ['1', '8'])
    await expectRead(page, '20 of 40 people have moved')
    expect(await row('Counts so far')).toContain(half)
    await moved('20', ['24', '8'])
    expect(await row('Counts so far')).toContain(net)
    await look(page)
    await context.close()
  },
)

/** What a row of the report tells: people, how many moved up, and the share. */
const counted = async (page: Page, name: string): Promise<readonly string[]> => {
  const cells = await page.getByRole('row', { name }).first().getByRole('cell').allInnerTexts()
  return cells.map((text) => text.trim())
}

test('DO-04 of 41 people who want to do more for themselves 23 moved up a level: 56 %', async () => {
  const { page, context } = await as(origin(), 'Claire Underhill', {
    ...({ council: 'Dyfrdwy', language: 'cy' } as const),
  })
  await page.goto('/county')
  await follow(page, /Beth mae pobl ei eisiau, a/)
  expect(await counted(page, 'Gwneud mwy drosof fy hun')).toEqual(['41', '23', '56 %'])
  await look(page)
  await expectWelsh(page)
  await context.close()
})

test('DO-04 whoever moves up is counted on the same day, whatever the figures are', async () => {
  const report = await as(origin(), 'Councillor Fenwick')
  const name = 'Joining in where I live'
  const before = async () => {
    await report.page.goto('/council/outcomes')
    const [people = '', up = '', share = ''] = await counted(report.page, name)
    expect(share).toBe(`${Math.floor((Number(up) * 100) / Number(people) + 0.5)} %`)
    return { people: Number(people), up: Number(up) }
  }
  const first = await before()
  const { page, context } = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  await page.goto(`${await openPerson(page, 'Lewis Baylis')}/plan/progress`)
  await follow(page, 'I want to be in the garden, not indoors.')
  await choose(page, /Where are they now/, '4')
  await choose(page, 'Standing', 'It is going well')
  await choose(page, 'What shows it?', 'Their own words')
  await fill(page, 'In their words, or what was seen', 'I know everybody there.')
  await press(page, 'Save')
  expect(await before()).toEqual({ people: first.people, up: first.up + 1 })
  await look(report.page)
  await context.close()
  await report.context.close()
})
