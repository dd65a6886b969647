import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { saveRatios } from '#lives/needs/actions.ts'
import { saveBudgets } from '#means/budgets/actions.ts'
import { havePlanInHand, PRIYA } from '#test/plan-life-scene.ts'
import { assessmentOf } from '#test/plan-scene.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { aSession, idOf, lay, NOW } from '#test/staff-scene.ts'
import { planPaths } from '#weeks/plans/paths.ts'
import { supportPlanRoutes } from '#weeks/plans/routes.tsx'
import { findingPaths } from './paths.ts'
import { findingRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const MATCHES = findingPaths.matches.to({ personId: PRIYA })
const BIKES = idOf('session', 2)
const SINCE = day('2026-01-01')
const MONDAY_MORNING = [0]

async function seen(path: string, language: 'en' | 'cy' = 'en') {
  const reader = readerOf({ roles: ['social-worker', 'broker'], language })
  const routes = asReader(reader, findingRoutes(platform).route('/', supportPlanRoutes(platform)))
  const response = await routes.request(path)
  const html = await response.text()
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { status: response.status, html, text }
}
const say = (words: string) =>
  lay('assessment_statement', [
    {
      ...{ id: idOf('answer', 77), assessment_id: assessmentOf(1), topic: 'strengths' },
      ...{ voice: 'person', how: 'talk', words, pictures: [], helped_by: '', at: '2027-01-01' },
    },
  ])

/** An outside provider who repairs bikes on Mondays, as the council makes art then. */
async function haveBikes(): Promise<void> {
  const provider = { papers_until: '2030-01-01', personal_care: false, routes: ['managed'] }
  await lay('provider', [
    { id: idOf('provider', 3), reference: 'P3', name: 'Spokes', kind: 'framework', ...provider },
  ])
  await lay('activity', [
    {
      ...{ key: 'bike-repair', name_en: 'Repairing bikes', name_cy: 'Trwsio beiciau' },
      ...{ easy_en: 'Mending bikes', easy_cy: 'Trwsio beiciau', picture: 'bike' },
      ...{ outcomes: ['work-or-learning'], strengths: ['machines'] },
    },
  ])
  const titles = { title_en: 'Repairing bikes', title_cy: 'Trwsio beiciau' }
  const given = { provider_id: idOf('provider', 3), activity: 'bike-repair', has: ['hoist'] }
  await lay('session', [aSession(2, { ...given, ...titles, weekday: 1, starts: 600, ends: 720 })])
  const price = { staff: 1, people: 5, price_pence: 3000, valid_from: SINCE }
  await lay('session_price', [{ session_id: BIKES, ...price }])
}

beforeEach(async () => {
  await havePlanInHand()
  await haveBikes()
  await everything()
    .updateTable('person')
    .set({ wanted_half_days: [...MONDAY_MORNING, 3], needs: [], avoids: [] })
    .where('id', '=', PRIYA)
    .execute()
  const ratio = { staff: 1, people: 5 }
  await saveRatios(everything(), severnshire, [
    { personId: PRIYA, setting: 'building', ratio, validFrom: SINCE },
  ])
  await saveBudgets(everything(), severnshire, [
    { personId: PRIYA, weekly: pence(10_000), routes: ['managed'], validFrom: SINCE },
  ])
})

describe('what fits one person', () => {
  test('says how many providers they could go to, how many are outside the council, and on which days', async () => {
    const { text } = await seen(MATCHES)
    expect(text).toMatch(/2 providers within \d+ minutes, on the days that they want/)
    expect(text).toContain('1 is outside the council')
    expect(text).toContain('Monday: 1, Tuesday: 1, Wednesday: 0')
    expect(text).toContain('Providers by what they want learning skills: 1')
    expect((await seen(`${MATCHES}?outside=yes`)).text).toContain('1 session fits')
  })
  test('“Good with machines” leads to bike repair, by the person’s own word, and to nothing else', async () => {
    await say('I am good with machines')
    const { text } = await seen(MATCHES)
    expect(text).toContain('Good with machines: “machines”')
    expect(text.indexOf('Repairing bikes'), 'it comes first').toBeLessThan(text.indexOf('Art 1'))
    expect(text.match(/Good with machines/g), 'once above, once as a reason').toHaveLength(2)
    const cy = await seen(MATCHES, 'cy')
    expect(cy.text.match(/Da gyda pheiriannau/g)).toHaveLength(2)
  })
  test('a word that denies is no strength', async () => {
    await say('I am not good with machines')
    expect((await seen(MATCHES)).text).not.toContain('Good with machines')
  })
  test('goes into a plan that is being written, filled in, and nothing is typed again', async () => {
    const href = planPaths.newSession.to({ personId: PRIYA, sessionId: BIKES })
    expect((await seen(MATCHES)).html).toContain(`href="${href}"`)
    const form = await seen(href)
    expect(form.text).toContain('Repairing bikes')
    expect(form.text).toContain('£30.00')
    expect(form.html).toMatch(/value="managed"[^>]*checked|checked[^>]*value="managed"/)
  })
  test('offers no such link once the plan is no draft', async () => {
    await everything().updateTable('support_plan').set({ state: 'shared' }).execute()
    const { html, text } = await seen(MATCHES)
    expect(html).not.toContain(planPaths.newSession.to({ personId: PRIYA, sessionId: BIKES }))
    expect(text).toContain('straight into a plan that is being written')
  })
  test('facts that nobody has checked for a year say so', async () => {
    expect((await seen(MATCHES)).text).not.toContain('more than a year ago')
    await everything().updateTable('session').set({ checked_on: '2025-05-05' }).execute()
    expect((await seen(MATCHES)).text).toContain('more than a year ago: ask before you go')
    expect((await seen(MATCHES, 'cy')).text).toContain('dros flwyddyn yn ôl')
  })
  test('what there is elsewhere stands apart, with where it was found and how old that is, and nobody can be booked into it', async () => {
    const { lat, lon } = await everything()
      .selectFrom('venue')
      .select(['lat', 'lon'])
      .where('id', '=', idOf('venue', 1))
      .executeTakeFirstOrThrow()
    const source = { id: idOf('answer', 1), kind: 'open-referral', licence: 'OGL', read_at: NOW }
    await lay('outside_source', [{ ...source, address: 'https://clubs.example.org/v3' }])
    const offer = (n: number, title: string, more = {}) => ({
      ...{ id: idOf('answer', n), source_id: source.id, reference: `${n}`, title, lat, lon },
      ...{ url: `https://clubs.example.org/${n}`, first_seen_at: NOW, changed_at: NOW },
      ...{ about: '', organiser: '', place: '', postcode: '', times: '', price: '', ...more },
    })
    await lay('outside_offer', [
      offer(2, 'Côr y Bont', { about: 'A choir', checked_on: '2025-05-05' }),
      offer(3, 'Bike maintenance', { activity: 'bike-repair' }),
      offer(4, 'Far away', { lat: lat + 3 }),
      offer(5, 'Gone again', { gone_at: NOW }),
    ])
    const { text, html } = await seen(MATCHES)
    expect(text).toContain('Elsewhere: 2 things to do')
    expect(text).toContain('Nobody can be booked into them')
    expect(text).toMatch(
      /Bike maintenance.*clubs\.example\.org.*Read on .*Côr y Bont.*more than a year/,
    )
    expect(html).toContain('href="https://clubs.example.org/3"')
    expect(html).not.toMatch(/Far away|Gone again/)
    const bikes = await seen(`${MATCHES}?activity=bike-repair`)
    expect(bikes.text).toContain('Elsewhere: 1 thing to do')
    for (const words of ['cor', 'CÔR bont', 'choirr'])
      expect((await seen(`${MATCHES}?words=${words}`)).text).toMatch(/Elsewhere: 1 thing.*Côr/)
    expect((await seen(MATCHES, 'cy')).text).toContain('Mewn mannau eraill: 2')
  })
  test('is one page in a handful of set queries', async () => {
    expect((await queriesOf(() => seen(MATCHES))).length).toBeLessThanOrEqual(14)
  })
})

test('the plan’s own search says the same: minutes, reasons, and why something was left out', async () => {
  await say('I am good with machines')
  await everything()
    .updateTable('person')
    .set({ needs: ['changing-place'] })
    .execute()
  const sessions = planPaths.sessions.to({ personId: PRIYA })
  expect((await seen(sessions)).text).toMatch(/Repairing bikes.*a Changing Places toilet/)
  await everything().updateTable('person').set({ needs: [] }).execute()
  const { text } = await seen(sessions)
  expect(text).toMatch(/Repairing bikes.*Good with machines.*\d+ minutes/)
})
