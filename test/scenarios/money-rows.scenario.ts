import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { expectNotHere, follow, press } from '../journeys/steps.ts'
import {
  as,
  choose,
  countyOfItsOwn,
  expectPictured,
  expectRead,
  fill,
  openPerson,
  read,
} from './story.ts'

const origin = countyOfItsOwn()
const easy = { seeing: 'easy' } as const

/** In, spent and left as words, each beside coins of one worth: how many stand beside each. */
async function coinsBeside(page: Page): Promise<readonly number[]> {
  const rows = page.locator('main .gd-row').filter({ hasText: '£' })
  const counts: number[] = []
  for (const row of (await rows.all()).slice(0, 3)) counts.push(await row.locator('circle').count())
  return counts
}

type Spent = { readonly forThis: string; readonly to: string; readonly amount: string }

async function say(page: Page, { forThis, to, amount }: Spent): Promise<void> {
  await page.locator('main').getByRole('radio', { name: forThis }).check()
  await fill(page, /Who was paid|Pwy gafodd ei dalu/, to)
  await fill(page, /How much was it|Faint oedd e/, amount)
}

test('WP-07: Priya sees £407.68 in, £352 spent and £55.68 left as coins and words, and adds what she spent', async () => {
  const { page, context } = await as(origin(), 'Priya', easy)
  await page.goto('/me/money')
  await follow(page, 'Money paid to me')
  await expectRead(page, '£407.68 came in.', 'You spent £352.', 'You have £55.68 left.')
  await expectRead(page, 'One coin stands for £10.', 'Margaret Nair. You decide what it is for.')
  expect(await coinsBeside(page)).toEqual([41, 36, 6])
  await expectPictured(page)
  await expectAccessible(page)
  await follow(page, 'Add what I spent')
  await say(page, { forThis: 'Art and painting', to: 'The hall', amount: '55.69' })
  await press(page, 'Add what I spent')
  await press(page, 'Add it')
  await expectRead(page, 'This is more than was there: £55.68')
  await fill(page, 'How much was it?', '15.68')
  await press(page, 'Add what I spent')
  await expectRead(page, 'You spent £15.68. It was for this: Art and painting')
  await expectPictured(page)
  await expectAccessible(page)
  await press(page, 'Add it')
  await expectRead(page, '£407.68 came in.', 'You spent £367.68.', 'You have £40 left.')
  await press(page, 'This was a mistake')
  await expectRead(page, 'You have £55.68 left.')
  await page.goto('/me/money/account?view=pictures')
  await expectRead(page, '£407.68 came in.', 'You spent £352.', 'You have £55.68 left.')
  await expectPictured(page)
  await expectAccessible(page)
  await context.close()
})

test('WP-07: a worker, the person who looks after it and finance see the same £407.68, £352.00 and £55.68', async () => {
  const ruth = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  await openPerson(ruth.page, 'Priya Nair')
  await follow(ruth.page, 'Direct payment account')
  await expectRead(ruth.page, 'Paid in: £407.68', 'Spent: £352.00', 'Left: £55.68')
  await expectRead(ruth.page, 'A thirteenth of £5,299.84 a year')
  await expectAccessible(ruth.page)
  const { pathname } = new URL(ruth.page.url())
  await ruth.context.close()

  const margaret = await as(origin(), 'Margaret Nair')
  await margaret.page.goto('/looking-after')
  await follow(margaret.page, 'Direct payment: Priya')
  await expectRead(margaret.page, 'Paid in: £407.68', 'Spent: £352.00', 'Left: £55.68')
  await expectRead(margaret.page, 'They decide what it is for, and only they agree the plan.')
  await expectAccessible(margaret.page)
  await expectNotHere(margaret.page, pathname)
  await expectNotHere(margaret.page, pathname.replace('direct-payment', 'plan'))
  await margaret.context.close()

  const tom = await as(origin(), 'Tom Okoro', { width: DESK })
  await tom.page.goto('/money')
  await follow(tom.page, 'Direct payment accounts')
  await expectAccessible(tom.page)
  await tom.page.goto(pathname)
  await expectRead(tom.page, 'Paid in: £407.68', 'Spent: £352.00', 'Left: £55.68')
  await press(tom.page, 'Record money paid in')
  await press(tom.page, 'Save')
  await expectRead(tom.page, 'These four weeks were paid for already, on: 7 August 2026')
  await expectAccessible(tom.page)
  await tom.context.close()
})

type Nominating = { readonly name: string; readonly who: string; readonly signIn?: string }

/** Ruth writes down whom the person chose, and how she knows that they could choose it. */
async function nominate(page: Page, { who, signIn }: Nominating): Promise<void> {
  await press(page, 'Change who looks after it')
  await choose(page, 'Who is to look after it from today?', 'Nominated person')
  await fill(page, 'Name of whoever is to look after it', who)
  if (signIn) await page.getByLabel('Their sign-in, where they have one').selectOption(signIn)
  await choose(page, 'Did the person choose this themselves?', 'Yes')
  await page.getByLabel('How did they say so?').selectOption('They said')
  await fill(page, 'What they said or showed', 'I want help with the money.')
  await choose(page, /What was agreed/, 'They agree to receive the money')
  await press(page, 'Save')
  await expectRead(page, 'Write what information was given and what the person said')
  await expectAccessible(page)
  await fill(page, 'Information given', 'What an account is, and who may help with it')
  await fill(page, 'Help given to decide', 'Pictures of coins, twice, on two days')
  await fill(page, 'What they said that shows it', 'Said who, why, and that it can change')
  await press(page, 'Save')
}

test.each<Nominating>([
  { name: 'Priya Nair', who: 'Margaret Nair', signIn: 'Margaret Nair' },
  { name: 'Keith Nott', who: 'Jean Nott' },
])(
  'WP-07: $who is added as nominated person of $name, and the capacity record is saved in the same step',
  async (given) => {
    const { page, context } = await as(origin(), 'Ruth Adeyemi', { width: DESK })
    const person = await openPerson(page, given.name)
    await page.goto(`${person}/direct-payment`)
    if (given.signIn) {
      await press(page, 'Change who looks after it')
      await choose(page, 'Who is to look after it from today?', 'The person')
      await choose(page, 'Did the person choose this themselves?', 'Yes')
      await page.getByLabel('How did they say so?').selectOption('They said')
      await fill(page, 'What they said or showed', 'I want to do it myself.')
      await press(page, 'Save')
      await expectRead(page, 'The person, since 1 September 2026')
    }
    await nominate(page, given)
    await expectRead(page, `Nominated person: ${given.who}, since 1 September 2026`)
    await expectRead(page, 'They said: “I want help with the money.”')
    await expectAccessible(page)
    await page.goto(`${person}/decisions`)
    await expectRead(page, 'Managing a direct payment. In force', 'Has capacity for this decision')
    await expectRead(
      page,
      'Said who, why, and that it can change',
      'Ruth Adeyemi, 1 September 2026',
    )
    await expectAccessible(page)
    await page.goto(`${person}/about`)
    await expectRead(page, 'Nominated person for a direct payment', given.who)
    await context.close()
  },
)

const pounds = (said: string, what: string): number => {
  const [, amount = ''] = new RegExp(`${what}: £([\\d,.]+)`).exec(said) ?? []
  return Math.round(Number(amount.replaceAll(',', '')) * 100)
}

test('WP-07: Alwyn reads his own in, spent and left in easy Welsh, beside coins, and they agree to the penny', async () => {
  const { page, context } = await as(origin(), 'Alwyn', {
    ...{ council: 'Dyfrdwy', language: 'cy', seeing: 'easy' },
  })
  await page.goto('/me/money')
  await follow(page, 'Arian a delir i mi')
  const said = await read(page)
  const [paidIn, spent, left] = [...said.matchAll(/£([\d,.]+\d)/g)].map(([, amount = '']) =>
    Math.round(Number(amount.replaceAll(',', '')) * 100),
  )
  await expectRead(page, /Daeth £[\d.,]+ i mewn\./, /Fe warioch chi £/, /gyda chi ar ôl\./)
  expect([paidIn, spent, left].every((amount) => (amount ?? 0) > 0)).toBe(true)
  expect((paidIn ?? 0) - (spent ?? 0)).toBe(left)
  await expectRead(page, 'Chi sy’n gofalu am yr arian hwn.')
  await expectPictured(page)
  await expectAccessible(page)
  await context.close()
})

test('WP-07: in Wales, whoever’s account finance opens, what came in less what was spent is what is left', async () => {
  const welsh = { council: 'Dyfrdwy', language: 'cy', width: DESK } as const
  const { page, context } = await as(origin(), 'Tom Okoro', welsh)
  for (const at of [0, 1, 2]) {
    await page.goto('/money/direct-payments')
    await page.locator('main tbody a').nth(at).click()
    const said = await read(page)
    const left = pounds(said, 'Ar ôl')
    expect(pounds(said, 'Talwyd i mewn') - pounds(said, 'Gwariwyd')).toBe(left)
    expect(left).toBeGreaterThan(0)
    await expectAccessible(page)
  }
  await context.close()
})

/** What there is to do, as the person finds it. */
async function found(page: Page): Promise<readonly string[]> {
  await page.goto('/me/find')
  return page.locator('main h2, main h3').allInnerTexts()
}

const WAYS = ['The money is paid to me', 'A service looks after it', 'The council arranges it']

test.each([
  { way: 'The council arranges it', staff: 'The council arranges it', lines: 2 },
  { way: 'The money is paid to me', staff: 'Direct payment', lines: 3 },
])(
  'LI-04: “$way” is chosen as quickly as any, changes nothing of what there is to do, and reaches the worker',
  async ({ way, staff, lines }) => {
    const { page, context } = await as(origin(), 'Priya', easy)
    const before = await found(page)
    expect(before.length).toBeGreaterThan(0)
    await page.goto('/me/money')
    await follow(page, 'Who looks after my money')
    await expectRead(page, 'Each way is as good as another.', ...WAYS, 'Some of each')
    await expectPictured(page)
    await expectAccessible(page)
    await press(page, way)
    await expectRead(page, `You choose this: ${way}`, 'Your week stays the same.')
    await expectAccessible(page)
    await press(page, 'Yes, ask for it')
    await expectRead(page, 'Your worker puts it in your plan.')
    await expectAccessible(page)
    expect(await found(page)).toEqual(before)
    await context.close()

    const ruth = await as(origin(), 'Ruth Adeyemi', { width: DESK })
    await ruth.page.goto('/work')
    await expectRead(ruth.page, 'They would like their money held in another way')
    await follow(ruth.page, 'They would like their money held in another way')
    await ruth.page.goto(`${await openPerson(ruth.page, 'Priya Nair')}/plan`)
    await expectRead(ruth.page, 'How they would like the money to be held')
    const wished = ruth.page.getByText(new RegExp(`: ${staff}\\. Said by Priya, 1 September 2026`))
    expect(await wished.count()).toBe(lines)
    await ruth.context.close()
  },
)

test('LI-04: one part of a plan may be held in another way, in Welsh too, where there are two ways', async () => {
  const alwyn = await as(origin(), 'Alwyn', { council: 'Dyfrdwy', language: 'cy', seeing: 'easy' })
  const { page } = alwyn
  await page.goto('/me/money')
  await follow(page, 'Pwy sy’n gofalu am fy arian')
  await expectRead(page, 'Mae pob ffordd cystal â’i gilydd.', 'Y cyngor sy’n trefnu')
  expect(await read(page)).not.toContain('Gwasanaeth sy’n gofalu amdano')
  await follow(page, 'Rhywfaint o bob un')
  await expectAccessible(page)
  await page.locator('main a[href*="/ways/parts/"]').first().click()
  await press(page, 'Mae’r arian yn cael ei dalu i mi')
  await expectAccessible(page)
  await press(page, 'Ie, gofyn am hyn')
  await expectRead(page, 'Bydd eich gweithiwr yn ei roi yn eich cynllun.')
  await page.goto('/me/money/ways/parts')
  await expectRead(page, 'Beth ofynnoch chi amdano: Mae’r arian yn cael ei dalu i mi')
  await expectAccessible(page)
  await alwyn.context.close()
})

test.each(['Severnshire', 'Dyfrdwy'])(
  'LI-04: in %s so many people hold their money in each way, and no way is called a failure',
  async (council) => {
    const { page, context } = await as(origin(), 'Claire Underhill', { council, width: DESK })
    await page.goto('/county/plans')
    await expectRead(page, 'How the money is held', 'Each way is as good as another')
    const held = page.locator('h2:text("How the money is held") ~ dl').first()
    await expect.poll(() => held.innerText()).toMatch(/Direct payment\s+\d+/)
    expect(await held.innerText()).toMatch(/The council arranges it\s+\d+/)
    expect(await held.innerText()).not.toMatch(/%|target|only|low|fail/i)
    expect(await held.locator('.govuk-tag').count()).toBe(0)
    await expectAccessible(page)
    await context.close()
  },
)
