import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test, vi } from 'vitest'
import { DESK, expectAccessible, PHONE, type Visit } from '../browser.ts'
import { follow, pathOf, press } from '../journeys/steps.ts'
import { layMorning } from './hub-morning.ts'
import { card, notHere, toHub } from './hub-register.ts'
import { aPhoto, attach } from './sending.ts'
import { as, choose, expectRead, fill, read } from './story.ts'
import { folderThroughYears } from './years.ts'

const { itIs, inCouncil } = folderThroughYears({ from: 'demo' })

beforeAll(async () => {
  await itIs('2026-09-01T06:30:00Z')
  await inCouncil('severnshire', layMorning)
})

const dan = async (
  moment: string,
  { width = DESK, language = 'en' as 'en' | 'cy' } = {},
): Promise<Visit> => as(await itIs(moment), 'Dan Probert', { width, language })

const tap = (page: Page, name: string) =>
  page.getByRole('button', { name: `Here: ${name}`, exact: true }).click()

test('J4.1: at half past eight Dan sees nineteen people and eight staff; one calls in sick, and it is short: three choices, and nobody is taken off', async () => {
  const { page, context } = await dan('2026-09-01T07:30:00Z')
  await toHub(page)
  await expectRead(
    page,
    '19 people expected',
    '8 needed: 4 for one person each, 4 shared; 8 on the rota: enough',
  )
  await expectAccessible(page)
  await follow(page, 'Staff and rooms')
  await page.getByText('Somebody more or less').click()
  await fill(page, /^\s*Who\s*$/, 'Mel Rowe')
  await choose(page, 'What happened', 'ill')
  await press(page, 'Add this change')
  await expectRead(
    page,
    'Too few staff: this activity cannot start as planned.',
    '7 on the rota: one short',
    'Ask for an agency worker',
    'Move a group',
    'Shorten the session',
    'The register, the evacuation list and welfare checks stay open.',
  )
  await expectAccessible(page)
  await press(page, 'Write this decision down')
  await expectRead(page, 'Choose what you will do')
  await choose(page, 'What will you do?', 'Ask for an agency worker')
  await fill(page, 'Why, and who was asked', 'Severn Staff can send one at nine')
  await press(page, 'Write this decision down')
  await expectRead(page, 'Dan Probert: Ask for an agency worker. Severn Staff can send one at nine')
  await toHub(page, 'Open the register')
  await expectRead(page, '0 of 19 marked')
  expect(await page.locator('.gd-mark').count()).toBe(19)
  await toHub(page, 'Staff and rooms')
  await press(page, 'Take back: Mel Rowe')
  await expectRead(page, '8 on the rota: enough')
  await context.close()
})

test('J4.2: he reads a page about somebody: what they like, their seizure plan, how to communicate, and nothing about money', async () => {
  const { page, context } = await dan('2026-09-01T07:40:00Z', { width: PHONE })
  await toHub(page, 'Open the register')
  await expect
    .poll(() => card(page, 'Tab07 Morning').innerText())
    .toContain('Longer than 5 minutes: ring 999')
  await follow(page, 'Tab07 Morning')
  await expectRead(page, 'Trains', 'Nuts', 'Longer than 5 minutes: ring 999', 'How to communicate')
  expect(await read(page)).not.toMatch(/£|budget|price/i)
  await expectAccessible(page)
  await context.close()
})

test('J4.4: two people go into another room, and nine staff are needed; by levels of support nine, and together again eight', async () => {
  const { page, context } = await dan('2026-09-01T07:45:00Z')
  await toHub(page, 'Staff and rooms')
  await page.getByText('Rooms', { exact: true }).click()
  await page.getByLabel(/Room of Tab08 Morning/).selectOption('Room 2')
  await page.getByLabel(/Room of Tab09 Morning/).selectOption('Room 2')
  await press(page, 'Save the rooms')
  await expectRead(page, '9 needed')
  await press(page, 'A room for each level of support')
  await expectRead(page, '9 needed', 'shared: 2 + 2 + 1')
  await press(page, 'Everybody as planned')
  await expectRead(page, '8 needed')
  await context.close()
})

test('J4.3: one tap for each who comes; two are missing at twenty to ten, and steps begin for each by their own plan', async () => {
  const { page, context } = await dan('2026-09-01T08:33:00Z', { width: PHONE })
  await toHub(page, 'Open the register')
  for (let n = 1; n <= 17; n += 1) await tap(page, `Tab${String(n).padStart(2, '0')} Morning`)
  await expectRead(page, '17 of 19 marked')
  await page.getByRole('button', { name: 'Undo: Tab17 Morning' }).click()
  await expectRead(page, '16 of 19 marked')
  await notHere(page, 'Tab17 Morning', 'Has an appointment')
  await expectRead(page, '17 of 19 marked', 'Not here: Has an appointment')
  await context.close()

  const later = await dan('2026-09-01T08:41:00Z', { width: PHONE })
  await toHub(later.page, 'Open the register')
  await expectRead(later.page, /Not accounted for\s+2/, '2 welfare checks are open')
  await tap(later.page, 'Tab18 Morning')
  await expectRead(later.page, /Not accounted for\s+1/)
  await card(later.page, 'Tab19 Morning')
    .getByRole('link', { name: 'Open the welfare check' })
    .click()
  await expectRead(
    later.page,
    'Looked for since 9.40am. Somebody is to be reached by 10.10am.',
    'In the order of their own plan',
    '01632 960001',
    'Go to the house.',
  )
  await expectAccessible(later.page)
  await choose(later.page, /^What did they say/, 'No answer.')
  await press(later.page, 'Write this step down')
  await expectRead(later.page, 'Emergency contact: June')
  await later.context.close()
})

test('J4.3: the one who came late is found; the other, with no answer, is put before the duty desk at ten past ten', async () => {
  const { page, context } = await dan('2026-09-01T09:10:05Z')
  await page.goto('/welfare-checks')
  await expectRead(
    page,
    'Tab19 Morning',
    'Tab18 Morning',
    'Came late',
    /The duty desk was told at 10\.1\dam/,
  )
  await context.close()
})

test('J4.6: he adds a photo to something that somebody works on: two of four becomes three, and who plans with them sees it', async () => {
  const { page, context } = await dan('2026-09-01T10:50:00Z', { width: PHONE })
  await toHub(page, 'Open the register')
  await follow(page, 'Tab01 Morning')
  await follow(page, 'What they are working on')
  await expectRead(page, 'Now at 2. They want 3.')
  await expectAccessible(page)
  await follow(page, /^Write down how it is going/)
  await choose(page, /by their own scale/, '3')
  await choose(page, 'Standing', 'It is going well')
  await choose(page, 'What shows it?', 'A photo')
  await press(page, 'Save')
  await expectRead(page, 'Send the photo that shows it')
  await attach(page, /photo of a paper/i, await aPhoto('Beans'))
  await press(page, 'Save')
  await expectRead(page, 'Now at 3. They want 3.', 'A photo')
  await expectAccessible(page)
  await context.close()
})

test('J4.8: he writes down six hours of support and half an hour of the café, and sees what they come to', async () => {
  const { page, context } = await dan('2026-09-01T11:00:00Z', { width: PHONE })
  await toHub(page, 'My hours')
  await fill(page, 'Supporting people', '6')
  await fill(page, 'The business of the place', '0.5')
  await press(page, 'Save')
  await expectRead(
    page,
    /Supporting people\s+6\.0\s+92 %/,
    /The business of the place\s+0\.5\s+8 %/,
    /Total\s+6\.5\s+100 %/,
  )
  await fill(page, 'The business of the place', '2')
  await press(page, 'Save')
  await expectRead(page, '75 %', '25 %')
  await context.close()
})

test('nobody goes home early without a confirmed handover, and the register is signed off when all is known', async () => {
  const { page, context } = await dan('2026-09-01T11:05:00Z')
  await toHub(page, 'Open the register')
  await follow(page, 'Tab05 Morning')
  await press(page, 'They leave now')
  await expectRead(page, 'Nobody goes home early without that')
  await page.locator('summary', { hasText: 'Write the handover down' }).click()
  await fill(page, 'Who takes over', 'Their sister')
  await choose(page, 'How', 'who came for them')
  await page.getByLabel(/It is sure/).check()
  await press(page, 'Write the handover down')
  await press(page, 'They leave now')
  await expectRead(page, /Left at 12\.\d\dpm/)
  await toHub(page, 'Evacuation list')
  await expectRead(page, '16 people are in', 'Look for them too', 'Tab19 Morning')
  expect(await read(page)).not.toContain('Tab05 Morning')
  await context.close()

  const after = await dan('2026-09-01T11:32:00Z')
  await toHub(after.page, 'Open the register')
  await press(after.page, 'Sign the register off')
  await expectRead(after.page, 'Not everybody is marked')
  await notHere(after.page, 'Tab19 Morning', 'We do not know')
  await press(after.page, 'Sign the register off')
  await expectRead(
    after.page,
    'Signed off by Dan Probert',
    'Nothing is charged for this day until the last welfare check is closed.',
  )
  await after.context.close()
})

const september = async (moment: string, ...said: readonly (string | RegExp)[]) => {
  const { page, context } = await as(await itIs(moment), 'Tom Okoro', { width: DESK })
  // The work of the night, which reckons the days, may still be at it.
  const seen = async () => {
    await page.goto('/council/payable?month=2026-09')
    await expectRead(page, ...said)
  }
  await vi.waitFor(seen, { timeout: 150_000, interval: 2_000 })
  await expectAccessible(page)
  await context.close()
}

test('J4.9: signed off, nothing of the day is payable the next morning while one welfare check is open; the morning after it is closed, it is', async () => {
  await september(
    '2026-09-02T06:30:00Z',
    /Welfare checks open: 1\./,
    'No day of this month is payable yet.',
  )
  const { page, context } = await dan('2026-09-02T08:00:00Z')
  await page.goto('/welfare-checks')
  await follow(page, /Tab19 Morning/)
  await choose(page, 'What was found', 'Ill')
  await press(page, 'Close this check')
  await expectRead(page, 'Closed by Dan Probert')
  await context.close()
  await september('2026-09-03T06:30:00Z', /19/)
}, 300_000)

test('WX-09: of 210 hours of a week 126 were business, 60 %, and 84 support; after the change 38 and 172, 82 % support', async () => {
  const hours = async (monday: string, minutes: Readonly<Record<string, number>>) =>
    inCouncil('severnshire', async (db) => {
      for (const [purpose, all] of Object.entries(minutes))
        await sql`insert into staff_time (council_id, id, account_id, venue_id, day, purpose, minutes, made_at)
          select v.council_id, gen_random_uuid(), a.id, v.id, ${monday}::date + d, ${purpose}, ${all / 10}::integer,
            ${monday}::date
          from generate_series(0, 4) d
          cross join (select * from venue where name like 'Station Road Hub%' order by name limit 1) v
          join account a on a.council_id = v.council_id and a.name in ('Marcus Bright', 'Dan Probert')`.execute(
          db,
        )
    })
  await hours('2026-04-13', { business: 126 * 60, support: 84 * 60 })
  await hours('2026-04-20', { business: 38 * 60, support: 172 * 60 })
  const { page, context } = await dan('2026-09-08T08:00:00Z')
  await toHub(page, 'My hours')
  const address = pathOf(page)
  const week = async (day: string, ...said: readonly RegExp[]) => {
    await page.goto(address.replace('2026-09-08', day))
    await expectRead(page, ...said)
  }
  const total = /Total\s+210\.0\s+100 %/
  await week('2026-04-14', /place\s+126\.0\s+60 %/, /people\s+84\.0\s+40 %/, total)
  await week('2026-04-21', /place\s+38\.0\s+18 %/, /people\s+172\.0\s+82 %/, total)
  await context.close()
})
