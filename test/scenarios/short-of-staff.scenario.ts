import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Db } from '#ground/platform/platform.ts'
import { DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { as, choose, expectRead, fill } from './story.ts'
import { folderThroughYears } from './years.ts'

const { itIs, inCouncil } = folderThroughYears({ from: 'demo' })

/**
 * One session on Tuesdays from half past nine at the hub that Marcus runs: so many people at 1:5, and the staff on the
 * rota. The first of them has a welfare plan of ten minutes.
 */
async function laySession(db: Db, people: number, staff: number): Promise<void> {
  await sql`create temp table hub on commit drop as
    select v.council_id, v.id as venue_id, v.provider_id from venue v
    join account a on a.council_id = v.council_id and a.provider_id = v.provider_id and a.name = 'Marcus Bright'
    order by v.kind = 'hub' desc, v.name, v.id limit 1`.execute(db)
  await sql`update session s set ends_on = '2026-08-30' from hub h where s.venue_id = h.venue_id or s.provider_id = h.provider_id`.execute(
    db,
  )
  await sql`create temp table one on commit drop as select s.id from session s
    join hub h on h.venue_id = s.venue_id and h.provider_id = s.provider_id order by s.id limit 1`.execute(
    db,
  )
  await sql`update session s set weekday = 1, starts = 570, ends = 750, starts_on = '2026-01-06', ends_on = null,
    every_weeks = 1, month_week = null, least = 2, most = 30, staff_n = ${staff}, staff_d = 1, rooms = 'together',
    title_en = 'Tuesday club', title_cy = 'Clwb dydd Mawrth' from one where s.id = one.id`.execute(
    db,
  )
  await sql`delete from standing_booking b using one where b.session_id = one.id`.execute(db)
  await sql`create temp table people on commit drop as
    select p.council_id, p.id, row_number() over (order by p.id) as n from person p
    where p.known_as not in ('Priya', 'Alwyn') and not exists (select 1 from long_absence a
      where a.council_id = p.council_id and a.person_id = p.id) order by p.id limit ${people}`.execute(
    db,
  )
  await sql`update person p set known_as = 'Tab' || lpad(x.n::text, 2, '0'), family_name = 'Tuesday'
    from people x where p.id = x.id`.execute(db)
  await sql`insert into standing_booking (council_id, id, person_id, session_id, starts_on, staff, people, price_pence,
      route, made_by)
    select x.council_id, gen_random_uuid(), x.id, one.id, '2026-01-06', 1, 5, 2760, 'managed', 'import'
    from people x cross join one`.execute(db)
  await sql`insert into welfare_plan (council_id, person_id, minutes, contacts, risk, then_words, agreed_on)
    select council_id, id, 10, ${JSON.stringify([{ contact: 'person', name: '', phone: '01632 960001' }])}::jsonb, true,
      'Go to the house.', '2026-01-05' from people where n = 1
    on conflict (council_id, person_id) do update set minutes = 10, risk = true`.execute(db)
}

async function toHub(page: Page, on: string): Promise<void> {
  await page.goto('/day-sheets')
  await follow(page, /^Open the day sheet/)
  await follow(page, on)
}

type Missing = { readonly who: string; readonly why: string }
async function callsIn(page: Page, { who, why }: Missing): Promise<void> {
  await page.getByText('Somebody more or less').click()
  await fill(page, /^\s*Who\s*$/, who)
  await choose(page, 'What happened', why)
  await press(page, 'Add this change')
}

async function writesDown(page: Page, what: string, time: string): Promise<void> {
  await page.goto('/safety/incidents/new')
  await choose(page, '1. What happened?', 'A fall')
  await fill(page, 'What did you see, in your own words?', what)
  await fill(page, 'Time, for example 10:05', time)
  await choose(page, '4. How bad was it?', 'Slight: first aid or none')
  await fill(page, '5. What was done?', 'A plaster, and tea')
  await choose(page, 'Could it be abuse or neglect?', 'No')
  await press(page, 'Write it down')
}

test('WP-15: with 1 of 2 staff the activity does not start, but the register and welfare checks are open; what happens at five past ten its manager is told by ten past', async () => {
  await itIs('2026-09-01T06:30:00Z')
  await inCouncil('severnshire', (db) => laySession(db, 7, 2))
  await inCouncil('dyfrdwy', (db) => laySession(db, 12, 3))

  const { page, context } = await as(await itIs('2026-09-01T08:20:00Z'), 'Dan Probert', {
    width: DESK,
  })
  await toHub(page, 'Staff and rooms')
  await expectRead(page, '2 needed', '2 on the rota: enough')
  await callsIn(page, { who: 'Mel Rowe', why: 'ill' })
  await expectRead(
    page,
    'Too few staff: this activity cannot start as planned.',
    '1 on the rota: one short',
    'The register, the evacuation list and welfare checks stay open.',
  )
  await expectAccessible(page)
  await choose(page, 'What will you do?', 'Wait: the activity starts when there are enough')
  await fill(page, 'Why, and who was asked', 'Kerry comes at half past ten')
  await press(page, 'Write this decision down')
  await toHub(page, 'Open the register')
  await page.getByRole('button', { name: 'Here: Tab02 Tuesday', exact: true }).click()
  await expectRead(page, '1 of 7 marked')
  await context.close()

  const later = await as(await itIs('2026-09-01T08:41:00Z'), 'Dan Probert', { width: DESK })
  await toHub(later.page, 'Open the register')
  await expectRead(later.page, 'this activity cannot start', '1 welfare check is open')
  await later.page
    .locator('.gd-mark', { hasText: 'Tab01 Tuesday' })
    .getByRole('link', { name: 'Open the welfare check' })
    .click()
  await expectRead(later.page, 'Looked for since 9.40am.', '01632 960001')
  await choose(later.page, /^What did they say/, 'No answer.')
  await press(later.page, 'Write this step down')
  await later.context.close()

  const dan = await as(await itIs('2026-09-01T09:05:00Z'), 'Dan Probert', { width: DESK })
  await writesDown(dan.page, 'Slipped by the sink', '10:05')
  await expectRead(
    dan.page,
    /When\s+Tuesday 1 September 2026, 10\.05am/,
    /Manager told\s+Marcus Bright, Tuesday 1 September 2026, 10\.0[5-9]am/,
  )
  await dan.context.close()

  const marcus = await as(await itIs('2026-09-01T09:09:00Z'), 'Marcus Bright', { width: DESK })
  await marcus.page.goto('/day-sheets')
  await expectRead(marcus.page, /You were (last )?told: Tuesday 1 September 2026, 10\.0[5-9]am/)
  await expectAccessible(marcus.page)
  await follow(marcus.page, /You were (last )?told/)
  await marcus.page.locator('tbody a').first().click()
  await expectRead(marcus.page, 'Slipped by the sink', 'Not read by the manager yet')
  await press(marcus.page, 'I have read it')
  await expectRead(marcus.page, /Read by the manager\s+Marcus Bright, .+, 10\.(09|10)am/)
  await marcus.context.close()
}, 300_000)

test('WP-15: in Dyfrdwy with 1 of 3 it is two short; one more comes and it is one; what happens at twenty to twelve is told by a quarter to', async () => {
  const inDyfrdwy = { council: 'Dyfrdwy', width: DESK } as const
  const { page, context } = await as(await itIs('2026-09-01T10:40:00Z'), 'Dan Probert', inDyfrdwy)
  await toHub(page, 'Staff and rooms')
  await callsIn(page, { who: 'Mel', why: 'ill' })
  await callsIn(page, { who: 'Kit', why: 'late' })
  await expectRead(page, 'this activity cannot start as planned', '1 on the rota: 2 short')
  await callsIn(page, { who: 'Ann', why: 'agency worker who came' })
  await expectRead(page, '2 on the rota: one short')
  await toHub(page, 'Open the register')
  await expectRead(page, '0 of 12 marked')
  await writesDown(page, 'Tripped on the step', '11:40')
  await context.close()
  const marcus = await as(await itIs('2026-09-01T10:44:00Z'), 'Marcus Bright', inDyfrdwy)
  await marcus.page.goto('/day-sheets')
  await expectRead(marcus.page, /You were (last )?told: Tuesday 1 September 2026, 11\.4[0-4]am/)
  await follow(marcus.page, /You were (last )?told/)
  expect(await marcus.page.locator('tbody tr').first().innerText()).toContain('11.40am')
  await expectAccessible(marcus.page)
  await marcus.context.close()
}, 300_000)
