import { planInHand } from '#weeks/plans/queries.ts'
import { supportPlanRoutes } from '#weeks/plans/routes.tsx'
import { everything, severnshire, testPlatform } from './platform.ts'
import { asReader, readerOf } from './staff-reader.ts'
import {
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  haveTies,
  idOf,
  lay,
  NOW,
} from './staff-scene.ts'

export const platform = testPlatform({ now: NOW })
const worker = readerOf({ roles: ['social-worker'] })
export const priya = idOf('person', 1)
export const of = { personId: priya }
const app = (reader = worker) => asReader(reader, supportPlanRoutes(platform))
export const see = async (path: string, reader = worker) => {
  const response = await app(reader).request(path)
  return { status: response.status, text: await response.text() }
}
export const send = async (path: string, form: Record<string, string>, reader = worker) => {
  const response = await app(reader).request(path, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  return {
    status: response.status,
    text: await response.text(),
    to: response.headers.get('location'),
  }
}
export const inHand = () => planInHand(everything(), severnshire, priya)

/** A county with its people, their ratios, two sessions and a worker who has to do with Priya. */
export async function havePlanCounty(): Promise<void> {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await lay('person', [aPerson(1), aPerson(2)])
  const community = { valid_from: '2026-01-01', setting: 'community', staff: 1, people: 5 }
  await lay('assessed_ratio', [{ person_id: priya, ...community }])
  await lay('session', [
    aSession(1, { weekday: 4, setting: 'community' }),
    aSession(2, { weekday: 1, setting: 'community' }),
  ])
  const price = { valid_from: '2026-01-01', staff: 1 }
  await lay('session_price', [
    { ...price, session_id: idOf('session', 1), people: 5, price_pence: 3588 },
    { ...price, session_id: idOf('session', 2), people: 8, price_pence: 2760 },
  ])
  await haveTies(1, [1], { scopes: ['plan', 'needs'] })
}

export const OUTCOME = {
  ...{
    version: '1',
    words: 'I want to cook',
    outcome: 'work-or-learning',
    purpose: 'skill',
    aim: 'skill',
  },
  ...{ place: 'home', level: '1', wanted: '3' },
}
export const FIRST_DAY = { 'startsOn-day': '1', 'startsOn-month': '3', 'startsOn-year': '2027' }
export const CHOSEN = {
  ...FIRST_DAY,
  by: 'person',
  how: 'picture',
  words: 'That one',
  reason: '',
  carer: '',
}
