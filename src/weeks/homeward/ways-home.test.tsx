import { beforeEach, describe, expect, test } from 'vitest'
import { wayHomeRoutes } from '#doors/me/way-home-routes.tsx'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  haveTies,
  idOf,
  lay,
  MONDAY,
  NOW,
} from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { waysHomeByNight } from './jobs.ts'
import { homewardRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const asha = readerOf({ roles: ['broker'] })
const person = idOf('person', 1)
const [choir, early, sunday] = [idOf('session', 1), idOf('session', 2), idOf('session', 3)]

const ask = async (form?: Record<string, string>) => {
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const response = await asReader(asha, homewardRoutes(platform)).request(
    `/people/${person}/way-home`,
    sent,
  )
  return { status: response.status, text: await response.text() }
}
const night = () =>
  platform.transaction(severnshire, (db) =>
    waysHomeByNight.run(db, { councilId: severnshire, day: MONDAY as never }, platform),
  )
const tasks = async () =>
  (await everything().selectFrom('task').selectAll().execute()).filter(
    ({ kind }) => kind === 'way-home',
  )

/** Monday until 9pm, Tuesday until exactly the last bus, Sunday noon. */
beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await haveTies(1, [1])
  await lay('person', [aPerson(1, { travel_means: 'bus' }), aPerson(2, { travel_means: 'car' })])
  await lay('session', [
    aSession(1, { weekday: 0, starts: 1140, ends: 1260, title_en: 'Choir', title_cy: 'Côr' }),
    aSession(2, { weekday: 1, starts: 1020, ends: 1110 }),
    aSession(3, { weekday: 6, starts: 600, ends: 720, title_en: 'Walk', title_cy: 'Tro' }),
  ])
  await lay(
    'standing_booking',
    [1, 2, 3].flatMap((session) => [
      aBooking(session, 1, session),
      aBooking(session + 10, 2, session),
    ]),
  )
})

describe('the way home', () => {
  test('is asked of whoever comes by bus, of what ends after the last one', async () => {
    const { text } = await ask()
    expect(await faultsOf(text)).toEqual([])
    expect(text).toContain('Choir, Monday, 7pm to 9pm')
    expect(text).toContain('The last bus goes at 6.30pm.')
    expect(text).toContain('Walk, Sunday, 10am to midday')
    expect(text).toContain('No bus goes that day.')
    expect(text).not.toContain(early)
  })

  test('is work for whoever supports them, once, until it is known', async () => {
    await night()
    await night()
    expect((await tasks()).map(({ person_id, done_at }) => [person_id, done_at])).toEqual([
      [person, null],
      [person, null],
    ])
    expect((await ask({ [choir]: 'lift', [sunday]: '' })).status).toBe(303)
    expect((await ask()).text).toMatch(/value="lift"[^>]*checked/)
    expect((await tasks()).filter(({ done_at }) => done_at)).toHaveLength(1)
    await night()
    expect(await tasks()).toHaveLength(2)
  })

  test('is asked no more when they do not go there any longer', async () => {
    await night()
    await everything()
      .updateTable('standing_booking')
      .set({ ends_on: '2027-02-28' })
      .where('person_id', '=', person)
      .execute()
    await night()
    expect((await tasks()).every(({ done_at }) => done_at)).toBe(true)
  })

  test('is nothing of what they can come home from: that is passed over, and the rest is kept', async () => {
    expect((await ask({ [early]: 'taxi' })).status).toBe(303)
    expect((await ask({ [choir]: 'rocket' })).status).toBe(303)
    const kept = () =>
      everything().selectFrom('way_home').select(['session_id as sessionId', 'by']).execute()
    expect(await kept()).toEqual([])
    await ask({ [early]: 'taxi', [choir]: 'lift' })
    expect(await kept()).toEqual([{ sessionId: choir, by: 'lift' }])
  })

  test('follows the council’s own rule: where its buses go until ten, nobody is asked of an evening', async () => {
    await lay('council_policy', [
      {
        ...{
          id: idOf('run', 1),
          key: 'last-ways-home',
          state: 'approved',
          valid_from: '2027-01-01',
        },
        value: [{ by: 'bus', days: 'weekdays', hour: 22, minute: 0 }],
        ...{ reason: 'Timetable', proposed_by: idOf('account', 1), proposed_at: NOW },
        ...{ decided_by: idOf('account', 2), decided_at: NOW },
      },
    ])
    const { text } = await ask()
    expect(text).not.toContain('Choir')
    expect(text).toContain('Walk, Sunday')
  })
})

describe('my way home', () => {
  const me = { ...readerOf({ roles: ['person'] }), personId: person }
  const go = async (path: string, form?: Record<string, string>) => {
    const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
    const response = await asReader(me, wayHomeRoutes(platform)).request(path, sent)
    return { status: response.status, text: await response.text() }
  }

  test('is said in one press, and stands on my page', async () => {
    const list = await go('/me/way-home')
    expect(list.text).toContain('You have not said how you get home.')
    expect((await go(`/me/way-home/${choir}`, { by: 'brought' })).status).toBe(303)
    expect((await go('/me/way-home')).text).toContain('The people there bring me home')
    expect((await go(`/me/way-home/${early}`)).status).toBe(404)
  })

  test('takes as many queries for many things as for one', async () => {
    const many = await queriesOf(() => go('/me/way-home'))
    await everything().deleteFrom('standing_booking').where('session_id', '=', sunday).execute()
    expect(await queriesOf(() => go('/me/way-home'))).toHaveLength(many.length)
  })
})
