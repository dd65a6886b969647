import type { PGlite } from '@electric-sql/pglite'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { signInAs, type Visit, visit } from '../browser.ts'

/** The people of one big session at the hub, by the order of their names. */
export const namesOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `Tab${String(n + 1).padStart(2, '0')} Register`)

/** A session of so many people today at Station Road Hub, in place of what the demo has there; nearly over at nine. */
export async function layBigSession(db: PGlite, count: number): Promise<void> {
  await db.exec(`
    create temp table hub on commit drop as
      select v.council_id, v.id as venue_id, v.provider_id from venue v
      join council c on c.id = v.council_id and c.key = 'severnshire'
      where v.name like 'Station Road Hub%' order by v.name limit 1;
    update session s set ends_on = '2026-08-30' from hub h where s.council_id = h.council_id and s.venue_id = h.venue_id;
    create temp table big on commit drop as
      select s.*, h.venue_id as at_venue from session s join hub h on h.council_id = s.council_id
        and h.provider_id = s.provider_id and h.venue_id = s.venue_id order by s.id limit 1;
    update session s set weekday = 1, starts = 450, ends = 549, starts_on = '2026-01-06', ends_on = null, every_weeks = 1,
      month_week = null, most = 99, title_en = 'Big morning', title_cy = 'Bore mawr'
      from big b where s.council_id = b.council_id and s.id = b.id;
    delete from standing_booking k using big b where k.council_id = b.council_id and k.session_id = b.id;
    create temp table crowd on commit drop as
      select p.*, row_number() over (order by p.id) as n from person p join hub h on h.council_id = p.council_id
      order by p.id limit ${count};
    update person p set known_as = 'Tab' || lpad(c.n::text, 2, '0'), family_name = 'Register'
      from crowd c where p.council_id = c.council_id and p.id = c.id;
    insert into standing_booking (council_id, id, person_id, session_id, starts_on, ends_on, staff, people, price_pence, route, made_by)
      select c.council_id, gen_random_uuid(), c.id, b.id, '2026-01-06', null, 1, 5, 2760, 'managed', 'import'
      from crowd c, big b;`)
}

/** Somebody signed in on a tablet of their own, with the register open and kept on it. */
export async function onTablet(origin: string, name: string): Promise<Visit> {
  const visiting = await visit(origin, { width: 1000 })
  await signInAs(visiting.page, name, 'Severnshire')
  await visiting.page.waitForURL((url) => url.pathname !== '/sign-in')
  await openRegister(visiting.page)
  // In whichever language the account was left.
  const connected = expect.poll(() => state(visiting.page).innerText(), { timeout: 60_000 })
  await connected.toMatch(/^(Connected|Wedi cysylltu)$/)
  return visiting
}

export async function openRegister(page: Page): Promise<void> {
  await page.goto('/tablet/register')
  await page.getByRole('heading', { level: 1, name: /^(Register|Cofrestr):/ }).waitFor()
}

/** Presses a button by the whole of what it is called. */
export const tap = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

export const state = (page: Page) => page.locator('.gd-tablet__state')

export const seen = (page: Page, text: string | RegExp) => page.locator('main').getByText(text)

export type Known = {
  readonly id: string
  readonly kind: string
  readonly personId: string
  readonly at: string
  readonly device: { readonly id: string; readonly count: number; readonly at: string }
}

/** Everything that the program has of today's registers, as it would be handed to another tablet. */
export async function keptBy(page: Page): Promise<readonly Known[]> {
  const venue = await page.evaluate<string>(
    "new Promise((done) => { const o = indexedDB.open('good-days-tablet'); o.onsuccess = () => { const g = o.result.transaction('current').objectStore('current').get('here'); g.onsuccess = () => { o.result.close(); done(g.result.venue.id) } } })",
  )
  const response = await page.request.get(`/tablet/handed-out?venue=${venue}`)
  return ((await response.json()) as { events: Known[] }).events
}

/** How much this tablet holds: whose it is, their sheets, and marks that were not sent. */
export const heldOn = (
  page: Page,
): Promise<{ readonly current: number; readonly sheet: number; readonly outbox: number }> =>
  page.evaluate(
    `new Promise((done) => { const o = indexedDB.open('good-days-tablet'); o.onsuccess = async () => {
      const names = ['current', 'sheet', 'outbox'], tx = o.result.transaction(names)
      const all = await Promise.all(names.map((name) => new Promise((counted) => {
        const asked = tx.objectStore(name).count(); asked.onsuccess = () => counted([name, asked.result]) })))
      o.result.close(); done(Object.fromEntries(all)) } })`,
  )

/** Waits until nothing waits any more on this tablet. */
export const allSent = async (page: Page) => {
  await page.goto('/tablet/register#waiting')
  await page.getByText('Everything you marked here has been sent.').waitFor({ timeout: 60_000 })
}

/** Marks somebody as here, or takes that back: whichever it is that they are not. */
export async function turn(page: Page, name: string): Promise<void> {
  const [here, undo] = [`Here: ${name}`, `Undo: ${name}`].map((one) =>
    page.getByRole('button', { name: one, exact: true }),
  )
  const isMarked = await undo
    ?.or(here ?? page.locator('main'))
    .first()
    .innerText()
  const [now, then] = isMarked === 'Undo' ? [undo, here] : [here, undo]
  await now?.click()
  await then?.waitFor()
}
