import type { Reader } from '#ground/access/reader.ts'
import { day } from '#ground/kernel/day.ts'
import { peopleRoutes } from '#lives/people/routes.tsx'
import { testPlatform } from './platform.ts'
import { asReader, readerOf } from './staff-reader.ts'
import { aPerson, haveAccount, haveCounty, haveTies, idOf, lay, NOW } from './staff-scene.ts'

/** One person, the worker who works with them, and Margaret, who is let see their week. */
export const platform = testPlatform({ now: NOW })
export const worker = readerOf({ roles: ['social-worker'] })
export const personId = idOf('person', 1)
export const today = day('2027-03-01')
export const app = (reader: Reader = worker) => asReader(reader, peopleRoutes(platform))
export const ALL = ['week', 'travel', 'money', 'plan', 'needs']

export const see = async (path: string, reader = worker) => {
  const response = await app(reader).request(`/people/${personId}${path}`)
  return { status: response.status, text: await response.text() }
}
export const send = async (
  path: string,
  form: Readonly<Record<string, string>>,
  reader = worker,
) => {
  const response = await app(reader).request(`/people/${personId}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  return { status: response.status, text: await response.text() }
}
export const dated = (name: string, text: string) => {
  const [year = '', month = '', of = ''] = text.split('-')
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year }
}
export const NEW = '0190aaaa-0000-7000-8000-00000000aaaa'

export async function haveOnePerson() {
  await haveCounty()
  await lay('person', [aPerson(1)])
  await haveAccount(1)
  await haveAccount(2, { name: 'Margaret' })
  await haveTies(1, [1], { scopes: ALL })
  await haveTies(2, [1], { kind: 'circle', scopes: ['week'] })
}

/** A signed decision that she lacks capacity for her week, as a form sends it. */
export const capacity = {
  ...{ id: NEW, about: 'agree-plan', decision: 'Her week', informationGiven: 'Pictures' },
  ...{ supportGiven: 'Two visits', impairment: 'Brain injury', understands: 'yes', retains: 'no' },
  ...{ weighs: 'yes', communicates: 'yes', outcome: 'lacks-capacity', reasons: 'Forgot at once' },
  ...{ ...dated('decidedOn', '2027-03-01'), ...dated('reviewOn', '2027-08-01') },
}
