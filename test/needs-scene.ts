import type { Role } from '#ground/access/role.ts'
import { day } from '#ground/kernel/day.ts'
import { needsRoutes } from '#lives/needs/routes.tsx'
import { testPlatform } from './platform.ts'
import { asReader, readerOf } from './staff-reader.ts'
import { aPerson, haveAccount, haveCounty, haveTies, idOf, lay, NOW } from './staff-scene.ts'

/** Four people; a worker works with three of them, and may see what they need. */
export const platform = testPlatform({ now: NOW })
export const TODAY = day('2027-03-01')
export const person = (n: number) => `/people/${idOf('person', n)}`

export const reader = (role: Role = 'social-worker', account = 1) =>
  readerOf({ roles: [role], account })
const app = (who = reader()) => asReader(who, needsRoutes(platform))
export const see = async (address: string, who = reader()) => {
  const response = await app(who).request(address)
  return { status: response.status, text: await response.text() }
}
export const post = (address: string, form: Readonly<Record<string, string>>, who = reader()) =>
  app(who).request(address, { method: 'POST', body: new URLSearchParams(form) })

const needs = { scopes: ['needs', 'week', 'plan'] }
export async function haveFourPeople() {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await lay(
    'person',
    [1, 2, 3, 4].map((n) => aPerson(n)),
  )
  await haveTies(1, [1, 2, 3], needs)
}
