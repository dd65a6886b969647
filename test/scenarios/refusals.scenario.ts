import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row, Run } from '#ground/platform/session.ts'
import { closeBrowser, DESK, expectAccessible } from '../browser.ts'
import { expectNotHere, follow, press } from '../journeys/steps.ts'
import { type Running, startGoodDays } from '../running.ts'
import { addOverBudget } from './plan-line.ts'
import { demoCopy, inDatabase } from './stopped.ts'
import { as, choose, expectRead, fill, openPerson } from './story.ts'

/**
 * What goes wrong with budgets and plans, one fault after another: each is refused with its rule's name, what was typed
 * stays, and the last of these stories looks into the database, where nothing is half saved.
 */
let running: Running
let appointee = ''
const origin = () => running.origin

/**
 * What no page can lay: Ruth and Helen may each answer as the service manager does; Margaret is Priya's appointee; and
 * in Dyfrdwy two rules ended yesterday.
 */
async function layFaults(run: Run): Promise<void> {
  await run(`insert into account_role select council_id, id, 'service-manager' from account
    where name in ('Ruth Adeyemi', 'Helen Marsh')`)
  const [row] =
    await run(`insert into authority (council_id, id, person_id, account_id, holder, kind, covers, document,
      seen_by, seen_on, starts_on)
    select p.council_id, gen_random_uuid(), p.id, m.id, m.name, 'appointee', '{spend-money,see-money}', 'DWP BF57 1', r.id,
      '2025-05-06', '2025-05-01'
    from person p join account m on m.council_id = p.council_id and m.name = 'Margaret Nair'
    join account r on r.council_id = p.council_id and r.name = 'Ruth Adeyemi'
    where p.known_as = 'Priya' and p.family_name = 'Nair' returning id`)
  appointee = String(row?.id)
  await run(
    `update national_policy set valid_to = '2026-08-31' where jurisdiction = 'WALES' and key = 'plan-costing'`,
  )
  await run(`update council_policy set valid_to = '2026-08-31' where key = 'resource-allocation'
    and council_id in (select id from council where jurisdiction = 'WALES')`)
}

beforeAll(async () => {
  const folder = demoCopy()
  await inDatabase(folder, layFaults)
  running = await startGoodDays({ from: folder, env: { LOG_LEVEL: 'warn' } })
  rmSync(folder, { recursive: true, force: true })
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

const ruth = (council = 'Severnshire') => as(origin(), 'Ruth Adeyemi', { council, width: DESK })

/** A new version of somebody's plan. */
async function newVersion(page: Page, name: string): Promise<string> {
  const person = await openPerson(page, name)
  await page.goto(`${person}/plan`)
  await fill(page, /What has changed/, 'Talked through at a visit.')
  await press(page, 'Begin a new version')
  return person
}

test('a budget without a completed assessment', async () => {
  const { page, context } = await ruth()
  await page.goto(`${await openPerson(page, 'Lucy Tolley')}/budget/new`)
  await fill(page, 'Points from the assessment', '38')
  await press(page, 'Work out the first amount')
  await expectRead(page, 'A budget needs a completed assessment of need first')
  expect(await page.getByLabel('Points from the assessment').inputValue()).toBe('38')
  await expectAccessible(page)
  await context.close()
})

test('two tabs that edit one plan: the second is told, and what was typed there stays', async () => {
  const { page, context } = await ruth()
  const hours = `${await newVersion(page, 'Usha Dhillon')}/plan/hours`
  const second = await context.newPage()
  for (const tab of [page, second]) {
    await tab.goto(hours)
    await fill(tab, 'Hours a week that the person wants free', tab === page ? '1' : '2')
    await fill(tab, 'How they said so', tab === page ? 'On Mondays.' : 'On Sundays.')
  }
  await press(page, 'Save')
  await press(second, 'Save')
  await expectRead(second, 'Somebody changed this')
  expect(await second.getByLabel('How they said so').inputValue()).toBe('On Sundays.')
  await expectAccessible(second)
  await context.close()
})

test('a date outside any row of a rate', async () => {
  const worker = await ruth()
  const person = await openPerson(worker.page, 'Priya Nair')
  await worker.context.close()
  const { page, context } = await as(origin(), 'Tom Okoro', { width: DESK })
  await page.goto(`${person}/contribution/new`)
  await fill(page, 'Savings and investments, in all', '15,100')
  await page.locator('[name=from-year]').fill('2009')
  await press(page, 'Work it out')
  await expectRead(
    page,
    /Nothing can be worked out for .+ 2009: the rule “.+” has no row for that day/,
  )
  expect(await page.getByLabel('Savings and investments, in all').inputValue()).toBe('15,100')
  await expectAccessible(page)
  await context.close()
})

test('a carer who agrees for the person without authority', async () => {
  const { page, context } = await ruth()
  const person = await newVersion(page, 'Priya Nair')
  await page.goto(`${person}/plan/steps`)
  await press(page, 'Share with the person')
  const agree = page.locator('form[action$="/plan/agree"]')
  await agree.evaluate((form, id) => {
    form.insertAdjacentHTML('beforeend', `<input type="hidden" name="whose" value="${id}">`)
  }, appointee)
  await agree.locator('[name=how][value=talk]').check()
  await agree.locator('[name=words]').fill('Her mother said yes.')
  await press(page, 'Write down that it was agreed')
  await expectRead(page, /A relative, an appointee or a finance attorney cannot agree a week/)
  expect(await agree.locator('[name=words]').inputValue()).toBe('Her mother said yes.')
  await expectAccessible(page)
  const margaret = await as(origin(), 'Margaret Nair')
  await expectNotHere(margaret.page, `${person}/plan/steps`)
  await margaret.context.close()
  await context.close()
})

const GAP = 'The course is what she wants most.'

/** Shared, agreed by the person, and with their copy made: all but sent. */
async function agreed(page: Page, person: string): Promise<void> {
  await page.goto(`${person}/plan/steps`)
  await press(page, 'Share with the person')
  await page.locator('[name=how][value=talk]').check()
  await page.locator('form[action$="/plan/agree"] [name=words]').fill('She said yes.')
  await press(page, 'Write down that it was agreed')
  const isMade = async () => {
    await page.reload()
    return page.locator('main').innerText()
  }
  await expect.poll(isMade, { timeout: 30_000 }).not.toContain('copy is being made')
}

const answerAt = async (page: Page, path: string, answer: 'authorised' | 'returned') => {
  if (new URL(page.url()).pathname !== path) await page.goto(path)
  await page.locator(`[name=answer][value=${answer}]`).check()
}

describe('money that is a penny short of a plan', () => {
  const NAME = 'Emily Doughty'
  test('is never enough: it goes no further without a new budget and its reason', async () => {
    const { page, context } = await ruth()
    const person = await newVersion(page, NAME)
    await addOverBudget(page, 1)
    const short = 'The budget is £0.01 a year short of the plan (rule R7)'
    await expectRead(page, short, 'It cannot be authorised like this')
    await agreed(page, person)
    await expectRead(page, short)
    await page.locator('[name=gapReason]').fill(GAP)
    await press(page, 'Send for authorisation')
    await expectRead(page, 'There is a problem', short)
    expect(await page.locator('[name=gapReason]').inputValue()).toBe(GAP)
    await expectAccessible(page)
    await choose(page, /Why the budget changes/, 'The person asked')
    await press(page, 'Send for authorisation')
    await expectRead(page, 'It waits for an answer')
    await context.close()
  })

  test('a worker does not authorise their own plan, and of two authorisers at once one answers', async () => {
    const signed = [await ruth()]
    for (const name of ['Helen Marsh', 'Gareth Lowther'])
      signed.push(await as(origin(), name, { width: DESK }))
    const [own, helen, gareth] = signed.map(({ page }) => page) as [Page, Page, Page]
    await own.goto('/authorisations')
    await follow(own, NAME)
    const path = new URL(own.url()).pathname
    for (const page of [own, helen, gareth]) await answerAt(page, path, 'authorised')
    await own.locator('[name=reasons]').fill('I know her well.')
    await press(own, 'Give this answer')
    await expectRead(own, 'You asked for this or wrote it, so somebody else answers (rule R6).')
    expect(await own.locator('[name=reasons]').inputValue()).toBe('I know her well.')
    await expectAccessible(own)

    await press(helen, 'Give this answer')
    await answerAt(gareth, path, 'returned')
    await gareth.locator('[name=reasons]').fill('Ask her once more.')
    await press(gareth, 'Give this answer')
    await expectRead(gareth, /Somebody else has answered this \(rule R6\).+Helen Marsh/)
    await expectRead(gareth, 'Ask her once more.')
    await expectAccessible(gareth)
    for (const { context } of signed) await context.close()
  })
})

test('a table that has ended: of the budget, with what was typed kept, and of the plan', async () => {
  const { page, context } = await ruth('Dyfrdwy')
  const person = await openPerson(page, 'Nathan Cooper')
  await page.goto(`${person}/budget/new`)
  await fill(page, 'Points from the assessment', '41')
  await choose(page, /Why the budget changes/, 'Needs changed')
  await press(page, 'Work out the first amount')
  await expectRead(page, /The council’s rule “.+” ended on .*31 August 2026/)
  expect(await page.getByLabel('Points from the assessment').inputValue()).toBe('41')
  await expectAccessible(page)
  await page.goto(`${person}/plan`)
  await expectRead(page, '“How a year of a session is costed” ended on 31 August 2026')
  await expectRead(page, 'ask the council’s administrator')
  await expectAccessible(page)
  await context.close()
})

test('nothing of all this is half saved', async () => {
  await running.end()
  const count = async (run: Run, sql: string): Promise<Row | undefined> => (await run(sql))[0]
  await inDatabase(running.dataDir, async (run) => {
    const whose = (name: string) =>
      `(select id from person where known_as || ' ' || family_name = '${name}')`
    expect(
      await count(
        run,
        `select count(*)::int as n from budget where person_id in ${whose('Lucy Tolley')}`,
      ),
      'no budget without an assessment',
    ).toEqual({ n: 0 })
    expect(
      await run(`select free_minutes as free, free_words as words from support_plan
        where state = 'draft' and person_id in ${whose('Usha Dhillon')}`),
      'of two tabs, the first',
    ).toEqual([{ free: 60, words: 'On Mondays.' }])
    expect(
      await count(
        run,
        `select count(*)::int as n from financial_assessment where valid_from < '2010-01-01'`,
      ),
      'no charge by no rate',
    ).toEqual({ n: 0 })
    expect(
      await run(`select p.state, count(a.id)::int as agreements from support_plan p
        left join plan_agreement a on a.council_id = p.council_id and a.plan_id = p.id
        where p.state in ('draft', 'shared', 'agreed') and p.person_id in ${whose('Priya Nair')} group by p.id, p.state`),
      'shared still, and nobody agreed for her',
    ).toEqual([{ state: 'shared', agreements: 0 }])
    expect(
      await run(`select z.state, c.name as by from authorisation z join account c on c.council_id = z.council_id
        and c.id = z.answered_by where z.asked_at::date = '2026-09-01' and z.person_id in ${whose('Emily Doughty')}`),
      'one answer',
    ).toEqual([{ state: 'authorised', by: 'Helen Marsh' }])
    expect(
      await count(
        run,
        `select count(*)::int as n from budget where state in ('indicative', 'adjusted')
        and person_id in ${whose('Nathan Cooper')}`,
      ),
      'no budget by a table that has ended',
    ).toEqual({ n: 0 })
  })
})
