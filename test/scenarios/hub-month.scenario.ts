import type { PGlite } from '@electric-sql/pglite'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { as, choose, expectRead, fill } from './story.ts'

let running: Running | undefined
const origin = () => running?.origin ?? ''

/** Twelve of the hub’s spokes have no hub yet, and what is on there on Tuesdays has its kitchen. */
const lay = async (db: PGlite): Promise<void> => {
  await db.exec(`
    create temp table hub as select v.council_id, v.id from venue v
      join account a on a.council_id = v.council_id and a.provider_id = v.provider_id and a.name = 'Marcus Bright'
      join council c on c.id = v.council_id and c.key = 'severnshire' where v.kind = 'hub';
    update venue set hub_id = null where id in (select v.id from venue v join hub h on h.id = v.hub_id
      order by v.name, v.id limit 12);
    update session s set room_id = r.id from hub h join room r on r.council_id = h.council_id and r.venue_id = h.id
      where r.name = 'Kitchen' and s.venue_id = h.id and s.weekday = 1;`)
}

beforeAll(async () => {
  running = await demoWith(lay)
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

const type = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"]`).first().fill(value)

/** Marcus at his hub. */
async function atHub() {
  const visiting = await as(origin(), 'Marcus Bright', { width: 1280 })
  const { page } = visiting
  await page.goto('/my-places')
  await page.locator('main dl a').first().click()
  return { ...visiting, place: new URL(page.url()).pathname }
}

test('J7.1, WP-16: next month with rooms and staff, open on Tuesday evenings and Saturdays, closed on a bank holiday', async () => {
  const { page, context, place } = await atHub()
  await follow(page, 'When it is open')
  for (const weekday of [0, 2, 3, 4]) await type(page, `closes-${weekday}-0`, '17:00')
  await type(page, 'closes-1-0', '20:00')
  await type(page, 'opens-5-0', '10:00')
  await type(page, 'closes-5-0', '15:00')
  await expectAccessible(page)
  await press(page, 'When it is open')
  await expectRead(page, 'Saved.')
  await follow(page, 'Plan of a month')
  await expectRead(
    page,
    ...['October 2026', '4 evenings and 5 weekend days this month.'],
    // Hours, sessions, rooms used, staff needed at once.
    ...[/Tuesday 6 October 2026\s+9am to 8pm\s+[1-9]\d*\s+1\s+[1-9]/],
    ...[/Wednesday 7 October 2026\s+9am to 5pm\s+[1-9]\d*\s+0\s+[1-9]/],
    /Saturday 3 October 2026\s+10am to 3pm/,
  )
  await expectAccessible(page)
  await page.goto(`${place}/month?month=2026-12`)
  await expectRead(
    page,
    ...['4 evenings and 3 weekend days', /Friday 25 December 2026\s+Closed: Christmas Day/],
  )
  await page.goto(`${place}/month?month=2027-05`)
  await expectRead(page, /Monday 3 May 2027\s+Closed: Early May bank holiday/)
  await context.close()
})

test('J7.4, DO-24: twelve spokes are linked; advice is logged, and one spoke raises its access', async () => {
  const { page, context } = await atHub()
  await follow(page, 'Help for spokes')
  await expectRead(page, '12 of 59 spokes helped in the last year; 2 gained access.')
  const alone = page.getByLabel('Which spoke?')
  const names = await alone.locator('option').allInnerTexts()
  expect(names).toHaveLength(12)
  await expectAccessible(page)
  for (const _ of names) await press(page, 'Help this spoke from now on')
  await expectRead(page, '12 of 71 spokes helped in the last year')
  expect(await alone.count()).toBe(0)

  const [library = '', ramp = ''] = names
    .filter((name) => /Library|Allotments/.test(name))
    .sort()
    .reverse()
  const log = async (spoke: string, kind: string, words: string) => {
    await page.getByLabel('Spoke', { exact: true }).selectOption({ label: spoke })
    await choose(page, 'What kind of help', kind)
    await fill(page, 'What you did', words)
  }
  await log(library, 'Advice', 'How to ask for a DBS check')
  await press(page, 'Write it down')
  await expectRead(page, '13 of 71 spokes helped in the last year; 2 gained access.')
  await log(ramp, 'Access', 'Lent our hoist and showed how')
  await page.getByLabel('Hoist').check()
  await press(page, 'Write it down')
  await expectRead(
    page,
    ...['14 of 71 spokes helped in the last year; 3 gained access.', 'How to ask for a DBS check'],
    'Lent our hoist and showed how\nGained: Hoist',
  )
  await expectAccessible(page)
  await context.close()

  const claire = await as(origin(), 'Claire Underhill', { width: 1280 })
  await claire.page.goto('/county/hubs')
  await expectRead(claire.page, '14 spokes helped; 3 of them gained access.')
  await claire.context.close()
})

test('J7.5, DO-21: three come by and are logged without a name; two are told of another place, one asks for an assessment', async () => {
  const { page, context } = await atHub()
  await follow(page, 'People who come by')
  await expectRead(
    page,
    ...['4 people came by in the last 28 days.', 'We told them of another place: 2'],
    'Asks for an assessment: 1',
  )
  await expectAccessible(page)
  const log = async (wanted: string, done: string, note = '') => {
    await choose(page, 'What did they want?', wanted)
    await choose(page, 'What was done?', done)
    await fill(page, 'Anything else to remember', note)
    await press(page, 'Write it down')
  }
  await log('To know something', 'We told them of another place')
  await log('Something to do', 'We told them of another place')
  await log('To talk about a worry', 'Asks for an assessment', 'asked for Mary Jones')
  await expectRead(page, 'This looks like a name')
  await fill(page, 'Anything else to remember', 'wants mornings')
  await press(page, 'Write it down')
  await expectRead(
    page,
    ...['7 people came by in the last 28 days.', 'We told them of another place: 4'],
    ...['Asks for an assessment: 2', 'wants mornings'],
  )
  await expectRead(page, 'No names, and nobody needs an assessment.')
  await context.close()
})
