import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { press } from '../journeys/steps.ts'
import { as, countyOfItsOwn, expectRead, fill, read } from './story.ts'

const origin = countyOfItsOwn()
const wide = { width: DESK } as const

const fromMenu = (page: Page, name: string): Promise<void> =>
  page.locator('header').getByRole('link', { name, exact: true }).click()

/** The figures of a table's rows, in pence, by what each row is called. */
async function figures(page: Page, caption: string | RegExp): Promise<Map<string, number[]>> {
  const rows = await page.getByRole('table', { name: caption }).locator('tbody tr').all()
  const found = new Map<string, number[]>()
  for (const row of rows) {
    const cells = await row.locator('td').allInnerTexts()
    const pence = cells.map((cell) =>
      Math.round(Number(cell.replace(/[£,]/g, '').replace('−', '-')) * 100),
    )
    found.set((await row.locator('th').innerText()).trim(), pence)
  }
  return found
}

/** Every column adds up to its last row. */
function expectAddsUp(table: ReadonlyMap<string, readonly number[]>, sum: string): void {
  const total = table.get(sum) ?? []
  const parts = [...table].filter(([name]) => name !== sum)
  expect(parts.length).toBeGreaterThan(3)
  expect(total.length).toBeGreaterThan(1)
  for (const [place, figure] of total.entries()) {
    const sum = parts.reduce((all, [, row]) => all + (row[place] ?? 0), 0)
    expect(sum, `column ${place}`).toBe(figure)
  }
}

test.each([
  ['Severnshire', 'en'],
  ['Dyfrdwy', 'cy'],
] as const)(
  'J9.7: in %s, in %s, the areas of the forecast come to the county, and an area opens its lines, and a line its days',
  async (council, language) => {
    const { page, context } = await as(origin(), 'Tom Okoro', { ...wide, council, language })
    await fromMenu(page, language === 'en' ? 'Forecast of the year' : 'Rhagolwg y flwyddyn')
    const areas = await figures(page, language === 'en' ? 'By area' : /ardal/)
    expectAddsUp(areas, language === 'en' ? 'Total' : 'Cyfanswm')
    await expectAccessible(page)
    const links = page.locator('main table').first().getByRole('link')
    await links.first().click()
    await expectAccessible(page)
    await page.locator('main table').first().getByRole('link').first().click()
    await expectAccessible(page)
    expect(await read(page)).toMatch(/£\d/)
    await context.close()
  },
)

test('the books of August are closed by Tom, read by Claire and opened again with a reason; both sides of each month come to the same', async () => {
  const { page, context } = await as(origin(), 'Tom Okoro', wide)
  await fromMenu(page, 'The books')
  const kinds = await figures(page, /What moved in August 2026/)
  expectAddsUp(kinds, 'All accounts')
  const [, out, into] = kinds.get('All accounts') ?? []
  expect([out, into]).toEqual([into, out])
  await expectAccessible(page)
  await press(page, /^Close the books up to Monday 31 August 2026$/)
  await expectRead(page, 'Closed up to Monday 31 August 2026.', 'Tom Okoro')
  await expectAccessible(page)

  const claire = await as(origin(), 'Claire Underhill', wide)
  await claire.page.goto('/council/books')
  await expectRead(claire.page, 'Closed up to Monday 31 August 2026.')
  expect(await read(claire.page)).not.toContain('Open the books again')
  await claire.context.close()

  await page.getByText('Open the books again, from the start of August 2026').click()
  await press(page, 'Open again')
  await expectRead(page, 'Write why they are opened again')
  await expectAccessible(page)
  await fill(page, 'Why they are opened again', 'A register of the garden was found')
  await press(page, 'Open again')
  await expectRead(page, 'Closed up to Friday 31 July 2026. A register of the garden was found')
  await context.close()
})

test('in Welsh: in Dyfrdwy July is closed, and a month that is not over cannot be', async () => {
  const { page, context } = await as(origin(), 'Tom Okoro', {
    ...{ ...wide, council: 'Dyfrdwy', language: 'cy' },
  })
  await page.goto('/council/books?month=2026-07')
  await press(page, /^Cau’r llyfrau hyd at ddydd Gwener 31 Gorffennaf 2026$/)
  await expectRead(page, 'Ar gau hyd at ddydd Gwener 31 Gorffennaf 2026.')
  await page.goto('/council/books?month=2026-09')
  await expectRead(page, 'Nid yw’r mis hwn ar ben')
  await expectAccessible(page)
  await context.close()
})
