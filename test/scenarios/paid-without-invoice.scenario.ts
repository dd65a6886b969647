import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { as, choose, countyOfItsOwn, expectRead, fill, read } from './story.ts'

const origin = countyOfItsOwn()
const wide = { width: DESK } as const
const poundsIn = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? 'not said'

/** What the file for the bank says of each payment: its reference and its amount. */
async function fileOf(page: Page): Promise<{ readonly text: string; readonly rows: string[][] }> {
  const link = page.getByRole('link', { name: /csv/i })
  const got = await page.request.get((await link.getAttribute('href')) ?? '')
  const text = await got.text()
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true })
  return { text, rows }
}

async function release(page: Page, run: string): Promise<void> {
  await page.goto(run)
  await press(page, 'Release this run')
  await expectRead(page, 'Released by Gareth Lowther')
}

/** The bank's answer to every payment of a file: one of them is sent back. */
function answersTo(rows: readonly string[][], sentBack: string): string {
  const [head = [], ...body] = rows
  const at = (name: RegExp) => head.findIndex((cell) => name.test(cell))
  const [id, amount] = [at(/end.?to.?end|reference/i), at(/amount/i)]
  const paid = body.filter((row) => /^[0-9A-Z]{20,}$/.test(row[id] ?? ''))
  const sum = paid.reduce((all, row) => all + Math.round(Number(row[amount]) * 100), 0)
  const said = paid.map((row) =>
    row[id] === sentBack
      ? `${row[id]},rejected,${row[amount]},GBP,Account closed`
      : `${row[id]},accepted,${row[amount]},GBP,`,
  )
  const last = `total,${paid.length},${(sum / 100).toFixed(2)},GBP,`
  return ['end_to_end_id,status,amount,currency,reason', ...said, last, ''].join('\n')
}

/** The bank sends Joan's payment back: a file cut off is refused whole, one loaded twice changes nothing. */
async function bankSendsBack(page: Page, run: string): Promise<void> {
  await page.goto(run)
  const { text, rows } = await fileOf(page)
  expect((await fileOf(page)).text, 'the same file again').toBe(text)
  const joans = rows.find((row) => row.some((cell) => cell.includes('Joan')))
  const sentBack = joans?.find((cell) => /^[0-9A-Z]{20,}$/.test(cell)) ?? ''
  await page.goto('/money/payments')
  const load = async (csv: string) => {
    await page
      .getByLabel('File of answers')
      .setInputFiles({ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await press(page, 'Load')
  }
  const answers = answersTo(rows, sentBack)
  await load(answers.split('\n').slice(0, -2).join('\n'))
  await expectRead(page, 'There is a problem')
  await expectAccessible(page)
  await load(answers)
  await expectRead(page, /Accepted: \d+\. Sent back: 1\. Known before: 0\./)
  await load(answers)
  await expectRead(page, /Accepted: 0\. Sent back: 0\. Known before: \d+\./)
  await expectRead(page, 'Account closed')
  await expectAccessible(page)
}

test('J6.8: Joan sends no invoice. She asks about one day and only that day waits; Tom prepares, Gareth releases, and she reads what is paid on Friday and for which days', async () => {
  const joan = await as(origin(), 'Joan Pardoe')
  await joan.page.goto('/our-service/paid')
  await expectRead(joan.page, 'Nothing has been released yet.')
  await expectAccessible(joan.page)
  const before = poundsIn(await read(joan.page), /Together: £([\d.,]+)/)
  await follow(joan.page, 'Something is wrong')
  await fill(joan.page, 'What is wrong', 'It was two hours, not one')
  await press(joan.page, 'Send')
  await expectRead(joan.page, 'It was two hours, not one', 'This line waits.')
  await expectAccessible(joan.page)

  const tom = await as(origin(), 'Tom Okoro', wide)
  await tom.page.goto('/money/payments')
  await expectRead(tom.page, 'Joan')
  await press(tom.page, 'Prepare')
  const run = new URL(tom.page.url()).pathname
  await expectRead(tom.page, 'It waits for somebody else to release it.')
  await expectRead(tom.page, 'Somebody has asked about these lines')
  expect(await tom.page.getByRole('button', { name: 'Release this run' }).count()).toBe(0)
  await expectAccessible(tom.page)

  const gareth = await as(origin(), 'Gareth Lowther', wide)
  await release(gareth.page, run)
  await gareth.page.goto(run)
  expect(await gareth.page.getByRole('button', { name: 'Release this run' }).count()).toBe(0)

  await joan.page.goto('/our-service/paid')
  await expectRead(joan.page, /£[\d.,]+, paid on Friday 11 September 2026/)
  const paid = poundsIn(await read(joan.page), /£([\d.,]+), paid on Friday/)
  expect(Number(paid.replace(',', ''))).toBeLessThan(Number(before.replace(',', '')))
  await expectRead(joan.page, `Together: £33.00`)
  await follow(joan.page, /paid on Friday 11 September 2026/)
  await expectRead(joan.page, 'What came of it', `£${paid}`)
  await expectAccessible(joan.page)

  await bankSendsBack(tom.page, run)
  await joan.page.goto('/our-service/paid')
  await expectRead(joan.page, 'The bank sent it back. It will be in a later payment.')
  await expectRead(joan.page, `Together: £${before}`)
  await Promise.all([joan, tom, gareth].map(({ context }) => context.close()))
})

test('new bank details wait until somebody else has called back, and the old ones stay in force; nobody confirms their own', async () => {
  const joan = await as(origin(), 'Joan Pardoe')
  await joan.page.goto('/our-service/paid')
  await fill(joan.page, 'Name on the account', 'Joan Pardoe New')
  await fill(joan.page, 'Sort code', '20-00-0')
  await fill(joan.page, 'Account number', '55779911')
  await press(joan.page, 'Save')
  await expectRead(joan.page, 'There is a problem')
  await expectAccessible(joan.page)
  await fill(joan.page, 'Sort code', '20-00-00')
  await press(joan.page, 'Save')
  await expectRead(joan.page, 'On hold until somebody has called back', 'account ending 9911')
  expect(await read(joan.page)).not.toContain('55779911')

  const tom = await as(origin(), 'Tom Okoro', wide)
  await tom.page.goto('/money/payments/bank-details')
  await expectAccessible(tom.page)
  await tom.page.goto('/money/payments')
  await tom.page.locator('main a[href*="bank-details/"]', { hasText: 'Joan' }).first().click()
  await expectAccessible(tom.page)
  await press(tom.page, 'Save')
  await expectRead(tom.page, 'There is a problem')
  await fill(tom.page, /Whom you spoke to/, 'Joan, on the number of her first papers')
  await choose(tom.page, 'What they said', 'It is their account')
  await press(tom.page, 'Save')
  await joan.page.goto('/our-service/paid')
  await expectRead(joan.page, /In force\s+Joan Pardoe New, account ending 9911/)
  await Promise.all([joan, tom].map(({ context }) => context.close()))
})

test('in Dyfrdwy, in Welsh, Gwen reads when she is paid, and a run is prepared and called off', async () => {
  const gwen = await as(origin(), 'Gwen Ellis', { council: 'Dyfrdwy', language: 'cy' })
  await gwen.page.goto('/our-service/paid')
  await expectRead(gwen.page, 'Pryd cawn ein talu', 'Nid ydych yn anfon anfoneb.')
  await expectAccessible(gwen.page)
  const tom = await as(origin(), 'Tom Okoro', { ...wide, council: 'Dyfrdwy', language: 'cy' })
  await tom.page.goto('/money/payments')
  await press(tom.page, 'Paratoi')
  await expectRead(tom.page, 'Mae’n aros i rywun arall ei ryddhau.')
  await expectAccessible(tom.page)
  await press(tom.page, 'Diddymu’r rhediad hwn')
  await expectRead(tom.page, 'Diddymwyd')
  await gwen.page.goto('/our-service/paid')
  await expectRead(gwen.page, 'Nid oes dim wedi’i ryddhau eto.')
  await Promise.all([gwen, tom].map(({ context }) => context.close()))
})
