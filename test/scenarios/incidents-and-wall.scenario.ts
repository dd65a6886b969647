import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, DESK, expectAccessible, PHONE } from '../browser.ts'
import { follow, pathOf, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { aPhoto, attach, expectSeen } from './sending.ts'
import { as, choose, expectRead, fill, openPerson, read } from './story.ts'

let running: Running | undefined
const origin = () => running?.origin ?? ''

/** Eight in August and ten in September at one hub, where a restriction is to be looked at in November; 40 comments. */
async function lay(db: PGlite): Promise<void> {
  await db.exec(`
    create temp table hub as select v.council_id, v.id as venue_id, v.provider_id from venue v
      join council c on c.id = v.council_id where c.key = 'severnshire' and v.name like 'Station Road Hub%'
      order by v.name limit 1;
    set session_replication_role = replica;
    delete from incident_person x using incident i, hub h
      where i.council_id = x.council_id and i.id = x.incident_id and i.venue_id = h.venue_id;
    delete from incident i using hub h where i.venue_id = h.venue_id;
    set session_replication_role = origin;
    insert into incident (council_id, id, venue_id, day, at, kind, what, done, harm, body, made_by, made_at)
      select h.council_id, gen_random_uuid(), h.venue_id, d, d + time '10:00', 'fall', 'Slipped', 'A plaster', 'slight',
        '{}', a.id, d + time '10:10'
      from hub h join account a on a.council_id = h.council_id and a.name = 'Dan Probert',
        (select date '2026-08-03' + n as d from generate_series(0, 7) n
          union all select date '2026-09-01' from generate_series(1, 10)) days;
    update restriction r set venue_id = h.venue_id, from_day = '2026-09-01', reviewed_on = null,
      review_by = '2026-11-20' from hub h where r.council_id = h.council_id and r.ended_on is null;
    delete from night_done where work = 'rises-alert';
    create temp table sitting as select s.council_id, s.id from session s join hub h
      on h.council_id = s.council_id and h.provider_id = s.provider_id order by s.id limit 1;
    delete from feedback f using session s, hub h
      where s.council_id = f.council_id and s.id = f.session_id and s.provider_id = h.provider_id;
    insert into feedback (council_id, id, about, person_id, session_id, day, answer, words, language, given_at, shown)
      select x.council_id, gen_random_uuid(), 'session', p.id, x.id, '2026-08-25', 'good',
        case p.n when 40 then 'Ask Kev the drummer' else 'I like it, number ' || p.n end, 'en',
        timestamptz '2026-08-25 15:00Z' + p.n * interval '1 minute', 'public'
      from sitting x join (select council_id, id, row_number() over (partition by council_id order by id) as n from person) p
        on p.council_id = x.council_id and p.n <= 40;`)
}

beforeAll(async () => {
  running = await demoWith(lay)
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

test('J7.6: incidents at a hub rose from 8 to 10, which is 25 %: it is marked, the duty desk is told, and a review of what restricts people there is booked', async () => {
  const { page, context } = await as(origin(), 'Marcus Bright', { width: DESK })
  await page.goto('/safety/incidents')
  await expectRead(page, /8\s+10\s+25 % more/, 'Risen: look into it')
  await expectAccessible(page)
  // The work of the night, which tells and books, may still be at it.
  const restrictions = async () => {
    await page.goto('/safety/restrictions')
    return read(page)
  }
  await expect.poll(restrictions, { timeout: 60_000 }).toContain('Tuesday 15 September 2026')
  expect(await read(page)).not.toContain('November 2026')
  await context.close()
  const desk = await as(origin(), 'Imran Sadiq', { width: DESK })
  await desk.page.goto('/duty?still=1')
  await follow(desk.page, 'Something else')
  await expectRead(desk.page, 'Last month: 8. This month: 10.', 'looked at again')
  await desk.context.close()
})

test('J7.9: he answers comments on the wall of 40, and hides one that names a person, with who and why', async () => {
  const { page, context } = await as(origin(), 'Marcus Bright', { width: DESK })
  await page.goto('/feedback')
  await expect.poll(() => page.locator('.gd-comment').count()).toBe(40)
  const named = page.locator('.gd-comment', { hasText: 'Kev the drummer' })
  await named.locator('summary').click()
  await named.getByRole('button', { name: 'Hide from others' }).click()
  await expectRead(page, 'Say why it is to be hidden')
  await page
    .locator('.gd-comment', { hasText: 'Kev the drummer' })
    .getByLabel('Why hide it')
    .fill('A nickname')
  await page
    .locator('.gd-comment', { hasText: 'Kev the drummer' })
    .getByRole('button', { name: 'Hide from others' })
    .click()
  await expectRead(page, 'Hidden by Marcus Bright: A nickname')
  for (const n of [39, 7]) {
    const one = page.locator('.gd-comment', { hasText: new RegExp(`number ${n}\\b`) })
    await one.getByLabel('Your answer').fill(`Thank you, we keep it so (${n}).`)
    await one.getByRole('button', { name: 'Send the answer' }).click()
    await expectRead(page, `Thank you, we keep it so (${n}).`)
  }
  await expectAccessible(page)
  await context.close()
})

test('J4.5: Dan records a door that is held and its first use, with the reaction: the count is 1, and the review stands within twelve weeks', async () => {
  const { page, context } = await as(origin(), 'Dan Probert', { width: PHONE })
  await page.goto('/safety/restrictions/new')
  await expectAccessible(page)
  await page.locator('select[name=personId]').selectOption({ index: 2 })
  await page.locator('input[name=kind]').first().check()
  for (const box of await page.locator('main textarea').all()) await box.fill('A door is held')
  await page.locator('input[name=objects][value=yes]').check()
  await choose(page, 'What allows it?', 'A best-interests decision')
  await press(page, 'Record it')
  await expectRead(
    page,
    ...[/Times used\s+0/, 'and no consent, is linked to this. Nothing here allows it.'],
    ...['Next step: tell the social worker today', 'Refer for a legal or professional view'],
  )
  await fill(page, 'When, on the 24-hour clock, for example 10:40', '07:20')
  await fill(page, 'For how many minutes?', '4')
  await fill(page, 'Why?', 'A lorry turned')
  await fill(page, 'How did the person take it?', 'Stamped, then laughed')
  await press(page, 'Write down this use')
  await expectRead(page, /Times used\s+1/, 'Stamped, then laughed', 'Tuesday 24 November 2026')
  await context.close()
})

test('after a concern its raiser reads nothing of it, while the page of support stays open to them', async () => {
  const { page, context } = await as(origin(), 'Dan Probert', { width: DESK })
  await page.goto('/day-sheets')
  await follow(page, /^Open the day sheet/)
  await follow(page, 'Open the register')
  const support = await page.locator('.gd-mark__name').first().getAttribute('href')
  const name = await page.locator('.gd-mark__name').first().innerText()
  await page.goto('/safety')
  await follow(page, 'Raise a safeguarding concern')
  await page.locator('select[name=personId]').selectOption({ label: name })
  await choose(page, 'What sort of harm?', 'Physical harm')
  await fill(page, 'What did you see or hear?', 'A bruise on the wrist')
  await choose(page, 'Are they at risk now?', 'No')
  await choose(page, 'What does the person want to happen?', 'Not asked yet')
  await press(page, 'Send to the duty desk')
  await expectRead(page, 'You cannot open it again')
  const id = pathOf(page).split('/').at(-1) ?? ''
  expect((await page.goto(`/duty/concerns/${id}`))?.status()).toBe(404)
  await page.goto(support ?? '')
  await expectRead(page, 'How to support me', 'Allergies', 'Medicines', 'Seizure plan')
  expect(await read(page)).not.toContain('bruise')
  await context.close()
})

test('Priya sends a photo of herself, which says nothing of where it was taken; it is gone when she takes it away', async () => {
  const worker = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  const person = await openPerson(worker.page, 'Priya Nair')
  await worker.context.close()
  const { page, context } = await as(origin(), 'Priya', { seeing: 'easy' })
  const portrait = `/people/${person.split('/').at(-1)}/portrait`
  await page.goto(portrait)
  await expectAccessible(page)
  await attach(page, 'Pick a photo', await aPhoto('Me'))
  await press(page, 'Use this photo')
  await expectSeen(page, 'My photo')
  await expectAccessible(page)
  await press(page, 'Take my photo away')
  await expectRead(page, 'There is no photo of you.')
  expect((await page.request.get(`${origin()}${portrait}/face`)).status()).toBe(404)
  await context.close()
})
