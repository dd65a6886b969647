import type { sql } from 'kysely'
import { peopleLookedFor } from '#weeks/registers/jobs.ts'
import { registerRoutes } from '#weeks/registers/routes.tsx'
import { everything, severnshire, testPlatform } from './platform.ts'
import { asReader, readerOf } from './staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
  MONDAY,
} from './staff-scene.ts'

export const hub = readerOf({ roles: ['hub-manager'], provider: 1 })
export const at = (time: string) => new Date(`${MONDAY}T${time}:00Z`)
const platformAt = (time: string) => testPlatform({ now: at(time) })
export const site = (time: string, reader = hub) =>
  asReader(reader, registerRoutes(platformAt(time)))
export const see = async (time: string, address: string, reader = hub) => {
  const response = await site(time, reader).request(address)
  return { status: response.status, text: await response.text() }
}
export type Fields = Readonly<Record<string, string | readonly string[]>>
export const send = async (time: string, address: string, fields: Fields, reader = hub) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one)
  const response = await site(time, reader).request(address, { method: 'POST', body })
  return { status: response.status, text: await response.text() }
}
export const person = (n: number) => idOf('person', n)
export const venue = idOf('venue', 1)
export const session = idOf('session', 1)
export const day = `/venues/${venue}/days/${MONDAY}`
export const register = `${day}/register`
export const sitting = `/registers/${session}/days/${MONDAY}`
let marks = 0
export const newMark = () => {
  marks += 1
  return `0190cccc-0000-7000-8000-${String(marks).padStart(12, '0')}`
}
export const mark = (time: string, n: number, given: Fields = {}) =>
  send(time, `${sitting}/marks`, {
    ...{ id: newMark(), person: person(n), venue, kind: 'here', ...given },
  })
export const rows = async (query: ReturnType<typeof sql>) =>
  (await query.execute(everything())).rows
export const minute = (time: string) => {
  const platform = platformAt(time)
  return platform.transaction(severnshire, (db) =>
    peopleLookedFor.run(db, { councilId: severnshire, now: at(time) }, platform),
  )
}

/** One at 2:1, two at 1:1, three at 1:2, seven at 1:5 and six at 1:8, and eight staff: R34's own nineteen. */
export const nineteen = [[2, 1], [1, 1], [1, 1], ...[1, 2, 3].map(() => [1, 2])]
  .concat(Array.from({ length: 7 }, () => [1, 5]))
  .concat(Array.from({ length: 6 }, () => [1, 8]))

/** A Monday morning at the hub: those nineteen, and eight staff. */
export async function haveMorning(): Promise<void> {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await lay(
    'person',
    Array.from({ length: 20 }, (_, n) => aPerson(n + 1)),
  )
  await lay('session', [
    aSession(1, { staff_n: 8 }),
    aSession(3, { provider_id: idOf('provider', 2), venue_id: idOf('venue', 2) }),
  ])
  await lay(
    'standing_booking',
    nineteen.map(([staff, people], n) => aBooking(n + 1, n + 1, 1, { staff, people })),
  )
}
