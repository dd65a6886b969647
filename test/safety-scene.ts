import type { Reader } from '#ground/access/reader.ts'
import { safetyRoutes } from '#lives/safety/routes.tsx'
import { everything, testPlatform } from './platform.ts'
import { asReader, readerOf } from './staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  at,
  haveAccount,
  haveCounty,
  haveTies,
  idOf,
  lay,
} from './staff-scene.ts'

export const TEN = at('2026-09-01T09:00:00Z')
export const later = (minutes: number) => new Date(TEN.getTime() + minutes * 60_000)
export const [PERSON, OTHER] = [idOf('person', 1), idOf('person', 2)]
export const DUTY = readerOf({ roles: ['safeguarding-duty'], account: 1 })
export const MANAGER = readerOf({ roles: ['team-manager'], account: 2 })
export const DAN = readerOf({ roles: ['support-worker'], account: 3, provider: 1 })
export const MARCUS = readerOf({ roles: ['hub-manager'], account: 4, provider: 1 })
export const ELSEWHERE = readerOf({ roles: ['hub-manager'], account: 5, provider: 2 })
export const RUTH = readerOf({ roles: ['social-worker'], account: 6 })
export const options = {
  councils: async () => [DUTY.council],
  defaultCouncil: undefined,
  home: '/me',
}
export const app = (who: Reader, now = TEN) =>
  asReader(who, safetyRoutes(testPlatform({ now }), options))
export const see = (who: Reader, path: string, now = TEN) => app(who, now).request(path)
export const send = (who: Reader, path: string, form: Record<string, string>, now = TEN) =>
  app(who, now).request(path, { method: 'POST', body: new URLSearchParams(form) })
export const read = async (who: Reader, path: string, now = TEN) =>
  (await see(who, path, now)).text()
export const here = testPlatform({ now: TEN })
export const rows = (
  table: 'alert' | 'concern' | 'task' | 'incident' | 'restriction' | 'duty_shift',
) => everything().selectFrom(table).selectAll().execute()
export const audited = async () =>
  (await everything().selectFrom('audit').select(['action', 'account_id']).execute()).map(
    ({ action, account_id }) => `${action} ${account_id?.at(-1)}`,
  )

/** People at a provider, its worker and manager, a social worker, and the duty desk. */
export async function haveSafetyScene(): Promise<void> {
  await haveCounty()
  for (const n of [1, 2, 3, 4, 5, 6])
    await haveAccount(n, {
      ...((n === 3 || n === 4) && { provider_id: idOf('provider', 1) }),
      ...(n === 5 && { provider_id: idOf('provider', 2) }),
    })
  await lay('account_role', [
    { account_id: idOf('account', 1), role: 'safeguarding-duty' },
    { account_id: idOf('account', 2), role: 'team-manager' },
    { account_id: idOf('account', 4), role: 'hub-manager' },
    { account_id: idOf('account', 6), role: 'social-worker' },
  ])
  await lay('person', [aPerson(1), aPerson(2)])
  await lay('session', [aSession(1)])
  await lay('standing_booking', [aBooking(1, 1, 1), aBooking(2, 2, 1)])
  await haveTies(6, [1])
}
