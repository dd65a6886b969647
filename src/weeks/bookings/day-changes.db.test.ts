import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { everything, queriesOf, testPlatform } from '#test/platform.ts'
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
} from '#test/staff-scene.ts'
import { dayChangeRoutes } from './day-change-routes.tsx'

/** A Thursday at noon; the session is on Mondays at half past nine. */
const THURSDAY = new Date('2027-03-04T12:00:00Z')
const joan = readerOf({ roles: ['micro-provider'], provider: 1 })
const at = (day: string) => `/my-sessions/${idOf('session', 1)}/days/${day}`

const routes = (now = THURSDAY) => dayChangeRoutes(testPlatform({ now }))
async function ask(address: string, { now = THURSDAY, reader = joan } = {}) {
  const response = await asReader(reader, routes(now)).request(address)
  return { status: response.status, text: await response.text() }
}
async function send(day: string, fields: Readonly<Record<string, string>>, now = THURSDAY) {
  const form = { version: '0', why: 'staff-ill', words: 'It is off this week.', ...fields }
  const response = await asReader(joan, routes(now)).request(at(day), {
    method: 'POST',
    body: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  return {
    ...{ status: response.status, to: response.headers.get('location') ?? '' },
    text: await response.text(),
  }
}
const rowsOf = async () => everything().selectFrom('session_date').selectAll().execute()
const tasks = async () =>
  everything()
    .selectFrom('task')
    .select(['kind', 'person_id', 'account_id'])
    .orderBy('kind')
    .execute()

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('person', [
    aPerson(1, { language: 'cy' }),
    aPerson(2, { seeing: 'pictures' }),
    aPerson(3),
    aPerson(4),
  ])
  await haveAccount(2, { person_id: idOf('person', 1) })
  await haveAccount(3, { person_id: idOf('person', 2) })
  await haveAccount(4, { name: 'Ruth' })
  await lay('account_role', [{ account_id: idOf('account', 4), role: 'social-worker' }])
  await haveTies(4, [3])
  await lay('session', [aSession(1), aSession(2, { provider_id: idOf('provider', 2) })])
  await lay('standing_booking', [
    ...[aBooking(1, 1, 1), aBooking(2, 2, 1), aBooking(3, 3, 1)],
    aBooking(4, 4, 1, { ends_on: '2027-03-01' }),
  ])
  await lay('carer', [
    {
      ...{ id: idOf('tie', 1), person_id: idOf('person', 1), name: 'Mam', relation: 'parent' },
      ...{ lives_with: true, language: 'cy', willing: 'not-asked' },
    },
  ])
})

describe('changing one day', () => {
  test('shows first who is told and how: name, language, view, and who needs somebody to tell them', async () => {
    const { text } = await ask(at('2027-03-08'))
    expect(text).toContain('3 people are told.')
    expect(text).toContain('Known1 Family001')
    expect(text).toContain('Welsh')
    expect(text).toContain('On their own page, easy read')
    expect(text).toContain('On their own page, in pictures')
    expect(text).toContain('Somebody who works with them tells them')
    expect(text).toContain('Speak slowly to 3')
    expect(text).not.toContain('Known4')
    expect((await audited()).filter((row) => row.action === 'people of a day seen')).toHaveLength(3)
  })
  test('tells everybody once, however often it is pressed', async () => {
    const first = await send('2027-03-08', { change: 'cancel' })
    expect(first).toMatchObject({ status: 303, to: `${at('2027-03-08')}?told=3` })
    const again = await send('2027-03-08', { change: 'cancel' })
    expect(again.to).toBe(`${at('2027-03-08')}?told=0`)
    expect(await rowsOf()).toMatchObject([{ kind: 'cancelled', by: 'provider', version: 1 }])
    const told = await everything().selectFrom('day_change_told').selectAll().execute()
    expect(told.map(({ how, language }) => `${how} ${language}`).sort()).toEqual([
      ...['by-voice en', 'own-page cy', 'own-page en'],
    ])
    // More than a day ahead: nobody needs another way today, and somebody tells her who has no sign-in.
    expect(await tasks()).toEqual([
      { kind: 'tell-of-change', person_id: idOf('person', 3), account_id: idOf('account', 4) },
    ])
    const facts = await everything().selectFrom('fact').select('kind').execute()
    expect(facts).toEqual([{ kind: 'session-date-changed' }])
    expect((await ask(`${at('2027-03-08')}?told=3`)).text).toContain('Done. 3 people are told.')
  })
  test('under 24 hours before, each has another way found for them and carers are told (rule R22)', async () => {
    const sunday = new Date('2027-03-07T12:00:00Z')
    expect((await ask(at('2027-03-08'), { now: sunday })).text).toContain('Their carer too')
    await send('2027-03-08', { change: 'cancel' }, sunday)
    const made = await tasks()
    expect(made.filter(({ kind }) => kind === 'no-cover')).toHaveLength(3)
    // Her carer has no sign-in: somebody rings.
    expect(made.filter(({ kind }) => kind === 'tell-of-change').map((t) => t.person_id)).toEqual(
      expect.arrayContaining([idOf('person', 1), idOf('person', 3)]),
    )
  })
  test('is undone, and everybody is told that too', async () => {
    await send('2027-03-08', { change: 'cancel' })
    expect(
      (await send('2027-03-08', { change: 'cover', worker: 'Ann', version: '1' })).text,
    ).toContain('Put it back as usual first')
    expect(
      (await send('2027-03-08', { change: 'undo', version: '1', words: 'It is on.' })).to,
    ).toContain('told=3')
    expect(await rowsOf()).toEqual([])
    expect((await send('2027-03-08', { change: 'undo', version: '1' })).to).toContain('told=0')
    expect(
      (await send('2027-03-08', { change: 'cover', worker: 'Ann', version: '2' })).status,
    ).toBe(303)
    expect(await rowsOf()).toMatchObject([{ kind: 'changed', worker: 'Ann', version: 3 }])
  })
  test('of two windows the second is told, and what was typed stays', async () => {
    await send('2027-03-08', { change: 'cover', worker: 'Ann' })
    const late = await send('2027-03-08', {
      change: 'cover',
      worker: 'Sam',
      words: 'Sam is there.',
    })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Somebody else changed this day')
    expect(late.text).toContain('value="Sam is there."')
    expect(late.text).toContain('name="version" value="1"')
  })
  test('an extra day, and a bank holiday on which it is not on', async () => {
    expect((await ask(at('2027-03-29'))).text).toContain('It is not on that day')
    expect((await send('2027-03-29', { change: 'cancel' })).text).toContain('It is not on that day')
    expect((await send('2027-03-29', { change: 'extra', words: 'An egg hunt.' })).status).toBe(303)
    expect((await ask(at('2027-03-29'))).text).toContain('It is an extra day')
    expect((await send('2027-03-29', { change: 'cancel', version: '1' })).status).toBe(303)
    expect(await rowsOf()).toEqual([])
  })
  test('a day that has begun stays as it is, and what is missing is said', async () => {
    const gone = await send('2027-03-01', { change: 'cancel' })
    expect(gone.text).toContain('This day has begun or gone by')
    expect((await send('2027-03-08', { change: 'cover' })).text).toContain(
      'Write who runs it instead',
    )
    const silent = await send('2027-03-08', { change: 'cancel', words: ' ' })
    expect(silent.text).toContain('Write what people are told')
    expect((await send('2027-03-08', { change: 'times', starts: '9.30' })).text).toContain(
      'like 09:30',
    )
  })
  test('three days in eight weeks open one talk with the provider, which costs it nothing', async () => {
    for (const day of ['2027-03-08', '2027-03-15', '2027-03-22', '2027-04-05'])
      expect((await send(day, { change: 'cancel' })).status).toBe(303)
    const talks = await everything().selectFrom('quality_talk').selectAll().execute()
    expect(talks).toMatchObject([{ provider_id: idOf('provider', 1), cancelled: 3, held_on: null }])
    // Eight Mondays until 22 March.
    expect(talks[0]?.planned).toBe(8)
  })
  test('is the provider’s own alone, and takes few queries however many come', async () => {
    const theirs = `/my-sessions/${idOf('session', 2)}/days/2027-03-08`
    expect((await ask(theirs)).status).toBe(404)
    expect((await ask(at('2027-02-30'))).status).toBe(404)
    const reader = readerOf({ roles: ['support-worker'], provider: 1 })
    expect((await ask(at('2027-03-08'), { reader })).status).toBe(404)
    expect(unguarded(routes())).toEqual([])
    expect(await queriesOf(() => ask(at('2027-03-08')))).toHaveLength(6)
    expect(await queriesOf(() => send('2027-03-08', { change: 'cancel' }))).toHaveLength(13)
  })
})
