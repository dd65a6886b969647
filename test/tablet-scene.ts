import { loadAssets } from '#ground/govuk/assets.ts'
import { newId } from '#ground/kernel/id.ts'
import { tabletRoutes } from '#weeks/registers/tablet-routes.tsx'
import type { HandedOut } from '#weeks/registers/tablet-sheet.ts'
import { testPlatform } from './platform.ts'
import { asReader, readerOf } from './staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
  NOW,
} from './staff-scene.ts'

export const assets = await loadAssets()
export const platform = testPlatform({ now: NOW })
export const dan = readerOf({ roles: ['support-worker'], provider: 1 })
export const routes = (reader = dan) => asReader(reader, tabletRoutes(platform, assets))

export const fetched = async (query = '', reader = dan) => {
  const response = await routes(reader).request(`/tablet/handed-out${query}`)
  return { status: response.status, given: (await response.json()) as HandedOut }
}
export const TABLET = newId(NOW)
export const aMark = (count: number, given: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id: newId(NOW), sessionId: idOf('session', 1), personId: idOf('person', 1) },
  ...{ day: '2027-03-01', kind: 'here', knows: [] },
  device: { id: TABLET, count, at: '2027-03-01T09:31:00.000Z' },
  ...given,
})
export const send = async (events: readonly unknown[], more = {}, reader = dan) => {
  const body = { account: reader.accountId, sentAt: NOW.toISOString(), deviceName: '', events }
  const response = await routes(reader).request('/tablet/events', {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ ...body, ...more }),
  })
  return { status: response.status, body: (await response.json()) as { answers: unknown[] } }
}

/** A worker at a provider with sittings today and tomorrow, and somebody with a page about them and a plan. */
export async function haveTablet(): Promise<void> {
  await haveCounty()
  await haveAccount(1)
  await lay('account_role', [{ account_id: idOf('account', 1), role: 'support-worker' }])
  await lay(
    'person',
    [1, 2, 3].map((n) => aPerson(n)),
  )
  await lay('session', [
    aSession(1),
    aSession(2, { weekday: 1, title_en: 'Pottery' }),
    aSession(3, { weekday: 2, title_en: 'Too far ahead' }),
    aSession(4, { provider_id: idOf('provider', 2), title_en: 'Secret singing' }),
  ])
  await lay(
    'standing_booking',
    [1, 2, 3].map((n) => aBooking(n, n, n === 3 ? 4 : n)),
  )
  await lay('person_profile', [
    {
      ...{ person_id: idOf('person', 1), likes: 'Trains', support: 'One\n\nTwo\nThree\nFour' },
      ...{ allergies: 'Nuts', agreed_on: '2027-01-04', agreed_by: 'person' },
    },
  ])
  await lay('welfare_plan', [
    {
      ...{ person_id: idOf('person', 1), minutes: 10, risk: true, agreed_on: '2027-01-04' },
      contacts: [{ contact: 'emergency-contact', name: 'Ann', phone: '01905 496 0123' }],
    },
  ])
}
