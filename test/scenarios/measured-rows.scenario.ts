import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, DESK, expectAccessible, visit } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { KINDS, layActivities, layDaysOut, layHubs, layLibrary } from './measured-laid.ts'
import { as, expectRead, read } from './story.ts'
import { inWelsh } from './welsh.ts'

let running: Running | undefined
const origin = () => running?.origin ?? ''
const inDyfrdwy = { council: 'Dyfrdwy', language: 'cy', width: DESK } as const

beforeAll(async () => {
  running = await demoWith(async (db) => {
    await layDaysOut(db, { council: 'severnshire', days: SUMMER })
    await layDaysOut(db, { council: 'dyfrdwy', days: HAF })
    await layHubs(db, { council: 'severnshire', hubs: FIVE_HUBS, alone: 0 })
    await layHubs(db, {
      ...{ council: 'dyfrdwy', hubs: THREE_HUBS, alone: 1 },
      // Ten miles are 0.1447 of a degree: the farm is just within them, and the pool just beyond.
      north: { farm: 0.1445, swimming: 0.145 },
    })
    await layLibrary(db, {
      ...{ council: 'severnshire', library: 'Reddington Library', places: 8, hasToilet: true },
    })
    await layLibrary(db, {
      ...{ council: 'dyfrdwy', library: 'Llyfrgell Pontfechan', places: 15, hasToilet: false },
    })
    await layActivities(db, {
      ...{ council: 'severnshire', total: 86, areas: ['avonmead', 'temeside'], weekday: 2 },
      ...{ prices: [0, 0, 0, 350, 500, 1150, 1200], most: 1200 },
    })
    await layActivities(db, {
      ...{ council: 'dyfrdwy', total: 41, areas: ['glyn-derw', 'rhosfelin'], weekday: 4 },
      ...{ prices: [0, 275, 480, 500], most: 500 },
    })
  })
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

/** 514 of 1,210 in ordinary places. */
const SUMMER = {
  arrowdale: [80, 60, 50],
  avonmead: [120, 70, 50],
  malverley: [40, 30, 70],
  severnchester: [150, 90, 70],
  temeside: [60, 55, 45],
  wyrebourne: [64, 56, 50],
} as const
/** 87 of 290. */
const HAF = {
  'bryn-onnen': [12, 18, 20],
  'caer-ddyfrdwy': [30, 30, 30],
  'glan-dyfrdwy': [10, 10, 20],
  'glyn-derw': [15, 20, 15],
  rhosfelin: [20, 15, 25],
} as const
const FIVE_HUBS = [
  { name: 'Hub at Eveshill', at: [52.0731, -2.05278], spokes: 9 },
  { name: 'Hub at Kidderbourne', at: [52.33249, -2.27338], spokes: 15 },
  { name: 'Hub at Malverley', at: [52.08714, -2.30568], spokes: 12 },
  { name: 'Hub at Reddington', at: [52.2915, -2.02934], spokes: 10 },
  { name: 'Hub at St Oswin', at: [52.20935, -2.26849], spokes: 14 },
] as const
const THREE_HUBS = [
  { name: 'Canolfan Aber', at: [53.0138, -2.89178], spokes: 7 },
  { name: 'Canolfan Bryn', at: [53.0338, -2.90178], spokes: 7 },
  { name: 'Canolfan Crug', at: [52.99, -3.20178], spokes: 9 },
] as const

/** The cells of a row of the first table that has it, by the headings of their columns. */
async function row(page: Page, heading: string): Promise<Readonly<Record<string, string>>> {
  const has = page.getByRole('rowheader', { name: heading, exact: true })
  const table = page.locator('main table', { has }).first()
  const columns = await table.locator('thead th').allInnerTexts()
  const cells = await table.locator('tr', { has }).locator('th, td').allInnerTexts()
  return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
}

test('WP-11: 514 of 1,210 days attended were in ordinary places, 42.5 %, and each district has its own share', async () => {
  const { page, context } = await as(origin(), 'Tom Okoro', { width: DESK })
  await page.goto('/council/payable')
  await follow(page, 'Where and when days take place')
  expect(await row(page, 'All districts')).toMatchObject({
    'Days attended': '1,210',
    'In ordinary places': '514',
    'Share in ordinary places': '42.5%',
  })
  for (const [district, days, ordinary, share] of [
    ['Avonmead', '240', '120', '50.0%'],
    ['Arrowdale', '190', '80', '42.1%'],
    ['Severnchester', '310', '150', '48.4%'],
    ['Wyrebourne', '170', '64', '37.6%'],
    ['Temeside', '160', '60', '37.5%'],
    ['Malverley Hills', '140', '40', '28.6%'],
  ] as const)
    expect(await row(page, district), district).toMatchObject({
      'Days attended': days,
      'In ordinary places': ordinary,
      'Share in ordinary places': share,
    })
  await expectAccessible(page)
  await context.close()
})

test('WP-11: in Dyfrdwy it is 87 of 290, 30.0 %, from a quarter in one district to a third in others', async () => {
  const { page, context } = await as(origin(), 'Tom Okoro', inDyfrdwy)
  await page.goto('/council/payable')
  await follow(page, 'Ble a phryd y cynhelir diwrnodau')
  const shares = async (district: string) => {
    const cells = await row(page, district)
    return [
      cells['Diwrnodau y daethpwyd iddynt'],
      cells['Mewn lleoedd cyffredin'],
      cells['Cyfran mewn lleoedd cyffredin'],
    ]
  }
  expect(await shares('Pob ardal')).toEqual(['290', '87', '30.0%'])
  expect(await shares('Dolydd Dyfrdwy')).toEqual(['40', '10', '25.0%'])
  expect(await shares('Rhosfelin')).toEqual(['60', '20', '33.3%'])
  expect(await shares('Bryn Onnen')).toEqual(['50', '12', '24.0%'])
  await expectAccessible(page)
  await context.close()
})

/** What the letters of the map say: how many spokes each hub has on it, by the hub's letter. */
async function onMap(page: Page): Promise<Readonly<Record<string, number>>> {
  const marks = (await page.locator('main .gd-county-map svg text').allTextContents()).filter(
    (mark) => /^[A-Za-z]$/.test(mark),
  )
  const hubs = marks.filter((mark) => mark === mark.toUpperCase()).toSorted()
  return Object.fromEntries(
    hubs.map((hub) => [hub, marks.filter((mark) => mark === hub.toLowerCase()).length]),
  )
}
/** The same by the list. */
async function onList(page: Page): Promise<Readonly<Record<string, number>>> {
  const all = page.locator('main ul > li', { has: page.locator('strong') })
  const said: Record<string, number> = {}
  for (const hub of await all.all())
    said[await hub.locator('strong').innerText()] = await hub.locator('details li').count()
  return said
}

test('DO-01: 5 hubs and 60 spokes, each spoke with its lead hub; the map and the list agree', async () => {
  const { page, context } = await visit(origin(), { width: DESK })
  await page.goto('/severnshire/hubs')
  await expectRead(page, '5 hubs, 60 spokes')
  const list = await onList(page)
  expect(list).toEqual({ A: 9, B: 15, C: 12, D: 10, E: 14 })
  expect(await onMap(page)).toEqual(list)
  expect(await read(page)).not.toContain('no hub helps')
  await expectAccessible(page)
  await page.goto('/dyfrdwy/hubs')
  await expectRead(page, '3 hubs, 24 spokes', 'Spokes that no hub helps yet')
  const there = await onList(page)
  expect(there).toEqual({ A: 7, B: 7, C: 9 })
  expect(await onMap(page)).toEqual(there)
  await expectAccessible(page)
  await context.close()
})

const TITLES = [
  ...['Gardening', 'Farms', 'Getting ready for work', 'Walking', 'Swimming'],
  ...['Learning to travel', 'Volunteering'],
]

test('DO-23: each of the seven kinds is within ten miles of each hub; where the pool is a little farther, its hub has none', async () => {
  const { page, context } = await as(origin(), 'Claire Underhill', { width: DESK })
  await page.goto('/county/hubs')
  await expectRead(page, '5 of 5 hubs have all seven kinds within ten miles.')
  for (const { name } of FIVE_HUBS) {
    const cells = await row(page, name)
    for (const title of TITLES)
      expect(Number(cells[title]), `${name}: ${title}`).toBeGreaterThanOrEqual(1)
  }
  await expectAccessible(page)
  for (const kind of KINDS) {
    await page.goto(`/severnshire/things-to-do?activity=${kind}`)
    await expectRead(page, '5 things to do')
  }
  await context.close()
  const there = await as(origin(), 'Claire Underhill', { council: 'Dyfrdwy', width: DESK })
  await there.page.goto('/county/hubs')
  await expectRead(there.page, '2 of 3 hubs have all seven kinds within ten miles.')
  const [near, far] = [
    await row(there.page, 'Canolfan Bryn'),
    await row(there.page, 'Canolfan Crug'),
  ]
  expect(TITLES.map((title) => near[title])).toEqual(['2', '2', '2', '2', '2', '2', '2'])
  expect(TITLES.map((title) => far[title])).toEqual(['1', '1', '1', '1', 'None', '1', '1'])
  await expectAccessible(there.page)
  await there.context.close()
})

test('WP-19: of 86 things to do, 7 are in Avonmead on a Wednesday, without steps, for up to £12, and 3 of them are free', async () => {
  const { page, context } = await visit(origin(), { width: DESK })
  await page.goto('/severnshire/things-to-do')
  await expectRead(page, '86 things to do')
  await page.getByLabel('Area').selectOption({ label: 'Avonmead' })
  await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Wednesday' })
  await page.getByLabel('Price').selectOption({ label: '£12.00 or less' })
  await page.getByText('More choices').click()
  await page.getByLabel('a way in without steps').check()
  await press(page, 'Show what there is')
  await expectRead(page, '7 things to do')
  const hits = page.locator('.gd-hit')
  expect(await hits.count()).toBe(7)
  expect(await hits.filter({ hasText: 'Free' }).count()).toBe(3)
  await expectAccessible(page)
  await page.getByLabel('Price').selectOption({ label: 'Free' })
  await press(page, 'Show what there is')
  await expectRead(page, '3 things to do')
  await context.close()
})

test('WP-19: in Welsh, of 41 in Dyfrdwy 4 are in Glyn Derw on a Friday, without steps, for up to £5; one is free', async () => {
  const { page, context } = await visit(origin(), { width: 360, language: 'cy' })
  await inWelsh(page, '/dyfrdwy/things-to-do?language=cy')
  await expectRead(page, '41 peth i’w gwneud')
  await page.goto('/dyfrdwy/things-to-do?area=glyn-derw&weekday=4&upTo=500&needs=step-free')
  await expectRead(page, '4 peth i’w gwneud')
  const hits = page.locator('.gd-hit')
  expect(await hits.count()).toBe(4)
  expect(await hits.filter({ hasText: 'Am ddim' }).count()).toBe(1)
  await expectAccessible(page)
  await context.close()
})

/** Asks for a room on a day, from one hour to another. */
async function ask(page: Page, day: string, [from, to]: readonly [string, string]): Promise<void> {
  await page.goto('/rooms')
  for (const [name, value] of Object.entries({
    ...{ day, starts: from, ends: to, people: '8', what: 'Winter allotment' },
  }))
    await page.locator(`[name="${name}"]`).first().fill(value)
  await page.locator('main form').first().getByRole('button').click()
}

test('DO-20: the library’s room is free on Tuesday from 10 to 12, with 8 places and an accessible toilet; the other is not, and once taken neither is', async () => {
  const { page, context } = await as(origin(), 'Joan Pardoe', { width: DESK })
  const marcus = await as(origin(), 'Marcus Bright', { width: DESK })
  for (const one of [page, marcus.page]) {
    await ask(one, '2026-09-08', ['10:00', '12:00'])
    await expectRead(
      one,
      '1 room is free',
      /Reddington Library: Library room\s+8 places\. Accessible toilet: yes/,
    )
    expect(await read(one)).not.toContain('Reading room')
  }
  await expectAccessible(page)
  await press(page, /^Use this room.*Library room/)
  await expectRead(page, 'Rooms that you have', 'Winter allotment')
  await press(marcus.page, /^Use this room.*Library room/)
  await expectRead(marcus.page, 'Somebody else has this room for part of that time.')
  await ask(marcus.page, '2026-09-08', ['13:00', '14:00'])
  await expectRead(marcus.page, '2 rooms are free', /Library: Reading room\s+12 places/)
  await marcus.context.close()
  await context.close()
})

test('DO-20: in Dyfrdwy the room has 15 places and no accessible toilet; on Wednesday both are free', async () => {
  const { page, context } = await as(origin(), 'Gwen Ellis', inDyfrdwy)
  await ask(page, '2026-09-08', ['10:00', '12:00'])
  await expectRead(page, /Llyfrgell Pontfechan: Library room\s+15 lle\. Toiled hygyrch: nac oes/)
  expect(await read(page)).not.toContain('Reading room')
  await ask(page, '2026-09-09', ['10:00', '12:00'])
  await expectRead(page, '2 ystafell rydd', 'Library room', 'Reading room')
  await expectAccessible(page)
  await context.close()
})
