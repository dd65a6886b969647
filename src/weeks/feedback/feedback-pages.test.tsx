import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { day } from '#ground/kernel/day.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, asVisitor, readerOf } from '#test/staff-reader.ts'
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
import { sayHowItWas } from './actions.ts'
import type { Feeling } from './feedback.ts'
import { feedbackPaths } from './paths.ts'
import { feedbackRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const routes = () =>
  feedbackRoutes({ platform, councils: async () => [], defaultCouncil: undefined })
const hub = readerOf({ roles: ['hub-manager'], provider: 1 })
const worker = readerOf({ roles: ['social-worker'], account: 2 })
const editor = readerOf({ roles: ['information-editor'], account: 3 })

const ask = async (address: string, reader = hub, form?: Record<string, string>) => {
  const sent = form && { method: 'POST', body: new URLSearchParams(form) }
  const response = await asReader(reader, routes()).request(address, sent)
  return { status: response.status, text: await response.text() }
}
const say = (feeling: Feeling, given: { words?: string; share?: boolean; on?: string } = {}) =>
  platform.transaction(severnshire, (db) =>
    sayHowItWas(db, {
      ...{ councilId: severnshire, personId: idOf('person', 1), accountId: idOf('account', 1) },
      ...{ sessionId: idOf('session', 1), day: day(given.on ?? '2027-02-22'), feeling, about: [] },
      ...{ language: 'en', words: given.words ?? '', share: given.share ?? false, now: NOW },
    }),
  )
const rows = async () =>
  (
    await sql<{ answer: string; shown: string; reply: string; version: number; id: string }>`
    select answer, shown, reply, version, id from feedback order by day desc`.execute(everything())
  ).rows
const tasks = async () =>
  (
    await sql<{ kind: string; due_on: string; account_id: string | null; done: boolean }>`
    select kind, due_on::text, account_id, done_at is not null as done from task`.execute(
      everything(),
    )
  ).rows

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await haveAccount(3)
  await lay('account_role', [{ account_id: idOf('account', 2), role: 'social-worker' }])
  await lay('person', [aPerson(1), aPerson(2, { known_as: 'Siôn' })])
  await haveTies(2, [1])
  await lay('session', [
    aSession(1),
    aSession(2, { provider_id: idOf('provider', 2), venue_id: idOf('venue', 2) }),
  ])
  await lay('standing_booking', [aBooking(1, 1, 1)])
})

describe('saying how a day was', () => {
  test('bad reaches a named person by the next working day, once, however often it is pressed', async () => {
    const first = await say('bad')
    expect(first).toMatchObject({
      ok: true,
      value: { replyBy: '2027-03-02', handler: 'Account 2' },
    })
    await say('bad')
    expect(await tasks()).toEqual([
      { kind: 'bad-day', due_on: '2027-03-02', account_id: idOf('account', 2), done: false },
    ])
    expect(await rows()).toHaveLength(1)
  })

  test('good asks nobody for anything', async () => {
    expect(await say('good')).toMatchObject({ ok: true, value: { id: expect.any(String) } })
    expect(await tasks()).toEqual([])
  })

  test('words with the name of somebody are held from others, whatever was ticked', async () => {
    await say('good', { words: 'I like sion best', share: true })
    await say('good', { words: 'I like the music', share: true, on: '2027-02-15' })
    await say('good', { words: 'Only for you', on: '2027-02-08' })
    expect((await rows()).map(({ shown }) => shown)).toEqual(['held', 'public', 'private'])
  })

  test('cannot be changed once somebody has answered it', async () => {
    await say('bad')
    const [saying] = await rows()
    const address = feedbackPaths.answerPerson.to({
      personId: idOf('person', 1),
      feedbackId: saying?.id ?? '',
    })
    expect(
      (await ask(address, worker, { version: '1', words: 'I will come and see you.' })).status,
    ).toBe(303)
    expect(await tasks()).toMatchObject([{ done: true }])
    expect(await say('good')).toMatchObject({ ok: false, refusal: { kind: 'answered-already' } })
  })
})

describe('the wall', () => {
  test('every route says who may use it', () => {
    expect(unguarded(routes())).toEqual([])
  })

  test('counts each session, and shows the words that are shared, with nobody’s name', async () => {
    await say('good', { words: 'I like the music', share: true })
    await say('bad', { words: 'Secret', on: '2027-02-15' })
    const { status, text } = await ask(feedbackPaths.wall.to())
    expect(status).toBe(200)
    expect(text).toContain('I like the music')
    expect(text).not.toContain('Secret')
    expect(text).not.toContain('Family001')
    const other = await ask(
      feedbackPaths.wall.to(),
      readerOf({ roles: ['hub-manager'], provider: 2 }),
    )
    expect(other.text).not.toContain('I like the music')
  })

  test('is answered once: a form from before says so and changes nothing', async () => {
    await say('good', { words: 'More music', share: true })
    const [saying] = await rows()
    const address = feedbackPaths.answer.to({ feedbackId: saying?.id ?? '' })
    expect((await ask(address, hub, { version: '1', words: '' })).status).toBe(422)
    expect((await ask(address, hub, { version: '1', words: 'We will.' })).status).toBe(303)
    const late = await ask(address, hub, { version: '1', words: 'No.' })
    expect(late.status).toBe(409)
    expect(await rows()).toMatchObject([{ reply: 'We will.', version: 2 }])
  })

  test('hides what names somebody, with a reason, and shows it again', async () => {
    await say('good', { words: 'The drums', share: true })
    const [saying] = await rows()
    const address = feedbackPaths.show.to({ feedbackId: saying?.id ?? '' })
    expect((await ask(address, hub, { version: '1', shown: 'held', because: '' })).status).toBe(422)
    expect(
      (await ask(address, hub, { version: '1', shown: 'held', because: 'A nickname' })).status,
    ).toBe(303)
    expect(await rows()).toMatchObject([{ shown: 'held' }])
    expect((await ask(address, hub, { version: '2', shown: 'public' })).status).toBe(303)
    expect(await rows()).toMatchObject([{ shown: 'public' }])
  })

  test('of another provider, and of what was said in private, is not found', async () => {
    await say('good', { words: 'Only for you' })
    const [saying] = await rows()
    const address = feedbackPaths.answer.to({ feedbackId: saying?.id ?? '' })
    expect((await ask(address, hub, { version: '1', words: 'Hello' })).status).toBe(404)
  })

  test('of three comments two were due, and one of them was answered within ten days; a tap counts as said', async () => {
    await say('good', { words: 'More music', share: true })
    await say('good', { words: 'The drums', share: true, on: '2027-02-15' })
    await say('not-sure', { words: 'The door', share: true, on: '2027-02-08' })
    await say('bad', { on: '2027-02-01' })
    // Answered on the tenth day, answered on the eleventh, and waiting since yesterday.
    await sql`update feedback f set given_at = ${NOW}::timestamptz - make_interval(days => x.given),
        replied_at = ${NOW}::timestamptz - make_interval(days => x.answered)
      from (values ('More music', 20, 10), ('The drums', 20, 9), ('The door', 1, null)) x(words, given, answered)
      where x.words = f.words`.execute(everything())
    const { text } = await ask(feedbackPaths.wall.to())
    const [, cells = ''] = text.split('All together')
    expect(cells.match(/(?<=numeric">)[^<]+/g)).toEqual(['2', '1', '1', '2', '1 of 2'])
  })

  test('is two queries', async () => {
    expect((await queriesOf(() => ask(feedbackPaths.wall.to()))).length).toBeLessThanOrEqual(2)
  })
})

test('a page is spoken of by anybody, once for each form, and its writers read it', async () => {
  const id = idOf('week', 9)
  const form = { id, page: '/me/week', feeling: 'bad', words: 'Too many words' }
  expect((await ask(feedbackPaths.page.to(), editor, form)).status).toBe(303)
  expect((await ask(feedbackPaths.page.to(), editor, form)).status).toBe(303)
  const { text } = await ask(feedbackPaths.wall.to(), editor)
  expect(text.match(/Too many words/g)).toHaveLength(1)
  expect(text).toContain('/me/week')
  const nothing = await asVisitor(routes(), 'cy').request(`${feedbackPaths.page.to()}?page=/me`)
  expect(await nothing.text()).toContain('Beth yw eich barn?')
})
