import { beforeEach, describe, expect, test } from 'vitest'
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
  NOW,
} from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { endedPlaceAsksReview, hospitalAsksReview } from '#weeks/reviews/jobs.ts'
import { heldPlacesWarned } from './absence-jobs.ts'
import { personPlacesRoutes } from './person-places-routes.tsx'
import { takeOffered } from './waiting-actions.ts'

const platform = testPlatform({ now: NOW })
const asha = readerOf({ roles: ['broker'] })
const person = idOf('person', 1)
const at = (path = '/places') => `/people/${person}${path}`
const ask = async (path: string, form?: Record<string, string>, reader = asha) => {
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const response = await asReader(reader, personPlacesRoutes(platform)).request(path, sent)
  return {
    status: response.status,
    to: response.headers.get('location'),
    text: await response.text(),
  }
}
const rows = (table: 'task' | 'review' | 'place_ending' | 'long_absence') =>
  everything().selectFrom(table).selectAll().where('council_id', '=', severnshire).execute()
const hear = async () => {
  const facts = await everything().selectFrom('fact').selectAll().execute()
  for (const listener of [endedPlaceAsksReview, hospitalAsksReview])
    for (const fact of facts.filter((one) => one.kind === listener.to))
      await platform.transaction(severnshire, (db) =>
        listener.hear(
          db,
          { ...fact, councilId: severnshire, kind: fact.kind, subject: fact.subject, at: fact.at },
          platform,
        ),
      )
}

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveTies(1, [1])
  await lay('person', [aPerson(1, { needs: [] })])
  await lay('session', [
    aSession(1),
    aSession(2, {
      weekday: 1,
      provider_id: idOf('provider', 2),
      venue_id: idOf('venue', 2),
      title_en: 'Painting',
      title_cy: 'Paentio',
    }),
  ])
  await lay(
    'session_price',
    [1, 2].map((n) => ({
      session_id: idOf('session', n),
      staff: 1,
      people: 5,
      price_pence: 2000,
      valid_from: '2026-01-01',
      valid_to: null,
    })),
  )
  await lay(
    'assessed_ratio',
    [
      {
        id: idOf('answer', 70),
        person_id: person,
        setting: 'building',
        staff: 1,
        people: 5,
        valid_from: '2026-01-01',
        valid_to: null,
      },
    ].map(({ id: _, ...row }) => row),
  )
  await lay('weekly_budget', [
    { person_id: person, weekly_pence: 5000, routes: ['managed'], valid_from: '2026-04-01' },
  ])
  await lay('standing_booking', [aBooking(1, 1, 1)])
  await everything().updateTable('provider').set({ papers_until: '2030-01-01' }).execute()
})

describe('a provider ends one person’s place', () => {
  const end = at(`/places/${idOf('session', 1)}/end`)
  const backup = at(`/places/${idOf('session', 1)}/back-up`)

  test('needs the conversation, gives four weeks, opens a review, and another provider is held as back-up', async () => {
    expect((await ask(at())).text).toContain('The provider ends this place')
    expect((await ask(end)).text).toContain('They come as before until Monday 29 March 2027.')
    const refused = await ask(end, { conversation: '', words: 'Kept' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Write down the conversation')
    expect(refused.text).toContain('Kept')
    const risk = await ask(end, { conversation: 'Met on Monday', risk: 'yes', words: '' })
    expect(risk.text).toContain('Write down the serious risk')
    expect(await ask(end, { conversation: 'Met on Monday', words: '' })).toMatchObject({
      status: 303,
      to: backup,
    })
    expect(await ask(end, { conversation: 'Met on Monday', words: '' })).toMatchObject({
      status: 303,
    })
    expect(await rows('place_ending')).toHaveLength(1)
    await hear()
    expect(await rows('review')).toMatchObject([{ trigger: 'provider-change' }])
    const found = await ask(backup)
    expect(found.text).toContain('Hold Painting, Provider 2')
    const hold = { hold: idOf('session', 2) }
    expect(await ask(backup, hold)).toMatchObject({ status: 303, to: at() })
    expect(await ask(backup, hold)).toMatchObject({ status: 303 })
    const { text } = await ask(at())
    expect(text).toContain('The provider ends it on Monday 29 March 2027. A review is held of it.')
    expect(text).toContain('Talked about: Met on Monday')
    expect(text).toContain('Held for them until Tuesday 30 March 2027: Painting, Provider 2.')
    for (const path of [at(), backup]) expect(await faultsOf((await ask(path)).text)).toEqual([])
  })

  test('whose back-up is taken goes there from the day after the other place ends, not before', async () => {
    const { from, took } = await takesBackup()
    expect(took.ok && took.value.state).toBe('confirmed')
    const placed = (await everything().selectFrom('standing_booking').selectAll().execute()).find(
      ({ session_id }) => session_id === idOf('session', 2),
    )
    expect(String(placed?.starts_on) >= from).toBe(true)
  })

  test('is nobody’s who may not find support for them, and a handful of queries', async () => {
    await expect(
      ask(at(), undefined, readerOf({ roles: ['support-worker'] })).then((r) => r.status),
    ).resolves.toBe(404)
    expect((await queriesOf(() => ask(at()))).length).toBeLessThanOrEqual(7)
    expect((await queriesOf(() => ask(backup))).length).toBeLessThanOrEqual(11)
  })
})

/** The provider ends the place, another is held, and the person takes it at once. */
async function takesBackup() {
  const session = `/places/${idOf('session', 1)}`
  await ask(at(`${session}/end`), { conversation: 'Met on Monday', words: '' })
  await ask(at(`${session}/back-up`), { hold: idOf('session', 2) })
  const [held] = await everything().selectFrom('waiting_place').selectAll().execute()
  const took = await platform.transaction(severnshire, (db) =>
    takeOffered(db, {
      ...{ councilId: severnshire, accountId: String(held?.asked_by), now: platform.now() },
      ...{ personId: String(held?.person_id), waitingId: String(held?.id) },
      requestId: '0190e001-0000-7000-8000-0000000000aa',
    }),
  )
  return { from: '2027-03-30', took }
}

describe('away for a while', () => {
  const dates = (name: string, day: string) => {
    const [year = '', month = '', of = ''] = day.split('-')
    return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year }
  }
  const id = '0190e001-0000-7000-8000-000000000001'
  const hospital = { id, reason: 'hospital', ...dates('first', '2027-02-15') }

  test('says what is missing, keeps what was typed, and is written down once', async () => {
    const wrong = await ask(at('/away'), {
      id,
      ...dates('first', '2027-02-15'),
      ...dates('last', '2027-02-01'),
    })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Choose why')
    expect(wrong.text).toContain('Write a last day that is not before the first')
    expect(wrong.text).toContain('value="2027"')
    expect(await ask(at('/away'), hospital)).toMatchObject({ status: 303 })
    expect(await ask(at('/away'), hospital)).toMatchObject({ status: 303 })
    expect(await rows('long_absence')).toHaveLength(1)
    const again = await ask(at('/away'), { ...hospital, id: id.replace(/1$/, '2') })
    expect(again.text).toContain('They are away on one of these days already.')
    await hear()
    expect(await rows('review')).toMatchObject([{ trigger: 'hospital' }])
    expect((await ask(at())).text).toContain('Their places are held until Sunday 14 March 2027.')
  })

  test('has a task fourteen days before the place is held no longer, once', async () => {
    await ask(at('/away'), hospital)
    const night = (day: string) =>
      platform.transaction(severnshire, (db) =>
        heldPlacesWarned.run(db, { councilId: severnshire, day: day as never }, platform),
      )
    await night('2027-02-28')
    expect(await rows('task')).toEqual([])
    await night('2027-03-01')
    await night('2027-03-02')
    expect(await rows('task')).toMatchObject([{ kind: 'held-place', due_on: '2027-03-14' }])
  })

  test('ends when they are back, and what becomes of the places is decided by somebody, once', async () => {
    await ask(at('/away'), hospital)
    const back = { version: '1', ...dates('back', '2027-02-26') }
    expect(await ask(at(`/away/${id}/back`), back)).toMatchObject({ status: 303 })
    const stale = await ask(at(`/away/${id}/decide`), { version: '1', decided: 'given-up' })
    expect(stale.text).toContain('Somebody changed this meanwhile.')
    const given = { version: '2', decided: 'given-up' }
    expect(await ask(at(`/away/${id}/decide`), given)).toMatchObject({ status: 303 })
    expect(await ask(at(`/away/${id}/decide`), given)).toMatchObject({ status: 303 })
    expect(await rows('place_ending')).toMatchObject([{ payer: 'nobody', cause: 'hospital' }])
  })
})
