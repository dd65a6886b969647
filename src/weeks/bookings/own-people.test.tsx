import { beforeEach, expect, test } from 'vitest'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  haveTies,
  idOf,
  lay,
  NOW,
} from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { ownPeopleRoutes } from './own-people-routes.tsx'

const platform = testPlatform({ now: NOW })
const joan = readerOf({ roles: ['micro-provider'], provider: 1 })
const people = '/our-service/people'
const notice = (session = 1, person = 1) =>
  `${people}/${idOf('person', person)}/places/${idOf('session', session)}/end`

const ask = async (path: string, form?: Record<string, string>, reader = joan) => {
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const response = await asReader(reader, ownPeopleRoutes(platform)).request(path, sent)
  const to = response.headers.get('location')
  return { status: response.status, to, text: await response.text() }
}
const rows = (table: 'task' | 'place_ending' | 'fact') =>
  everything().selectFrom(table).selectAll().where('council_id', '=', severnshire).execute()

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('person', [aPerson(1), aPerson(2)])
  const theirs = { provider_id: idOf('provider', 2), venue_id: idOf('venue', 2) }
  await lay('session', [aSession(1), aSession(2, theirs)])
  await lay('standing_booking', [aBooking(1, 1, 1), aBooking(2, 2, 2)])
})

test('A provider sees who has a weekly place with it, and nobody else, and nothing of their money or address', async () => {
  const { text, status } = await ask(people)
  expect(status).toBe(200)
  const [own, other] = await everything()
    .selectFrom('person')
    .select(['family_name', 'communication', 'postcode'])
    .where('council_id', '=', severnshire)
    .orderBy('id')
    .execute()
  expect(text).toContain(own?.family_name)
  expect(text).toContain(own?.communication)
  expect(text).not.toContain(own?.postcode)
  expect(text).not.toContain(other?.family_name)
  expect(text).not.toContain('£')
  expect(await audited()).toEqual([{ action: 'own people seen', person_id: idOf('person', 1) }])
  expect(await faultsOf(text)).toEqual([])
  expect((await queriesOf(() => ask(people))).length).toBeLessThanOrEqual(3)
})

test('Notice needs the conversation, stands for four weeks, and waits for the broker who works with the person', async () => {
  await haveTies(1, [1])
  await lay('account_role', [{ account_id: idOf('account', 1), role: 'broker' }])
  const { text } = await ask(notice())
  expect(text).toContain('They come as before until Monday 29 March 2027')
  expect(await faultsOf(text)).toEqual([])
  const refused = await ask(notice(), { conversation: '', words: 'Kept' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Write down the conversation')
  expect(refused.text).toContain('Kept')
  const told = { conversation: 'Met Ann and her mother', words: '' }
  expect(await ask(notice(), told)).toMatchObject({ status: 303, to: people })
  expect(await ask(notice(), told)).toMatchObject({ status: 303, to: people })
  expect(await rows('place_ending')).toMatchObject([
    { by: 'provider', last_day: '2027-03-29', conversation: 'Met Ann and her mother' },
  ])
  expect((await rows('fact')).map(({ kind }) => kind)).toContain('place-ended-by-provider')
  expect(await rows('task')).toMatchObject([
    { kind: 'provider-notice', role: 'broker', account_id: idOf('account', 1) },
  ])
  expect((await ask(people)).text).toContain(
    'You gave notice. They come until Monday 29 March 2027.',
  )
  expect(await ask(notice())).toMatchObject({ status: 303, to: people })
})

test('A place ends at once for serious risk alone, which is written down', async () => {
  const risk = { conversation: 'Met her on Monday', risk: 'yes' }
  const refused = await ask(notice(), { ...risk, words: '' })
  expect(refused.text).toContain('Write down the serious risk')
  expect(refused.text).toContain('Met her on Monday')
  expect(await ask(notice(), { ...risk, words: 'She was hit twice' })).toMatchObject({
    status: 303,
  })
  expect(await rows('place_ending')).toMatchObject([
    { cause: 'serious-risk', last_day: '2027-03-01', payer: 'nobody' },
  ])
})

test('Nobody gives notice on a place with another provider, and no other role has the page', async () => {
  const told = { conversation: 'Met her', words: '' }
  expect((await ask(notice(2, 2))).status).toBe(404)
  expect((await ask(notice(2, 2), told)).status).toBe(404)
  expect((await ask(notice(1, 2), told)).status).toBe(404)
  for (const roles of [['broker'], ['support-worker'], ['commissioner']] as const) {
    const reader = readerOf({ roles, provider: 1 })
    expect((await ask(people, undefined, reader)).status).toBe(404)
    expect((await ask(notice(), told, reader)).status).toBe(404)
  }
  expect(await rows('place_ending')).toEqual([])
})
