import { sql } from 'kysely'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { TEST_NOW } from '../running.ts'
import { as, choose, expectRead, fill } from './story.ts'
import {
  assess,
  assessedFor,
  type Council,
  goTo,
  hasBudgetOn,
  inBuilding,
  mustHaveAdvocate,
  pick,
  place,
  setRatio,
  teamOf,
} from './teams.ts'
import { folderThroughYears } from './years.ts'

/** Each row of the checklist with its own figures, and with others: workers who have exactly so many people. */
const { itIs, inCouncil } = folderThroughYears()
const TARGET = '2027-03-31'
let origin: string

async function layBudgets(at: Council, having: number, without: number) {
  const has = hasBudgetOn(TARGET)
  const due = sql`not ${has} and exists (select 1 from budget_due d where d.person_id = p.id)`
  const people = [...(await pick(at, having, has)), ...(await pick(at, without, due))]
  await teamOf(at, `Budgets ${people.length}`, people)
}
async function layPlaces(at: Council) {
  const centre = goTo('resource-centre')
  // The demo leaves a few people without a ratio, and a few places empty: here are all 480, and all 100.
  await assess(at, await pick(at, 14, sql`not ${inBuilding}`), { staff: 1, people: 5 })
  await place(
    at,
    await pick(at, 5, sql`not ${centre} and ${assessedFor('1:2', 'building')}`),
    'resource-centre',
  )
  for (const [placed, all] of [
    [100, 480],
    [9, 31],
  ] as const) {
    const inside = await pick(at, placed, sql`${inBuilding} and ${centre}`)
    const others = await pick(at, all - placed, sql`${inBuilding} and not ${centre}`)
    await teamOf(at, `Places ${all}`, [...inside, ...others])
  }
}
async function layMiddle(at: Council) {
  const middle = assessedFor('1:3', 'building')
  await teamOf(at, 'Middle 25', await pick(at, 25, middle))
  const others = await pick(at, 6, sql`not ${middle} and ${assessedFor('1:3', 'community')}`)
  await setRatio(at, others.slice(0, 2), 'community', 4)
  const clear = await pick(
    at,
    3,
    sql`${assessedFor('1:1', 'building')} and ${goTo('resource-centre')}
    and not ${assessedFor('1:3', 'community')}`,
  )
  await teamOf(at, 'Middle 6', [...others, ...clear])
}
async function layHubs(at: Council) {
  const people = await pick(at, 16, sql`${goTo('hub')} and ${assessedFor('1:5', 'building')}`)
  await setRatio(at, people.slice(0, 10), 'building', 1)
  await teamOf(at, 'Hubs 7', [...people.slice(0, 7), ...people.slice(10)])
  await teamOf(at, 'Hubs 3', [...people.slice(7)])
}
async function layAdvocates(at: Council) {
  const must = await pick(at, 8, mustHaveAdvocate(true))
  const need = await pick(at, 4, mustHaveAdvocate(false))
  await teamOf(at, 'Advocates 5', [...must.slice(0, 5), ...need])
  await teamOf(at, 'Advocates 3', [...must.slice(5), ...need])
}

beforeAll(async () => {
  await itIs(TEST_NOW)
  await inCouncil('severnshire', async (db, councilId) => {
    const at = { db, councilId }
    await layBudgets(at, 31, 13)
    await layPlaces(at)
    await layMiddle(at)
    await layHubs(at)
    await layAdvocates(at)
  })
  await inCouncil('dyfrdwy', (db, councilId) => layBudgets({ db, councilId }, 5, 2))
  origin = await itIs(TEST_NOW)
}, 600_000)

const rowsOf = (page: Page): Locator =>
  page.locator('main tbody tr').filter({ has: page.getByRole('link') })

async function atList(team: string, list: string) {
  const { page, context } = await as(origin, team, { width: DESK })
  await page.goto(list)
  return { page, context, rows: rowsOf(page) }
}

test.each([
  { placed: 100, all: 480 },
  { placed: 9, all: 31 },
])(
  'WD-07 $placed of $all people hold a place at a resource centre: 2:1, 1:1 and 1:2 propose it',
  async ({ placed, all }) => {
    const { page, context } = await atList(`Places ${all}`, '/people/middle-ratios')
    await expectRead(page, `At a resource centre: ${placed} of ${all} people.`)
    const table = page.getByRole('table', { name: 'Ratios in a building' })
    const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') })
    let sum = 0
    for (const row of await rows.allInnerTexts()) {
      const [ratio = '', proposed, people] = row.split('\t')
      const close = /^(2 workers for 1 |1 worker for (1 |2 ))/.test(ratio)
      const middle = ratio.startsWith('1 worker for 3 ')
      const expected = close ? 'Resource centre' : middle ? 'The assessor decides' : 'Community'
      expect(proposed, ratio).toBe(expected)
      sum += Number(people)
    }
    expect(sum).toBe(all)
    await expectAccessible(page)
    await context.close()
  },
)

test.each([
  { count: 25, ratios: /worker for 3 people/ },
  { count: 6, ratios: /worker for [34] people/ },
])(
  'WD-11 the report lists all $count people whose ratio lies in the middle, and nobody else',
  async ({ count, ratios }) => {
    const { page, context, rows } = await atList(`Middle ${count}`, '/people/middle-ratios')
    await expectRead(page, `${count} people have a ratio between the two thresholds.`)
    expect(new Set(await rows.getByRole('link').allInnerTexts()).size).toBe(count)
    for (const row of await rows.allInnerTexts()) expect(row).toMatch(ratios)
    await expectAccessible(page)
    await context.close()
  },
)

test.each([7, 3])(
  'WD-13 %i people at a Connect who are assessed for 1:1 are listed, and each gets one review',
  async (count) => {
    const { page, context, rows } = await atList(`Hubs ${count}`, '/people/wrong-place')
    expect(await rows.count()).toBe(count)
    for (const row of await rows.allInnerTexts())
      expect(row).toMatch(/1 worker for 1 person[\s\S]*Not asked for/)
    await press(page, 'Ask for a review of each')
    for (const row of await rows.allInnerTexts()) expect(row).toContain('Waits for a worker')
    expect(await page.getByRole('button', { name: 'Ask for a review of each' }).count()).toBe(0)
    await expectAccessible(page)
    await context.close()
  },
)

describe.each([
  { needing: 5, having: 5 },
  { needing: 3, having: 2 },
])('WX-28 where $needing must have an advocate', ({ needing, having }) => {
  test(`WX-28 ${having} of ${needing} have one appointed before the first meeting, and no meeting is booked before that`, async () => {
    const team = await atList(`Advocates ${needing}`, '/people/without-advocate')
    const { page, rows } = team
    await expectRead(page, `need one: ${needing}. With an advocate appointed: 0.`)
    const names = await rows.getByRole('link').allInnerTexts()
    for (const name of names) {
      await page.goto('/people/without-advocate')
      await follow(page, name)
      await page.getByLabel('Whom to ask').selectOption({ index: 1 })
      await fill(page, 'Why an advocate is needed', 'Nobody else is free to speak up.')
      await press(page, 'Send the referral')
      await expectRead(page, 'The first meeting can be booked once the advocate has accepted.')
      expect(await page.getByRole('button', { name: 'Book the first meeting' }).count()).toBe(0)
    }
    await answer(names.slice(0, having), 'Accept')
    await answer(names.slice(having), 'Decline')
    for (const name of names.slice(0, having)) {
      await page.goto('/people/without-advocate')
      await follow(page, name)
      await fill(page, 'Day', '8')
      await fill(page, 'Month', '9')
      await fill(page, 'Year', '2026')
      await fill(page, 'Time', '14:30')
      await press(page, 'Book the first meeting')
      await expectRead(page, 'Tuesday 8 September')
    }
    await page.goto('/people/without-advocate')
    await expectRead(page, `need one: ${needing}. With an advocate appointed: ${having}.`)
    expect(await rows.filter({ hasText: /Accepted[\s\S]+8 September/ }).count()).toBe(having)
    await expectAccessible(page)
    await team.context.close()
  })
})

/** What the advocate who was asked answers to the referrals of these people. */
async function answer(names: readonly string[], said: 'Accept' | 'Decline') {
  const { page, context } = await as(origin, 'Elin Rees', { width: DESK })
  for (const name of names) {
    await page.goto('/referrals')
    await follow(page, name.split('\n')[0] ?? name)
    await choose(page, 'Does the person instruct you?', 'Yes')
    await press(page, said)
  }
  await context.close()
}

test.each([
  { council: 'Severnshire', all: 44, having: 31, share: '70.5%', language: 'en' },
  { council: 'Dyfrdwy', all: 7, having: 5, share: '71.4%', language: 'cy' },
] as const)(
  'WP-05 on 31 March $having of $all people have a budget, $share: the others stand there with reason and owner',
  async ({ council, all, having, share, language }) => {
    if (council === 'Severnshire') origin = await itIs(`${TARGET}T08:00:00Z`)
    const { page, context } = await as(origin, `Budgets ${all}`, { council, language, width: DESK })
    await page.goto('/budgets/target')
    await expectRead(
      page,
      language === 'en'
        ? `${having} of ${all} people have a budget: ${share}.`
        : `Mae gan ${having} o ${all} o bobl gyllideb: ${share}.`,
    )
    const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
    expect(await rows.count()).toBe(all - having)
    for (const row of await rows.all())
      expect(await row.innerText()).toMatch(/\.[\s\S]*Ruth Adeyemi/)
    await expectAccessible(page)
    await context.close()
  },
)
